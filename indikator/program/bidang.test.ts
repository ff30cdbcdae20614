import { describe, expect, it } from 'vitest'
import type { NilaiTempat } from '../model'
import { susunTopikBidang } from './bidang'
import type { BahanProgram } from './tipe'

type Angka = readonly [pembilang: number, penyebut: number]

function createNilai(kode: string, isi: Angka | undefined): NilaiTempat {
  const tercetak = isi ? Math.round((isi[0] * 1000) / isi[1]) / 10 : null
  return {
    kode,
    nama: kode,
    nilai: isi
      ? { jenis: 'angka', nilai: (isi[0] * 100) / isi[1], pembilang: isi[0], penyebut: isi[1] }
      : { jenis: 'kosong', alasan: 'belum-melapor' },
    tercetak,
    status: tercetak === null ? 'kosong' : tercetak >= 80 ? 'baik' : 'buruk',
    target: { nilai: 80, tenggat: null, sumber: 'Target contoh', sifat: 'contoh' },
    ubah: null,
    melapor: 0,
    total: 0,
    pendamping: null,
    adaContoh: true,
  }
}

/** Values by "indicator place"; everything else was not reported. */
const createBahan = (nilai: Readonly<Record<string, Angka>>): BahanProgram => ({
  tempat: { kode: '64.02', nama: 'Kutai Kartanegara', jenis: 'kabupaten' },
  bawah: [
    { kode: '64.02.01', nama: 'Muara Muntai', jenis: 'kecamatan', posyandu: 10 },
    { kode: '64.02.12', nama: 'Tabang', jenis: 'kecamatan', posyandu: 20 },
    { kode: '64.02.13', nama: 'Samboja', jenis: 'kecamatan', posyandu: 40 },
  ],
  desa: [],
  bulan: '2025-10',
  hari: '2025-10-24',
  nilai: (indikator, kode) => createNilai(kode, nilai[`${indikator} ${kode}`]),
  jumlah: () => null,
  catatan: () => [],
  tindakLanjut: [],
  pilot: null,
})

describe('topic of the six fields', () => {
  it('finds the field furthest behind and how far it is from its target', () => {
    const t = susunTopikBidang(
      createBahan({
        'bidang-kesehatan 64.02': [99, 100],
        'bidang-perumahan 64.02': [50, 100],
        'enam-bidang 64.02': [45, 100],
        'sasaran-perumahan 64.02': [30, 120],
        'strata-purnama 64.02': [60, 90],
      }),
    )
    expect(t.judul).toBe(
      'Perumahan paling tertinggal: 50,0\u00a0% posyandu melayani, 30,0 poin di bawah target',
    )
    expect(t.angka.map((a) => [a.nilai, a.keterangan])).toEqual([
      ['45,0\u00a0%', '45 dari 100 posyandu melapor'],
      ['50,0\u00a0%', '25,0\u00a0% sasarannya terjangkau'],
      ['66,7\u00a0%', '60 dari 90 yang dapat dinilai'],
    ])
    expect(t).toMatchObject({ adaContoh: true, href: '/program/bidang', kosong: null })
  })

  it('says that targets and strata are not known instead of printing zero', () => {
    const t = susunTopikBidang(createBahan({ 'bidang-sosial 64.02': [50, 100] }))
    expect(t.angka.map((a) => [a.nilai, a.keterangan])).toEqual([
      ['–', null],
      ['50,0\u00a0%', 'sasaran terjangkau belum dilaporkan'],
      ['–', 'strata belum dapat dinilai'],
    ])
  })

  it('orders places by the share serving all six, silent ones last', () => {
    const t = susunTopikBidang(
      createBahan({
        'bidang-sosial 64.02': [50, 100],
        'enam-bidang 64.02.12': [2, 20],
        'enam-bidang 64.02.13': [30, 40],
      }),
    )
    expect(t.tabel?.baris.map((b) => [b.nama, b.sel[0], b.batang])).toEqual([
      ['Tabang', '10,0\u00a0%', 0.1],
      ['Samboja', '75,0\u00a0%', 0.75],
      ['Muara Muntai', '–', null],
    ])
    expect(t.tabel?.kolom).toHaveLength(7)
  })

  it('with nothing reported it says what to do and shows no number', () => {
    const t = susunTopikBidang(createBahan({}))
    expect(t).toMatchObject({ angka: [], tabel: null, adaContoh: false })
    expect(t.kosong).toContain('Impor')
  })
})
