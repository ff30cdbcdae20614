import { expect, test } from 'vitest'
import { parseBerkas } from './baca'
import { createBukuTemuan } from './buku-temuan'
import { periksaBerkas } from './periksa'
import { createBerkas, KONTEKS, periksaTabel, type SelUji } from './uji-konteks'

const JUDUL = ['Desa', 'Posyandu', 'S', 'Diukur', 'Pendek', 'Sangat pendek']
const isi = (posyandu: string, s: number): SelUji[] => ['Loa Duri Ilir', posyandu, s, 42, 4, 1]

test('rows whose month and kecamatan stood above the table can be mended and sent again without those lines', () => {
  const hasil = periksaTabel([
    ['Kecamatan : Loa Janan'],
    ['Bulan Oktober 2025'],
    [],
    JUDUL,
    isi('Kenanga', 47),
    isi('Mawar 2', 30),
  ])
  expect(hasil.hitungan).toMatchObject({ diterima: 1, ditolak: 1 })
  expect(hasil.bacaan.lembar[0]?.keterangan).toMatchObject({ bulan: 'Oktober 2025' })
  const lembar = parseBerkas(createBukuTemuan(hasil, 'rekap.xlsx'), 'temuan.xlsx')
  if ('ditolak' in lembar) throw new Error('unreadable')
  const baris = (lembar[0]?.baris ?? []).map((b) => b.map((s) => (s === 30 ? 43 : s)) as SelUji[])
  expect(periksaBerkas(createBerkas(baris), 'x.xlsx', KONTEKS)).toMatchObject({
    hitungan: { dibaca: 1, diterima: 1 },
    baris: [{ isi: { kodeDesa: '64.02.03.2007', bulan: '2025-10', nilai: { balita_sasaran: 43 } } }],
  })
})

test('a month without its year, completed from above the table, keeps that year', () => {
  const hasil = periksaTabel([
    ['LAPORAN TAHUN 2025'],
    ['Kecamatan', ...JUDUL, 'Bulan'],
    ['Loa Janan', ...isi('Mawar 2', 30), 'Oktober'],
  ])
  expect(hasil.hitungan.ditolak).toBe(1)
  const lembar = parseBerkas(createBukuTemuan(hasil, 'rekap.xlsx'), 'temuan.xlsx')
  if ('ditolak' in lembar) throw new Error('unreadable')
  const baris = (lembar[0]?.baris ?? []).map((b) => b.map((s) => (s === 30 ? 43 : s)) as SelUji[])
  expect(periksaBerkas(createBerkas(baris), 'x.xlsx', KONTEKS)).toMatchObject({
    hitungan: { dibaca: 1, diterima: 1 },
  })
})
