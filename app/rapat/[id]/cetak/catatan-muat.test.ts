import { describe, expect, it } from 'vitest'
import { muatkanCatatan } from './catatan-muat'

const SUMBER = ['Sumber: Daftar registrasi DPMD, Laporan bulanan posyandu']
const kalimat = (n: number) =>
  'Tabang 12 dari 30 posyandu terdaftar dan sisanya menunggu nomor. '.repeat(n).trim()

describe('notes beside a printed slide', () => {
  it('stand in full in the usual size where they have room', () => {
    expect(muatkanCatatan([kalimat(1), kalimat(2)], SUMBER)).toEqual({
      huruf: 1.3,
      baris: [kalimat(1), kalimat(2)],
    })
  })

  it('get smaller before anything is cut', () => {
    const h = muatkanCatatan(Array(5).fill(kalimat(3)), SUMBER)
    expect(h.huruf).toBeLessThan(1.3)
    expect(h.baris).toHaveLength(5)
    expect(h.baris.join()).not.toContain('…')
  })

  it.each([
    ['one long paragraph', [kalimat(40)]],
    ['many lines', Array(60).fill(kalimat(1))],
    ['one word without end', ['a'.repeat(5000)]],
  ])('%s: cut at 9 pt, with the way to the rest', (_, catatan) => {
    const h = muatkanCatatan(catatan, SUMBER)
    expect(h.huruf).toBe(1.13)
    expect(h.baris.at(-1)).toMatch(/… lihat meja rapat$/)
    expect(h.baris.join('').length).toBeLessThan(catatan.join('').length)
  })
})
