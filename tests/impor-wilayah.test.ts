import { describe, expect, it } from 'vitest'
import { listWilayahAcuan } from '@/db/data/wilayah'
import { createAcuan } from '@/impor/acuan'
import { KONTEKS } from '@/impor/uji-konteks'

const semua = listWilayahAcuan('64.02')
const kecamatan = semua.filter((w) => w.jenis === 'kecamatan').map(({ kode, nama }) => ({ kode, nama }))
const desa = semua
  .filter((w) => w.jenis === 'desa' || w.jenis === 'kelurahan')
  .map(({ kode, nama }) => ({ kode, nama, kodeKecamatan: kode.slice(0, 8) }))
const acuan = createAcuan({ ...KONTEKS, kecamatan, desa, posyandu: [] })

describe('the real names of 64.02', () => {
  it('each of the 20 kecamatan is found by its own name alone', () => {
    expect(kecamatan).toHaveLength(20)
    for (const k of kecamatan) expect(acuan.findKecamatan(k.nama)).toEqual({ jenis: 'satu', hasil: k })
  })
  it('each of the 237 desa is found by kecamatan and name alone', () => {
    expect(desa).toHaveLength(237)
    for (const d of desa)
      expect(acuan.findDesa(d.nama.toUpperCase(), d.kodeKecamatan)).toEqual({ jenis: 'satu', hasil: d })
  })
  it('eight names occur more than once', () => {
    const ganda = new Set(desa.filter((d) => acuan.listDesaSenama(d.nama).length > 1).map((d) => d.nama))
    expect([...ganda].sort()).toEqual([
      'Bukit Raya',
      'Kampung Baru',
      'Sedulang',
      'Sidomulyo',
      'Sumber Sari',
      'Tani Bhakti',
      'Tanjung Harapan',
      'Teluk Dalam',
    ])
    expect(acuan.listDesaSenama('Sumbersari')).toHaveLength(3)
  })
  it.each([
    ['Sangasanga', 'Sanga Sanga'],
    ['Marangkayu', 'Marang Kayu'],
    ['Kec. Kt. Bangun Drt', 'Kota Bangun Darat'],
    ['Ma. Kaman', 'Muara Kaman'],
    ['Kb. Janggut', 'Kembang Janggut'],
    ['TGR SEBERANG', 'Tenggarong Seberang'],
  ])('kecamatan "%s" is %s', (teks, nama) =>
    expect(acuan.findKecamatan(teks)).toMatchObject({ hasil: { nama } }),
  )
  it.each(['Samboja Brt.', 'Loa Kuku', 'Kota', 'Muara', ''])(
    'kecamatan "%s" is certain or never taken',
    (teks) => {
      const temu = acuan.findKecamatan(teks)
      if (teks === 'Samboja Brt.') expect(temu).toMatchObject({ hasil: { nama: 'Samboja Barat' } })
      else expect(['tidak-ada', 'mirip']).toContain(temu.jenis)
    },
  )
})
