import { describe, expect, test } from 'vitest'
import { listWilayahAcuan } from './wilayah'

const wilayah = listWilayahAcuan('64.02')

describe('reference wilayah', () => {
  test('64.02 has 20 kecamatan, 193 desa and 44 kelurahan under "Kutai Kartanegara"', () => {
    const n = (jenis: string) => wilayah.filter((w) => w.jenis === jenis).length
    expect([n('kabupaten'), n('kecamatan'), n('desa'), n('kelurahan')]).toEqual([1, 20, 193, 44])
    expect(wilayah[0]).toEqual({ kode: '64.02', nama: 'Kutai Kartanegara', jenis: 'kabupaten', induk: null })
    expect(wilayah.find((w) => w.kode === '64.02.13.1010')).toMatchObject({
      nama: 'Samboja Kuala',
      jenis: 'kelurahan',
    })
  })

  test('desa per kecamatan as published: Tenggarong 2 + 12 kelurahan, Muara Kaman 20, Muara Jawa 8 kelurahan', () => {
    const n = (kode: string, jenis: string) =>
      wilayah.filter((w) => w.induk === kode && w.jenis === jenis).length
    expect([n('64.02.06', 'desa'), n('64.02.06', 'kelurahan')]).toEqual([2, 12])
    expect([n('64.02.11', 'desa'), n('64.02.14', 'kelurahan')]).toEqual([20, 8])
  })

  test('an unknown kode is refused with a sentence', () => {
    expect(() => listWilayahAcuan('99.99')).toThrow('Periksa KABUPATEN')
  })
})
