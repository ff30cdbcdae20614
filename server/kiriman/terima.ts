import { createHash } from 'node:crypto'
import { getDb } from '@/db/client'
import { insertKiriman } from '@/db/mutations/kiriman'
import { getKiriman, type KirimanTercatat } from '@/db/queries/kiriman'
import { type HasilKiriman, periksaKiriman, type TemuanKiriman } from '@/impor/kiriman'
import type { Cakupan } from '@/lib/cakupan'
import { ikutGiliran } from './giliran'
import type { IsiKiriman } from './isi'
import { loadKonteksKiriman } from './konteks'
import type { StatusKiriman, TandaTerima } from './skema'

/** A request by a proven sender. */
export interface Permintaan {
  cakupan: Cakupan
  kunciId: number
  /** The Idempotency-Key as it was sent. */
  kunciIdempotensi: string
  isi: IsiKiriman
  byte: number
}

export type HasilTerima =
  /** `baru` false: the request was counted before, and this is its receipt. */
  | { tandaTerima: TandaTerima; baru: boolean }
  | { temuan: TemuanKiriman[] }
  /** The same Idempotency-Key came with another body. */
  | { bentrok: true }
  /** The API key does not hold any more. */
  | { dicabut: true }

/** Turns that a request may have to wait where many came before it. */
const GILIRAN_MAKS = 30

/** What is kept of an Idempotency-Key. */
const hitungTanda = (kunci: string) => createHash('sha256').update(kunci).digest('hex')

function susunTandaTerima(k: KirimanTercatat): TandaTerima | null {
  if (!k.diterima) return null
  return {
    id: k.id,
    laporan: k.laporan,
    nilai: k.nilai,
    diterima: k.diterima.toISOString(),
    versiData: k.versi ?? 0,
    impor: k.impor.map(({ id, templat, baris }) => ({ id, templat, baris })),
    contoh: k.contoh,
    peringatan: k.peringatan,
  }
}

async function periksa(p: Permintaan, segar: boolean): Promise<HasilKiriman> {
  const { laporan, tunggal } = p.isi
  const hasil = periksaKiriman(laporan, await loadKonteksKiriman(p.cakupan, laporan, segar), tunggal)
  if (segar || hasil.temuan.length === 0) return hasil
  return periksaKiriman(laporan, await loadKonteksKiriman(p.cakupan, laporan, true), tunggal)
}

/** Checks and stores a request that is not known yet; its id, or why not. `null`: another one with its key was faster. */
async function simpan(p: Permintaan, tanda: string, segar: boolean): Promise<number | HasilTerima | null> {
  const { temuan, peringatan, bagian, laporan, nilai } = await periksa(p, segar)
  if (temuan.length > 0) return { temuan }
  const id = await insertKiriman(getDb(), {
    ...{ kunciId: p.kunciId, tanda, sidik: p.isi.sidik, byte: p.byte },
    ...{ laporan, nilai, isi: bagian, peringatan },
  })
  if (id === 'dicabut') return { dicabut: true }
  return id === 'ada' ? null : id
}

/**
 * Takes a request in: checked, stored, in force, and only then answered. The database decides whether it came before, in
 * whatever process; a repeat waits for the first and gets its receipt. Throws when the database is away or the turn does not
 * come: the request may be stored by then, and repeating it is safe.
 */
export async function terimaKiriman(p: Permintaan): Promise<HasilTerima> {
  const tanda = hitungTanda(p.kunciIdempotensi)
  let milik: number | null = null
  for (let ke = 0; ke < GILIRAN_MAKS; ke++) {
    const ada = await getKiriman(getDb(), p.kunciId, tanda)
    if (ada && ada.sidik !== p.isi.sidik) return { bentrok: true }
    const jadi = ada && susunTandaTerima(ada)
    if (jadi) return { tandaTerima: jadi, baru: jadi.id === milik }
    if (!ada) {
      // Stored before and gone: the places changed while it waited.
      const id = await simpan(p, tanda, milik !== null)
      if (typeof id === 'object' && id !== null) return id
      milik = id ?? milik
    }
    await ikutGiliran()
  }
  throw new Error('turn did not come')
}

/** What became of a request that this key sent before; null when it is not known. */
export async function loadStatusKiriman(
  kunciId: number,
  kunciIdempotensi: string,
): Promise<StatusKiriman | null> {
  const k = await getKiriman(getDb(), kunciId, hitungTanda(kunciIdempotensi))
  if (!k) return null
  const batal = k.impor.length > 0 && k.impor.every((i) => i.dibatalkan)
  return {
    keadaan: k.diterima ? (batal ? 'dibatalkan' : 'diterima') : 'menunggu',
    dikirim: k.dibuat.toISOString(),
    tandaTerima: susunTandaTerima(k),
  }
}
