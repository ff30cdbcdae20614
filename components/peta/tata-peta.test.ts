import { describe, expect, it, vi } from 'vitest'
import { bertindih, isDalam } from '@/lib/label-peta/bidang'
import { createGambarPeta } from '@/server/peta/bentuk'
import { type Geometri, loadGeometriBawaan } from '@/server/peta/geometri'
import type { BarisPeta } from './data-peta'
import { getSkalaPeta } from './skala-peta'
import { getLetakSkala, getTataPeta } from './tata-peta'

// A layout takes 0.2 s on an idle machine, and tests seldom run on one.
vi.setConfig({ testTimeout: 30_000 })

const { bentuk } = createGambarPeta((await loadGeometriBawaan()) as Geometri)
const baris = bentuk.kecamatan.map(({ kode }) => ({ kode, nilai: '14,9' }) as BarisPeta)

describe('legend and scale on the map of Kukar', () => {
  const { tata, sudut } = getTataPeta(bentuk, 26, baris)
  const { x, y } = getLetakSkala(bentuk, sudut)
  const { km, panjang } = getSkalaPeta(bentuk)

  it('stand in free corners: the legend upper right, the scale lower left', () => {
    expect(sudut).toEqual({ legenda: 'kanan', skala: 'kiri' })
  })

  it('names all 20 beside them, none on the scale', () => {
    const skala = { x: x + (44 + panjang) / 2, y: y - 33, lebar: 44 + panjang, tinggi: 66 }
    const label = [...tata.dalam, ...tata.luar]
    expect(label).toHaveLength(20)
    expect(label.filter((l) => bertindih(l, skala))).toEqual([])
    for (const k of bentuk.kecamatan) expect(isDalam([skala.x, skala.y], k.cincin)).toBe(false)
  })

  it.each([
    [26, false],
    [27, true],
  ])('leave room for all 20 names with values of 100,0 too, at letters of %i (alone: %s)', (maks, polos) => {
    const lebar = baris.map((b) => ({ ...b, nilai: '100,0' }))
    const { tata, huruf } = getTataPeta(bentuk, maks, lebar, polos)
    expect(tata.dalam.length + tata.luar.length).toBe(20)
    expect(huruf).toBeLessThan(maks)
    expect(huruf).toBeGreaterThan(20)
  })

  it('draws 50 km as long as 50 km are on the map', () => {
    expect(km).toBe(50)
    // On the equator 50 km are 50 ÷ 111,32 degrees of longitude; the map lies across it.
    const radian = (50 / 111.32) * (Math.PI / 180)
    expect(panjang).toBeCloseTo(radian * bentuk.proyeksi.skala, 0)
  })

  it('takes a shorter bar where the map shows less, down to 1 km', () => {
    expect(getSkalaPeta({ satuanPerKm: 20, lebar: 620 }).km).toBe(5)
    expect(getSkalaPeta({ satuanPerKm: 900, lebar: 620 }).km).toBe(1)
  })
})

describe('boundaries', () => {
  const geometri = loadGeometriBawaan() as Promise<Geometri>

  it('are called an approximation until official ones are in force, and then by their source and date', async () => {
    const g = await geometri
    expect(bentuk.batas).toEqual({ resmi: false, kata: 'Batas perkiraan, bukan batas resmi' })
    const resmi = {
      ...g,
      resmi: true,
      sumber: 'Badan Informasi Geospasial',
      tanggal: '2024-03-01',
      versi: 'r1',
    }
    expect(createGambarPeta(resmi).bentuk.batas).toEqual({
      resmi: true,
      kata: 'Batas resmi: Badan Informasi Geospasial, 1 Maret 2024',
    })
    expect(createGambarPeta({ ...resmi, tanggal: null }).bentuk.batas.kata).toBe(
      'Batas resmi: Badan Informasi Geospasial',
    )
  })
})
