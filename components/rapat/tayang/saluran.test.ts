import { expect, it } from 'vitest'
import { getJumlahBersama, getSesudahPesan, type IsiSaluran, type Jendela, listLayarLain } from './saluran'

const isi = (s: string) => ({ s, dari: null, gelap: false, putar: null, jeda: false })
const layar = (kunci: string, kelompok = kunci, s = 'a'): Jendela => ({
  kunci,
  peran: 'layar',
  kelompok,
  isi: isi(s),
  rasio: 16 / 9,
})
const createPembawa = (lain: Jendela[] = []): IsiSaluran => ({
  saya: { kunci: 'p', peran: 'pembawa', kelompok: 'p', isi: isi('a'), rasio: 1 },
  lain,
  bebas: true,
})

it('a presenter joins the first screen that answers and takes its slide', () => {
  const h = getSesudahPesan(createPembawa(), { jenis: 'ada', jendela: layar('x', 'x', 'c') })
  expect(h.ambil).toEqual(isi('c'))
  expect(h.isi.saya.kelompok).toBe('x')
  const dua = getSesudahPesan(h.isi, { jenis: 'ada', jendela: layar('y', 'y', 'd') })
  expect(dua.ambil).toBeNull()
  expect(dua.isi.saya.kelompok).toBe('x')
  expect(listLayarLain(dua.isi).map((j) => j.kunci)).toEqual(['y'])
})

it('windows of one group move together, others do not', () => {
  const saya: IsiSaluran = { saya: layar('x'), lain: [], bebas: true }
  expect(getSesudahPesan(saya, { jenis: 'pindah', jendela: layar('y', 'x', 'c') }).ambil).toEqual(isi('c'))
  expect(getSesudahPesan(saya, { jenis: 'pindah', jendela: layar('y', 'y', 'c') }).ambil).toBeNull()
})

it('a screen never joins another by itself', () => {
  const saya: IsiSaluran = { saya: layar('x'), lain: [], bebas: true }
  const h = getSesudahPesan(saya, { jenis: 'tanya', jendela: layar('y', 'y', 'c') })
  expect(h.ambil).toBeNull()
  expect(h.jawab).toEqual({ jenis: 'ada', jendela: layar('x') })
  expect(listLayarLain(h.isi)).toHaveLength(1)
})

it('a window that closes is forgotten; the next screen is taken', () => {
  const h = getSesudahPesan(createPembawa(), { jenis: 'ada', jendela: layar('x') })
  expect(getJumlahBersama(h.isi, 'layar')).toBe(1)
  const tutup = getSesudahPesan(h.isi, { jenis: 'pergi', kunci: 'x' })
  expect(getJumlahBersama(tutup.isi, 'layar')).toBe(0)
  expect(getSesudahPesan(tutup.isi, { jenis: 'tanya', jendela: layar('z', 'z', 'b') }).ambil).toEqual(
    isi('b'),
  )
})

it('a choice made by hand stays, and its own echo changes nothing', () => {
  const tetap = { ...createPembawa(), bebas: false }
  expect(getSesudahPesan(tetap, { jenis: 'ada', jendela: layar('x') }).ambil).toBeNull()
  const gema = getSesudahPesan(tetap, { jenis: 'pindah', jendela: { ...tetap.saya, isi: isi('z') } })
  expect(gema).toEqual({ isi: tetap, ambil: null, jawab: null })
})
