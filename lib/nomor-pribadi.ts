const PEMISAH = '[ .\u00a0\u2010-\u2015-]'
// NIK and KK numbers have 16 digits, NIP 18: as one run, or in the groups in which people write them.
const POLA = new RegExp(
  [
    String.raw`(?<!\d)\d{16,20}(?!\d)`,
    String.raw`(?<!\d)\d{4}(?:${PEMISAH}\d{4}){3}(?!\d)`,
    String.raw`(?<!\d)\d{6}(?:${PEMISAH}\d{6}${PEMISAH}\d{4}|${PEMISAH}\d{10})(?!\d)`,
    String.raw`(?<!\d)\d{8}${PEMISAH}\d{6}${PEMISAH}\d${PEMISAH}\d{3}(?!\d)`,
    String.raw`(?<!\d)\d{2}(?:${PEMISAH}\d{2}){2}${PEMISAH}\d{6}${PEMISAH}\d{4}(?!\d)`,
  ].join('|'),
  'g',
)

const NON_ASCII = /[^\p{ASCII}]/u

/** The text as it will read once stored: digits of other widths as plain ones, nothing invisible between them. */
export function ratakanTeks(teks: string): string {
  return NON_ASCII.test(teks) ? teks.normalize('NFKC').replace(/\p{Cf}/gu, '') : teks
}

/** Whether the text holds a number that looks like a NIK, KK or NIP, in whatever digits. */
export function adaNomorPribadi(teks: string): boolean {
  return ratakanTeks(teks).search(POLA) >= 0
}

/** The text with such numbers replaced. */
export function gantiNomorPribadi(teks: string, dengan: string): string {
  const rata = ratakanTeks(teks)
  return rata.search(POLA) >= 0 ? rata.replace(POLA, dengan) : teks
}
