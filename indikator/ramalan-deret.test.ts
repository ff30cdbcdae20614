import { describe, expect, it } from 'vitest'
import { geserHari } from '@/lib/periode'
import { hitungLaju } from './laju-registrasi'
import { susunDeretLaju, susunJudulDeret, type Tenggat } from './ramalan-deret'

const KINI = '2025-10-17'
const TENGGAT: Tenggat[] = [
  { mulai: '2025-01-01', tenggat: '2025-08-29', persen: 100, berlaku: false },
  { mulai: '2025-08-29', tenggat: '2025-11-07', persen: 100, berlaku: true },
]

/** 10 a week for twelve weeks up to `KINI`, of 200. */
function createDeret(perMinggu = 10, tenggat = TENGGAT) {
  const langkah = Array.from({ length: 12 }, (_, i) => ({
    tanggal: geserHari(KINI, 7 * (i - 11)),
    jumlah: perMinggu,
  }))
  const berlaku = tenggat.find((t) => t.berlaku)
  const laju = hitungLaju(langkah, 200, KINI, { persen: 100, tenggat: berlaku?.tenggat ?? null })
  return susunDeretLaju({
    laju,
    langkah,
    tenggat,
    peristiwa: [{ tanggal: '2025-10-16', teks: 'Tabang selesai' }],
  })
}

describe('series of the burn-up', () => {
  it('ends its weeks on the day of the data, begins before the first number and adds up', () => {
    const d = createDeret()
    expect(d.titik.at(-1)).toMatchObject({
      tanggal: KINI,
      terdaftar: 120,
      tambah: 10,
      peristiwa: ['Tabang selesai'],
    })
    expect(d.titik[0]?.terdaftar).toBe(0)
    expect(d.titik.reduce((n, t) => n + t.tambah, 0)).toBe(120)
  })

  it('draws the required line from 40 on 29 August, before that day, to 200 on 7 November: 152 due after 49 of 70 days', () => {
    const d = createDeret()
    expect(d.wajib).toEqual({
      awal: { tanggal: '2025-08-29', jumlah: 40 },
      akhir: { tanggal: '2025-11-07', jumlah: 200 },
    })
    expect(d.titik.at(-1)?.wajib).toBeCloseTo(40 + (160 * 49) / 70, 6)
    expect(susunJudulDeret(d)).toBe('32 posyandu di bawah garis wajib')
  })

  it('keeps the old deadline to be seen, and reaches to the end of the fan but not so far that it dwarfs the past', () => {
    const d = createDeret()
    expect(d.tenggat.map((t) => [t.tenggat, t.berlaku])).toEqual([
      ['2025-08-29', false],
      ['2025-11-07', true],
    ])
    expect(d.tengah).toBe(geserHari(KINI, 56))
    expect(d.akhir >= (d.kipas.at(-1)?.akhir ?? '')).toBe(true)
    const lambat = createDeret(1)
    expect(lambat.akhir < (lambat.kipas.at(-1)?.akhir ?? '')).toBe(true)
  })

  it('has no line and no fan where nothing is set or known', () => {
    const d = createDeret(0, [])
    expect([d.wajib, d.kipas, d.tengah, d.tenggat]).toEqual([null, [], null, []])
    expect(susunJudulDeret(d)).toBe('Registrasi dari minggu ke minggu')
  })
})
