import { describe, expect, it, vi } from 'vitest'
import { createGambarPeta } from '@/server/peta/bentuk'
import { type Geometri, loadGeometriBawaan } from '@/server/peta/geometri'
import { berpotongan, bertindih, isKotakDalam, type Kotak, menembus, type Titik } from './bidang'
import { BARIS, type TataLabel, tataLabel } from './label'
import { getLebarTeks } from './lebar-teks'

// A layout takes 0.2 s on an idle machine, and tests seldom run on one.
vi.setConfig({ testTimeout: 30_000 })

const { bentuk } = createGambarPeta((await loadGeometriBawaan()) as Geometri)
type Kecamatan = (typeof bentuk.kecamatan)[number]

const hitungTata = (huruf: number, larangan: Kotak[] = []) =>
  tataLabel(bentuk.kecamatan, { lebar: bentuk.lebar, tinggi: bentuk.tinggi, huruf, nilai: '88,8' }, larangan)

const singgahan = new Map<number, TataLabel<Kecamatan>>()

function tata(huruf: number): TataLabel<Kecamatan> {
  const t = singgahan.get(huruf) ?? hitungTata(huruf)
  singgahan.set(huruf, t)
  return t
}

const semuaKotak = (t: TataLabel<Kecamatan>) => [...t.dalam, ...t.luar]

function listPasangan<A>(isi: readonly A[]): [A, A][] {
  return isi.flatMap((a, i) => isi.slice(i + 1).map((b): [A, A] => [a, b]))
}

const garis = (l: TataLabel<Kecamatan>['luar'][number]): [Titik, Titik] => [[l.area.x, l.area.y], l.ujung]

describe.each([12, 16, 18, 20, 22, 26, 34])('labels of Kukar at letter size %i', (huruf) => {
  const t = tata(huruf)

  it('never lets two texts overlap', () => {
    const tindih = listPasangan(semuaKotak(t)).filter(([a, b]) => bertindih(a, b))
    expect(tindih.map(([a, b]) => `${a.area.nama} × ${b.area.nama}`)).toEqual([])
  })

  it('never lets two leader lines cross', () => {
    const silang = listPasangan(t.luar).filter(([a, b]) => berpotongan(...garis(a), ...garis(b)))
    expect(silang.map(([a, b]) => `${a.area.nama} × ${b.area.nama}`)).toEqual([])
  })

  it('never leads a line through a text', () => {
    const tembus = t.luar.flatMap((l) =>
      semuaKotak(t)
        .filter((k) => menembus(...garis(l), k))
        .map((k) => `${l.area.nama} → ${k.area.nama}`),
    )
    expect(tembus).toEqual([])
  })

  it('writes inside an area only what fits inside', () => {
    const baris = t.dalam.flatMap((l) =>
      [...l.baris, '88,8'].map((teks, i, semua) => ({
        cincin: l.area.cincin,
        x: l.x,
        y: l.y + (i - (semua.length - 1) / 2) * BARIS * huruf,
        lebar: getLebarTeks(teks, huruf),
        tinggi: huruf * 0.9,
      })),
    )
    expect(baris.length).toBeGreaterThan(0)
    expect(baris.filter((k) => !isKotakDalam(k, k.cincin))).toEqual([])
  })

  it('keeps texts beside the map off the land and within its height', () => {
    for (const l of t.luar) {
      expect(l.y - l.tinggi / 2).toBeGreaterThanOrEqual(0)
      expect(l.y + l.tinggi / 2).toBeLessThanOrEqual(bentuk.tinggi)
      for (const k of bentuk.kecamatan) {
        expect(k.cincin.some((p) => bertindih(l, { x: p[0], y: p[1], lebar: 0.1, tinggi: 0.1 }))).toBe(false)
      }
    }
  })
})

describe('labels', () => {
  it.each([16, 18, 20, 22])('names all 20 kecamatan at letter size %i', (huruf) => {
    expect(new Set(semuaKotak(tata(huruf)).map((l) => l.area.kode)).size).toBe(20)
  })

  it('keeps names out of a box that is taken', () => {
    const larangan = { x: 480, y: 60, lebar: 280, tinggi: 120 }
    const t = hitungTata(20, [larangan])
    expect(t.luar.filter((l) => bertindih(l, larangan) || menembus(...garis(l), larangan))).toEqual([])
    expect(semuaKotak(t)).toHaveLength(20)
  })

  it('gives the same layout every time', () => {
    expect(hitungTata(20)).toEqual(tata(20))
  })

  it('reserves the room that names take beside the map', () => {
    const t = tata(20)
    for (const l of t.luar) {
      expect(l.x - l.lebar / 2).toBeGreaterThanOrEqual(-t.kiri)
      expect(l.x + l.lebar / 2).toBeLessThanOrEqual(bentuk.lebar + t.kanan)
    }
  })

  it('leaves a name out when there is no room at all', () => {
    const sempit = [0, 1, 2].map((i) => ({
      kode: `${i}`,
      nama: 'Tenggarong Seberang',
      x: 5,
      y: 5 + i,
      cincin: [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
      ] as Titik[],
    }))
    const t = tataLabel(sempit, { lebar: 10, tinggi: 60, huruf: 20, nilai: '88,8' })
    expect(t.dalam).toEqual([])
    expect(t.luar.length).toBeLessThan(3)
  })
})
