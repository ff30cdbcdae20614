import { describe, expect, it } from 'vitest'
import type { JumlahAnggaran } from './anggaran'
import { anggaran, type IsiAnggaran } from './catatan/anggaran'
import { type IsiRencanaAksi, rencanaAksi } from './catatan/rencana-aksi'
import { kalimatBelum, kalimatSerapan, kalimatUbah, listKalimatCelah } from './kalimat-anggaran'
import { parseSaringanAnggaran, tautanAnggaran } from './saringan-anggaran'

const createJumlah = (ubah: Partial<JumlahAnggaran>): JumlahAnggaran => ({
  baris: 3,
  pagu: 1_200_000_000,
  realisasi: null,
  belum: 0,
  paguBelum: 0,
  serapan: null,
  waktu: null,
  adaContoh: false,
  ...ubah,
})

describe('sentences of the budget', () => {
  it('says how it changed, or why that cannot be said', () => {
    const ubah = (kini: number, lalu: number) =>
      kalimatUbah(createJumlah({ pagu: kini }), createJumlah({ pagu: lalu }), 2025)
    expect(ubah(1_200_000_000, 1_000_000_000)).toBe('Naik 20,0\u00a0% dari 2024 (Rp1,00 miliar).')
    expect(ubah(900_000_000, 1_000_000_000)).toBe('Turun 10,0\u00a0% dari 2024 (Rp1,00 miliar).')
    expect(ubah(1_000_100_000, 1_000_000_000)).toBe('Sama dengan 2024 (Rp1,00 miliar).')
    expect(ubah(5, 0)).toBe('Anggaran 2024 belum dicatat, jadi belum dapat dibandingkan.')
  })

  it('names lines that told nothing', () => {
    expect(kalimatBelum(createJumlah({}))).toBe('')
    expect(kalimatBelum(createJumlah({ belum: 2, paguBelum: 5_000_000 }))).toBe(
      '2 baris senilai Rp5,0 juta belum melaporkan realisasi; tidak dihitung nol.',
    )
    expect(kalimatBelum(createJumlah({ belum: 3, paguBelum: 5_000_000 }))).toContain('Semua baris')
    expect(kalimatSerapan(createJumlah({ serapan: 50 }))).toBeNull()
    expect(kalimatSerapan(createJumlah({ serapan: 50, waktu: 74.8 }))).toBe(
      'saat 75\u00a0% tahun anggaran berjalan',
    )
  })

  it('names each gap in a sentence', () => {
    expect(listKalimatCelah({ bidang: [], opd: [], bkkdGanda: false })).toEqual([])
    expect(
      listKalimatCelah({ bidang: ['sosial', 'pendidikan', 'perumahan'], opd: ['damkar'], bkkdGanda: true }),
    ).toEqual([
      'Bidang Pendidikan, Perumahan dan Sosial belum punya satu baris pun.',
      'Damkar belum mencatat anggaran.',
      'BKKD tercatat di tingkat kabupaten dan di desa. Uang yang sama dapat terhitung dua kali; catat di satu tempat saja.',
    ])
  })
})

it('leaves out of an address what it does not understand', () => {
  const kosong = { tahun: null, opd: null, bidang: null, sumber: null, kecamatan: null, bulan: null }
  expect(
    parseSaringanAnggaran({
      tahun: '1x',
      opd: 'toString',
      bidang: 'x',
      sumber: '',
      kecamatan: "'",
      bulan: '13',
    }),
  ).toEqual(kosong)
  const s = parseSaringanAnggaran({
    tahun: '2024',
    opd: ['dinkes', 'pu'],
    bidang: 'lintas',
    sumber: 'bkkd',
    kecamatan: '64.02.06',
  })
  expect(s).toEqual({
    ...kosong,
    tahun: 2024,
    opd: 'dinkes',
    bidang: 'lintas',
    sumber: 'bkkd',
    kecamatan: '64.02.06',
  })
  expect(tautanAnggaran(s)).toBe(
    '/program/anggaran?tahun=2024&opd=dinkes&bidang=lintas&sumber=bkkd&kecamatan=64.02.06',
  )
  expect(tautanAnggaran(kosong)).toBe('/program/anggaran')
})

describe('checks of records', () => {
  const baris: IsiAnggaran = {
    tahun: 2025,
    opd: 'dinkes',
    bidang: 'kesehatan',
    sumber: 'apbd-kab',
    uraian: 'PMT',
    pagu: 100,
    realisasi: 40,
    per_tanggal: '2025-09-30',
    dokumen: null,
  }
  const aksi = { indikator: null, target: null, satuan: null, capaian: null } as unknown as IsiRencanaAksi
  const untukBaris = (ubah: Partial<IsiAnggaran>) =>
    anggaran.periksa?.({ ...baris, ...ubah }).map((p) => p.untuk)
  const untukAksi = (ubah: Partial<IsiRencanaAksi>) =>
    rencanaAksi.periksa?.({ ...aksi, ...ubah }).map((p) => p.untuk)

  it('of the budget: spent is not above pagu, has a day of its year, and a day has a sum', () => {
    expect(untukBaris({})).toEqual([])
    expect(untukBaris({ realisasi: 101 })).toEqual(['realisasi'])
    expect(untukBaris({ realisasi: null })).toEqual(['realisasi'])
    expect(untukBaris({ realisasi: null, per_tanggal: null })).toEqual([])
    expect(untukBaris({ per_tanggal: '2024-12-31' })).toEqual(['per_tanggal'])
  })

  it('of the plan: indicators are in percent, percent ends at 100, what is reached has a target', () => {
    expect(untukAksi({ indikator: 'registrasi', target: 100, satuan: '%' })).toEqual([])
    expect(untukAksi({ indikator: 'registrasi', target: 827, satuan: 'posyandu' })).toEqual([
      'satuan',
      'target',
    ])
    expect(untukAksi({ target: 120, satuan: 'Persen' })).toEqual(['target'])
    expect(untukAksi({ target: 120, capaian: 130, satuan: 'posyandu' })).toEqual([])
    expect(untukAksi({ capaian: 4 })).toEqual(['target'])
  })
})
