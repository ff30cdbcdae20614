import { describe, expect, it } from 'vitest'
import { judulInsentif, jumlahkanInsentif, susunInsentif } from './insentif'
import { insentifKader } from './insentif-kader'
import type { Riwayat } from './tipe'

const TARIF = { kader: 250_000, operasional: 400_000 }
const tempat = (jumlah: Record<string, number>) => ({ kode: '64.02.12', nama: 'Tabang', jumlah })

describe('incentive that follows registration', () => {
  it('10 numbered posyandu and 48 core kader: 10 · 400.000 + 48 · 250.000 = 16 million', () => {
    const i = susunInsentif(
      tempat({ posyandu_terdaftar: 10, kader_layak: 48, posyandu_kader_diketahui: 10 }),
      TARIF,
    )
    expect(i).toMatchObject({ posyandu: 10, kader: 48, tanpaKader: 0, rupiah: 16_000_000 })
  })

  it('says how many kader are not known, and that nobody reported who gets it', () => {
    const i = susunInsentif(
      tempat({ posyandu_terdaftar: 10, kader_layak: 35, posyandu_kader_diketahui: 7 }),
      TARIF,
    )
    expect(i).toMatchObject({ tanpaKader: 3, posyanduMenerima: null, kaderMenerima: null })
    expect(susunInsentif(tempat({ kader_penerima: 0 }), TARIF).kaderMenerima).toBe(0)
  })

  it('has no sum without a rate', () => {
    expect(
      susunInsentif(tempat({ posyandu_terdaftar: 10 }), { kader: null, operasional: 400_000 }).rupiah,
    ).toBeNull()
  })

  it('adds up what is known', () => {
    const a = susunInsentif(tempat({ posyandu_terdaftar: 2, kader_layak: 10, kader_penerima: 4 }), TARIF)
    const b = susunInsentif(tempat({ posyandu_terdaftar: 1, kader_layak: 5 }), TARIF)
    const t = jumlahkanInsentif([a, b])
    expect(t).toMatchObject({
      posyandu: 3,
      kader: 15,
      kaderMenerima: 4,
      posyanduMenerima: null,
      rupiah: 4_950_000,
    })
    expect(judulInsentif(t)).toBe('3 posyandu dan 15 kader berhak: Rp5,0 juta per bulan')
    expect(judulInsentif(jumlahkanInsentif([]))).toMatch(/^Belum ada posyandu yang berhak/)
  })
})

describe('who qualifies', () => {
  const turunan = (kode: string, terdaftar: boolean, bulan: Record<string, number>[]) => {
    const u = insentifKader.ukuran[kode]
    const r: Riwayat = {
      terdaftar,
      melapor: true,
      tepat: null,
      ambil: (k, mundur = 0) => bulan[mundur]?.[k] ?? null,
      terakhir: (k) => bulan.find((b) => b[k] !== undefined)?.[k] ?? null,
    }
    return u && 'turunan' in u ? u.turunan(r) : expect.fail(kode)
  }

  it('nobody before the number, then those of the SK up to five', () => {
    expect(turunan('kader_layak', false, [{ kader_sk: 10 }])).toBe(0)
    expect(turunan('kader_layak', true, [{ kader_sk: 10 }])).toBe(5)
    expect(turunan('kader_layak', true, [{ kader_sk: 4 }])).toBe(4)
  })

  it('takes the latest of three months, and says nothing after that', () => {
    expect(turunan('kader_layak', true, [{}, {}, { kader_sk: 3 }])).toBe(3)
    expect(turunan('kader_layak', true, [{}, {}, {}, { kader_sk: 3 }])).toBeNull()
    expect(turunan('posyandu_kader_diketahui', true, [{}])).toBeNull()
  })

  it('counts who gets it among those who qualify, only where it was reported', () => {
    expect(turunan('kader_layak_menerima', true, [{ kader_sk: 10, kader_penerima: 10 }])).toBe(5)
    expect(turunan('kader_layak_menerima', true, [{ kader_sk: 10 }])).toBeNull()
    expect(turunan('kader_layak_melapor', true, [{ kader_sk: 10, kader_penerima: 2 }])).toBe(5)
    expect(turunan('kader_layak_menerima', false, [{ kader_sk: 10, kader_penerima: 2 }])).toBe(0)
  })
})
