import { describe, expect, it } from 'vitest'
import type { IsiAnggaran } from '../catatan/anggaran'
import { susunTopikAnggaran } from './anggaran'
import type { BahanProgram } from './tipe'

function createBahan(
  isi: readonly Partial<IsiAnggaran>[],
  jenis: 'kabupaten' | 'kecamatan' = 'kabupaten',
): BahanProgram {
  const semua = isi.map((i, id) => ({
    id,
    daftar: 'anggaran' as const,
    kunci: `k${id}`,
    kodeWilayah: '64.02',
    sifat: 'contoh' as const,
    isi: {
      tahun: 2025,
      opd: 'dinkes',
      bidang: 'kesehatan',
      sumber: 'apbd-kab',
      uraian: `Kegiatan ${id}`,
      pagu: 100_000_000,
      realisasi: null,
      per_tanggal: null,
      dokumen: null,
      ...i,
    },
  }))
  return {
    tempat: { kode: '64.02', nama: 'Tenggarong', jenis },
    bawah: [{ kode: '64.02.06', nama: 'Tenggarong', jenis: 'kecamatan', posyandu: 20 }],
    desa: [],
    bulan: '2025-09',
    hari: '2025-09-30',
    nilai: () => {
      throw new Error('not read')
    },
    jumlah: () => null,
    catatan: ((d: string) => (d === 'anggaran' ? semua : [])) as BahanProgram['catatan'],
    tindakLanjut: [],
    pilot: null,
  }
}

const ENAM = ['pendidikan', 'kesehatan', 'pekerjaan-umum', 'perumahan', 'trantibumlinmas', 'sosial'] as const

describe('finding of the budget', () => {
  it('names fields without a line, worst rows first: nothing planned, then the slowest, then the silent', () => {
    const t = susunTopikAnggaran(
      createBahan([
        { bidang: 'kesehatan', realisasi: 60_000_000, per_tanggal: '2025-09-30' },
        { bidang: 'pendidikan', realisasi: 20_000_000, per_tanggal: '2025-09-30' },
        { bidang: 'perumahan' },
        { bidang: 'trantibumlinmas', realisasi: 90_000_000 },
        { bidang: 'kesehatan', tahun: 2024, pagu: 900_000_000 },
      ]),
    )
    expect(t.judul).toBe(
      'Rp400,0 juta untuk posyandu pada 2025; bidang Pekerjaan Umum dan Sosial belum punya anggaran',
    )
    expect(t.angka.map((a) => [a.nama, a.nilai, a.keterangan, a.status])).toEqual([
      ['Pagu', 'Rp400,0 juta', 'Rp20,0 juta per posyandu', 'kosong'],
      // 170 of the 300 that told; 74.8 % of the year over where a day was told: 18.1 points behind.
      ['Terserap', '56,7\u00a0%', 'Rp170,0 juta', 'waspada'],
      ['Belum melapor', '1 baris', 'senilai Rp100,0 juta', 'waspada'],
      ['Bidang beranggaran', '4 dari 6', null, 'buruk'],
    ])
    expect(t.tabel?.baris.map((b) => [b.nama, b.sel[0], b.status])).toEqual([
      ['Pekerjaan Umum', 'tanpa anggaran', 'buruk'],
      ['Sosial', 'tanpa anggaran', 'buruk'],
      ['Pendidikan', '20,0\u00a0%', 'buruk'],
      ['Kesehatan', '60,0\u00a0%', 'waspada'],
      ['Trantibumlinmas', '90,0\u00a0%', 'kosong'],
      ['Perumahan', 'belum dilaporkan', 'kosong'],
    ])
    expect(t.adaContoh).toBe(true)
  })

  it('tells the rate when no field is bare, and that nothing was told when nothing was', () => {
    const penuh = susunTopikAnggaran(createBahan(ENAM.map((bidang) => ({ bidang, realisasi: 50_000_000 }))))
    expect(penuh.judul).toBe('Rp600,0 juta untuk posyandu pada 2025, terserap 50,0\u00a0%')
    const diam = susunTopikAnggaran(createBahan(ENAM.map((bidang) => ({ bidang }))))
    expect(diam.judul).toBe('Rp600,0 juta untuk posyandu pada 2025; realisasinya belum dilaporkan')
    expect(diam.angka[1]).toMatchObject({ nilai: '–', status: 'kosong' })
  })

  it('speaks of a kecamatan without counting fields as gaps', () => {
    const t = susunTopikAnggaran(createBahan([{ bidang: 'lintas', sumber: 'bkkd' }], 'kecamatan'))
    expect(t.judul).toBe('Rp100,0 juta dicatat untuk posyandu Tenggarong pada 2025')
    expect(t.tabel?.baris.map((b) => b.nama)).toEqual(['Lintas'])
    expect(t.angka).toHaveLength(3)
    expect(t.href).toBe('/program/anggaran?kecamatan=64.02')
  })

  it('says what to do when the year has no lines', () => {
    const t = susunTopikAnggaran(createBahan([{ tahun: 2024 }]))
    expect(t.judul).toBe('Belum ada anggaran 2025 yang dicatat')
    expect(t.kosong).toContain('formulir')
    expect([t.angka, t.tabel]).toEqual([[], null])
  })
})
