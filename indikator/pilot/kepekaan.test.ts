import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hitungPilot } from './hitung'
import { getUjiBaku, hitungKepekaan } from './kepekaan'
import type { AturanPilot, CalonPilot, MasukanPilot } from './tipe'

const ATURAN: AturanPilot = {
  bobot: { stunting: 50, kemiskinan: 50 },
  calon: 'semua',
  biaya: { cara: 'desa', rupiah: 10 },
  pagu: null,
  maks: 2,
  habis: 'lewati',
}

const createMasukan = (
  nilai: readonly (readonly [number, number, number?])[],
  ubah: Partial<AturanPilot> = {},
) => ({
  metode: 1 as const,
  bulan: '2025-10' as const,
  tahunData: 2025,
  aturan: { ...ATURAN, ...ubah },
  calon: nilai.map(
    ([stunting, kemiskinan, posyandu = 1], i): CalonPilot => ({
      kode: String.fromCharCode(65 + i),
      posyandu,
      nilai: {
        stunting: { nilai: stunting, penyebut: 100 },
        kemiskinan: { nilai: kemiskinan, penyebut: 100 },
      },
      contoh: false,
    }),
  ),
})

const uji = (m: MasukanPilot) => hitungKepekaan(hitungPilot(m), m.aturan, 'stunting')

describe('sensitivity worked out by hand', () => {
  // 21 desa, stunting 0…20 and poverty 20…0: the 5th percentile is 1, the 95th 19, so n → (n − 1) ÷ 18 within 0…1.
  // With desa U (kode V) far above in both, V is always first. The other place goes to the end whose weight is heavier:
  // stunting from just above 50 %, poverty below.
  const calon = [...Array.from({ length: 21 }, (_, i) => [i, 20 - i] as const), [30, 30] as const]

  it('V stays in at every weight; the second place turns over at one weight, and both sides of it are told', () => {
    const k = uji(createMasukan(calon))
    expect(k?.kini).toBe(50)
    expect(k?.tetap).toEqual(['V'])
    const miskin = k?.berubah.find((b) => b.kode === 'A')
    const stunting = k?.berubah.find((b) => b.kode === 'U')
    expect(miskin?.masuk).toHaveLength(1)
    expect(miskin?.masuk[0]?.dari).toBe(30)
    expect(stunting?.masuk.at(-1)?.sampai).toBe(70)
    expect(stunting?.masuk[0]?.dari).toBeGreaterThanOrEqual(miskin?.masuk[0]?.sampai as number)
  })

  it('finds the weight itself: A (1; 0) and B (0.4; 0.5) cross where w = 0.4w + 0.5(1 − w), at 45.4545… %', () => {
    // Stunting 40, 16, 0, 0, … spread so that 0 → 0 and 40 → 1: values at both ends repeat.
    const nilai = [
      [40, 0],
      [16, 20],
      ...Array.from({ length: 10 }, () => [40, 40] as const),
      ...Array.from({ length: 10 }, () => [0, 0] as const),
    ] as const
    const k = uji(createMasukan(nilai, { maks: 11 }))
    expect(k?.tetap).toHaveLength(10)
    expect(k?.berubah.map((b) => b.kode)).toEqual(['A', 'B'])
    expect(k?.berubah[0]?.masuk[0]?.dari).toBeCloseTo(45.454545, 5)
    expect(k?.berubah[1]?.masuk).toEqual([{ dari: 30, sampai: k?.berubah[0]?.masuk[0]?.dari }])
    expect(k?.susunan).toBe(2)
  })

  it('has nothing to weigh with one determinant, or with one that is not in use', () => {
    const m = createMasukan(calon, { bobot: { stunting: 1 } })
    expect(uji(m)).toBeNull()
    expect(hitungKepekaan(hitungPilot(m), m.aturan, 'ds')).toBeNull()
  })

  it('tests stunting unless it is not in use: then the heaviest', () => {
    expect(getUjiBaku(ATURAN)).toBe('stunting')
    expect(getUjiBaku({ ...ATURAN, bobot: { kemiskinan: 10, krs: 30, ds: 30 } })).toBe('krs')
  })
})

describe('for any candidates', () => {
  const angka = fc.integer({ min: 0, max: 40 })
  const nilai = fc.array(fc.tuple(angka, angka, fc.integer({ min: 1, max: 5 })), {
    minLength: 2,
    maxLength: 14,
  })
  const aturan = fc.record({
    pagu: fc.option(fc.integer({ min: 10, max: 300 })),
    maks: fc.option(fc.integer({ min: 1, max: 8 })),
    habis: fc.constantFrom('lewati' as const, 'berhenti' as const),
    biaya: fc.constant({ cara: 'posyandu' as const, rupiah: 10 }),
  })

  it('agrees with the set itself at every whole percent that is no crossing', () => {
    fc.assert(
      fc.property(nilai, aturan, (n, a) => {
        const m = createMasukan(n, a)
        const k = uji(m)
        if (!k) throw new Error('two determinants are in use')
        const batas = k.berubah.flatMap((b) => b.masuk.flatMap((r) => [r.dari, r.sampai]))
        for (let w = 31; w < 70; w += 3) {
          if (batas.some((x) => Math.abs(x - w) < 1e-6)) continue
          const saat = hitungPilot(createMasukan(n, { ...a, bobot: { stunting: w, kemiskinan: 100 - w } }))
          const isMasuk = (kode: string) =>
            k.tetap.includes(kode) ||
            (k.berubah.find((b) => b.kode === kode)?.masuk.some((r) => r.dari < w && w < r.sampai) ?? false)
          // Where two lines cross at w without a change of the set, equal scores are ordered by kode for that one point only.
          const skor = saat.urut.map((d) => Math.round((d.skor as number) * 1e9))
          if (new Set(skor).size < skor.length) continue
          expect([w, m.calon.map((c) => c.kode).filter(isMasuk)]).toEqual([w, [...saat.terpilih].sort()])
        }
      }),
      { numRuns: 150 },
    )
  })

  it('looks at 237 desa in well under a second', () => {
    const n = Array.from({ length: 237 }, (_, i) => [(i * 37) % 211, (i * 53) % 197, 1 + (i % 7)] as const)
    const mulai = performance.now()
    expect(
      uji(createMasukan(n, { pagu: 1200, maks: null, biaya: { cara: 'posyandu', rupiah: 10 } })),
    ).not.toBeNull()
    expect(performance.now() - mulai).toBeLessThan(1500)
  })
})
