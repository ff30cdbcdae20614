import { expect, it } from 'vitest'
import type { IsiDataDesa } from '../catatan/data-desa'
import type { IsiLokus } from '../catatan/lokus'
import { susunTopikLokus } from './lokus'
import type { BahanProgram } from './tipe'

const KEC = '64.02.12'
const desa = ['64.02.12.2001', '64.02.12.2002', '64.02.12.2003']

const createDataDesa = (kode: string, tahun: number, penduduk: number, miskin: number | null) => ({
  id: 1,
  daftar: 'data-desa' as const,
  kunci: `${kode}|${tahun}`,
  kodeWilayah: kode,
  sifat: 'kantor' as const,
  isi: {
    tahun,
    penduduk,
    penduduk_miskin: miskin,
    keluarga: null,
    keluarga_miskin: null,
    keluarga_krs: null,
    sumber: 'uji',
  } satisfies IsiDataDesa,
})

const createLokus = (kode: string, meragukan: boolean) => ({
  id: 2,
  daftar: 'lokus' as const,
  kunci: `${kode}|2023`,
  kodeWilayah: kode,
  sifat: 'terbit' as const,
  isi: { tahun: 2023, tercetak: 'X', meragukan, sumber: 'uji', catatan: null } satisfies IsiLokus,
})

function createBahan(
  lain: Partial<BahanProgram>,
  catatan: Partial<Record<string, unknown[]>> = {},
): BahanProgram {
  return {
    tempat: { kode: KEC, nama: 'Tabang', jenis: 'kecamatan' },
    bawah: desa.map((kode, i) => ({ kode, nama: `Desa ${i + 1}`, jenis: 'desa', posyandu: 1 })),
    desa: desa.map((kode, i) => ({ kode, nama: `Desa ${i + 1}`, jenis: 'desa', kodeKecamatan: KEC })),
    bulan: '2025-10',
    hari: '2025-10-24',
    nilai: (_, kode) => ({
      kode,
      nama: kode,
      nilai: { jenis: 'kosong', alasan: 'belum-melapor' },
      tercetak: null,
      status: 'kosong',
      target: null,
      ubah: null,
      melapor: 0,
      total: 1,
      pendamping: null,
      adaContoh: false,
    }),
    jumlah: () => null,
    catatan: ((d: string) => catatan[d] ?? []) as BahanProgram['catatan'],
    tindakLanjut: [],
    pilot: null,
    ...lain,
  }
}

it('tells the pilot desa of the place, those of another kecamatan left out, chosen ones first', () => {
  const t = susunTopikLokus(
    createBahan({
      pilot: {
        nama: 'Pilot 2025',
        desa: ['64.02.12.2003', '64.02.13.2001'],
        sejak: '2025-06-12',
        contoh: true,
      },
    }),
  )
  expect(t.judul).toBe('1 dari 3 desa/kelurahan di Kecamatan Tabang menjadi desa pilot')
  expect(t.tabel?.baris.map((b) => [b.nama, b.sel[0]])).toEqual([
    ['Desa 3', 'ya'],
    ['Desa 1', 'tidak'],
    ['Desa 2', 'tidak'],
  ])
  expect(t.adaContoh).toBe(true)
  expect(t.angka[0]?.keterangan).toBe('Pilot 2025, ditetapkan 12 Jun 2025')
})

it('sums poverty first and divides last: (50 + 30) of (1000 + 600) is 5,0 %, the desa without a number left out', () => {
  const data = [
    createDataDesa(desa[0] as string, 2025, 1000, 50),
    createDataDesa(desa[1] as string, 2025, 600, 30),
    createDataDesa(desa[2] as string, 2025, 900, null),
  ]
  const t = susunTopikLokus(createBahan({}, { 'data-desa': data }))
  expect(t.judul).toBe('Belum ada pilihan desa pilot yang berlaku sampai 2025')
  expect(t.angka.at(-1)).toMatchObject({
    nama: 'Penduduk miskin 2025',
    nilai: '5,0\u00a0%',
    keterangan: '2 dari 3 desa diketahui',
  })
  expect(t.tabel?.baris.find((b) => b.nama === 'Desa 3')?.sel[2]).toBe('belum ada')
})

it('counts certain lokus apart from those that must be made sure of', () => {
  const t = susunTopikLokus(
    createBahan({}, { lokus: [createLokus(desa[0] as string, false), createLokus(desa[1] as string, true)] }),
  )
  expect(t.angka[1]).toMatchObject({
    nama: 'Tercatat lokus 2023',
    nilai: '1',
    keterangan: '1 desa lain perlu dipastikan',
  })
})

it('says what to do where nothing is known', () => {
  expect(susunTopikLokus(createBahan({}))).toMatchObject({
    angka: [],
    tabel: null,
    kosong: expect.stringContaining('data desa'),
  })
})
