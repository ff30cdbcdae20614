import { type Bulan, parseBulan } from '@/lib/periode'
import { formatSel, type Sel } from './sel'
import { parseNamaBulan, parseTahun, parseTanggal } from './tanggal'

function createBulan(tahun: number | null, bulan: number | null): Bulan | null {
  return tahun && bulan ? parseBulan(`${tahun}-${String(bulan).padStart(2, '0')}`) : null
}

function parseBilangan(n: number, tahun: number | null): Bulan | null {
  if (Number.isInteger(n) && n >= 1 && n <= 12) return createBulan(tahun, n)
  if (Number.isInteger(n) && n >= 195_001 && n <= 214_912)
    return parseBulan(`${Math.floor(n / 100)}-${String(n % 100).padStart(2, '0')}`)
  const tanggal = parseTanggal(n)
  return tanggal ? parseBulan(tanggal.slice(0, 7)) : null
}

function parseTeksBulan(asli: string, tahun: number | null): Bulan | null {
  const teks = asli
    .normalize('NFKC')
    .trim()
    .replace(/^(bulan|bln|periode)\b[\s:.]*/i, '')
  const tanggal = parseTanggal(teks)
  if (tanggal) return parseBulan(tanggal.slice(0, 7))
  const depan = /^(\d{4})\s*[-/. ]\s*(\d{1,2})$/.exec(teks)
  if (depan) return createBulan(Number(depan[1]), Number(depan[2]))
  const belakang = /^(\d{1,2})\s*[-/. ]\s*(\d{4})$/.exec(teks)
  if (belakang) return createBulan(Number(belakang[2]), Number(belakang[1]))
  const nama = /^([a-z]+)[\s\-/.,']*(\d{4}|\d{2})?$/i.exec(teks)
  if (nama) return createBulan(nama[2] ? parseTahun(nama[2]) : tahun, parseNamaBulan(nama[1] as string))
  const balik = /^(\d{4})[\s\-/.,]+([a-z]+)$/i.exec(teks)
  if (balik) return createBulan(Number(balik[1]), parseNamaBulan(balik[2] as string))
  return /^\d+$/.test(teks) ? parseBilangan(Number(teks), tahun) : null
}

/**
 * A month from a cell: "Okt 2025", "10/2025", "2025-10", "Oktober", 10, 202510, a date cell or a serial day. `tahun` completes a
 * month without a year. null when it is no month, or when the year is nowhere.
 */
export function parseSelBulan(sel: Sel | null, tahun: number | null): Bulan | null {
  if (sel === null) return null
  if (typeof sel === 'number') return parseBilangan(sel, tahun)
  if (typeof sel === 'string') return parseTeksBulan(sel, tahun)
  return 'tanggal' in sel ? parseBulan(sel.tanggal.slice(0, 7)) : null
}

/** A year from a cell of the column Tahun, or null. */
export function parseSelTahun(sel: Sel | null): number | null {
  return parseTahun(formatSel(sel).trim())
}

/** The month named somewhere in a line of text ("BULAN: OKTOBER 2025"), or null. */
export function findBulan(teks: string): Bulan | null {
  const nama = /(?<![a-z])([a-z]{3,9})[\s\-/.,'_]*(?:(?:tahun|thn|th)[\s.:]*)?((?:19|20)\d{2})(?!\d)/gi
  for (const m of teks.matchAll(nama)) {
    const b = createBulan(Number(m[2]), parseNamaBulan(m[1] as string))
    if (b) return b
  }
  const angka = /(?:bulan|bln|periode)\s*:?\s*(\d{1,2})\s*[-/]\s*((?:19|20)\d{2})/i.exec(teks)
  return angka ? createBulan(Number(angka[2]), Number(angka[1])) : null
}

/** The month named without a year in a line of text ("Bulan : Oktober", a sheet called "Okt"), completed by `tahun`; or null. */
export function findBulanTanpaTahun(teks: string, tahun: number): Bulan | null {
  const m = /^\s*(?:(?:bulan|bln|periode)\b[\s:.]*)?([a-z]{3,9}|\d{1,2})\s*$/i.exec(teks)
  if (!m) return null
  const kata = m[1] as string
  if (/^\d/.test(kata) && !/bulan|bln|periode/i.test(teks)) return null
  return createBulan(tahun, /^\d/.test(kata) ? Number(kata) : parseNamaBulan(kata))
}

/** The year named after the word Tahun in a line of text, or null. */
export function findTahun(teks: string): number | null {
  const m = /\b(?:tahun|thn|th)\b[\s:.]*((?:19|20)\d{2})\b/i.exec(teks)
  return m ? Number(m[1]) : null
}
