import { kenaliJudul, PENGENAL_POSYANDU } from './judul'
import { isBarisJumlah, isTeksJumlah } from './jumlah-baris'
import { formatSel, type LembarSel, type Sel } from './sel'

/** Where a column stands. */
type Letak = Pick<{ indeks: number }, 'indeks'>

/** Fields that people type once for the rows below, the larger ones first: a new larger one ends the smaller ones. */
const BERLANJUT = ['kecamatan', 'desa', 'kode_desa', 'bulan', 'tahun']
const WILAYAH_DESA = ['desa', 'kode_desa']
const BUKAN_FAKTA = new Set([...BERLANJUT, 'posyandu', 'catatan'])

interface Baris {
  indeks: number
  jumlah: boolean
  /** Speaks of a posyandu or holds a number: such a row may need what stands above. */
  data: boolean
  posyandu: boolean
  sel: ReadonlyMap<string, Sel>
}

function createPengenalJudul(): (untuk: string, sel: Sel) => boolean {
  const ingatan = new Map<string, string | null>()
  return (untuk, sel) => {
    const teks = formatSel(sel)
    let makna = ingatan.get(teks)
    if (makna === undefined) {
      const m = kenaliJudul([teks], PENGENAL_POSYANDU)
      makna = m.jenis === 'kolom' ? m.untuk : null
      ingatan.set(teks, makna)
    }
    return makna === untuk
  }
}

const isAngka = (s: Sel | null | undefined) =>
  typeof s === 'string' ? /^[-–]?\d|^[-–]$|^nihil/i.test(s) : s !== null && s !== undefined

function listBaris(
  lembar: LembarSel,
  mulai: number,
  kolom: ReadonlyMap<string, Letak>,
  daftar: boolean,
): Baris[] {
  const hasil: Baris[] = []
  const isJudul = createPengenalJudul()
  for (let i = mulai; i < lembar.baris.length; i++) {
    const baris = lembar.baris[i] ?? []
    if (baris.length === 0) continue
    const ambil = (untuk: string) => baris[kolom.get(untuk)?.indeks ?? -1] ?? null
    const sel = new Map<string, Sel>()
    for (const f of BERLANJUT) {
      const isi = ambil(f)
      if (isi !== null) sel.set(f, isi)
    }
    if ([...sel].some(([f, s]) => isJudul(f, s))) continue
    const posyandu = ambil('posyandu') !== null
    const fakta = [...kolom].some(
      ([untuk, k]) =>
        !BUKAN_FAKTA.has(untuk) && (daftar ? (baris[k.indeks] ?? null) !== null : isAngka(baris[k.indeks])),
    )
    hasil.push({ indeks: i, jumlah: isBarisJumlah(baris), data: posyandu || fakta, posyandu, sel })
  }
  return hasil
}

// Typed again for the next row means typed for every row: a blank there is an omission, not a "same as above".
function isSekaliTulis(lembar: LembarSel, mulai: number, kolom: Letak | undefined): boolean {
  let sebelum = ''
  if (!kolom) return false
  for (let i = mulai; i < lembar.baris.length; i++) {
    const teks = formatSel(lembar.baris[i]?.[kolom.indeks])
    if (teks === '' || isTeksJumlah(teks)) continue
    if (teks === sebelum) return false
    sebelum = teks
  }
  return sebelum !== ''
}

/** Rows of merged cells in a column: those hold for all their rows by themselves. */
function listGabungan(lembar: LembarSel, kolom: number): number[] {
  return lembar.gabung.flatMap((g) =>
    kolom < g.kolomAwal || kolom > g.kolomAkhir
      ? []
      : Array.from(
          { length: Math.min(g.barisAkhir, lembar.baris.length) - g.barisAwal + 1 },
          (_, i) => g.barisAwal + i,
        ),
  )
}

function isiKolom(baris: readonly Baris[], untuk: string): Map<number, Sel> {
  const hasil = new Map<number, Sel>()
  const perDesa = WILAYAH_DESA.includes(untuk)
  let berlaku: Sel | null = null
  for (const b of baris) {
    const isi = b.sel.get(untuk) ?? null
    if (b.jumlah) {
      if (perDesa) berlaku = null
    } else if (isi !== null) berlaku = isi
    else if (perDesa && [...WILAYAH_DESA, 'kecamatan'].some((f) => b.sel.has(f))) berlaku = null
    else if (berlaku !== null && b.data && (b.posyandu || !perDesa)) hasil.set(b.indeks, berlaku)
  }
  return hasil
}

// In a list a blank kecamatan may mean the kabupaten: only a row that names a desa needs the one above.
function requireDesa(baris: readonly Baris[], untuk: string, isi: Map<number, Sel>): void {
  if (untuk !== 'kecamatan') return
  for (const b of baris) if (!b.sel.has('desa')) isi.delete(b.indeks)
}

/**
 * Places and months typed once and left blank below: field → row (index from 0) → the cell that holds for it. Only where the column
 * is written that way throughout, never across a row of totals for a desa, and a desa only for rows that name their posyandu. `daftar`:
 * rows are records of a list.
 */
export function createLanjutan(
  lembar: LembarSel,
  mulai: number,
  kolom: ReadonlyMap<string, Letak>,
  daftar: boolean,
): ReadonlyMap<string, ReadonlyMap<number, Sel>> {
  const hasil = new Map<string, Map<number, Sel>>()
  const ada = BERLANJUT.filter((f) => isSekaliTulis(lembar, mulai, kolom.get(f)))
  const baris = ada.length > 0 ? listBaris(lembar, mulai, kolom, daftar) : []
  for (const f of ada) {
    const isi = isiKolom(baris, f)
    if (daftar) requireDesa(baris, f, isi)
    for (const i of listGabungan(lembar, kolom.get(f)?.indeks ?? -1)) isi.delete(i)
    if (isi.size > 0) hasil.set(f, isi)
  }
  return hasil
}
