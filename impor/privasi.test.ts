import { describe, expect, it } from 'vitest'
import { parseBerkas } from './baca'
import { createBukuTemuan } from './buku-temuan'
import { normalisasiJudul } from './normal-judul'
import { periksaBerkas } from './periksa'
import { isJudulPribadi, samarkan } from './pribadi'
import {
  createBarisLaporan,
  createBerkas,
  JUDUL_LAPORAN,
  KONTEKS,
  periksaSatu,
  type SelUji,
} from './uji-konteks'

const NIK = '6402051203190001'
const NAMA = 'Rahmawati Binti Salim'

describe('columns about persons', () => {
  const judul = ['NIK', 'Nama Anak', 'Tgl Lahir', 'Nama Ortu', 'Alamat', 'No. HP', ...JUDUL_LAPORAN]
  const hasil = periksaBerkas(
    createBerkas([
      judul,
      [Number(NIK), NAMA, '12/03/2019', NAMA, 'Jl. Mawar 3', '081234567890', ...createBarisLaporan()],
      [NIK, 'JUMLAH', null, null, null, null, null],
    ]),
    'x.xlsx',
    KONTEKS,
  )

  it('are dropped unread, with a notice; the rest of the row is taken', () => {
    expect(hasil).toMatchObject({
      hitungan: { diterima: 1 },
      bacaan: { temuan: [{ kode: 'kolom-pribadi', tingkat: 'peringatan' }] },
    })
  })
  it('leave no trace in the result nor in the workbook of findings', () => {
    const teks = JSON.stringify(hasil)
    for (const rahasia of [NIK, NAMA, '081234567890', 'Jl. Mawar', '12/03/2019'])
      expect(teks).not.toContain(rahasia)
    if ('ditolak' in hasil) throw new Error('refused')
    expect(JSON.stringify(parseBerkas(createBukuTemuan(hasil, `${NIK}.xlsx`), 'x.xlsx'))).not.toContain(NIK)
  })

  it.each([
    'NIK',
    'No. KK',
    'Nama',
    'NAMA BALITA',
    'Nama Ibu',
    'Tgl. Lahir',
    'Tempat/Tanggal Lahir',
    'Alamat',
    'RT',
    'Telp',
    'No HP/WA',
    'JK',
    'Usia Saat Ukur',
    'Nama Kader',
  ])('%s is about a person', (j) => expect(isJudulPribadi(normalisasiJudul(j))).toBe(true))
  it.each(['Nama Posyandu', 'Nama Desa', 'Nomor registrasi', 'Kader', 'Balita', 'Nomor', 'Lahir hidup'])(
    '%s is not',
    (j) => expect(isJudulPribadi(normalisasiJudul(j))).toBe(false),
  )
})

describe('a number like a NIK in a kept cell', () => {
  it.each<SelUji>([
    NIK,
    Number(NIK),
    '6402 0512 0319 0001',
    '640205.120319.0001',
    '640205-1203190001',
    `NIK ${NIK}`,
    '19761231 200501 2 003',
  ])('%j refuses the row and is never echoed', (isi) => {
    for (const kolom of ['Posyandu', 'Desa', 'Bulan', 'balita_sasaran']) {
      const baris = periksaSatu({ [kolom]: isi })
      expect(baris.keadaan).toBe('tolak')
      expect(baris.temuan.map((t) => t.kode)).toEqual(['data-pribadi'])
      expect(JSON.stringify(baris)).not.toContain(String(isi))
      expect(JSON.stringify(baris).replace(/\D/g, '')).not.toContain(NIK)
    }
  })
  it('is hidden in names of sheets, headings and titles', () => {
    const berkas = createBerkas({
      [NIK]: [
        [`Kecamatan : ${NIK}`],
        ['Desa', 'Posyandu', 'Bulan', 'Hari buka', `Kolom ${NIK}`],
        ['Bakungan', 'Melati', 'Okt 2025', 1, 1],
      ],
    })
    expect(JSON.stringify(periksaBerkas(berkas, 'x.xlsx', KONTEKS))).not.toContain(NIK)
  })
  it('leaves dates, numbers of decrees and registration numbers alone', () => {
    for (const s of ['01-10-2025 31-10-2025', '400.10.2.2/123/2025', '64.02.03.2007.001'])
      expect(samarkan(s)).toBe(s)
  })
})

it('an e-PPGBM export per child without one readable date is refused as a whole', () => {
  const judul = [
    'No',
    'NIK',
    'Nama',
    'JK',
    'Tgl Lahir',
    'Nama Ortu',
    'Prov',
    'Kab/Kota',
    'Kec',
    'Pukesmas',
    'Desa/Kel',
    'Posyandu',
    'RT',
    'RW',
    'Alamat',
    'Tanggal Pengukuran',
    'Berat',
    'Tinggi',
    'BB/U',
    'ZS BB/U',
    'TB/U',
    'ZS TB/U',
    'Naik Berat Badan',
  ]
  const hasil = periksaBerkas(
    createBerkas([judul, judul.map((j) => (j === 'NIK' ? NIK : j === 'Nama' ? NAMA : 'x'))]),
    'x.xlsx',
    KONTEKS,
  )
  expect(hasil).toMatchObject({ ditolak: true, temuan: { kode: 'tanpa-baris' } })
  expect(JSON.stringify(hasil)).not.toContain(NIK)
})
