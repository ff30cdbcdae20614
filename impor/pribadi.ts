import { adaNomorPribadi, gantiNomorPribadi, ratakanTeks } from '@/lib/nomor-pribadi'
import { formatSel, type Sel } from './sel'

/** What stands in place of a hidden number. */
export const TERSEMBUNYI = '(disembunyikan)'

/** Whether the cell holds such a number; whole numbers of 16 digits and more count even when the file stores them as numbers. */
export function isSelPribadi(sel: Sel | null): boolean {
  if (typeof sel === 'number') return Number.isInteger(sel) && Math.abs(sel) >= 1e15
  if (typeof sel !== 'string') return false
  return adaNomorPribadi(sel) || /^\d[.,]\d+E\+1[5-9]$/i.test(sel)
}

const POLA_TELEPON = /(?<!\d)(?:\+?62|0)[ -]?8\d{1,2}(?:[ .-]?\d{3,4}){2,3}(?!\d)/

/** Whether a text holds a number of a mobile phone as people write it: "0812-3456-7890", "+62 812 3456 7890". */
export function adaTelepon(sel: Sel | null): boolean {
  return typeof sel === 'string' && POLA_TELEPON.test(ratakanTeks(sel))
}

/** The text with such numbers hidden, cut to `panjang` characters: whatever is echoed goes through here. */
export function samarkan(teks: string, panjang = 80): string {
  const bersih = gantiNomorPribadi(teks, TERSEMBUNYI)
  return bersih.length > panjang ? `${bersih.slice(0, panjang - 1)}…` : bersih
}

/** The cell as it may be shown in a finding or a preview. */
export function samarkanSel(sel: Sel | null, panjang = 80): string {
  return isSelPribadi(sel) ? TERSEMBUNYI : samarkan(formatSel(sel), panjang)
}

const JUDUL_PRIBADI = [
  /\bnik\b/,
  /\bnip\b/,
  /\b(nomor|no) (kk|ktp|induk kependudukan|kartu keluarga|bpjs|jkn|rekening)\b/,
  /^(kk|ktp|bpjs)$/,
  /^nama( lengkap)?$/,
  /\bnama (anak|balita|bayi|ibu|ayah|bapak|orang tua|ortu|wali|suami|istri|kader|pengurus|ketua|sasaran|pasien|peserta|bumil|lansia|petugas|kepala keluarga|kk)\b/,
  /^(anak|balita|ibu|ayah|ortu|orang tua)( (anak|balita|ibu|ayah))? nama$/,
  /\b(tanggal|tempat|tmpt|ttl)( tanggal)? (lahir|lhr)\b/,
  /^(ttl|tempat tanggal lahir)$/,
  /\balamat\b/,
  /^(rt|rw|rt rw)$/,
  /\b(telepon|telp|tlp|telpon|hp|handphone|ponsel|whatsapp|wa|email|surel)\b/,
  /^(jk|jenis kelamin|l p|usia saat ukur|bb lahir|tb lahir|umur|usia)$/,
]

/** Whether a heading (normalised by `normalisasiJudul`) announces data about persons. */
export function isJudulPribadi(judul: string): boolean {
  return JUDUL_PRIBADI.some((p) => p.test(judul))
}
