import 'server-only'
import { getDb } from '@/db/client'
import { listCatatanDaftar, type SaringanCatatan } from '@/db/queries/catatan'
import { listWilayah, type Wilayah } from '@/db/queries/wilayah'
import { getDaftar } from '@/indikator/catatan'
import { createXlsxCatatan, type TempatCatatan } from '@/laporan/xlsx/catatan'
import type { Cakupan } from '@/lib/cakupan'
import { namaAplikasi } from '@/lib/identitas'
import type { BarisCatatan } from '../api/skema'

type CariTempat = (kode: string) => TempatCatatan & { nama: string }

function createCariTempat(wilayah: readonly Wilayah[]): CariTempat {
  const nama = new Map(wilayah.map((w) => [w.kode, w.nama]))
  return (kode) => ({
    nama: nama.get(kode) ?? kode,
    kecamatan: kode.length >= 8 ? (nama.get(kode.slice(0, 8)) ?? null) : null,
    desa: kode.length > 8 ? (nama.get(kode) ?? null) : null,
  })
}

/** The records of a list within the scope as a workbook; null for an unknown list or an empty scope. */
export async function loadXlsxCatatan(
  c: Cakupan,
  kode: string,
  saringan: SaringanCatatan,
): Promise<{ nama: string; bytes: Uint8Array } | null> {
  const daftar = getDaftar(kode)
  if (!daftar || !c.akar) return null
  const [catatan, wilayah] = await Promise.all([
    listCatatanDaftar(getDb(), c, [daftar.kode], saringan),
    listWilayah(getDb(), c),
  ])
  const tempat = createCariTempat(wilayah)
  const akar = tempat(saringan.wilayah ?? c.akar)
  const bytes = createXlsxCatatan({
    daftar,
    catatan,
    tempat,
    wilayah: akar.kecamatan ? `Kecamatan ${akar.kecamatan}` : `Kabupaten ${akar.nama}`,
    aplikasi: namaAplikasi,
  })
  return { nama: `${kode}${saringan.tahun ? `-${saringan.tahun}` : ''}.xlsx`, bytes }
}

/** The records of a list within the scope, as the API gives them. */
export async function loadApiCatatan(
  c: Cakupan,
  kode: string,
  saringan: SaringanCatatan,
): Promise<BarisCatatan[]> {
  const daftar = getDaftar(kode)
  if (!daftar) return []
  const [catatan, wilayah] = await Promise.all([
    listCatatanDaftar(getDb(), c, [daftar.kode], saringan),
    listWilayah(getDb(), c),
  ])
  const tempat = createCariTempat(wilayah)
  return catatan.map((k) => ({
    daftar: k.daftar,
    kunci: k.kunci,
    kode: k.kodeWilayah,
    nama: tempat(k.kodeWilayah).nama,
    isi: { ...k.isi },
    sifat: k.sifat,
    contoh: k.sifat === 'contoh',
  }))
}
