import { describe, expect, it } from 'vitest'
import { bertindih } from './bidang'
import { susunTinggi, tataSisi } from './tata-sisi'

const kotak = (kode: string, nama: string, x: number, y: number) => ({
  kode,
  nama,
  x: x + 20,
  y: y + 20,
  cincin: [
    [x, y],
    [x + 40, y],
    [x + 40, y + 40],
    [x, y + 40],
  ] as [number, number][],
})
const area = Array.from({ length: 20 }, (_, i) =>
  kotak(String(i), `Kecamatan ${i} Seberang`, (i % 5) * 44, Math.floor(i / 5) * 44),
)
const ukuran = { lebar: 216, tinggi: 700, huruf: 24, nilai: '100,0' }

describe('names in two columns beside a map', () => {
  it('places every name, none upon another', () => {
    const { luar, tanpa } = tataSisi(area, ukuran, [], area)
    expect(tanpa).toEqual([])
    expect(luar).toHaveLength(20)
    const tumpang = luar.flatMap((a, i) => luar.slice(i + 1).filter((b) => bertindih(a, b)))
    expect(tumpang).toEqual([])
    for (const l of luar) {
      expect(l.y - l.tinggi / 2).toBeGreaterThanOrEqual(0)
      expect(l.y + l.tinggi / 2).toBeLessThanOrEqual(ukuran.tinggi)
    }
  })

  it('names those for which neither column has room', () => {
    const { luar, tanpa } = tataSisi(area, { ...ukuran, tinggi: 200 }, [], area)
    expect(luar.length + tanpa.length).toBe(20)
    expect(tanpa.length).toBeGreaterThan(0)
  })

  it('keeps boxes where they want to be unless they touch: 10 and 12, each 10 high, become 6 and 16', () => {
    const mau = (y: number) => ({ y, tinggi: 10 })
    expect(susunTinggi([mau(20), mau(60)], 100)).toEqual([20, 60])
    expect(susunTinggi([mau(10), mau(12)], 100)).toEqual([6, 16])
    expect(susunTinggi([mau(0), mau(100)], 100)).toEqual([5, 95])
    expect(susunTinggi([mau(0), mau(0)], 15)).toBeNull()
  })
})
