import { expect, test } from 'vitest'
import { parseIsiKiriman } from '@/server/kiriman/isi'

const laporan = (posyandu: unknown, nilai: unknown) => ({ posyandu, bulan: '2025-10', nilai })
const listTemuan = (isi: unknown) => {
  const hasil = parseIsiKiriman(isi)
  return 'temuan' in hasil ? hasil.temuan.map((t) => `${t.di} ${t.kode}`) : []
}

test.each(['Mawar\0', 'Mawar\ud800', '\udc00Mawar'])(
  'a name that no database stores (%j) is a finding',
  (nama) =>
    expect(listTemuan(laporan({ kode_desa: '64.02.06.1001', nama }, { hari_buka: 1 }))).toEqual([
      'posyandu.nama bentuk',
    ]),
)

test('so is a value, and a report of more values than there are measures', () => {
  expect(listTemuan(laporan(7, { hari_buka: '1\0' }))).toEqual(['nilai.hari_buka bentuk'])
  const banyak = Object.fromEntries(Array.from({ length: 301 }, (_, i) => [`x${i}`, 1]))
  expect(listTemuan(laporan(7, banyak))).toEqual(['nilai bentuk'])
  expect(listTemuan(laporan({ kode_desa: '64.02.06.1001', nama: 'Mawar 😀' }, { hari_buka: 1 }))).toEqual([])
})
