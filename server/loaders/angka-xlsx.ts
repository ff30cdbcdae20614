import 'server-only'
import { getIndikatorBeku } from '@/indikator/rapat/bahan'
import { listUkuran, susunNilai } from '@/indikator/susun'
import { createXlsxAngka } from '@/laporan/xlsx/angka'
import type { Cakupan } from '@/lib/cakupan'
import { namaAplikasi, namaKabupaten } from '@/lib/identitas'
import { type Bulan, geserBulan } from '@/lib/periode'
import { loadTabel, loadTarget } from './dasar'
import { loadIndikator } from './indikator'
import { loadKecamatan } from './wilayah'

interface BerkasAngka {
  nama: string
  bytes: Uint8Array
}

/** The indicator page as a workbook; null for an unknown code, an empty scope, or a month without data. */
export async function loadXlsxIndikator(c: Cakupan, kode: string, bulan: Bulan): Promise<BerkasAngka | null> {
  const m = await loadIndikator(c, bulan, kode)
  if (!m?.akar || !m.dasar.daftarBulan.includes(bulan)) return null
  const { akar } = m
  const bytes = createXlsxAngka({
    judul: m.indikator.nama,
    kodeWilayah: akar.kode,
    namaWilayah: akar.nama,
    bulan,
    tanggalData: m.dasar.tanggalData,
    aplikasi: namaAplikasi,
    kumpulan: [
      {
        indikator: getIndikatorBeku(m.indikator),
        baris: [{ nilai: akar, deret: akar.deret }, ...m.tempat.map((nilai) => ({ nilai, deret: [] }))],
      },
    ],
  })
  return { nama: `${kode}-${bulan}.xlsx`, bytes }
}

/** The page of a kecamatan as a workbook: its indicators, its desa. Null when it does not exist, lies outside of the scope, or the month has no data. */
export async function loadXlsxKecamatan(c: Cakupan, kode: string, bulan: Bulan): Promise<BerkasAngka | null> {
  const m = await loadKecamatan(c, kode, bulan)
  if (!m?.dasar.daftarBulan.includes(bulan)) return null
  const kodeDesa = m.desa.map((d) => d.kode)
  const [tabel, target] = await Promise.all([
    loadTabel(
      c,
      { kode: kodeDesa },
      geserBulan(bulan, -1),
      bulan,
      listUkuran(m.banding.map((b) => b.indikator)),
    ),
    loadTarget(c),
  ])
  const bytes = createXlsxAngka({
    judul: namaKabupaten,
    kodeWilayah: kode,
    namaWilayah: `Kecamatan ${m.tempat.nama}`,
    bulan,
    tanggalData: m.dasar.tanggalData,
    aplikasi: namaAplikasi,
    kumpulan: m.banding.map((b) => {
      const desa = m.desa.map((d) => susunNilai(b.indikator, d, bulan, tabel, target))
      const semua = [b.kini, ...b.pembanding, ...desa]
      return { indikator: getIndikatorBeku(b.indikator), baris: semua.map((nilai) => ({ nilai, deret: [] })) }
    }),
  })
  return { nama: `kecamatan-${m.tempat.nama.toLowerCase().replaceAll(' ', '-')}-${bulan}.xlsx`, bytes }
}
