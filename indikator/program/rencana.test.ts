import { expect, it } from 'vitest'
import type { IsiRencanaAksi } from '../catatan/rencana-aksi'
import { susunTopikRencana } from './rencana'
import type { BahanProgram } from './tipe'

function createBahan(
  isi: readonly Partial<IsiRencanaAksi>[],
  lain: Partial<BahanProgram> = {},
): BahanProgram {
  const semua = isi.map((i, id) => ({
    id,
    daftar: 'rencana-aksi' as const,
    kunci: `k${id}`,
    kodeWilayah: '64.02',
    sifat: 'kantor' as const,
    isi: {
      tahun: 2025,
      tujuan: 'Semua terdaftar',
      aksi: `Aksi ${id}`,
      asal: null,
      opd: 'dpmd',
      bidang: null,
      indikator: null,
      target: null,
      satuan: null,
      capaian: null,
      tenggat: '2025-12-31',
      keadaan: 'berjalan',
      catatan: null,
      ...i,
    },
  }))
  return {
    tempat: { kode: '64.02', nama: 'Kukar', jenis: 'kabupaten' },
    bawah: [],
    desa: [],
    bulan: '2025-10',
    hari: '2025-10-24',
    nilai: () => {
      throw new Error('not read')
    },
    jumlah: () => null,
    catatan: ((d: string) => (d === 'rencana-aksi' ? semua : [])) as BahanProgram['catatan'],
    tindakLanjut: [],
    pilot: null,
    ...lain,
  }
}

it('tells what is done and late, judged on the day of the data, with the follow-ups of these actions only', () => {
  const t = susunTopikRencana(
    createBahan(
      [
        { keadaan: 'selesai', tenggat: '2025-06-30' },
        { tenggat: '2025-10-23' },
        { tujuan: 'Kader terlatih', keadaan: 'belum' },
        { keadaan: 'batal' },
        { tahun: 2024 },
      ],
      {
        tindakLanjut: [
          { rencana: 'k1', keadaan: 'terbuka', tenggat: '2025-10-01' },
          { rencana: 'k1', keadaan: 'selesai', tenggat: '2025-10-01' },
          { rencana: 'k4', keadaan: 'terbuka', tenggat: '2025-10-01' },
          { rencana: 'dihapus', keadaan: 'terbuka', tenggat: '2025-10-01' },
        ],
      },
    ),
  )
  expect(t.judul).toBe('1 dari 3 aksi 2025 selesai; 1 lewat tenggat')
  expect(t.angka.map((a) => [a.nama, a.nilai, a.keterangan])).toEqual([
    ['Selesai', '1 dari 3', '1 dibatalkan'],
    ['Lewat tenggat', '1', 'per 24 Oktober 2025'],
    ['Berjalan', '1', '1 belum dimulai'],
    ['Tindak lanjut rapat', '2', '1 masih terbuka'],
  ])
  expect(t.tabel?.baris).toEqual([
    { nama: 'Semua terdaftar', kode: null, sel: ['1 dari 2 aksi', '1', '1'], status: 'buruk', batang: 0.5 },
    { nama: 'Kader terlatih', kode: null, sel: ['0 dari 1 aksi', '0', '0'], status: 'waspada', batang: 0 },
  ])
  expect(t.adaContoh).toBe(false)
})

it('says what to do when the year has no actions', () => {
  const t = susunTopikRencana(
    createBahan([], { tempat: { kode: '64.02.06', nama: 'Tenggarong', jenis: 'kecamatan' } }),
  )
  expect(t.judul).toBe('Belum ada rencana aksi 2025 yang dicatat untuk Tenggarong')
  expect(t.kosong).toContain('tindak lanjut rapat')
})

it('a plan whose actions were all cancelled is said to be so, not zero of zero', () => {
  const t = susunTopikRencana(createBahan([{ keadaan: 'batal' }, { keadaan: 'batal' }]))
  expect([t.judul, t.angka[0]?.nilai, t.tabel?.baris[0]?.sel[0]]).toEqual([
    'Semua 2 aksi 2025 dibatalkan',
    '–',
    'dibatalkan',
  ])
})
