import { geserHari, getAkhirBulan, parseBulan } from '@/lib/periode'
import type { Sel } from './sel'

/** Month number by the beginning of its name, Indonesian first, English as spreadsheets write it. */
const NAMA_BULAN: readonly (readonly [pola: RegExp, bulan: number])[] = [
  [/^(jan|januari|january)$/, 1],
  [/^(feb|februari|pebruari|peb|february)$/, 2],
  [/^(mar|mrt|maret|march)$/, 3],
  [/^(apr|april)$/, 4],
  [/^(mei|may)$/, 5],
  [/^(jun|juni|june)$/, 6],
  [/^(jul|juli|july)$/, 7],
  [/^(agu|ags|agt|agst|aug|agustus|agust|august)$/, 8],
  [/^(sep|sept|september)$/, 9],
  [/^(okt|oct|oktober|october)$/, 10],
  [/^(nov|nop|november|nopember)$/, 11],
  [/^(des|dec|desember|december)$/, 12],
]

/** 10 from "Okt", "oktober" or "October"; null for another word. */
export function parseNamaBulan(kata: string): number | null {
  const k = kata.toLowerCase()
  return NAMA_BULAN.find(([pola]) => pola.test(k))?.[1] ?? null
}

/** A year of two or four digits as four; null for anything else. */
export function parseTahun(teks: string): number | null {
  if (/^(19|20)\d{2}$/.test(teks)) return Number(teks)
  return /^\d{2}$/.test(teks) ? 2000 + Number(teks) : null
}

/** A spreadsheet's serial day as a date cell; null outside the years 1950 to 2149. */
export function parseSerial(serial: number, date1904 = false): { tanggal: string } | null {
  const hari = Math.floor(serial) + (date1904 ? 1462 : 0)
  return hari < 18_264 || hari > 91_313 ? null : { tanggal: geserHari('1899-12-30', hari) }
}

/** `YYYY-MM-DD` when that day exists, else null. */
function createTanggal(tahun: number, bulan: number, hari: number): string | null {
  const b = parseBulan(`${tahun}-${String(bulan).padStart(2, '0')}`)
  if (!b || hari < 1) return null
  const tanggal = `${b}-${String(hari).padStart(2, '0')}`
  return tanggal <= getAkhirBulan(b) && hari <= 31 ? tanggal : null
}

function parseTeksTanggal(asli: string): string | null {
  const teks = asli
    .normalize('NFKC')
    .trim()
    .replace(/^(minggu|ahad|senin|selasa|rabu|kamis|jumat|jum'at|sabtu)\s*,\s*/i, '')
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(teks)
  if (iso) return createTanggal(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const angka = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(teks)
  if (angka) {
    const tahun = parseTahun(angka[3] as string)
    const [a, b] = [Number(angka[1]), Number(angka[2])]
    if (tahun === null) return null
    // Day first, as Indonesians write; month first only where nothing else is possible (10/31/2025).
    return createTanggal(tahun, b, a) ?? (b > 12 ? createTanggal(tahun, a, b) : null)
  }
  const kata = /^(\d{1,2})[-/. ]*([a-z]+)[-/. ,']*(\d{4}|\d{2})$/i.exec(teks)
  if (!kata) return null
  const bulan = parseNamaBulan(kata[2] as string)
  const tahun = parseTahun(kata[3] as string)
  return bulan && tahun ? createTanggal(tahun, bulan, Number(kata[1])) : null
}

/** A day as `YYYY-MM-DD` from a date cell, a serial number or text ("24/10/2025", "24 Okt 2025"); null when it is none. */
export function parseTanggal(sel: Sel | null): string | null {
  if (sel === null) return null
  if (typeof sel === 'number') return parseSerial(sel)?.tanggal ?? null
  if (typeof sel === 'string') return parseTeksTanggal(sel)
  return 'tanggal' in sel ? sel.tanggal : null
}
