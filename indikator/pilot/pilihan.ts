import { formatAngka } from '@/lib/angka'
import { type Bulan, parseBulan } from '@/lib/periode'
import { listDipakai } from './hitung'
import { getUjiBaku } from './kepekaan'
import { KODE_PENENTU, type KodePenentu, PENENTU } from './penentu'
import type { AturanPilot } from './tipe'

/** What the address of the page says; everything that is not understood falls back to the start. */
export interface PilihanPilot {
  aturan: AturanPilot
  /** Null: the month that pages open with. */
  bulan: Bulan | null
  /** Year of `data-desa`; null: the newest up to the year of the month. */
  tahunData: number | null
  /** Determinant whose weight the test of sensitivity moves. */
  uji: KodePenentu
  /** Sentences about fields that could not be used. */
  catatan: readonly string[]
}

type Kueri = Readonly<Record<string, string | string[] | undefined>>

/** Starting values of this app, to be replaced by the office: no figures of Kukar. */
const RUPIAH_AWAL = 15_000_000
const PAGU_AWAL = 1_200_000_000

/** Whether cost or budget still is the starting value of this app. */
export const isUangAwal = ({ biaya, pagu }: AturanPilot): boolean =>
  biaya.rupiah === RUPIAH_AWAL || pagu === PAGU_AWAL
const MAKS_RUPIAH = 1e13

const satu = (k: Kueri, nama: string): string | null => {
  const n = k[nama]
  const teks = (Array.isArray(n) ? n[0] : n)?.trim()
  return teks === undefined ? null : teks
}

/** "2.000.000.000", "Rp 2000000" → a whole number; null when it is none. */
function parseRupiah(teks: string): number | null {
  const polos = teks.replace(/^rp\.?/i, '').replace(/[\s.]/g, '')
  const n = /^\d{1,14}$/.test(polos) ? Number(polos) : Number.NaN
  return n <= MAKS_RUPIAH ? n : null
}

function parseBobot(k: Kueri, catatan: string[]): AturanPilot['bobot'] {
  const awal = Object.fromEntries(PENENTU.flatMap((p) => (p.bobotAwal > 0 ? [[p.kode, p.bobotAwal]] : [])))
  if (KODE_PENENTU.every((kode) => satu(k, kode) === null)) return awal
  const isi = KODE_PENENTU.flatMap((kode) => {
    const teks = satu(k, kode) ?? ''
    if (teks === '') return []
    const n = /^\d{1,3}$/.test(teks) ? Number(teks) : Number.NaN
    if (n <= 100) return n > 0 ? [[kode, n] as const] : []
    const nama = PENENTU.find((p) => p.kode === kode)?.nama
    catatan.push(`Bobot ${nama} "${teks.slice(0, 20)}" tidak dipakai. Tulis bilangan bulat 0 sampai 100.`)
    return []
  })
  if (isi.length > 0) return Object.fromEntries(isi)
  catatan.push('Semua bobot nol. Isi sedikitnya satu; untuk sementara dipakai bobot awal.')
  return awal
}

function parsePagu(k: Kueri, catatan: string[]): number | null {
  const teks = satu(k, 'pagu')
  if (teks === null) return PAGU_AWAL
  if (teks === '') return null
  const n = parseRupiah(teks)
  if (n === null) catatan.push(`Pagu "${teks.slice(0, 30)}" tidak terbaca. Tulis rupiah dengan angka saja.`)
  return n ?? PAGU_AWAL
}

function parseBiaya(k: Kueri, catatan: string[]): AturanPilot['biaya'] {
  const cara = satu(k, 'cara') === 'desa' ? 'desa' : 'posyandu'
  const teks = satu(k, 'biaya') ?? ''
  const n = teks === '' ? RUPIAH_AWAL : parseRupiah(teks)
  if (n === null) catatan.push(`Biaya "${teks.slice(0, 30)}" tidak terbaca. Tulis rupiah dengan angka saja.`)
  return { cara, rupiah: n ?? RUPIAH_AWAL }
}

function parseMaks(k: Kueri, catatan: string[]): number | null {
  const teks = satu(k, 'maks') ?? ''
  if (teks === '') return null
  const n = /^\d{1,4}$/.test(teks) ? Number(teks) : 0
  if (n === 0) catatan.push(`Jumlah desa "${teks.slice(0, 20)}" tidak dipakai. Tulis bilangan bulat mulai 1.`)
  return n || null
}

/** Reads the address. */
export function parsePilihanPilot(k: Kueri): PilihanPilot {
  const catatan: string[] = []
  const aturan: AturanPilot = {
    bobot: parseBobot(k, catatan),
    calon: satu(k, 'calon') === 'desa' ? 'desa' : 'semua',
    biaya: parseBiaya(k, catatan),
    pagu: parsePagu(k, catatan),
    maks: parseMaks(k, catatan),
    habis: satu(k, 'habis') === 'berhenti' ? 'berhenti' : 'lewati',
  }
  const uji = listDipakai(aturan).find((kode) => kode === satu(k, 'uji')) ?? getUjiBaku(aturan)
  const tahun = satu(k, 'data') ?? ''
  return {
    aturan,
    bulan: parseBulan(satu(k, 'bulan')),
    tahunData: /^20\d\d$/.test(tahun) ? Number(tahun) : null,
    uji,
    catatan,
  }
}

/** The query that leads to the same choice again, every field written out. */
export function formatPilihanPilot(p: Omit<PilihanPilot, 'catatan'>): string {
  const { aturan: a } = p
  const q = new URLSearchParams()
  for (const kode of listDipakai(a)) q.set(kode, String(a.bobot[kode]))
  if (p.bulan) q.set('bulan', p.bulan)
  if (p.tahunData !== null) q.set('data', String(p.tahunData))
  q.set('calon', a.calon)
  q.set('cara', a.biaya.cara)
  q.set('biaya', String(a.biaya.rupiah))
  q.set('pagu', a.pagu === null ? '' : String(a.pagu))
  if (a.maks !== null) q.set('maks', String(a.maks))
  q.set('habis', a.habis)
  if (p.uji !== getUjiBaku(a)) q.set('uji', p.uji)
  return q.toString()
}

/** "stunting 50 %, kemiskinan 50 %": weights as shares, heaviest first. */
export function sebutBobot(a: AturanPilot): string {
  const jumlah = listDipakai(a).reduce((n, k) => n + (a.bobot[k] ?? 0), 0)
  return PENENTU.filter((p) => (a.bobot[p.kode] ?? 0) > 0)
    .map((p) => ({ kata: p.kata, persen: (100 * (a.bobot[p.kode] ?? 0)) / jumlah }))
    .sort((x, y) => y.persen - x.persen)
    .map((x) => `${x.kata} ${formatAngka(x.persen, Number.isInteger(x.persen) ? 0 : 1)}\u00a0%`)
    .join(', ')
}
