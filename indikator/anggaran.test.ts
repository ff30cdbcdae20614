import { describe, expect, it } from 'vitest'
import {
  type BarisAnggaran,
  cariCelah,
  hitungUbahPagu,
  nilaiSerapan,
  susunJumlah,
  susunMatriks,
} from './anggaran'
import type { IsiAnggaran } from './catatan/anggaran'

let nomor = 0
function createBaris(ubah: Partial<IsiAnggaran> = {}, kodeWilayah = '64.02'): BarisAnggaran {
  nomor += 1
  return {
    id: nomor,
    daftar: 'anggaran',
    kunci: `k${nomor}`,
    kodeWilayah,
    sifat: 'kantor',
    isi: {
      tahun: 2025,
      opd: 'dinkes',
      bidang: 'kesehatan',
      sumber: 'apbd-kab',
      uraian: `Kegiatan ${nomor}`,
      pagu: 100,
      realisasi: null,
      per_tanggal: null,
      dokumen: null,
      ...ubah,
    },
  }
}

describe('sums of budget lines', () => {
  it('takes the rate from lines that told: 60 + 0 of 100 + 100, while 300 told nothing', () => {
    const j = susunJumlah([
      createBaris({ realisasi: 60 }),
      createBaris({ realisasi: 0 }),
      createBaris({ pagu: 300 }),
    ])
    expect(j).toMatchObject({ baris: 3, pagu: 500, realisasi: 60, belum: 1, paguBelum: 300, serapan: 30 })
  })

  it('does not know what nobody told: no rate, no zero', () => {
    expect(susunJumlah([createBaris(), createBaris()])).toMatchObject({ realisasi: null, serapan: null })
    expect(susunJumlah([])).toMatchObject({ pagu: 0, realisasi: null, serapan: null, waktu: null })
    expect(susunJumlah([createBaris({ pagu: 0, realisasi: 0 })]).serapan).toBeNull()
  })

  it('weighs the time gone by pagu: 273 of 365 days for 300, a whole year for 100', () => {
    const j = susunJumlah([
      createBaris({ pagu: 300, realisasi: 1, per_tanggal: '2025-09-30' }),
      createBaris({ pagu: 100, realisasi: 1, per_tanggal: '2026-02-01' }),
      createBaris({ pagu: 900, realisasi: 1 }),
    ])
    expect(j.waktu).toBeCloseTo((300 * (27300 / 365) + 100 * 100) / 400, 9)
  })

  it('judges the rate against the time gone: 10 points behind is well, 25 slow, more is bad', () => {
    const status = (serapan: number | null, waktu: number | null) => nilaiSerapan({ serapan, waktu })
    expect(status(65, 75)).toBe('baik')
    expect(status(64.9, 75)).toBe('waspada')
    expect(status(50, 75)).toBe('waspada')
    expect(status(49.9, 75)).toBe('buruk')
    expect(status(null, 75)).toBe('kosong')
    expect(status(50, null)).toBe('kosong')
  })

  it('compares with the year before only where there is one', () => {
    const [seratus, seratusDuaPuluh] = [
      susunJumlah([createBaris()]),
      susunJumlah([createBaris({ pagu: 120 })]),
    ]
    expect(hitungUbahPagu(seratusDuaPuluh, seratus)).toBe(20)
    expect(hitungUbahPagu(seratus, susunJumlah([]))).toBeNull()
  })
})

describe('matrix and gaps', () => {
  const baris = [
    createBaris({ pagu: 10 }),
    createBaris({ pagu: 20, bidang: 'sosial' }),
    createBaris({ opd: 'dinsos', bidang: 'sosial', pagu: 5 }),
    createBaris({ opd: 'dpmd', bidang: 'lintas', pagu: 40, sumber: 'bkkd' }),
  ]

  it('has a row for every agency, cells without a line are empty, and columns add up', () => {
    const m = susunMatriks(baris)
    expect(m.baris).toHaveLength(11)
    const dinkes = m.baris.find((b) => b.opd === 'dinkes')
    expect(dinkes?.jumlah.pagu).toBe(30)
    expect(dinkes?.sel.kesehatan?.pagu).toBe(10)
    expect(dinkes?.sel.pendidikan).toBeNull()
    expect(m.baris.find((b) => b.opd === 'pu')?.jumlah.baris).toBe(0)
    expect(m.kaki.sosial?.pagu).toBe(25)
    expect(Object.values(m.kaki).reduce((a, s) => a + (s?.pagu ?? 0), 0)).toBe(75)
  })

  it('names fields without a line and agencies of a field without one; what serves all fields fills none', () => {
    expect(cariCelah(baris)).toEqual({
      bidang: ['pendidikan', 'pekerjaan-umum', 'perumahan', 'trantibumlinmas'],
      opd: ['disdik', 'pu', 'perkim', 'satpolpp', 'bpbd', 'damkar', 'dp3a'],
      bkkdGanda: false,
    })
  })

  it('warns where BKKD stands at the kabupaten and at a desa', () => {
    const desa = createBaris({ opd: 'pemdes', sumber: 'bkkd' }, '64.02.06.2001')
    expect(cariCelah([...baris, desa]).bkkdGanda).toBe(true)
    expect(cariCelah([desa]).bkkdGanda).toBe(false)
  })
})
