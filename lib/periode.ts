/** A month as `YYYY-MM`: sorts as text, knows no time zone. */
export type Bulan = `${number}-${string}`

const POLA = /^(\d{4})-(0[1-9]|1[0-2])$/
const NAMA = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const

/** The month, or null when the text is not `YYYY-MM`. */
export function parseBulan(teks: string | null | undefined): Bulan | null {
  return teks && POLA.test(teks) ? (teks as Bulan) : null
}

/** Month number since year 0; differences of two are months. */
export function getUrutan(bulan: Bulan): number {
  const [tahun, b] = bulan.split('-')
  return Number(tahun) * 12 + Number(b) - 1
}

/** The month `n` months later (earlier when negative). */
export function geserBulan(bulan: Bulan, n: number): Bulan {
  const urutan = getUrutan(bulan) + n
  return `${Math.floor(urutan / 12)}-${String((urutan % 12) + 1).padStart(2, '0')}` as Bulan
}

/** All months from `awal` to `akhir`, both included; empty when reversed. */
export function listBulan(awal: Bulan, akhir: Bulan): Bulan[] {
  const n = getUrutan(akhir) - getUrutan(awal) + 1
  return Array.from({ length: Math.max(0, n) }, (_, i) => geserBulan(awal, i))
}

/** Last day of the month, as `YYYY-MM-DD`. */
export function getAkhirBulan(bulan: Bulan): string {
  const [tahun, b] = bulan.split('-').map(Number) as [number, number]
  return `${bulan}-${String(new Date(Date.UTC(tahun, b, 0)).getUTCDate()).padStart(2, '0')}`
}

/** "Oktober 2025". */
export function formatBulan(bulan: Bulan): string {
  return `${NAMA[getUrutan(bulan) % 12]} ${bulan.slice(0, 4)}`
}

/** "Okt 2025". */
export function formatBulanPendek(bulan: Bulan): string {
  return `${formatBulanSingkat(bulan)} ${bulan.slice(0, 4)}`
}

/** "Okt". */
export function formatBulanSingkat(bulan: Bulan): string {
  return (NAMA[getUrutan(bulan) % 12] as string).slice(0, 3)
}

/** The bare name: "Oktober". */
export function formatNamaBulan(bulan: Bulan): string {
  return NAMA[getUrutan(bulan) % 12] as string
}

/** "24 Oktober 2025" from `2025-10-24`. */
export function formatTanggal(tanggal: string): string {
  return `${Number(tanggal.slice(8, 10))} ${formatBulan(tanggal.slice(0, 7) as Bulan)}`
}

/** "24 Okt 2025" from `2025-10-24`. */
export function formatTanggalPendek(tanggal: string): string {
  return `${Number(tanggal.slice(8, 10))} ${formatBulanPendek(tanggal.slice(0, 7) as Bulan)}`
}

/** "6–10 Oktober 2025", "30 Oktober–2 November 2025", or one day where both are the same (`YYYY-MM-DD`). */
export function formatRentangTanggal(mulai: string, sampai: string): string {
  if (mulai === sampai) return formatTanggal(sampai)
  const samaTahun = mulai.slice(0, 4) === sampai.slice(0, 4)
  const samaBulan = mulai.slice(0, 7) === sampai.slice(0, 7)
  const awal = samaBulan ? String(Number(mulai.slice(8, 10))) : formatTanggal(mulai)
  return `${samaTahun && !samaBulan ? awal.slice(0, -5) : awal}–${formatTanggal(sampai)}`
}

/** Whole days from `a` to `b` (both `YYYY-MM-DD`); negative when b is earlier. */
export function hitungHari(a: string, b: string): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000)
}

/** The date `n` days after `tanggal`, as `YYYY-MM-DD`. */
export function geserHari(tanggal: string, n: number): string {
  return new Date(Date.parse(tanggal) + n * 86_400_000).toISOString().slice(0, 10)
}

/** The date, or null when the text is no day of the calendar as `YYYY-MM-DD`. */
export function parseTanggal(teks: string | null | undefined): string | null {
  if (!teks || !parseBulan(teks.slice(0, 7)) || !/^.{7}-(0[1-9]|[12]\d|3[01])$/.test(teks)) return null
  return teks <= getAkhirBulan(getBulanDari(teks)) ? teks : null
}

/** The month in which a date `YYYY-MM-DD` lies. */
export function getBulanDari(tanggal: string): Bulan {
  return tanggal.slice(0, 7) as Bulan
}
