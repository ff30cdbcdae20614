import { describe, expect, test } from 'vitest'
import { judulDokumen, judulLaporan, judulRiwayat, susunJudulPosyandu } from './kalimat-posyandu'
import type { KodeTahap } from './tahap-registrasi'

const judul = (
  melapor: boolean,
  tahap: KodeTahap,
  pendek: [number, number] | null = [4, 19],
  nama = 'Anggrek I',
) =>
  susunJudulPosyandu({
    nama,
    bulan: '2025-10',
    melapor,
    tahap,
    stunting: pendek
      ? { jenis: 'angka', nilai: 21, pembilang: pendek[0], penyebut: pendek[1] }
      : { jenis: 'kosong', alasan: 'penyebut-nol' },
  })

describe('title of a posyandu', () => {
  test.each([
    [true, 'terdaftar', 'Posyandu Anggrek I: 4 dari 19 balita pendek, sudah terdaftar'],
    [false, 'belum', 'Posyandu Anggrek I: belum lapor Oktober 2025, registrasi belum dimulai'],
    [
      true,
      'sk-pengurus',
      'Posyandu Anggrek I: 4 dari 19 balita pendek, registrasi sampai SK pengurus & kader',
    ],
    [true, 'musyawarah', 'Posyandu Anggrek I: 4 dari 19 balita pendek, registrasi sampai musyawarah desa'],
    [true, 'dikembalikan', 'Posyandu Anggrek I: 4 dari 19 balita pendek, registrasi dikembalikan'],
  ] as const)('reported %s, stage %s', (melapor, tahap, kalimat) => {
    expect(judul(melapor, tahap)).toBe(kalimat)
  })

  test('nobody measured is not zero stunted', () => {
    expect(judul(true, 'terdaftar', null)).toBe(
      'Posyandu Anggrek I: tidak ada balita diukur, sudah terdaftar',
    )
  })

  test('a name that holds the word does not get it twice', () => {
    expect(judul(true, 'terdaftar', [0, 5], 'Posyandu Melati')).toMatch(/^Posyandu Melati: 0 dari 5/)
  })
})

test('titles of its cards', () => {
  expect(judulDokumen([{ ada: true }, { ada: false }])).toBe('1 dari 2 dokumen ada')
  expect(judulDokumen([{ ada: true }])).toBe('Dokumen lengkap')
  expect(judulLaporan([{ melapor: true }, { melapor: false }])).toBe('Melapor 1 dari 2 bulan')
  expect(judulRiwayat('terdaftar', '2025-10-10')).toBe('Terdaftar sejak 10 Oktober 2025')
  expect(judulRiwayat('dikembalikan', '2025-10-02')).toBe('Registrasi dikembalikan sejak 2 Oktober 2025')
  expect(judulRiwayat('belum', null)).toBe('Registrasi belum dimulai')
})
