import { getDb } from '@/db/client'
import { listNilaiLalu, listPosyanduRujukan, listWilayahRujukan } from '@/db/queries/impor'
import { type LaporanKiriman, listDesaKiriman } from '@/impor/kiriman'
import type { KonteksPeriksa } from '@/impor/tipe'
import { type Cakupan, mencakup } from '@/lib/cakupan'
import { env } from '@/lib/env'
import { getBulanDari } from '@/lib/periode'
import { getHariIni, getMilidetik } from '@/lib/waktu'
import { getKeadaanSinggah } from '../sesi/singgahan'

type Tempat = Pick<KonteksPeriksa, 'kecamatan' | 'desa' | 'posyandu'>

const UMUR_MS = 2000
const MAKS = 100
const BULAN_LALU = 13
const singgahan = new Map<string, { isi: Promise<Tempat>; sampai: number }>()

async function muatTempat(c: Cakupan): Promise<Tempat> {
  const db = getDb()
  const [{ kecamatan, desa }, posyandu] = await Promise.all([
    listWilayahRujukan(db, env.KABUPATEN),
    listPosyanduRujukan(db, c),
  ])
  return { kecamatan, desa: desa.filter((d) => mencakup(c, d.kode)), posyandu: [...posyandu] }
}

/**
 * Places of the scope, as of at most 2 s ago; `segar` reads them anew. What is taken by an older list is looked at again when it comes
 * into force, and nobody is refused by one.
 */
export function loadTempatKiriman(c: Cakupan, segar: boolean): Promise<Tempat> {
  const kunci = c.akar ?? ''
  const ada = singgahan.get(kunci)
  if (ada && !segar && ada.sampai > getMilidetik()) return ada.isi
  if (singgahan.size >= MAKS) singgahan.clear()
  const baru = { isi: muatTempat(c), sampai: getMilidetik() + UMUR_MS }
  singgahan.set(kunci, baru)
  baru.isi.catch(() => singgahan.delete(kunci))
  return baru.isi
}

/** Everything that the check compares these reports with, within the scope of the sender. */
export async function loadKonteksKiriman(
  c: Cakupan,
  laporan: readonly LaporanKiriman[],
  segar: boolean,
): Promise<KonteksPeriksa> {
  const hariIni = getHariIni()
  const konteks: KonteksPeriksa = {
    ...(await loadTempatKiriman(c, segar)),
    bulanTerakhir: getBulanDari(hariIni),
    hariIni,
    kodeKecamatan: null,
    posyanduBaru: new Set(),
    nomor: new Map(),
    nilaiLalu: new Map(),
  }
  const { bulanAkhir } = await getKeadaanSinggah()
  const desa = listDesaKiriman(laporan, konteks)
  if (!bulanAkhir || desa.length === 0) return konteks
  return { ...konteks, nilaiLalu: await listNilaiLalu(getDb(), c, bulanAkhir, BULAN_LALU, desa) }
}
