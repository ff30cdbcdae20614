import { describe, expect, it } from 'vitest'
import { formatAlamatTayang, parseAlamatTayang } from './alamat-tayang'
import type { Dek, RingkasanSalindia } from './dek'
import { type Aksi, getKeadaanAwal, getKeadaanBerikut, type KeadaanTayang } from './tayang-keadaan'
import { parseTombol } from './tombol'

const kaitan = { indikator: null, kodeWilayah: '64.02' }
const createRingkasan = (id: string, tempat: RingkasanSalindia['tempat'] = null): RingkasanSalindia => ({
  id,
  acara: id,
  judul: `Judul ${id}`,
  tempat,
  keputusan: false,
  kaitan,
})
const kartu = (kode: string, nama: string) => createRingkasan(`kec.${kode}`, { kode, nama })

const dek: Dek = {
  urutan: [
    createRingkasan('sampul'),
    createRingkasan('vonis'),
    createRingkasan('peta'),
    kartu('64.02.12', 'Tabang'),
    createRingkasan('keputusan'),
  ],
  lampiran: [kartu('64.02.06', 'Tenggarong'), kartu('64.02.01', 'Muara Muntai')],
}
const awal = getKeadaanAwal(dek)
const jalankan = (k: KeadaanTayang, ...aksi: Aksi[]) =>
  aksi.reduce((kini, a) => getKeadaanBerikut(dek, kini, a), k)
const di = (s: string, lain: Partial<KeadaanTayang> = {}): KeadaanTayang => ({ ...awal, s, ...lain })

describe('moving through a meeting', () => {
  it('goes forward and back and stops at both ends with a word', () => {
    expect(jalankan(awal, { jenis: 'maju' }, { jenis: 'maju' }).s).toBe('peta')
    const ujung = jalankan(awal, { jenis: 'akhir' }, { jenis: 'maju' })
    expect(ujung).toMatchObject({ s: 'keputusan', kabar: 'Ini salindia terakhir.' })
    expect(jalankan(awal, { jenis: 'mundur' })).toMatchObject({ s: 'sampul', kabar: 'Ini salindia pertama.' })
  })

  it('goes to the number typed, and says when there is none', () => {
    const k = jalankan(awal, { jenis: 'angka', angka: '0' }, { jenis: 'angka', angka: '3' })
    expect(k.nomor).toBe('3')
    expect(jalankan(k, { jenis: 'sahkan' })).toMatchObject({ s: 'peta', nomor: '' })
    const jauh = jalankan(k, { jenis: 'angka', angka: '9' }, { jenis: 'sahkan' })
    expect(jauh).toMatchObject({
      s: 'sampul',
      nomor: '',
      kabar: 'Tidak ada salindia 39. Rapat ini 5 salindia.',
    })
  })

  it('lights the screen again before it moves', () => {
    const gelap = jalankan(di('peta'), { jenis: 'gelap' })
    expect(gelap.gelap).toBe(true)
    expect(jalankan(gelap, { jenis: 'maju' })).toMatchObject({ s: 'peta', gelap: false })
  })
})

describe('a detour to a card', () => {
  const keluar = jalankan(di('peta'), { jenis: 'kartu', kode: '64.02.06' })

  it('leaves the way and comes back to it', () => {
    expect(keluar).toMatchObject({ s: 'kec.64.02.06', dari: 'peta' })
    for (const jenis of ['mundur', 'kembali', 'tutup', 'hapus'] as const) {
      expect(jalankan(keluar, { jenis })).toMatchObject({ s: 'peta', dari: null })
    }
  })

  it('goes on after the slide that it left', () => {
    expect(jalankan(keluar, { jenis: 'maju' })).toMatchObject({ s: 'kec.64.02.12', dari: null })
  })

  it('remembers the way over several cards, and prefers the card in the order', () => {
    const dua = jalankan(keluar, { jenis: 'kartu', kode: '64.02.12' })
    expect(dua).toMatchObject({ s: 'kec.64.02.12', dari: 'peta' })
    expect(jalankan(dua, { jenis: 'maju' }).s).toBe('kec.64.02.12')
  })

  it('says when a place has no card', () => {
    expect(jalankan(awal, { jenis: 'kartu', kode: '64.02.99' })).toMatchObject({ s: 'sampul' })
    expect(jalankan(awal, { jenis: 'kartu', kode: '64.02.99' }).kabar).toMatch(/tidak punya kartu/)
  })
})

describe('autoplay', () => {
  const putar = jalankan(awal, { jenis: 'putar', detik: 20 })

  it('starts over after the last slide, and waits while paused, dark or under a panel', () => {
    expect(jalankan({ ...putar, s: 'keputusan' }, { jenis: 'giliran' }).s).toBe('sampul')
    for (const diam of [{ jeda: true }, { gelap: true }, { panel: 'catat' as const }, { putar: null }]) {
      expect(jalankan({ ...putar, ...diam }, { jenis: 'giliran' }).s).toBe('sampul')
    }
    expect(jalankan(putar, { jenis: 'giliran' }).s).toBe('vonis')
  })
})

describe('the other window', () => {
  it('is followed, but not to a slide that this deck does not have', () => {
    const isi = { s: 'peta', dari: null, gelap: true, putar: null, jeda: false }
    expect(jalankan(awal, { jenis: 'ikut', isi })).toMatchObject({ s: 'peta', gelap: true })
    expect(jalankan(awal, { jenis: 'ikut', isi: { ...isi, s: 'lain' } })).toBe(awal)
  })

  it('does not close the form of a decision', () => {
    const isi = { s: 'peta', dari: null, gelap: false, putar: null, jeda: false }
    expect(jalankan(di('vonis', { panel: 'catat' }), { jenis: 'ikut', isi }).panel).toBe('catat')
    expect(jalankan(di('vonis', { panel: 'ikhtisar' }), { jenis: 'ikut', isi }).panel).toBeNull()
  })
})

describe('a deck without slides', () => {
  const kosong: Dek = { urutan: [], lampiran: [] }
  it('takes every action without falling over', () => {
    const k = getKeadaanAwal(kosong)
    for (const jenis of [
      'maju',
      'mundur',
      'awal',
      'akhir',
      'kembali',
      'giliran',
      'sahkan',
      'tutup',
    ] as const) {
      expect(getKeadaanBerikut(kosong, { ...k, putar: 5 }, { jenis }).s).toBe('')
    }
  })
})

describe('keys', () => {
  const tekan = (key: string, k: Partial<KeadaanTayang> = {}, lain = {}) =>
    parseTombol(
      { key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...lain },
      { ...awal, ...k },
      4,
    )

  it('understand arrows, page keys and both black keys of clickers', () => {
    for (const key of ['ArrowRight', 'PageDown', ' ', 'ArrowDown'])
      expect(tekan(key)).toEqual({ jenis: 'maju' })
    for (const key of ['ArrowLeft', 'PageUp', 'ArrowUp']) expect(tekan(key)).toEqual({ jenis: 'mundur' })
    for (const key of ['b', 'B', '.']) expect(tekan(key)).toEqual({ jenis: 'gelap' })
  })

  it('begin a name with every letter that is no command, and leave the rest to the browser', () => {
    expect(tekan('t')).toEqual({ jenis: 'lompat', huruf: 't' })
    expect(tekan('/')).toEqual({ jenis: 'lompat', huruf: '' })
    expect(tekan('p')).toBe('pembawa')
    expect(tekan('F')).toBe('layar-penuh')
    expect(tekan('r', {}, { ctrlKey: true })).toBeNull()
    expect(tekan('F5')).toBeNull()
  })

  it('move the choice in the overview, and close the help', () => {
    expect(tekan('ArrowDown', { panel: 'ikhtisar', sorot: 2 })).toEqual({ jenis: 'sorot', ke: 6 })
    expect(tekan('ArrowRight', { panel: 'bantuan' })).toEqual({ jenis: 'tutup' })
    expect(tekan('x', { panel: 'catat' })).toBeNull()
  })
})

describe('the address', () => {
  it('brings back slide, detour, mode and autoplay', () => {
    const k = di('kec.64.02.06', { dari: 'peta', penuh: true, putar: 30, jeda: true })
    const alamat = formatAlamatTayang(7, k)
    expect(alamat).toBe('/rapat/7/tayang?s=kec.64.02.06&dari=peta&layar=penuh&putar=30&jeda=1')
    expect(parseAlamatTayang(new URL(alamat, 'http://x').searchParams, dek)).toEqual(k)
  })

  it('opens the first slide with a word when the slide is unknown, and bounds the interval', () => {
    const k = parseAlamatTayang(new URLSearchParams('s=hilang&putar=0.5&layar=aneh'), dek)
    expect(k).toMatchObject({ s: 'sampul', putar: 3, penuh: false })
    expect(k.kabar).toMatch(/tidak ada lagi/)
    expect(parseAlamatTayang(new URLSearchParams('putar=cepat'), dek)).toEqual(awal)
  })
})
