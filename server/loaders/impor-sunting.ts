import 'server-only'
import { getDb } from '@/db/client'
import { type ImporLengkap, listPosyanduRujukan } from '@/db/queries/impor'
import {
  getVersiDraf,
  listSuntingan,
  listUsulanPosyandu,
  type Suntingan,
  type UsulanPosyandu,
} from '@/db/queries/impor-sunting'
import type { Masuk } from '@/server/akses'

export interface SuntingModel {
  /** Number of the last change; 0 when there is none. */
  versi: number
  jumlah: number
  /** The newest of them, newest first. */
  daftar: Suntingan[]
}

/** New posyandu of a draft: those that wait for consent or a match, and those agreed to. */
export interface UsulanModel {
  usulan: UsulanPosyandu[]
  /** Of all, and of those that wait. */
  semua: number
  menunggu: number
  /** Known posyandu of each desa concerned. */
  pilihan: ReadonlyMap<string, readonly string[]>
}

const SUNTINGAN_TAMPIL = 30
const USULAN_TAMPIL = 60

/** Unknown posyandu of a draft that this user may open; none once it is saved. */
export async function loadUsulan(masuk: Masuk, i: ImporLengkap): Promise<UsulanModel> {
  if (i.keadaan !== 'draf') return { usulan: [], semua: 0, menunggu: 0, pilihan: new Map() }
  const ada = await listUsulanPosyandu(getDb(), i.id, USULAN_TAMPIL)
  const desa = new Set(ada.usulan.map((u) => u.kodeDesa))
  const pilihan = new Map<string, string[]>()
  const semua = desa.size > 0 ? await listPosyanduRujukan(getDb(), masuk.cakupan) : []
  for (const p of semua)
    if (desa.has(p.kodeDesa)) pilihan.set(p.kodeDesa, [...(pilihan.get(p.kodeDesa) ?? []), p.nama])
  return { ...ada, pilihan }
}

/** What was done to an import while it was a draft. */
export async function loadSunting(id: number): Promise<SuntingModel> {
  const db = getDb()
  const [versi, daftar] = await Promise.all([getVersiDraf(db, id), listSuntingan(db, id, SUNTINGAN_TAMPIL)])
  return { ...versi, daftar }
}
