import { type Bulan, formatBulan, formatTanggal, geserBulan } from '@/lib/periode'
import type { KodeTemplat, TemplatPosyandu } from './tipe'

/** `menunggu`: nothing yet, and not due yet. `diperiksa`: only a draft so far. `terlambat`: complete, but after the due day. */
export type KeadaanTerima = 'diterima' | 'sebagian' | 'terlambat' | 'diperiksa' | 'menunggu' | 'belum'

export const NAMA_TERIMA: Readonly<Record<KeadaanTerima, string>> = {
  diterima: 'Diterima',
  sebagian: 'Sebagian',
  terlambat: 'Terlambat',
  diperiksa: 'Diperiksa',
  menunggu: 'Menunggu',
  belum: 'Belum ada',
}

/** What is known of the reports of one kecamatan and month. */
export interface BahanTerima {
  kode: string
  bulan: Bulan
  /** Posyandu that reported, and all of them; `total` null where a template does not say how many there should be. */
  masuk: number
  total: number | null
  /** Day on which the first saved file came; null: none came, or before days were noted. */
  tanggal: string | null
  /** Whether a file waits as a draft, and whether rows of the saved files were refused. */
  adaDraf: boolean
  adaDitolak: boolean
}

export interface Penerimaan extends BahanTerima {
  keadaan: KeadaanTerima
  /** Day by which it is due. */
  tenggat: string
  /** The first file came after that day. */
  lewat: boolean
}

/** A due day as data: from the reports of month `mulai` on. */
export interface TenggatLapor {
  templat: KodeTemplat
  mulai: Bulan
  tanggal: number
}

const TANGGAL_BAWAAN = 10

/** Last day on which the reports of a month are on time: a day of the month after. */
export function getTenggat(daftar: readonly TenggatLapor[], templat: KodeTemplat, bulan: Bulan): string {
  const berlaku = daftar
    .filter((t) => t.templat === templat && t.mulai <= bulan)
    .sort((a, b) => (a.mulai < b.mulai ? 1 : -1))[0]
  return `${geserBulan(bulan, 1)}-${String(berlaku?.tanggal ?? TANGGAL_BAWAAN).padStart(2, '0')}`
}

function getKeadaan(b: BahanTerima, tenggat: string, hariIni: string): KeadaanTerima {
  if (b.masuk > 0) {
    if (b.total === null ? b.adaDitolak : b.masuk < b.total) return 'sebagian'
    return b.tanggal !== null && b.tanggal > tenggat ? 'terlambat' : 'diterima'
  }
  if (b.adaDraf) return 'diperiksa'
  return hariIni <= tenggat ? 'menunggu' : 'belum'
}

/** Judges the receipts of one template as of `hariIni`. */
export function susunPenerimaan(
  bahan: readonly BahanTerima[],
  templat: KodeTemplat,
  daftar: readonly TenggatLapor[],
  hariIni: string,
): Penerimaan[] {
  return bahan.map((b) => {
    const tenggat = getTenggat(daftar, templat, b.bulan)
    const lewat = b.tanggal !== null && b.tanggal > tenggat
    return { ...b, tenggat, lewat, keadaan: getKeadaan(b, tenggat, hariIni) }
  })
}

const NAMA_BERKAS: Readonly<Record<TemplatPosyandu, string>> = {
  'laporan-bulanan': 'laporan bulanan posyandu',
  ppgbm: 'rekap e-PPGBM',
  registrasi: 'daftar registrasi posyandu',
  'enam-bidang': 'laporan enam bidang',
  sarana: 'pendataan sarana',
  digital: 'pendataan kesiapan digital',
  kader: 'pendataan pengurus dan kader',
}

function formatIsi(p: Penerimaan, berkas: string): string {
  const bulan = formatBulan(p.bulan)
  if (p.keadaan === 'diperiksa') return `${berkas} bulan ${bulan} sudah diunggah tetapi belum disimpan.`
  if (p.masuk === 0) return `${berkas} bulan ${bulan} belum kami terima.`
  if (p.total !== null)
    return `${berkas} bulan ${bulan} baru masuk dari ${p.masuk} dari ${p.total} posyandu; ${p.total - p.masuk} lagi ditunggu.`
  return `${berkas} bulan ${bulan} sudah masuk, tetapi sebagian barisnya ditolak dan perlu diperbaiki.`
}

/** The reminder for a chat, with counts and the due day; null when nothing is missing. */
export function formatPengingat(
  p: Penerimaan,
  namaKecamatan: string,
  templat: TemplatPosyandu,
  hariIni: string,
): string | null {
  if (p.keadaan === 'diterima' || p.keadaan === 'terlambat') return null
  const batas = formatTanggal(p.tenggat)
  const waktu = hariIni > p.tenggat ? `Batas waktunya ${batas} sudah lewat.` : `Batas waktunya ${batas}.`
  const minta =
    p.keadaan === 'diperiksa'
      ? 'Mohon dibuka di dasbor menu Impor lalu disimpan.'
      : 'Mohon segera diunggah lewat dasbor menu Impor.'
  return `Yth. Kecamatan ${namaKecamatan}, ${formatIsi(p, NAMA_BERKAS[templat])} ${waktu} ${minta} Terima kasih.`
}

/** How complete and how punctual a month is. Punctual: reports whose first file came by the due day, of all that are due. */
export interface RingkasTerima {
  masuk: number
  total: number
  tepat: number
  jatuhTempo: number
  hitung: Readonly<Record<KeadaanTerima, number>>
}

export function hitungTerima(daftar: readonly Penerimaan[], hariIni: string): RingkasTerima {
  const hitung: Record<KeadaanTerima, number> = {
    diterima: 0,
    sebagian: 0,
    terlambat: 0,
    diperiksa: 0,
    menunggu: 0,
    belum: 0,
  }
  const hasil = { masuk: 0, total: 0, tepat: 0, jatuhTempo: 0 }
  for (const p of daftar) {
    hitung[p.keadaan] += 1
    hasil.masuk += p.total === null ? Number(p.masuk > 0) : p.masuk
    hasil.total += p.total ?? 1
    if (hariIni <= p.tenggat && p.masuk === 0) continue
    hasil.jatuhTempo += 1
    if (p.masuk > 0 && p.tanggal !== null && !p.lewat) hasil.tepat += 1
  }
  return { ...hasil, hitung }
}
