import { describe, expect, it } from 'vitest'
import { getLebar } from './lebar-huruf'
import { createParagrafMuat, listBaris, potong } from './teks'

const gabung = (baris: { teks: string }[][]) => baris.map((b) => b.map((l) => l.teks).join(''))

describe('text on sheets', () => {
  it('wraps at words, keeps a full stop with its bold number, and cuts the last line that may stand', () => {
    const isi = [
      { teks: 'Perlu ' },
      { teks: '26', tebal: 700 as const },
      { teks: '. Selesai 9 November, terlambat' },
    ]
    const baris = listBaris(isi, 150, 20)
    expect(gabung(baris).join(' ')).toBe('Perlu 26. Selesai 9 November, terlambat')
    expect(gabung(baris).every((b) => !b.startsWith('.'))).toBe(true)
    expect(baris[0]?.find((l) => l.teks.includes('26'))?.tebal).toBe(700)
    const dua = gabung(listBaris(isi, 150, 20, { maks: 2 }))
    expect(dua).toHaveLength(2)
    expect(dua[1]).toMatch(/…$/)
  })

  it('cuts a word that is wider than its room, and no other', () => {
    expect(potong('Tabang', 200, 20)).toBe('Tabang')
    const pendek = potong('Tenggarong Seberang', 100, 20)
    expect(pendek).toMatch(/^Tengg.*…$/)
    expect(getLebar(pendek, 20, 500)).toBeLessThanOrEqual(100)
  })

  it('sets text smaller before it cuts it', () => {
    const muat = createParagrafMuat(0, 0, { lebar: 120, tinggi: 40, terkecil: 10 }, '100,0 %', {
      huruf: 78,
      tebal: 800,
      maks: 1,
    })
    const [u] = muat.unsur
    expect(u?.jenis === 'teks' && u.teks).toBe('100,0 %')
    expect(muat.y).toBeLessThanOrEqual(40)
  })
})
