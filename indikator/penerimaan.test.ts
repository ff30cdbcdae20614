import { describe, expect, test } from 'vitest'
import { type BahanTerima, formatPengingat, getTenggat, hitungTerima, susunPenerimaan } from './penerimaan'

const DASAR: BahanTerima = {
  kode: '64.02.12',
  bulan: '2025-09',
  masuk: 0,
  total: 20,
  tanggal: null,
  adaDraf: false,
  adaDitolak: false,
}
const HARI = '2025-10-24'
const nilai = (b: Partial<BahanTerima>, hari = HARI) =>
  susunPenerimaan([{ ...DASAR, ...b }], 'laporan-bulanan', [], hari)[0] as ReturnType<
    typeof susunPenerimaan
  >[0]

describe('due day', () => {
  test('the tenth of the next month where nothing else is set, December goes over the year', () => {
    expect(getTenggat([], 'ppgbm', '2025-09')).toBe('2025-10-10')
    expect(getTenggat([], 'ppgbm', '2025-12')).toBe('2026-01-10')
  })

  test('a change holds from its month on, for its template only, and leaves earlier months as they were judged', () => {
    const daftar = [
      { templat: 'ppgbm', mulai: '2000-01', tanggal: 10 },
      { templat: 'ppgbm', mulai: '2025-08', tanggal: 5 },
    ] as const
    expect(getTenggat(daftar, 'ppgbm', '2025-07')).toBe('2025-08-10')
    expect(getTenggat(daftar, 'ppgbm', '2025-08')).toBe('2025-09-05')
    expect(getTenggat(daftar, 'registrasi', '2025-08')).toBe('2025-09-10')
  })
})

describe('state', () => {
  test('all 20 by the tenth is received, on the eleventh late, 12 of 20 partly, late or not', () => {
    expect(nilai({ masuk: 20, tanggal: '2025-10-10' }).keadaan).toBe('diterima')
    expect(nilai({ masuk: 20, tanggal: '2025-10-11' }).keadaan).toBe('terlambat')
    expect(nilai({ masuk: 12, tanggal: '2025-10-03' }).keadaan).toBe('sebagian')
    expect(nilai({ masuk: 12, tanggal: '2025-10-13' })).toMatchObject({ keadaan: 'sebagian', lewat: true })
  })

  test('nothing is missing only once the due day has gone by; a draft is being checked', () => {
    expect(nilai({}, '2025-10-10').keadaan).toBe('menunggu')
    expect(nilai({}, '2025-10-11').keadaan).toBe('belum')
    expect(nilai({ adaDraf: true }).keadaan).toBe('diperiksa')
  })

  test('without a known total a file with refused rows counts as partly', () => {
    expect(nilai({ masuk: 3, total: null, adaDitolak: true }).keadaan).toBe('sebagian')
    expect(nilai({ masuk: 3, total: null }).keadaan).toBe('diterima')
  })
})

test('the reminder tells how many are missing and by when', () => {
  expect(
    formatPengingat(nilai({ masuk: 12, tanggal: '2025-10-03' }), 'Tabang', 'laporan-bulanan', HARI),
  ).toBe(
    'Yth. Kecamatan Tabang, laporan bulanan posyandu bulan September 2025 baru masuk dari 12 dari 20 posyandu; 8 lagi ditunggu. Batas waktunya 10 Oktober 2025 sudah lewat. Mohon segera diunggah lewat dasbor menu Impor. Terima kasih.',
  )
  expect(formatPengingat(nilai({ masuk: 20 }), 'Tabang', 'laporan-bulanan', HARI)).toBeNull()
})

test('4 kecamatan, 20 posyandu each: 20 + 12 + 20 + 0 of 80 came; on time 2 of the 4 that are due', () => {
  const semua = [
    nilai({ masuk: 20, tanggal: '2025-10-02' }),
    nilai({ masuk: 12, tanggal: '2025-10-09' }),
    nilai({ masuk: 20, tanggal: '2025-10-12' }),
    nilai({}),
  ]
  expect(hitungTerima(semua, HARI)).toMatchObject({ masuk: 52, total: 80, tepat: 2, jatuhTempo: 4 })
})
