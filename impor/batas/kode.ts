/** What a text that should be a code is: a code of Kemendagri (with dots), one of BPS, or neither. */
export type KodeTerbaca =
  | { jenis: 'kemendagri'; lapisan: 'kecamatan' | 'desa'; kode: string }
  | { jenis: 'bps'; lapisan: 'kecamatan' | 'desa'; kode: string }
  | { jenis: 'lain' }

/**
 * Reads "64.02.06", "640206", 640206, "64.02.06.1001", "6402061001" as Kemendagri codes. Seven digits ("6403050") are a
 * kecamatan of BPS; ten digits whose seventh is neither 1 nor 2 a desa of BPS, whose kecamatan have three digits.
 */
export function parseKodeWilayah(nilai: unknown): KodeTerbaca {
  const teks = String(nilai ?? '')
    .trim()
    .replace(/\.0+$/, '')
  if (!/^[\d.\s-]+$/.test(teks)) return { jenis: 'lain' }
  const angka = teks.replace(/\D/g, '')
  if (angka.length === 6)
    return { jenis: 'kemendagri', lapisan: 'kecamatan', kode: angka.replace(/^(..)(..)(..)$/, '$1.$2.$3') }
  if (angka.length === 7) return { jenis: 'bps', lapisan: 'kecamatan', kode: angka }
  if (angka.length !== 10) return { jenis: 'lain' }
  if (!/^.{6}[12]/.test(angka)) return { jenis: 'bps', lapisan: 'desa', kode: angka }
  const kode = angka.replace(/^(..)(..)(..)(....)$/, '$1.$2.$3.$4')
  return { jenis: 'kemendagri', lapisan: 'desa', kode }
}
