import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Titik } from '@/lib/label-peta/bidang'
import type { LetakPetak } from '@/server/loaders/petak'
import { createGambarPeta } from '@/server/peta/bentuk'
import { type Geometri, loadGeometriBawaan } from '@/server/peta/geometri'
import { ARAH, cariTetangga } from './arah'
import { susunPetak } from './petak'

const { bentuk } = createGambarPeta((await loadGeometriBawaan()) as Geometri)
const kecamatan = new Map(bentuk.kecamatan.map((k) => [k.nama, [k.x, k.y] as Titik]))
const nama = [...kecamatan.keys()]
const titik = [...kecamatan.values()]
const ke = (dari: string, tombol: string) => {
  const i = cariTetangga(kecamatan.get(dari) as Titik, titik, ARAH[tombol] as Titik)
  return i === null ? null : nama[i]
}

/** Points that the arrow keys reach from the first one. */
function hitungTerjangkau(semua: readonly Titik[], mulai: number): number {
  const sampai = new Set([mulai])
  for (const i of sampai)
    for (const arah of Object.values(ARAH)) {
      const j = cariTetangga(semua[i] as Titik, semua, arah)
      if (j !== null) sampai.add(j)
    }
  return sampai.size
}

describe('arrow keys on the map', () => {
  it('lead to the next kecamatan in that direction', () => {
    expect(ke('Tabang', 'ArrowDown')).toBe('Kembang Janggut')
    expect(ke('Muara Muntai', 'ArrowUp')).toBe('Muara Wis')
    expect(ke('Anggana', 'ArrowLeft')).toBe('Sanga Sanga')
  })

  it('stop at the edge', () => {
    expect(ke('Tabang', 'ArrowUp')).toBeNull()
    expect(ke('Tabang', 'ArrowLeft')).toBeNull()
  })

  it('reach all 20 from each', () => {
    expect(titik.map((_, i) => hitungTerjangkau(titik, i))).toEqual(titik.map(() => 20))
  })

  it('reach every hexagon of every kecamatan from each', () => {
    const { petak } = JSON.parse(readFileSync('public/geo/64.02.petak.json', 'utf8')) as {
      petak: LetakPetak[]
    }
    for (const { kode } of bentuk.kecamatan) {
      const letak = susunPetak(petak.filter(([k]) => k.startsWith(kode))).petak.map((p): Titik => [p.x, p.y])
      expect([kode, letak.map((_, i) => hitungTerjangkau(letak, i))]).toEqual([
        kode,
        letak.map(() => letak.length),
      ])
    }
  })
})
