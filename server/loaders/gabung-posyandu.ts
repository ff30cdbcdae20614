import 'server-only'
import { getDb } from '@/db/client'
import {
  type Gabung,
  getTujuanGabung,
  type KandidatGanda,
  listGabung,
  listKandidatGanda,
} from '@/db/queries/gabung-posyandu'
import { listWilayahRujukan } from '@/db/queries/impor'
import type { Cakupan } from '@/lib/cakupan'
import { env } from '@/lib/env'
import { requirePengguna } from '@/server/akses'
import { type BingkaiImpor, loadBingkai } from './impor'

export type { Gabung, KandidatGanda, PosyanduBanding } from '@/db/queries/gabung-posyandu'

const TAMPIL = 50

export interface HalamanGanda extends BingkaiImpor {
  /** The first of them, most alike first. */
  kandidat: KandidatGanda[]
  semua: number
  gabung: Gabung[]
  /** Names of desa and kecamatan by code. */
  nama: ReadonlyMap<string, string>
}

/** Posyandu that may be entered twice, and those merged already. */
export async function loadHalamanGanda(): Promise<HalamanGanda> {
  const masuk = await requirePengguna('gabung-posyandu')
  const db = getDb()
  const [bingkai, kandidat, gabung, wilayah] = await Promise.all([
    loadBingkai(masuk),
    listKandidatGanda(db, masuk.cakupan),
    listGabung(db, masuk.cakupan),
    listWilayahRujukan(db, env.KABUPATEN),
  ])
  const nama = new Map([...wilayah.kecamatan, ...wilayah.desa].map((w) => [w.kode, w.nama]))
  return { ...bingkai, kandidat: kandidat.slice(0, TAMPIL), semua: kandidat.length, gabung, nama }
}

/** Where the page of a merged posyandu leads; null when it was not merged, or the scope does not hold it. */
export async function loadTujuanGabung(c: Cakupan, id: number): Promise<number | null> {
  return getTujuanGabung(getDb(), c, id)
}
