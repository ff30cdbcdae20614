import type { Bulan } from './periode'

/** Public address of a page with the month kept: `tautan('/desa/64.02.12.2001', '2025-10')`. A hash stays at the end. */
export function tautan(
  jalur: string,
  bulan: Bulan | null,
  kueri: Readonly<Record<string, string>> = {},
): string {
  const [alamat = '', jangkar] = jalur.split('#')
  const teks = new URLSearchParams({ ...(bulan ? { bulan } : {}), ...kueri }).toString()
  return `${alamat}${teks ? `?${teks}` : ''}${jangkar ? `#${jangkar}` : ''}`
}
