import { describe, expect, it } from 'vitest'
import type { IsiDataDesa } from './catatan/data-desa'
import type { Catatan } from './catatan/tipe'
import { kemiskinanDesa } from './kemiskinan-desa'
import type { UkuranCatatan } from './tipe'

const createCatatan = (
  tahun: number,
  penduduk: number | null,
  miskin: number | null,
  kode = 'D',
): Catatan => ({
  id: tahun,
  daftar: 'data-desa',
  kunci: `${kode}|${tahun}`,
  kodeWilayah: kode,
  isi: {
    tahun,
    penduduk,
    penduduk_miskin: miskin,
    keluarga: null,
    keluarga_miskin: null,
    keluarga_krs: null,
    sumber: 'uji',
  } satisfies IsiDataDesa,
  sifat: 'kantor',
})
const ambil = (kode: string, catatan: Catatan[], bulan: `${number}-${string}`) =>
  (kemiskinanDesa.ukuran[kode] as UkuranCatatan).hitung(catatan, 'D', bulan)

describe('poverty of a desa', () => {
  const catatan = [
    createCatatan(2024, 1000, 80),
    createCatatan(2025, 1010, null),
    createCatatan(2023, 990, 90),
  ]

  it('takes the newest year up to the month in which both numbers are known: 2025 lacks one, so 2024', () => {
    expect(ambil('penduduk_miskin', catatan, '2025-10')).toBe(80)
    expect(ambil('penduduk_terdata', catatan, '2025-10')).toBe(1000)
    expect(ambil('penduduk_miskin', catatan, '2023-12')).toBe(90)
  })

  it('is not known before the first record, more than two years after the last, or from another desa', () => {
    expect(ambil('penduduk_miskin', catatan, '2022-12')).toBeNull()
    expect(ambil('desa_miskin_terdata', catatan, '2026-01')).toBe(1)
    expect(ambil('desa_miskin_terdata', catatan, '2027-01')).toBeNull()
    expect(ambil('penduduk_miskin', [createCatatan(2025, 10, 1, 'X')], '2025-10')).toBeNull()
  })

  it('keeps a zero that was written down', () => {
    expect(ambil('penduduk_miskin', [createCatatan(2025, 500, 0)], '2025-10')).toBe(0)
  })
})
