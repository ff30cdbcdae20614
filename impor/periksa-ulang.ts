import type { KodeTemplat } from '@/indikator/tipe'
import { createAcuan } from './acuan'
import { parseSelBulan, parseSelTahun } from './bulan'
import type { Keterangan } from './keterangan'
import { createPembaca } from './pembaca-baris'
import type { Sel } from './sel'
import { type BarisDibaca, bacaIsi, createBaris, periksaRangkaian } from './susun-baris'
import type { KolomTabel, Tabel } from './tabel'
import type { BarisPeriksa, KonteksPeriksa, LembarTerbaca } from './tipe'

/** Fields that a person may fill in though the sheet has no column for them, with their name in a sentence. */
export const TAMBAHAN: Readonly<Record<string, string>> = {
  kecamatan: 'Kecamatan',
  desa: 'Desa/Kelurahan',
  kode_desa: 'Kode desa',
  posyandu: 'Posyandu',
  bulan: 'Bulan',
}

function loadKeteranganTersimpan(k: Record<string, string> = {}): Keterangan {
  const tahun = parseSelTahun(k.tahun ?? null)
  return {
    bulan: k.bulan ? parseSelBulan(k.bulan, tahun) : null,
    tahun,
    kecamatan: k.kecamatan ?? null,
    desa: k.desa ?? null,
    posyandu: k.posyandu ?? null,
  }
}

/** The table of a sheet as it was stored with the draft: columns and lines above it, no cells. */
function createTabelTersimpan(l: LembarTerbaca, templat: KodeTemplat): Tabel {
  const kolom = l.kolom.map((k): KolomTabel => ({ ...k, indeks: -1, kunci: '', dasar: 'nama' }))
  return {
    lembar: { nama: l.nama, tersembunyi: false, sembunyi: { baris: [], kolom: [] }, baris: [], gabung: [] },
    nama: l.nama,
    templat,
    judul: { awal: l.barisJudul - 1, tinggi: 1, kolom: [], pribadi: [], tidakDikenal: [], abaikan: [] },
    kolom: new Map(kolom.map((k) => [k.untuk, k])),
    keterangan: loadKeteranganTersimpan(l.keterangan),
    lanjutan: new Map(),
    bagian: [],
    menunggu: null,
  }
}

/** Places and months that stand in the row itself count before those above the table. */
function lengkapi(tabel: Tabel, sel: Readonly<Record<string, Sel>>): Tabel {
  const lebih = Object.keys(sel).filter((k) => !tabel.kolom.has(k) && k in TAMBAHAN)
  if (lebih.length === 0) return tabel
  const kolom = new Map(tabel.kolom)
  for (const untuk of lebih)
    kolom.set(untuk, {
      indeks: -1,
      kolom: '',
      judul: TAMBAHAN[untuk] ?? untuk,
      untuk,
      kunci: '',
      dasar: 'nama',
    })
  return { ...tabel, kolom }
}

/** Whether a row takes part in a check of the draft: not what was no data, left out by a person, or waits for its columns. */
export function isDapatDiperiksa(b: BarisPeriksa): boolean {
  return Object.keys(b.sel).length > 0 && !b.sengaja && !b.temuan.some((t) => t.kode === 'judul-menunggu')
}

/**
 * Checks rows of a draft again from their stored cells. Hand over all rows of every desa concerned: rows are compared within
 * their desa. Rows that take no part come back as they are.
 */
export function periksaUlang(
  templat: KodeTemplat,
  lembar: readonly LembarTerbaca[],
  baris: readonly BarisPeriksa[],
  konteks: KonteksPeriksa,
): BarisPeriksa[] {
  const acuan = createAcuan(konteks)
  const tabel = new Map(lembar.map((l) => [l.nama, createTabelTersimpan(l, templat)]))
  const dibaca = baris.map((b): BarisDibaca | null => {
    const milik = tabel.get(b.lembar)
    if (!milik || !isDapatDiperiksa(b)) return null
    const ambil = (_: number, untuk: string) => b.sel[untuk] ?? null
    return bacaIsi(createPembaca(lengkapi(milik, b.sel), b.baris - 1, ambil), acuan)
  })
  periksaRangkaian(
    dibaca.flatMap((d) => d ?? []),
    konteks,
  )
  return baris.map((b, i) => {
    const d = dibaca[i]
    return d ? { ...createBaris(d), ...(b.semula ? { semula: b.semula } : {}) } : b
  })
}
