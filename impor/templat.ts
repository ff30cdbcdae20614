import type { KodeTemplat } from '@/indikator/tipe'

interface Templat {
  kode: KodeTemplat
  nama: string
  /** One sentence: what the file holds. */
  penjelasan: string
  /** File name of the download, without extension. */
  berkas: string
}

/** The three templates in the order in which they are offered. */
export const TEMPLAT: readonly Templat[] = [
  {
    kode: 'laporan-bulanan',
    nama: 'Laporan bulanan posyandu',
    penjelasan: 'Satu baris per posyandu dan bulan: SKDN, pengukuran, kader, dan layanan enam bidang.',
    berkas: 'templat-laporan-bulanan',
  },
  {
    kode: 'registrasi',
    nama: 'Daftar registrasi',
    penjelasan:
      'Satu baris per posyandu: tahap registrasi, tanggal, dokumen, dan nomor Kemendagri. Posyandu baru masuk lewat daftar ini.',
    berkas: 'templat-registrasi',
  },
  {
    kode: 'ppgbm',
    nama: 'Rekap e-PPGBM',
    penjelasan: 'Satu baris per desa atau posyandu dan bulan: sasaran, diukur, pendek, dan sangat pendek.',
    berkas: 'templat-rekap-eppgbm',
  },
]

/** The template with that code, or null. */
export function getTemplat(kode: string): Templat | null {
  return TEMPLAT.find((t) => t.kode === kode) ?? null
}
