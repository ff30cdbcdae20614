import { expect, it } from 'vitest'
import type { KolomTanya, LembarTerbaca } from '@/impor/tipe'
import { parseTataLetak } from '@/server/impor/tata-letak'

const tanya = (
  kolom: string,
  kunci: string,
  untuk: string | null,
  dasar: KolomTanya['dasar'],
): KolomTanya => ({
  kolom,
  judul: kunci,
  kunci,
  untuk,
  dasar,
  usulan: [],
})
const lembar = (...t: KolomTanya[]): LembarTerbaca[] => [
  { nama: 'Isi', barisJudul: 1, kolom: [], tidakDikenal: [], dibuang: [], tanya: t },
]
const isian = (isi: Record<string, string>) => {
  const f = new FormData()
  for (const [k, v] of Object.entries(isi)) f.set(`arti|${k}`, v)
  return f
}
const SEMUA = lembar(
  tanya('A', 'desa', 'desa', 'nama'),
  tanya('B', 'ditimbng', 'balita_ditimbang', 'mirip'),
  tanya('C', 'cuaca', null, 'tanya'),
)

it('what was asked is remembered, what is known by name and left so is not', () => {
  const f = isian({ desa: 'desa', ditimbng: 'balita_ditimbang', cuaca: '' })
  expect(parseTataLetak(f, SEMUA, 'laporan-bulanan')).toEqual({
    kolom: { ditimbng: 'balita_ditimbang', cuaca: null },
  })
})

it('a known heading that was given another meaning is remembered too', () => {
  const f = isian({ desa: '', ditimbng: 'balita_ditimbang', cuaca: 'desa' })
  expect(parseTataLetak(f, SEMUA, 'laporan-bulanan')).toEqual({
    kolom: { desa: null, ditimbng: 'balita_ditimbang', cuaca: 'desa' },
  })
})

it('one meaning for two columns is refused with both named, an unknown meaning as well', () => {
  expect(parseTataLetak(isian({ cuaca: 'desa' }), SEMUA, 'laporan-bulanan')).toEqual({
    galat:
      'Desa/Kelurahan dipilih untuk dua kolom: "desa" (A) dan "cuaca" (C). Pilih satu, abaikan yang lain.',
  })
  expect(parseTataLetak(isian({ cuaca: 'nik' }), SEMUA, 'laporan-bulanan')).toEqual({
    galat: 'Arti kolom tidak dikenal.',
  })
})
