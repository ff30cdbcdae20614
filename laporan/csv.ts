type Sel = string | number | boolean | null

/** Keeps a spreadsheet from running a cell that begins like a formula; numbers stay numbers. */
function amankan(sel: Sel): string {
  if (sel === null) return ''
  if (typeof sel !== 'string') return String(sel)
  const aman = /^[=+\-@\t\r]/.test(sel) ? `'${sel}` : sel
  return /[",\n\r;]/.test(aman) ? `"${aman.replaceAll('"', '""')}"` : aman
}

/** Comma-separated rows with a heading and a BOM, so that Excel reads UTF-8. Nested objects become `induk.anak` columns. */
export function createCsv(kolom: readonly string[], baris: readonly Record<string, unknown>[]): string {
  const ambil = (b: Record<string, unknown>, jalur: string): Sel => {
    const isi = jalur
      .split('.')
      .reduce<unknown>((o, k) => (o && typeof o === 'object' ? (o as Record<string, unknown>)[k] : null), b)
    return isi === undefined || isi === null
      ? null
      : typeof isi === 'object'
        ? JSON.stringify(isi)
        : (isi as Sel)
  }
  const isi = baris.map((b) => kolom.map((k) => amankan(ambil(b, k))).join(','))
  return `\ufeff${[kolom.join(','), ...isi].join('\r\n')}\r\n`
}
