import 'server-only'
import { getDb } from '@/db/client'
import { listCatatanDaftar } from '@/db/queries/catatan'
import { listWilayah, type Wilayah } from '@/db/queries/wilayah'
import { getDaftar } from '@/indikator/catatan'
import type { SaringanDaftar } from '@/indikator/catatan/saringan'
import { createXlsxCatatan, type TempatCatatan } from '@/laporan/xlsx/catatan'
import type { Cakupan } from '@/lib/cakupan'
import { namaAplikasi } from '@/lib/identitas'
import type { BarisCatatan } from '../api/skema'
import { getTahunCatatan, saringCatatan } from '../catatan/saring'

type CariTempat = (kode: string) => TempatCatatan & { nama: string }

const petakanNama = (wilayah: readonly Wilayah[]) => new Map(wilayah.map((w) => [w.kode, w.nama]))

function createCariTempat(nama: ReadonlyMap<string, string>): CariTempat {
  return (kode) => ({
    nama: nama.get(kode) ?? kode,
    kecamatan: kode.length >= 8 ? (nama.get(kode.slice(0, 8)) ?? null) : null,
    desa: kode.length > 8 ? (nama.get(kode) ?? null) : null,
  })
}

/** The records that the page of a list shows, as a workbook; null for an unknown list or an empty scope. */
export async function loadXlsxCatatan(
  c: Cakupan,
  kode: string,
  saringan: SaringanDaftar,
): Promise<{ nama: string; bytes: Uint8Array } | null> {
  const daftar = getDaftar(kode)
  if (!daftar || !c.akar) return null
  const [semua, wilayah] = await Promise.all([
    listCatatanDaftar(getDb(), c, [daftar.kode]),
    listWilayah(getDb(), c),
  ])
  const nama = petakanNama(wilayah)
  const tempat = createCariTempat(nama)
  const akar = tempat(saringan.tempat ?? c.akar)
  const catatan = saringCatatan(daftar, semua, saringan, nama)
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
  saringan: { wilayah?: string; tahun?: number },
): Promise<BarisCatatan[]> {
  const daftar = getDaftar(kode)
  if (!daftar) return []
  const { wilayah: kodeTempat, tahun } = saringan
  const [semua, wilayah] = await Promise.all([
    listCatatanDaftar(getDb(), c, [daftar.kode], kodeTempat ? { wilayah: kodeTempat } : {}),
    listWilayah(getDb(), c),
  ])
  const tempat = createCariTempat(petakanNama(wilayah))
  const catatan = semua.filter((k) => tahun === undefined || getTahunCatatan(k.isi) === tahun)
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
