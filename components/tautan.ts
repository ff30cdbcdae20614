import type { Bulan } from '@/lib/periode'

/** Public address of a page with the month kept: `tautan('/desa/64.02.12.2001', '2025-10')`. */
export function tautan(jalur: string, bulan: Bulan, kueri: Readonly<Record<string, string>> = {}): string {
  const [tanpaJangkar = '', jangkar] = jalur.split('#')
  const teks = new URLSearchParams({ bulan, ...kueri }).toString()
  return `${tanpaJangkar}?${teks}${jangkar ? `#${jangkar}` : ''}`
}
