import 'server-only'
import { getDb } from '@/db/client'
import { listNilaiPosyandu } from '@/db/queries/bidang'
import type { Wilayah } from '@/db/queries/wilayah'
import { enamBidang } from '@/indikator/bidang'
import {
  type BarisBidang,
  INDIKATOR_TAMPILAN,
  susunBarisBidang,
  type TampilanBidang,
} from '@/indikator/matriks-bidang'
import {
  type BarisPosyanduBidang,
  susunPosyanduBidang,
  UKURAN_POSYANDU_BIDANG,
  UKURAN_STRATA,
  urutkanPosyanduBidang,
} from '@/indikator/posyandu-bidang'
import { listUkuranStrata, type SebaranStrata, susunSebaranStrata } from '@/indikator/sebaran-strata'
import { JENDELA_STRATA } from '@/indikator/strata-kriteria'
import { listUkuran } from '@/indikator/susun'
import { createXlsxBidang } from '@/laporan/xlsx/bidang'
import type { Cakupan } from '@/lib/cakupan'
import { type Bulan, formatBulan, formatTanggal, geserBulan } from '@/lib/periode'
import { type DasarHalaman, loadDasar, loadTabel, loadTarget } from './dasar'
import { loadAnakWilayah, loadWilayah } from './tempat'
import { loadAkarKecamatan } from './wilayah'

/** The six fields at every posyandu of a kecamatan. */
export interface ModelBidangKecamatan {
  dasar: DasarHalaman
  akarKecamatan: { kode: string; nama: string } | null
  tempat: Wilayah
  /** Both views of the whole kecamatan. */
  semua: Record<TampilanBidang, BarisBidang>
  /** Fewest fields first. */
  posyandu: BarisPosyanduBidang[]
  strata: SebaranStrata
}

/** Loads the fields of a kecamatan; null when it does not exist or lies outside of the scope. */
export async function loadBidangKecamatan(
  c: Cakupan,
  kode: string,
  bulan: Bulan,
): Promise<ModelBidangKecamatan | null> {
  const tempat = await loadWilayah(c, kode)
  if (tempat?.jenis !== 'kecamatan') return null
  const ukuran = [
    ...listUkuran([...INDIKATOR_TAMPILAN.layanan, ...INDIKATOR_TAMPILAN.sasaran, enamBidang]),
    ...listUkuranStrata(),
  ]
  const [dasar, desa, nilai, tabel, target, akarKecamatan] = await Promise.all([
    loadDasar(bulan),
    loadAnakWilayah(c, kode),
    listNilaiPosyandu(getDb(), c, {
      wilayah: kode,
      ukuran: UKURAN_STRATA,
      ukuranAkhir: UKURAN_POSYANDU_BIDANG,
      dari: geserBulan(bulan, 1 - JENDELA_STRATA),
      sampai: bulan,
    }),
    loadTabel(c, { kode: [kode] }, geserBulan(bulan, -1), bulan, ukuran),
    loadTarget(c),
    loadAkarKecamatan(c),
  ])
  const nama = new Map(desa.map((d) => [d.kode, d.nama]))
  const semua = { kode, nama: tempat.nama, posyandu: nilai.length }
  const susun = (t: TampilanBidang) => susunBarisBidang(t, semua, bulan, tabel, target)
  return {
    dasar,
    akarKecamatan,
    tempat,
    semua: { layanan: susun('layanan'), sasaran: susun('sasaran') },
    posyandu: urutkanPosyanduBidang(nilai.map((p) => susunPosyanduBidang(p, bulan, (k) => nama.get(k) ?? k))),
    strata: susunSebaranStrata(semua, tabel(kode, bulan)),
  }
}

/** The same as a workbook; null when the kecamatan does not exist, lies outside of the scope, or the month has no data. */
export async function loadXlsxBidang(
  c: Cakupan,
  kode: string,
  bulan: Bulan,
): Promise<{ nama: string; bytes: Uint8Array } | null> {
  const m = await loadBidangKecamatan(c, kode, bulan)
  if (!m?.dasar.daftarBulan.includes(bulan)) return null
  const perTanggal = m.dasar.tanggalData ? `, data per ${formatTanggal(m.dasar.tanggalData)}` : ''
  const bytes = createXlsxBidang({
    wilayah: `Kecamatan ${m.tempat.nama}`,
    keterangan: `${formatBulan(bulan)}${perTanggal}`,
    adaContoh: m.semua.layanan.keenam.adaContoh,
    posyandu: m.posyandu,
  })
  return { nama: `enam-bidang-${kode}-${bulan}.xlsx`, bytes }
}
