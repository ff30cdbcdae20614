import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listAngkaAwal } from '@/db/data/terbit'
import { muatAcuan } from '@/db/muat'
import { listAngkaTerbit } from '@/db/queries/terbit'
import { getSeri, KODE_INDONESIA, listSeriIndikator, SERI, TANPA_METODE } from '@/indikator/seri-terbit'
import { createBasis } from './basis'

type Angka = Awaited<ReturnType<typeof listAngkaTerbit>>[number]
type Isi = [periode: string, nilai: number]

let basis: Awaited<ReturnType<typeof createBasis>>
let semua: Angka[]

beforeAll(async () => {
  basis = await createBasis()
  await muatAcuan(basis.db, '64.02')
  semua = await listAngkaTerbit(basis.db)
})
afterAll(() => basis.tutup())

const ambil = (seri: string, kode = '64.02'): Isi[] =>
  semua
    .filter((a) => a.seri === seri && a.kodeWilayah === kode)
    .map((a): Isi => [a.periode, a.nilai])
    .sort((a, b) => a[0].localeCompare(b[0]) || a[1] - b[1])

const jumlahkan = (seri: string) => semua.filter((a) => a.seri === seri).reduce((n, a) => n + a.nilai, 0)

describe('stunting', () => {
  test('survey of Kukar: 26,4 27,1 17,6 14,2', () => {
    expect(ambil('stunting-survei')).toEqual([
      ['2021', 26.4],
      ['2022', 27.1],
      ['2023', 17.6],
      ['2024', 14.2],
    ])
  })

  test('survey of Kaltim: 22,8 23,9 22,9 22,2; of Indonesia: 24,4 21,6 21,5 19,8', () => {
    expect(ambil('stunting-survei', '64')).toEqual([
      ['2021', 22.8],
      ['2022', 23.9],
      ['2023', 22.9],
      ['2024', 22.2],
    ])
    expect(ambil('stunting-survei', KODE_INDONESIA)).toEqual([
      ['2021', 24.4],
      ['2022', 21.6],
      ['2023', 21.5],
      ['2024', 19.8],
    ])
  })

  test('survey of the neighbours in 2023, worst Kutai Timur 29', () => {
    const tetangga = semua
      .filter((a) => a.seri === 'stunting-survei' && a.periode === '2023' && a.kodeWilayah.length === 5)
      .map((a) => [a.namaWilayah, a.nilai])
    expect(Object.fromEntries(tetangga)).toEqual({
      'Kutai Kartanegara': 17.6,
      'Kota Balikpapan': 21.6,
      'Kutai Barat': 22,
      Paser: 22.4,
      Berau: 23,
      'Kota Samarinda': 24.4,
      'Penajam Paser Utara': 24.6,
      'Kota Bontang': 27.4,
      'Kutai Timur': 29,
    })
  })

  test('routine, simultaneous and merely stated figures are series of their own', () => {
    expect(ambil('stunting-eppgbm')).toEqual([
      ['2022', 17.46],
      ['2023', 16.39],
    ])
    expect(ambil('stunting-serentak')).toEqual([
      ['2025', 12.04],
      ['2025', 12.6],
    ])
    expect(ambil('stunting-dinyatakan')).toEqual([
      ['2024', 14.3],
      ['2024', 14.9],
      ['2024', 16],
    ])
    expect(ambil('stunting-lain')).toEqual([
      ['2016', 37.1],
      ['2022-11', 15.09],
    ])
    const metodeSurvei = new Set(semua.filter((a) => a.seri === 'stunting-survei').map((a) => a.metode))
    expect([...metodeSurvei].sort()).toEqual(['SKI', 'SSGI'])
  })

  test('14,9 and 93 are stored as DPMD stated them: without a published method', () => {
    const dpmd = semua.filter((a) => a.nilai === 14.9 || a.seri === 'partisipasi-kader-dinyatakan')
    expect(dpmd.map((a) => [a.seri, a.nilai, a.metode])).toEqual([
      ['partisipasi-kader-dinyatakan', 93, TANPA_METODE],
      ['stunting-dinyatakan', 14.9, TANPA_METODE],
    ])
    expect(dpmd.every((a) => a.sumber.includes('DPMD') && a.tanggalSumber === '2025-09')).toBe(true)
  })

  test('national targets: 14 for 2024, 18,8 for 2025, 14,2 for 2029, 5 for 2045', () => {
    expect(ambil('target-nasional-stunting', KODE_INDONESIA)).toEqual([
      ['2024', 14],
      ['2025', 18.8],
      ['2029', 14.2],
      ['2045', 5],
    ])
  })

  test('measured by 1 July 2024: 47.989 of 61.951 is 77,5 %', () => {
    const [[, diukur]] = ambil('balita-diukur') as [Isi]
    const [[, sasaran]] = ambil('balita-sasaran') as [Isi]
    expect([diukur, sasaran]).toEqual([47989, 61951])
    expect(Math.round((diukur * 1000) / sasaran) / 10).toBe(ambil('cakupan-pengukuran')[0]?.[1])
  })
})

describe('posyandu and kader', () => {
  test('the Dinkes table of 2024 sums to 816 posyandu, 3.087 purwa, 2.521 madya, 2 utama in 20 kecamatan', () => {
    expect(semua.filter((a) => a.seri === 'posyandu-aktif-dinkes')).toHaveLength(20)
    expect(['posyandu-aktif-dinkes', 'kader-purwa', 'kader-madya', 'kader-utama'].map(jumlahkan)).toEqual([
      816, 3087, 2521, 2,
    ])
  })

  test('single rows of the table: Tenggarong 98/165/501/1, Tabang 19/190/95/0, Marang Kayu 34/120/165/0', () => {
    const baris = (kode: string) =>
      ['posyandu-aktif-dinkes', 'kader-purwa', 'kader-madya', 'kader-utama'].map(
        (s) => ambil(s, kode)[0]?.[1],
      )
    expect(baris('64.02.06')).toEqual([98, 165, 501, 1])
    expect(baris('64.02.12')).toEqual([19, 190, 95, 0])
    expect(baris('64.02.17')).toEqual([34, 120, 165, 0])
  })

  test('only the zeros of Anggana carry the doubt that data are missing', () => {
    const ragu = semua.filter((a) => a.catatan?.includes('kemungkinan data belum masuk'))
    expect(new Set(ragu.map((a) => a.namaWilayah))).toEqual(new Set(['Anggana']))
    expect(ragu.map((a) => a.nilai)).toEqual([0, 0, 0])
  })

  test('the names in the table are those of the reference wilayah', async () => {
    const nama = new Map((await basis.sql`select kode, nama from wilayah`).map((w) => [w.kode, w.nama]))
    for (const a of semua.filter((x) => nama.has(x.kodeWilayah)))
      expect(a.namaWilayah).toBe(nama.get(a.kodeWilayah))
  })

  test('posyandu by date: all counts are kept, also those that disagree', () => {
    expect(ambil('posyandu')).toEqual([
      ['2023-05', 800],
      ['2024', 799],
      ['2024', 816],
      ['2025-05', 819],
      ['2025-06', 806],
      ['2025-06', 816],
      ['2025-09', 827],
    ])
    expect(ambil('posyandu-mitra')).toEqual([['2024', 16]])
  })

  test('September 2025: 827 = 582 + 245, 7.359 = 5.154 + 2.205, 8.620 = 5.933 + 2.687', () => {
    for (const [seri, desa, kelurahan, total] of [
      ['posyandu', 582, 245, 827],
      ['pengurus', 5154, 2205, 7359],
      ['kader', 5933, 2687, 8620],
    ] as const) {
      expect(ambil(`${seri}-di-desa`)).toEqual([['2025-09', desa]])
      expect(ambil(`${seri}-di-kelurahan`)).toEqual([['2025-09', kelurahan]])
      expect(ambil(seri).at(-1)).toEqual(['2025-09', total])
      expect(desa + kelurahan).toBe(total)
    }
  })

  test('the stated range of registrations stays words: no figure between 496 and 579 posyandu', () => {
    expect(semua.filter((a) => a.satuan === 'posyandu' && a.nilai >= 496 && a.nilai <= 579)).toEqual([])
    expect(semua.find((a) => a.nilai === 827)?.catatan).toContain('60–70 %')
  })
})

test('people and poverty: 806.964 = 420.744 + 386.220; 7,61 then 7,28 %; Kaltim 5,78 then 5,17 %', () => {
  expect(ambil('penduduk')).toEqual([
    ['2022', 738189],
    ['2024', 806964],
    ['2025', 788000],
  ])
  expect(ambil('penduduk-laki-laki')[0]?.[1]).toBe(420744)
  expect(ambil('penduduk-perempuan')[0]?.[1]).toBe(386220)
  expect(420744 + 386220).toBe(806964)
  expect(ambil('kemiskinan')).toEqual([
    ['2023', 7.61],
    ['2024', 7.28],
  ])
  expect(ambil('kemiskinan', '64')).toEqual([
    ['2024-03', 5.78],
    ['2025-03', 5.17],
  ])
  expect(ambil('insentif-kader')).toEqual([['2023-09', 250000]])
  expect(ambil('operasional-posyandu')).toEqual([['2023-09', 400000]])
})

describe('form', () => {
  test('every figure has source, method, date and a described series with its unit', () => {
    for (const a of semua) {
      expect(getSeri(a.seri)?.satuan).toBe(a.satuan)
      expect(a.sumber).not.toBe('')
      expect(a.metode).not.toBe('')
      expect(a.namaWilayah).toBeTruthy()
      expect(a.tanggalSumber).toMatch(/^20\d{2}(-\d{2}){0,2}$/)
      expect(a.periode).toMatch(/^20\d{2}(-\d{2})?$/)
    }
  })

  test('every described series has a figure, and no code stands twice', () => {
    expect(new Set(SERI.map((s) => s.kode)).size).toBe(SERI.length)
    expect(SERI.filter((s) => !semua.some((a) => a.seri === s.kode))).toEqual([])
  })

  test('the series beside stunting: survey first, then routine, and never the old ones without method', () => {
    expect(listSeriIndikator('stunting').map((s) => s.kode)).toEqual([
      'stunting-survei',
      'stunting-eppgbm',
      'stunting-serentak',
      'stunting-dinyatakan',
      'target-nasional-stunting',
    ])
  })

  test('another kabupaten of Kaltim gets its neighbours, not the tables of Kukar; one of Java only the nation', () => {
    const balikpapan = new Set(listAngkaAwal('64.71').map((a) => a.kodeWilayah))
    expect(balikpapan.has('64.02') && balikpapan.has('64')).toBe(true)
    expect([...balikpapan].filter((k) => k.length > 5)).toEqual([])
    expect(new Set(listAngkaAwal('32.73').map((a) => a.kodeWilayah))).toEqual(new Set([KODE_INDONESIA]))
  })
})
