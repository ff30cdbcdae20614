import { formatSel, type Sel } from './sel'

const JUMLAH =
  /^((sub|grand)[ -]?)?(total|jumlah|jml|jlh)\b|^(rata-?rata|rerata|persentase|prosentase|persen|capaian|target)\b|^%$/i

/** Whether a text marks a row of totals, means or percentages. */
export function isTeksJumlah(teks: string): boolean {
  return JUMLAH.test(teks.trim())
}

/** Whether the first words of a row mark it as one of totals. */
export function isBarisJumlah(baris: readonly (Sel | null)[]): boolean {
  const pertama = baris.find((s) => typeof s === 'string' && /[\p{L}%]/u.test(s))
  return isTeksJumlah(formatSel(pertama))
}
