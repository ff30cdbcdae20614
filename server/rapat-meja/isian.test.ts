import { describe, expect, test } from 'vitest'
import { listAcara } from '@/indikator/rapat/acara'
import { getSebelum } from '@/indikator/rapat/ubah-acara'
import { parseIsian } from '../formulir'
import { parseUbahan, skemaBaru, skemaTulisan } from './isian'

const createIsian = (isi: Record<string, string | string[]>): FormData => {
  const f = new FormData()
  for (const [k, v] of Object.entries(isi)) for (const n of [v].flat()) f.append(k, n)
  return f
}
const BARU = { templat: 'bulanan-kabupaten', tanggal: '2025-10-24', bulan: '2025-10' }
const getGalat = (ubah: Record<string, string>) =>
  parseIsian(skemaBaru, createIsian({ ...BARU, ...ubah })).galat

describe('a new meeting', () => {
  test('needs no more than kind, day and month', () => {
    expect(parseIsian(skemaBaru, createIsian(BARU)).data).toEqual({
      templat: 'bulanan-kabupaten',
      tanggal: '2025-10-24',
      tempat: '',
      bulan: '2025-10',
    })
  })

  test.each([
    [{ tanggal: '2025-02-30' }, 'Tanggal itu tidak ada di kalender. Isi lagi tanggal rapatnya.'],
    [{ tanggal: '24 Oktober' }, 'Tanggal itu tidak ada di kalender. Isi lagi tanggal rapatnya.'],
    [{ tanggal: '2019-12-31' }, 'Tanggal rapat di luar tahun 2020 sampai 2045.'],
    [{ bulan: 'Oktober' }, 'Bulan itu tidak dikenal. Pilih bulan datanya dari daftar.'],
    [{ templat: 'apel-pagi' }, 'Pilih jenis rapatnya.'],
    [
      { judul: 'x'.repeat(121) },
      'Judul rapat paling panjang 120 huruf; ini 121 huruf. Ringkaslah supaya terbaca dari belakang ruangan.',
    ],
    [{ judul: '  a ' }, 'Isi judul rapatnya, sedikitnya tiga huruf.'],
    [{ tempat: '6402061234567890' }, 'Isian memuat nomor yang menyerupai NIK. Hapus nomor itu.'],
  ])('%j is told so', (ubah, kalimat) => {
    expect(getGalat(ubah)).toBe(kalimat)
  })
})

describe('words on a slide', () => {
  test('keep non-breaking spaces of numbers, lose line breaks in titles and blanks around', () => {
    const isi = createIsian({
      rapat: '1',
      salindia: 'kartu.64.02.12',
      judul: ' Turun\n ke 14,9\u00a0% ',
      catatan: ' satu\r\ndua ',
      lama: '{}',
    })
    expect(parseIsian(skemaTulisan, isi).data).toMatchObject({
      judul: 'Turun ke 14,9\u00a0%',
      catatan: 'satu\ndua',
      lama: {},
    })
  })
})

describe('a change of the agenda', () => {
  const kini = listAcara('bulanan-kabupaten')
  const sah = new Set(['64.02.06', '64.02.12', '64.02.16'])
  const parse = (isi: Record<string, string | string[]>) => parseUbahan(createIsian(isi), kini, [], sah)

  test('one place up stands before the one above, and at the edge nothing moves', () => {
    expect(parse({ op: 'naik peta' }).data).toEqual({ op: 'pindah', id: 'peta', sebelum: 'tertinggal' })
    expect(parse({ op: 'naik sampul' }).data).toBeNull()
    expect(parse({ op: 'turun keputusan' }).data).toBeNull()
    expect(getSebelum(kini, 'kecamatan', 1)).toBeNull()
  })

  test('a new item goes before the decisions', () => {
    expect(parse({ op: 'tambah', jenis: 'teks', judul: 'Arahan', baris: 'satu\n\n dua ' }).data).toEqual({
      op: 'tambah',
      acara: { id: 'baru', jenis: 'teks', menit: 5, judul: 'Arahan', baris: ['satu', 'dua'] },
      sebelum: 'keputusan',
    })
  })

  test('an item that needs an indicator and names none starts with stunting', () => {
    expect(parse({ op: 'tambah', jenis: 'tren' }).data).toMatchObject({ acara: { indikator: 'stunting' } })
    expect(parse({ op: 'tambah', jenis: 'tren', indikator: 'ds' }).data).toMatchObject({
      acara: { indikator: 'ds' },
    })
  })

  test('all places ticked mean all, whatever will come; some mean these', () => {
    expect(parse({ op: 'ubah kecamatan', tempat: [...sah] }).data).toMatchObject({
      isi: { tempat: undefined },
    })
    expect(parse({ op: 'ubah kecamatan', tempat: ['64.02.12'] }).data).toMatchObject({
      isi: { tempat: ['64.02.12'] },
    })
  })

  test.each([
    [{ op: 'ubah kecamatan', tempat: '64.03.01' }, /bukan bagian dari rapat ini/],
    [{ op: 'ubah peta', indikator: 'tidak-ada' }, /Pilih indikatornya/],
    [{ op: 'ubah peta', indikator: 'stunting', menit: '241' }, /paling lama 240 menit/],
    [{ op: 'ubah peta', indikator: 'stunting', menit: '-1' }, /tidak boleh negatif/],
    [{ op: 'ubah peta', indikator: 'stunting', menit: 'lima' }, /dengan angka/],
    [{ op: 'ubah hilang' }, /sudah dihapus orang lain/],
    [{ op: 'hapus ../x' }, /tidak dikenal/],
    [{ op: 'ledakkan peta' }, /tidak dikenal/],
    [{ op: 'tambah', jenis: 'teks' }, /Isi judul salindianya/],
    [
      { op: 'tambah', jenis: 'teks', judul: 'A', baris: '1\n2\n3\n4\n5\n6\n7\n8' },
      /paling banyak 7 baris; ini 8/,
    ],
    [{ op: 'tambah', jenis: 'teks', judul: 'A', baris: 'x'.repeat(141) }, /paling banyak 140 huruf/],
    [{ op: 'tambah', jenis: 'pesta' }, /Pilih jenis acaranya/],
  ])('%j is told so', (isi, kalimat) => {
    expect(parse(isi).galat).toMatch(kalimat)
  })
})
