const PEMISAH = '[ .\u00a0-]'
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

/** Whether the text holds a number that looks like a NIK, KK or NIP. */
export function adaNomorPribadi(teks: string): boolean {
  return teks.search(POLA) >= 0
}

/** The text with such numbers replaced. */
export function gantiNomorPribadi(teks: string, dengan: string): string {
  return teks.replace(POLA, dengan)
}
