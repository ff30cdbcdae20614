import { describe, expect, it } from 'vitest'
import { geserBulan } from '@/lib/periode'
import { UKURAN } from '.'
import { hitungStrataPosyandu, UKURAN_POSYANDU_BIDANG, UKURAN_STRATA } from './posyandu-bidang'
import { susunJudulStrata, susunSebaranStrata, urutkanSebaran } from './sebaran-strata'
import { hitungStrata, isMencapai } from './strata'
import { strataPurnama } from './strata-purnama'
import { hitungTurunan } from './turunan'

const BULAN = '2025-10'

/** A month of a posyandu that meets everything up to Purnama: 90 of 100 balita weighed, seven kader, one service besides health. */
const PENUH = {
  hari_buka: 1,
  kader_hadir: 7,
  balita_sasaran: 100,
  balita_ditimbang: 90,
  layanan_pendidikan: 4,
  layanan_kesehatan: 80,
  layanan_pekerjaan_umum: 0,
  layanan_perumahan: 0,
  layanan_trantibumlinmas: 0,
  layanan_sosial: 0,
}
const DANA = { keluarga: 200, keluarga_dana_sehat: 120 }
const TANPA_LUAR = { layanan_pendidikan: 0 }

type Isi = Record<string, number>

/** Months from the newest back; null was not reported. */
function createData(bulan: readonly (Isi | null)[]) {
  const isi = bulan.flatMap((n, i) => (n === null ? [] : [[geserBulan(BULAN, -i), n] as const]))
  return { nilai: new Map(isi), peristiwa: [], tepat: new Map() }
}

const ulang = (n: number, isi: Isi | null) => Array.from({ length: n }, () => isi)
const nilaiStrata = (bulan: readonly (Isi | null)[]) => hitungStrataPosyandu(createData(bulan), BULAN)

describe('stratum of a posyandu, worked by hand', () => {
  it('twelve full months and 120 of 200 families in the health fund (60 %) are Mandiri', () => {
    const h = nilaiStrata([{ ...PENUH, ...DANA }, ...ulang(11, PENUH)])
    expect(h).toMatchObject({
      terbukti: 'mandiri',
      mungkin: 'mandiri',
      kalimat: 'Mandiri: semua syarat terpenuhi',
    })
  })

  it('45 of 100 families stop at Purnama and say so', () => {
    const h = nilaiStrata([{ ...PENUH, keluarga: 100, keluarga_dana_sehat: 45 }, ...ulang(11, PENUH)])
    expect(h?.kalimat).toBe('Purnama: dana sehat 45\u00a0%, perlu 50\u00a0%')
  })

  it('46 weighed of 100 each month stop at Madya', () => {
    const h = nilaiStrata(
      [{ ...PENUH, ...DANA }, ...ulang(11, PENUH)].map((b) => ({ ...b, balita_ditimbang: 46 })),
    )
    expect(h).toMatchObject({
      terbukti: 'madya',
      mungkin: 'madya',
      kalimat: 'Madya: cakupan 46\u00a0%, perlu 50\u00a0%',
    })
  })

  it('49.6 % is not 50 %, and 4.96 kader are not five', () => {
    const h = nilaiStrata(
      ulang(12, { ...PENUH, balita_sasaran: 125, balita_ditimbang: 62 }).map((b) => ({ ...b, ...DANA })),
    )
    expect(h?.kalimat).toBe('Madya: cakupan 49\u00a0%, perlu 50\u00a0%')
    const k = nilaiStrata(ulang(12, PENUH).map((b, i) => ({ ...b, kader_hadir: i === 0 ? 4.5 : 5 })))
    expect(k?.kalimat).toBe('Pratama: kader bertugas rata-rata 4,9, perlu 5')
  })

  it('sums before it divides: 10 of 100 and 190 of 200 are 67 %, not the mean of 10 and 95', () => {
    const kecil = { ...PENUH, balita_sasaran: 100, balita_ditimbang: 10 }
    const besar = { ...PENUH, balita_sasaran: 200, balita_ditimbang: 190 }
    const h = nilaiStrata([...ulang(6, kecil), ...ulang(6, besar)])
    expect(h?.kriteria.find((k) => k.kriteria.kode === 'cakupan')?.nilai).toBe(67)
  })

  it('open in seven months and shut in five is Pratama, whatever else is reached', () => {
    const tutup = { ...PENUH, hari_buka: 0 }
    const h = nilaiStrata([...ulang(7, { ...PENUH, ...DANA }), ...ulang(5, tutup)])
    expect(h).toMatchObject({
      terbukti: 'pratama',
      mungkin: 'pratama',
      kalimat: 'Pratama: buka 7 bulan, perlu 8',
    })
  })

  it('names both reasons that hold it back', () => {
    const h = nilaiStrata(
      ulang(12, { ...PENUH, hari_buka: 0, kader_hadir: 0, ...TANPA_LUAR }).map((b, i) =>
        i < 4 ? { ...PENUH, kader_hadir: 3 } : b,
      ),
    )
    expect(h?.kalimat).toBe('Pratama: buka 4 bulan, perlu 8; kader bertugas rata-rata 3,0, perlu 5')
  })

  it('counts kader only in months in which it was open: eight months of six kader are 6, not 4', () => {
    const tutup = { ...PENUH, hari_buka: 0, kader_hadir: 0 }
    const h = nilaiStrata([...ulang(8, { ...PENUH, kader_hadir: 6 }), ...ulang(4, tutup)])
    expect(h?.kriteria.find((k) => k.kriteria.kode === 'kader')?.nilai).toBe(6)
  })

  it('five months with a service besides health are one too few for Purnama', () => {
    const h = nilaiStrata([...ulang(5, PENUH), ...ulang(7, { ...PENUH, ...TANPA_LUAR })])
    expect(h?.kalimat).toBe('Madya: program tambahan 5 bulan, perlu 6')
  })
})

describe('what was not reported is not zero', () => {
  it('an unknown health fund leaves Mandiri open', () => {
    const h = nilaiStrata(ulang(12, PENUH))
    expect(h).toMatchObject({ terbukti: 'purnama', mungkin: 'mandiri' })
    expect(h?.kalimat).toBe(
      'Sedikitnya Purnama; strata lebih tinggi belum dapat dinilai: dana sehat belum didata',
    )
  })

  it('a health fund counted thirteen months ago counts no more', () => {
    const h = nilaiStrata([...ulang(12, PENUH), { ...PENUH, ...DANA }])
    expect(h?.mungkin).toBe('mandiri')
    expect(h?.terbukti).toBe('purnama')
  })

  it('the newest count of the fund stands: 60 % last year, 20 % now', () => {
    const kini = { ...PENUH, keluarga: 100, keluarga_dana_sehat: 20 }
    expect(nilaiStrata([kini, ...ulang(11, { ...PENUH, ...DANA })])?.kalimat).toBe(
      'Purnama: dana sehat 20\u00a0%, perlu 50\u00a0%',
    )
  })

  it('six reported months prove only Pratama; eight months open prove the opening though four are missing', () => {
    expect(nilaiStrata([...ulang(6, PENUH), ...ulang(6, null)])).toMatchObject({
      terbukti: 'pratama',
      mungkin: 'mandiri',
    })
    expect(nilaiStrata([...ulang(8, PENUH), ...ulang(4, null)])?.terbukti).toBe('purnama')
  })

  it('seven open and four shut months cannot become eight with one missing; with two missing they can', () => {
    const tutup = { ...PENUH, hari_buka: 0 }
    expect(nilaiStrata([...ulang(6, PENUH), ...ulang(5, tutup), null])?.mungkin).toBe('pratama')
    expect(nilaiStrata([...ulang(6, PENUH), ...ulang(4, tutup), null, null])?.mungkin).not.toBe('pratama')
  })

  it('a month with some fields unreported and the others zero tells nothing of the extra programme', () => {
    const sebagian = {
      hari_buka: 1,
      kader_hadir: 7,
      balita_sasaran: 100,
      balita_ditimbang: 90,
      layanan_sosial: 0,
    }
    const h = nilaiStrata(ulang(12, sebagian))
    expect(h?.kriteria.find((k) => k.kriteria.kode === 'tambahan')?.keadaan).toBe('belum')
  })

  it('nothing reported at all gives no stratum, neither does a denominator of zero give a share', () => {
    expect(nilaiStrata(ulang(12, null))).toBeNull()
    expect(hitungStrata({ ambil: () => null })).toBeNull()
    const h = nilaiStrata(ulang(12, { ...PENUH, balita_sasaran: 0, balita_ditimbang: 0 }))
    expect(h?.kriteria.find((k) => k.kriteria.kode === 'cakupan')?.keadaan).toBe('belum')
  })
})

describe('the indicator', () => {
  it('judges a posyandu once it is known on which side of Purnama it stands', () => {
    const turunan = (bulan: readonly (Isi | null)[]) => hitungTurunan(createData(bulan), BULAN)
    expect(turunan(ulang(12, PENUH))).toMatchObject({
      strata_mencapai_purnama: 1,
      strata_ternilai: 1,
      strata_purnama: 1,
      strata_mandiri: 0,
    })
    expect(turunan(ulang(12, { ...PENUH, kader_hadir: 2 }))).toMatchObject({
      strata_mencapai_purnama: 0,
      strata_ternilai: 1,
      strata_pratama: 1,
    })
    const separuh = turunan([...ulang(6, PENUH), ...ulang(6, null)])
    expect(separuh).not.toHaveProperty('strata_ternilai')
    expect(separuh).not.toHaveProperty('strata_pratama')
  })

  it('is undecided about Mandiri only', () => {
    const h = nilaiStrata(ulang(12, PENUH))
    expect(h && [isMencapai(h, 'madya'), isMencapai(h, 'purnama'), isMencapai(h, 'mandiri')]).toEqual([
      true,
      true,
      null,
    ])
  })

  it('reads only measures that exist', () => {
    for (const u of [...UKURAN_STRATA, ...UKURAN_POSYANDU_BIDANG]) expect(UKURAN.has(u), u).toBe(true)
    expect(Object.keys(strataPurnama.ukuran)).toContain('keluarga_dana_sehat')
  })
})

describe('distribution of a place', () => {
  const tempat = (nama: string, posyandu: number, jumlah: Record<string, number> | null) =>
    susunSebaranStrata(
      { kode: nama, nama, posyandu },
      jumlah && { kode: nama, bulan: BULAN, jumlah, melapor: {}, total: posyandu, adaContoh: false },
    )

  it('keeps those not judged apart: 2 + 3 + 4 + 1 judged of 14 leave 4', () => {
    const s = tempat('A', 14, {
      strata_pratama: 2,
      strata_madya: 3,
      strata_purnama: 4,
      strata_mandiri: 1,
      strata_ternilai: 10,
    })
    expect(s.belum).toBe(4)
    expect(susunJudulStrata(s)).toBe('5 dari 10 posyandu yang dapat dinilai sudah Purnama atau Mandiri')
  })

  it('puts the lowest share first and places without any judged last', () => {
    const a = tempat('A', 5, { strata_madya: 3, strata_purnama: 2, strata_ternilai: 5 })
    const b = tempat('B', 5, { strata_madya: 4, strata_purnama: 1, strata_ternilai: 5 })
    const c = tempat('C', 5, null)
    expect(urutkanSebaran([c, a, b]).map((s) => s.nama)).toEqual(['B', 'A', 'C'])
    expect(susunJudulStrata(c)).toBe('Strata posyandu belum dapat dinilai')
  })
})
