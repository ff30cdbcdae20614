import type { Bulan } from './periode'

/** Public address of a page with the month kept: `tautan('/desa/64.02.12.2001', '2025-10')`. A query of its own and a hash stay. */
export function tautan(
  jalur: string,
  bulan: Bulan | null,
  kueri: Readonly<Record<string, string>> = {},
): string {
  const [alamat = '', jangkar] = jalur.split('#')
  const teks = new URLSearchParams({ ...(bulan ? { bulan } : {}), ...kueri }).toString()
  const sambung = alamat.includes('?') ? '&' : '?'
  return `${alamat}${teks ? `${sambung}${teks}` : ''}${jangkar ? `#${jangkar}` : ''}`
}
