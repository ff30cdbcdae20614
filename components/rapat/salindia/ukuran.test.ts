import { describe, expect, it } from 'vitest'
import { getHurufJudul } from './judul'
import {
  gabungSebab,
  HURUF_TERKECIL,
  hitungBaris,
  lekatkanTanggal,
  pilihHuruf,
  potongDaftar,
  potongKata,
} from './ukuran'

describe('sizes of letters on a slide', () => {
  it('breaks at spaces: three words of 100 units take three lines of 150, and one of 400', () => {
    // "nnnnn" at 33.333: 5 × 0.6 × 33.333 = 100.
    const teks = 'nnnnn nnnnn nnnnn'
    expect(hitungBaris(teks, 150, 100 / 3)).toBe(3)
    expect(hitungBaris(teks, 400, 100 / 3)).toBe(1)
  })

  it('breaks a word that no line holds, and keeps a date in one', () => {
    expect(hitungBaris('n'.repeat(50), 300, 30)).toBe(3)
    expect(lekatkanTanggal('selesai 18 November 2025, telat')).toBe(
      'selesai 18\u00a0November\u00a02025, telat',
    )
  })

  it('takes the largest that fits, else the smallest with the lines that have room', () => {
    const ukuran = [60, 40, 30]
    expect(pilihHuruf('pendek', { lebar: 1000, tinggi: 80 }, ukuran, 1.2)).toEqual({ huruf: 60, baris: 1 })
    expect(pilihHuruf('kata '.repeat(300), { lebar: 1000, tinggi: 80 }, ukuran, 1.2)).toEqual({
      huruf: 30,
      baris: 2,
    })
  })

  it('steps a title down with its length, never below 1/36 of the height', () => {
    const judul = (n: number) => getHurufJudul({ jenis: 'vonis', judul: 'kata '.repeat(n).trim() })
    const ukuran = [4, 12, 24, 48, 96].map((n) => judul(n).lebar)
    expect(ukuran).toEqual([...ukuran].sort((a, b) => b - a))
    expect(ukuran[0]).toBe(68)
    expect(ukuran.at(-1)).toBe(HURUF_TERKECIL)
  })
})

describe('lists that have no room', () => {
  it('end in a count', () => {
    expect(potongDaftar([1, 2, 3], 3)).toEqual({ tampil: [1, 2, 3], sisa: 0 })
    expect(potongDaftar([1, 2, 3, 4], 3)).toEqual({ tampil: [1, 2], sisa: 2 })
    expect(potongKata('Laporan, Daftar, Rekap', 10_000, 30)).toBe('Laporan, Daftar, Rekap')
    expect(potongKata('Laporan, Daftar, Rekap', 320, 30)).toBe('Laporan, dan 2 lagi')
    expect(gabungSebab(['12 tanpa SK', '8 tanpa musyawarah', '3 lain'], 500, 30, 1)).toBe(
      '12 tanpa SK, dan 2 sebab lain',
    )
    expect(gabungSebab([], 400, 30, 1)).toBe('')
  })
})
