import { describe, expect, it } from 'vitest'
import { AMBANG_PASTI, cocokkan } from './cocok'
import { createBarisLaporan, JUDUL_LAPORAN, KONTEKS, periksaSatu, periksaTabel } from './uji-konteks'

const nama = (...n: string[]) => n.map((x) => ({ nama: x }))

describe('a name among known ones', () => {
  it.each([
    ['Kota Bagun Darat', ['Kota Bangun', 'Kota Bangun Darat'], 'Kota Bangun Darat'],
    ['Kt Bgn Drt', ['Kota Bangun', 'Kota Bangun Darat'], 'Kota Bangun Darat'],
    ['Tenggarong Sebrang', ['Tenggarong', 'Tenggarong Seberang'], 'Tenggarong Seberang'],
    ['Loa Dury Ilir', ['Loa Duri Ilir', 'Loa Duri Ulu'], 'Loa Duri Ilir'],
  ])('"%s" is certain', (teks, calon, hasil) => {
    expect(cocokkan(teks, nama(...calon), AMBANG_PASTI.wilayah)).toMatchObject({ hasil: { nama: hasil } })
  })

  it.each([
    ['Loa Duri', ['Loa Duri Ilir', 'Loa Duri Ulu']],
    ['Loa Duri Ulir', ['Loa Duri Ilir', 'Loa Duri Ulu']],
    ['Kota Bangun III', ['Kota Bangun I', 'Kota Bangun II']],
    ['Anggrek Bulan B', ['Anggrek Bulan A']],
    ['Mawar 3', ['Mawar 1', 'Mawar 2']],
    ['Asoka I', ['Soka I']],
  ])('"%s" is asked', (teks, calon) => {
    const hasil = cocokkan(teks, nama(...calon), AMBANG_PASTI.posyandu)
    expect(hasil.jenis).toBe('tidak-ada')
    expect('usulan' in hasil && hasil.usulan.length).toBeGreaterThan(0)
  })
})

describe('names of a file', () => {
  it('takes a certain one within its kecamatan and says so', () => {
    const b = periksaSatu({ Desa: 'Loa Dury Ilir' })
    expect(b.isi).toMatchObject({ kodeDesa: '64.02.03.2007' })
    expect(b.temuan).toMatchObject([
      {
        kode: 'nama-dicocokkan',
        tingkat: 'info',
        pesan: expect.stringMatching(/dibaca Loa Duri Ilir \(kemiripan 9\d.%\)/),
      },
    ])
  })

  it('never takes a desa of another kecamatan, however alike', () => {
    const b = periksaSatu({ Kecamatan: 'Tenggarong', Desa: 'Loa Duri Ilir' })
    expect(b).toMatchObject({ keadaan: 'tolak', temuan: [{ kode: 'desa-tidak-dikenal' }] })
  })

  it('uses what a person confirmed before, in that kecamatan only', () => {
    const aliasWilayah = new Map([['64.02.03|kampunglama', '64.02.03.2001']])
    const ubah = { Desa: 'Kampung Lama', Posyandu: 'Melati' }
    expect(periksaSatu(ubah, { aliasWilayah }).isi).toMatchObject({ kodeDesa: '64.02.03.2001' })
    expect(periksaSatu({ ...ubah, Kecamatan: 'Tabang' }, { aliasWilayah }).keadaan).toBe('tolak')
  })

  it('a real name wins over a confirmed spelling', () => {
    const aliasWilayah = new Map([['64.02.03|bakungan', '64.02.03.2007']])
    expect(periksaSatu({ Desa: 'Bakungan', Posyandu: 'Melati' }, { aliasWilayah }).isi).toMatchObject({
      kodeDesa: '64.02.03.2001',
    })
  })
})

describe('a posyandu nobody knows', () => {
  const ubah = { Posyandu: 'Seroja Indah' }
  it('waits until it is agreed to, in every template', () => {
    expect(periksaSatu(ubah, { posyanduBaru: new Set() })).toMatchObject({
      keadaan: 'tolak',
      kodeDesa: '64.02.03.2007',
      temuan: [{ kode: 'posyandu-tidak-dikenal', baru: { kodeDesa: '64.02.03.2007', nama: 'Seroja Indah' } }],
    })
    const registrasi = periksaTabel(
      [
        ['Kecamatan', 'Desa', 'Posyandu', 'Tahap', 'Tanggal'],
        ['Loa Janan', 'Loa Duri Ilir', 'Seroja Indah', 'Pengajuan', '1/10/2025'],
      ],
      { posyanduBaru: new Set() },
    )
    expect(registrasi.baris[0]?.keadaan).toBe('tolak')
  })
  it('is taken once agreed to, and only there', () => {
    const posyanduBaru = new Set(['64.02.03.2007|serojaindah'])
    const hasil = periksaTabel(
      [JUDUL_LAPORAN, createBarisLaporan(ubah), createBarisLaporan({ ...ubah, Desa: 'Bakungan' })],
      { ...KONTEKS, posyanduBaru },
    )
    expect(hasil.baris.map((b) => b.keadaan)).toEqual(['terima', 'tolak'])
    expect(hasil.baris[0]?.isi).toMatchObject({ posyandu: { baru: 'Seroja Indah' } })
  })
})
