import Papa from 'papaparse'
import type { LembarSel } from './sel'

/** A quote that never closes would swallow the rest of the file into one cell. */
export class KutipTerbuka extends Error {
  readonly baris: number
  constructor(baris: number) {
    super(`unclosed quote in row ${baris}`)
    this.baris = baris
  }
}

// Bytes 0x80 to 0x9F of Windows-1252; TextDecoder of Node 20 takes them for control characters.
const ATAS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function parseWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (c) => ATAS.charAt(c.charCodeAt(0) - 0x80))
}

/** Whether bytes without a mark are UTF-16LE: of ordinary letters every second byte is zero, and no other. */
export function isUtf16(bytes: Uint8Array): boolean {
  const awal = bytes.subarray(0, 2000)
  if (awal.length < 4 || bytes.length % 2 !== 0) return false
  let [genap, ganjil] = [0, 0]
  for (const [i, b] of awal.entries()) if (b === 0) i % 2 === 0 ? genap++ : ganjil++
  return genap === 0 && ganjil > awal.length * 0.4
}

/** The text of a file in UTF-8 (with or without BOM), UTF-16, or else Windows-1252. */
export function parseTeks(bytes: Uint8Array): string {
  if (isUtf16(bytes)) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return parseWindows1252(bytes)
  }
}

const PEMISAH = [';', '\t', ',', '|'] as const

/** The separator that splits the first 50 lines into the most cells; a comma only when the others split nothing more. */
function getPemisah(teks: string): string {
  const awal = teks.slice(0, 100_000)
  const jumlah = PEMISAH.map((p) => {
    const { data } = Papa.parse<string[]>(awal, { delimiter: p, preview: 50 })
    return data.reduce((n, b) => n + b.length - 1, 0)
  })
  return PEMISAH[jumlah.indexOf(Math.max(...jumlah))] as string
}

/** A CSV or TSV as one sheet. Reads at most `maks` rows. A first line `sep=;` is no row, as in a spreadsheet. Throws `KutipTerbuka`. */
export function parseCsv(bytes: Uint8Array, nama: string, maks: number): LembarSel {
  const utuh = parseTeks(bytes)
  const sep = /^sep=(.)\r?\n/i.exec(utuh)
  const teks = sep ? utuh.slice(sep[0].length) : utuh
  const { data, errors } = Papa.parse<string[]>(teks, {
    delimiter: sep?.[1] ?? getPemisah(teks),
    preview: maks,
  })
  const kutip = errors.find((e) => e.code === 'MissingQuotes')
  if (kutip) throw new KutipTerbuka((kutip.row ?? 0) + 1)
  const baris = data.map((b) => (b.length === 1 && b[0] === '' ? [] : b.map((s) => s.trim() || null)))
  return { nama, tersembunyi: false, baris, gabung: [], sembunyi: { baris: [], kolom: [] } }
}
