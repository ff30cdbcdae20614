import { expect, it } from 'vitest'
import { DAFTAR } from '.'
import { listKolomUtama } from './isian'
import { KODE_DAFTAR } from './tipe'

it.each(KODE_DAFTAR)('the table of %s shows every field that tells its records apart', (kode) => {
  const d = DAFTAR[kode]
  const kunci = Object.entries(d.kolom).flatMap(([k, def]) => (def.kunci ? [k] : []))
  expect(listKolomUtama(d, 7)).toEqual(expect.arrayContaining(kunci))
})
