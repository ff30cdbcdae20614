import { expect, it } from 'vitest'
import { catatHadir, type LayarHadir, removeHadir } from './layar-hadir'

const layar = (kunci: string, kelompok = kunci, s = 'a'): LayarHadir => ({
  kunci,
  kelompok,
  nama: `Nama ${kunci}`,
  s,
  dari: null,
  gelap: false,
})

it('tells a screen of the other groups of the same meeting only', () => {
  expect(catatHadir(1, layar('a'), 0)).toEqual([])
  expect(catatHadir(1, layar('b', 'a'), 10)).toEqual([])
  expect(catatHadir(1, layar('c', 'c', 'peta'), 20).map((l) => l.kelompok)).toEqual(['a'])
  expect(catatHadir(2, layar('d'), 30)).toEqual([])
  expect(catatHadir(1, layar('a'), 40)).toEqual([layar('c', 'c', 'peta')])
})

it('forgets who closed, and who was silent for 45 seconds', () => {
  catatHadir(3, layar('a'), 0)
  catatHadir(3, layar('b'), 1000)
  removeHadir(3, 'a')
  expect(catatHadir(3, layar('c'), 2000).map((l) => l.kunci)).toEqual(['b'])
  expect(catatHadir(3, layar('c'), 47_000)).toEqual([])
})
