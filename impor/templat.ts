import { DAFTAR } from '@/indikator/catatan'
import { type Daftar, KODE_DAFTAR, type KodeDaftar } from '@/indikator/catatan/tipe'
import type { KodeTemplat, TemplatPosyandu } from '@/indikator/tipe'

/** Groups in which templates are offered. */
export type KelompokTemplat = 'bulanan' | 'pendataan' | 'program'

interface Templat<K extends KodeTemplat = KodeTemplat> {
  kode: K
  nama: string
  /** One sentence: what the file holds. */
  penjelasan: string
  /** File name of the download, without extension. */
  berkas: string
  kelompok: KelompokTemplat
}

/** Templates with rows per posyandu, in the order in which they are offered. */
export const TEMPLAT: readonly Templat<TemplatPosyandu>[] = [
  {
    kode: 'laporan-bulanan',
    nama: 'Laporan bulanan posyandu',
    penjelasan: 'Satu baris per posyandu dan bulan: SKDN, pengukuran, kader, dan layanan enam bidang.',
    berkas: 'templat-laporan-bulanan',
    kelompok: 'bulanan',
  },
  {
    kode: 'registrasi',
    nama: 'Daftar registrasi',
    penjelasan:
      'Satu baris per posyandu: tahap registrasi, tanggal, dokumen, dan nomor Kemendagri. Posyandu baru masuk lewat daftar ini.',
    berkas: 'templat-registrasi',
    kelompok: 'bulanan',
  },
  {
    kode: 'ppgbm',
    nama: 'Rekap e-PPGBM',
    penjelasan: 'Satu baris per desa atau posyandu dan bulan: sasaran, diukur, pendek, dan sangat pendek.',
    berkas: 'templat-rekap-eppgbm',
    kelompok: 'bulanan',
  },
  {
    kode: 'enam-bidang',
    nama: 'Laporan enam bidang',
    penjelasan: 'Satu baris per posyandu dan bulan: layanan dan sasaran tiap bidang SPM.',
    berkas: 'templat-enam-bidang',
    kelompok: 'bulanan',
  },
  {
    kode: 'sarana',
    nama: 'Pendataan sarana',
    penjelasan: 'Satu baris per posyandu: bangunan, mebel, alat ukur, alat peraga, dan internet.',
    berkas: 'templat-sarana',
    kelompok: 'pendataan',
  },
  {
    kode: 'digital',
    nama: 'Kesiapan digital',
    penjelasan: 'Satu baris per posyandu: gawai, sinyal, kader yang dapat mencatat, dan cara melapor.',
    berkas: 'templat-kesiapan-digital',
    kelompok: 'pendataan',
  },
  {
    kode: 'kader',
    nama: 'Pengurus dan kader',
    penjelasan:
      'Satu baris per posyandu: jumlah pengurus, kader, dan keterampilannya. Jumlah saja, tanpa nama.',
    berkas: 'templat-pengurus-kader',
    kelompok: 'pendataan',
  },
]

/** Templates whose arrival is watched on the receipt board. */
export const TEMPLAT_DITERIMA: readonly Templat<TemplatPosyandu>[] = TEMPLAT.filter((t) =>
  ['laporan-bulanan', 'registrasi', 'ppgbm', 'enam-bidang'].includes(t.kode),
)

const createTemplatDaftar = ({ kode, nama, penjelasan }: Daftar): Templat<KodeDaftar> => ({
  kode,
  nama,
  penjelasan,
  berkas: `templat-${kode}`,
  kelompok: 'program',
})

/** Templates of the lists of the programme, in their order. */
export const TEMPLAT_DAFTAR: readonly Templat<KodeDaftar>[] = KODE_DAFTAR.map((k) =>
  createTemplatDaftar(DAFTAR[k]),
)

/** The template with that code, or null. */
export function getTemplat(kode: string): Templat | null {
  return [...TEMPLAT, ...TEMPLAT_DAFTAR].find((t) => t.kode === kode) ?? null
}
