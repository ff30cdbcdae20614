import { expect, it } from 'vitest'
import { listCocok } from './cari-tempat'

const tempat = [
  'Kota Bangun',
  'Kota Bangun Darat',
  'Muara Muntai',
  'Muara Wis',
  'Sanga-Sanga',
  'Tabang',
  'Tenggarong',
  'Tenggarong Seberang',
].map((nama, ke) => ({ kode: String(ke), nama }))
const cari = (kata: string) => listCocok(tempat, kata).map((t) => t.nama)

it('finds a place by its beginning, a later word, initials, and letters in order', () => {
  expect(cari('ten')).toEqual(['Tenggarong', 'Tenggarong Seberang'])
  expect(cari('seb')).toEqual(['Tenggarong Seberang'])
  expect(cari('kbd')).toEqual(['Kota Bangun Darat'])
  expect(cari('wis')).toEqual(['Muara Wis'])
  expect(cari('tbng')).toEqual(['Tabang', 'Tenggarong Seberang'])
})

it('does not mind hyphens, case and spaces, and puts the likeliest first', () => {
  expect(cari('SANGA sanga')).toEqual(['Sanga-Sanga'])
  expect(cari('sangasanga')).toEqual(['Sanga-Sanga'])
  expect(cari('t')[0]).toBe('Tabang')
  expect(cari('m')[0]).toBe('Muara Muntai')
})

it('shows all for nothing typed, and none for a name that is not there', () => {
  expect(cari(' ')).toHaveLength(8)
  expect(cari('zz')).toEqual([])
})
