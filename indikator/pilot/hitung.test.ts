import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { susunAlasan } from './alasan'
import { bagikanPagu, hitungKemungkinan, hitungPersentil, hitungPilot } from './hitung'
import { sebutPatokan } from './kalimat'
import type { AturanPilot, CalonPilot, MasukanPilot } from './tipe'

const ATURAN: AturanPilot = {
  bobot: { stunting: 50, kemiskinan: 50 },
  calon: 'semua',
  biaya: { cara: 'desa', rupiah: 10 },
  pagu: null,
  maks: null,
  habis: 'lewati',
}

const createCalon = (
  kode: string,
  stunting: number | null,
  kemiskinan: number | null,
  posyandu = 1,
): CalonPilot => ({
  kode,
  posyandu,
  nilai: {
    ...(stunting === null ? {} : { stunting: { nilai: stunting, penyebut: 100 } }),
    ...(kemiskinan === null ? {} : { kemiskinan: { nilai: kemiskinan, penyebut: 100 } }),
  },
  contoh: false,
})

const createMasukan = (calon: CalonPilot[], ubah: Partial<AturanPilot> = {}): MasukanPilot => ({
  metode: 1,
  bulan: '2025-10',
  tahunData: 2025,
  aturan: { ...ATURAN, ...ubah },
  calon,
})

const getSkor = (m: MasukanPilot) =>
  hitungPilot(m).urut.map((d) => [d.calon.kode, Math.round((d.skor as number) * 100) / 100])

describe('percentiles', () => {
  it('lie between two neighbours by a straight line: of 10, 20, 30 the 5th is 11, the 95th 29', () => {
    expect(hitungPersentil([10, 20, 30], 0.05)).toBeCloseTo(11)
    expect(hitungPersentil([10, 20, 30], 0.95)).toBeCloseTo(29)
    expect(hitungPersentil([7], 0.95)).toBe(7)
  })
})

describe('a set worked out by hand', () => {
  // Stunting 10, 20, 30: 0 at 11, 1 at 29. A (10) → 0; B (20) → (20 − 11) ÷ 18 = 0.5; C (30) → 1.
  // Poverty 6, 4, 2: 0 at 2.2, 1 at 5.8. A (6) → 1; B (4) → (4 − 2.2) ÷ 3.6 = 0.5; C (2) → 0.
  const calon = [createCalon('A', 10, 6), createCalon('B', 20, 4), createCalon('C', 30, 2)]

  it('weighs stunting 80 and poverty 20: C 80, B 50, A 20', () => {
    expect(getSkor(createMasukan(calon, { bobot: { stunting: 80, kemiskinan: 20 } }))).toEqual([
      ['C', 80],
      ['B', 50],
      ['A', 20],
    ])
  })

  it('weighs both the same: all three 50, so the kode decides', () => {
    expect(getSkor(createMasukan(calon))).toEqual([
      ['A', 50],
      ['B', 50],
      ['C', 50],
    ])
  })

  it('takes a low share where low is the need: D/S 60, 70, 80 gives 1, 0.5 and 0', () => {
    const ds = [60, 70, 80].map((n, i) => ({
      ...createCalon(`D${i}`, null, null),
      nilai: { ds: { nilai: n, penyebut: 100 } },
    }))
    const h = hitungPilot(createMasukan(ds, { bobot: { ds: 10 } }))
    expect(h.urut.map((d) => [d.calon.kode, d.skor])).toEqual([
      ['D0', 100],
      ['D1', 50],
      ['D2', 0],
    ])
    expect(h.rentang.ds).toEqual({ nol: 79, satu: 61 })
    expect(sebutPatokan(h, createMasukan(ds, { bobot: { ds: 10 } }).aturan)).toEqual([
      'D/S: 0 pada 79,00\u00a0%, 1 pada 61,00\u00a0%',
    ])
    expect(h.urut.map((d) => d.urutan.ds)).toEqual([1, 2, 3])
  })

  it('gives everybody the middle where all values are the same', () => {
    const sama = ['A', 'B'].map((k) => createCalon(k, 15, 5))
    expect(getSkor(createMasukan(sama))).toEqual([
      ['A', 50],
      ['B', 50],
    ])
  })
})

describe('the budget', () => {
  // Ranking C, B, A; posyandu 2, 3, 1 at 10 each: 20, 30, 10.
  const calon = [createCalon('A', 10, 2, 1), createCalon('B', 20, 4, 3), createCalon('C', 30, 6, 2)]
  const biaya = { cara: 'posyandu', rupiah: 10 } as const
  const sebab = (ubah: Partial<AturanPilot>) =>
    hitungPilot(createMasukan(calon, { biaya, ...ubah })).urut.map((d) => `${d.calon.kode}:${d.sebab}`)

  it('skips what the rest does not reach: of 35, C takes 20, B needs 30, A takes 10', () => {
    expect(sebab({ pagu: 35 })).toEqual(['C:terpilih', 'B:pagu', 'A:terpilih'])
    expect(hitungPilot(createMasukan(calon, { biaya, pagu: 35 })).terpakai).toBe(30)
  })

  it('stops there when told: of 35, C alone', () => {
    expect(sebab({ pagu: 35, habis: 'berhenti' })).toEqual(['C:terpilih', 'B:pagu', 'A:berhenti'])
  })

  it('takes what costs exactly the rest, and no more than the number', () => {
    expect(sebab({ pagu: 50 })).toEqual(['C:terpilih', 'B:terpilih', 'A:pagu'])
    expect(sebab({ maks: 1 })).toEqual(['C:terpilih', 'B:maks', 'A:maks'])
    expect(sebab({ pagu: null })).toEqual(['C:terpilih', 'B:terpilih', 'A:terpilih'])
  })

  it('chooses nobody with nothing', () => {
    expect(bagikanPagu([1, 1], { pagu: 0, maks: null, habis: 'lewati' })).toEqual(['pagu', 'pagu'])
  })

  it('cannot judge a desa without posyandu while the cost is per posyandu', () => {
    const tanpa = [...calon, createCalon('Z', 40, 9, 0)]
    expect(hitungPilot(createMasukan(tanpa, { biaya })).belum.map((d) => d.sebab)).toEqual(['tanpa-posyandu'])
    expect(hitungPilot(createMasukan(tanpa)).terpilih).toContain('Z')
  })
})

describe('what is not known', () => {
  // Stunting 10, 20, 30, 40: 0 at 11.5, 1 at 38.5. Poverty known of A, B, C only: 2, 4, 6: 0 at 2.2, 1 at 5.8.
  const calon = [
    createCalon('A', 10, 2),
    createCalon('B', 20, 4),
    createCalon('C', 30, 6),
    createCalon('D', 40, null),
  ]
  const h = hitungPilot(createMasukan(calon, { maks: 1 }))

  it('is set apart with the lowest and highest score: D between 50 and 100', () => {
    expect(h.urut.map((d) => d.calon.kode)).toEqual(['C', 'B', 'A'])
    expect(h.belum.map((d) => [d.calon.kode, d.skor, d.peringkat, d.batas, d.kurang])).toEqual([
      ['D', null, null, { rendah: 50, tinggi: 100 }, ['kemiskinan']],
    ])
  })

  it('is not the same as zero: with poverty 0 the desa would be ranked', () => {
    const nol = calon.map((c) => (c.kode === 'D' ? createCalon('D', 40, 0) : c))
    expect(hitungPilot(createMasukan(nol)).urut.map((d) => d.calon.kode)).toContain('D')
  })

  it('says what could become of it: C scores 84.3, so D may still go before; with weight on stunting alone it is judged', () => {
    expect(hitungKemungkinan(h, { ...ATURAN, maks: 1 }, h.belum[0] as (typeof h.belum)[number])).toBe(
      'mungkin',
    )
    expect(hitungPilot(createMasukan(calon, { bobot: { stunting: 1 } })).belum).toEqual([])
  })

  it('is sure where even the lowest score is above the last chosen one, and out where the highest is below', () => {
    const semua = hitungPilot(createMasukan(calon))
    expect(semua.terpilih).toEqual(['C', 'B', 'A'])
    expect(hitungKemungkinan(semua, ATURAN, semua.belum[0] as (typeof h.belum)[number])).toBe('pasti')
    const ubah = { maks: 1, bobot: { stunting: 1, kemiskinan: 9 } }
    const rendah = hitungPilot(createMasukan([...calon, createCalon('E', null, 2)], ubah))
    const e = rendah.belum.find((d) => d.calon.kode === 'E') as (typeof h.belum)[number]
    expect(hitungKemungkinan(rendah, { ...ATURAN, ...ubah }, e)).toBe('tidak')
  })

  it('is not sure while another one that is not known could take the money: two of which one fits', () => {
    const dua = [...calon, createCalon('E', 40, null)]
    const ubah = { pagu: 40 }
    const h2 = hitungPilot(createMasukan(dua, ubah))
    const a = { ...ATURAN, ...ubah }
    expect(h2.terpilih).toEqual(['C', 'B', 'A'])
    // Four places at 10 each; A scores 0: D and E both come before it, whatever their poverty.
    expect(h2.belum.map((d) => hitungKemungkinan(h2, a, d))).toEqual(['pasti', 'pasti'])
    const sempit = { ...a, pagu: 20 }
    const h3 = hitungPilot(createMasukan(dua, { pagu: 20 }))
    expect(h3.belum.map((d) => hitungKemungkinan(h3, sempit, d))).toEqual(['mungkin', 'mungkin'])
    const mahal = hitungPilot(
      createMasukan([...calon.slice(0, 3), createCalon('D', 40, null, 9)], {
        pagu: 30,
        biaya: { cara: 'posyandu', rupiah: 10 },
      }),
    )
    const satu = mahal.belum[0] as (typeof h.belum)[number]
    expect(
      hitungKemungkinan(mahal, { ...ATURAN, pagu: 30, biaya: { cara: 'posyandu', rupiah: 10 } }, satu),
    ).toBe('tidak')
  })

  it('is said in the reasons, last', () => {
    const d = h.belum[0] as (typeof h.belum)[number]
    expect(susunAlasan(d, ATURAN, [])).toBe('stunting 40,0\u00a0% (peringkat 1), kemiskinan belum diketahui')
    const c = h.urut[0] as (typeof h.urut)[number]
    expect(susunAlasan(c, ATURAN, [{ tahun: 2023, meragukan: false }])).toBe(
      'kemiskinan 6,0\u00a0% (peringkat 1), stunting 30,0\u00a0% (peringkat 2); tercatat lokus 2023',
    )
  })
})

const angka = fc.integer({ min: 0, max: 400 }).map((n) => n / 10)
const daftar = fc
  .array(
    fc.tuple(fc.option(angka, { freq: 8 }), fc.option(angka, { freq: 8 }), fc.integer({ min: 0, max: 6 })),
    {
      minLength: 1,
      maxLength: 25,
    },
  )
  .map((b) => b.map(([s, k, p], i) => createCalon(`K${String(i).padStart(2, '0')}`, s, k, p)))
const aturan = fc.record({
  bobot: fc.record({
    stunting: fc.integer({ min: 1, max: 100 }),
    kemiskinan: fc.integer({ min: 1, max: 100 }),
  }),
  pagu: fc.option(fc.integer({ min: 0, max: 400 })),
  maks: fc.option(fc.integer({ min: 1, max: 20 })),
  habis: fc.constantFrom('lewati' as const, 'berhenti' as const),
  biaya: fc.record({ cara: fc.constantFrom('desa' as const, 'posyandu' as const), rupiah: fc.constant(10) }),
})

describe('for any candidates and rules', () => {
  it('the order in which candidates come changes nothing', () => {
    fc.assert(
      fc.property(daftar, aturan, fc.infiniteStream(fc.nat()), (calon, a, acak) => {
        const kocok = calon
          .map((c) => ({ c, n: acak.next().value as number }))
          .sort((x, y) => x.n - y.n)
          .map((x) => x.c)
        expect(hitungPilot(createMasukan(kocok, a))).toEqual(hitungPilot(createMasukan(calon, a)))
      }),
    )
  })

  it('more stunting never lowers a desa', () => {
    fc.assert(
      fc.property(daftar, aturan, fc.nat(), angka, (calon, a, pilih, tambah) => {
        const c = calon[pilih % calon.length] as CalonPilot
        const s = c.nilai.stunting
        fc.pre(s !== undefined)
        const naik = { ...c, nilai: { ...c.nilai, stunting: { ...s, nilai: s.nilai + tambah } } }
        const peringkat = (m: MasukanPilot) =>
          hitungPilot(m).urut.find((d) => d.calon.kode === c.kode)?.peringkat ?? null
        const dulu = peringkat(createMasukan(calon, a))
        const kini = peringkat(
          createMasukan(
            calon.map((x) => (x === c ? naik : x)),
            a,
          ),
        )
        if (dulu !== null) expect(kini).toBeLessThanOrEqual(dulu)
      }),
      { numRuns: 400 },
    )
  })

  it('money and number are never exceeded, and nobody without a score is chosen', () => {
    fc.assert(
      fc.property(daftar, aturan, (calon, a) => {
        const h = hitungPilot(createMasukan(calon, a))
        expect(h.terpakai).toBeLessThanOrEqual(a.pagu ?? Number.POSITIVE_INFINITY)
        expect(h.terpilih.length).toBeLessThanOrEqual(a.maks ?? Number.POSITIVE_INFINITY)
        expect(h.urut.length + h.belum.length).toBe(calon.length)
        for (const d of h.belum) expect(h.terpilih).not.toContain(d.calon.kode)
      }),
    )
  })

  it('the same input, sent through JSON, gives the same set', () => {
    fc.assert(
      fc.property(daftar, aturan, (calon, a) => {
        const m = createMasukan(calon, a)
        expect(hitungPilot(JSON.parse(JSON.stringify(m)))).toEqual(hitungPilot(m))
      }),
    )
  })
})
