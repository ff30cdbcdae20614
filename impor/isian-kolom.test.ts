import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAFTAR } from '@/indikator/catatan'
import { KODE_DAFTAR, type KodeDaftar, type KolomDaftar } from '@/indikator/catatan/tipe'
import { NAMA_BIDANG, NAMA_OPD } from '@/indikator/opd'
import { parseIsianKolom } from './isian-kolom'
import { periksaIsi } from './periksa-isi'
import type { Sel } from './sel'

const dasar = { judul: 'X', alias: [], petunjuk: 'Isi.' }
const rupiah: KolomDaftar = { ...dasar, jenis: 'rupiah', maks: 1e12, contoh: 1 }
const pilihan = (isi: Readonly<Record<string, string>>): KolomDaftar => ({
  ...dasar,
  jenis: 'pilihan',
  pilihan: isi,
  contoh: '',
})
const nilai = (k: KolomDaftar, sel: Sel | null) => {
  const h = parseIsianKolom(k, sel)
  return 'galat' in h ? `galat:${h.galat.kode}` : h.nilai
}

describe('a field of a record', () => {
  it.each<[Sel | null, unknown]>([
    ['Rp 1.250.000', 1_250_000],
    ['Rp. 1.250.000,-', 1_250_000],
    ['1.250.000,00', 1_250_000],
    ['1,250,000', 1_250_000],
    ['250 juta', 250_000_000],
    ['1,25 M', 1_250_000_000],
    ['1,5 milyar', 1_500_000_000],
    [1250000, 1_250_000],
    ['0', 0],
    ['-', null],
    ['', null],
    [null, null],
    ['(500.000)', 'galat:angka-negatif'],
    [-5, 'galat:angka-negatif'],
    ['dua juta', 'galat:angka-tidak-terbaca'],
    [{ galat: '#REF!' }, 'galat:rumus-galat'],
    ['2.000.000.000.000', 'galat:angka-terlalu-besar'],
  ])('reads rupiah %j as %j', (sel, arti) => expect(nilai(rupiah, sel)).toBe(arti))

  it.each<[Sel, unknown]>([
    ['74,5', 74.5],
    ['74.5 %', 74.5],
    [{ persen: 0.745 }, 74.5],
    ['1.250', 1250],
    ['1.250,5', 1250.5],
    ['banyak', 'galat:angka-tidak-terbaca'],
  ])('reads a decimal %j as %j', (sel, arti) =>
    expect(nilai({ ...dasar, jenis: 'desimal', maks: 10_000, contoh: 1 }, sel)).toBe(arti),
  )

  it.each<[Sel, unknown]>([
    ['17 September 2025', '2025-09-17'],
    ['17/9/2025', '2025-09-17'],
    ['Rabu, 17 Sept 2025', '2025-09-17'],
    ['2025-09-17', '2025-09-17'],
    [{ tanggal: '2025-09-17' }, '2025-09-17'],
    ['September', 'galat:tanggal-tidak-terbaca'],
    ['17/9/1925', 'galat:tanggal-tidak-wajar'],
  ])('reads a day %j as %j', (sel, arti) =>
    expect(nilai({ ...dasar, jenis: 'tanggal', contoh: '' }, sel)).toBe(arti),
  )

  it.each<[Sel, unknown]>([
    [2025, 2025],
    ['TA 2025', 2025],
    ['Tahun 2025', 2025],
    [{ tanggal: '2025-01-01' }, 2025],
    ['25', 'galat:tahun-tidak-terbaca'],
    [2005, 'galat:angka-terlalu-kecil'],
  ])('reads a year %j as %j', (sel, arti) =>
    expect(nilai({ ...dasar, jenis: 'tahun', min: 2015, maks: 2100, contoh: 2025 }, sel)).toBe(arti),
  )

  it.each<[Sel, unknown]>([
    ['ya', true],
    ['Sudah terbentuk', true],
    ['v', true],
    ['belum terbentuk', false],
    ['Tidak', false],
    [0, false],
    ['mungkin', 'galat:ya-tidak'],
  ])('reads ya-tidak %j as %j', (sel, arti) =>
    expect(nilai({ ...dasar, jenis: 'ya-tidak', contoh: 'ya' }, sel)).toBe(arti),
  )

  it.each<[string, unknown]>([
    ['dinkes', 'dinkes'],
    ['Dinas Kesehatan', 'dinkes'],
    ['DINAS KESEHATAN KAB. KUTAI KARTANEGARA', 'dinkes'],
    ['Dinas Kesehtan', 'dinkes'],
    ['Disdikbud', 'disdik'],
    ['PUPR', 'pu'],
    ['Perkim', 'perkim'],
    ['Satpol PP', 'satpolpp'],
    ['Bappeda', 'galat:pilihan-tidak-dikenal'],
  ])('reads an agency %j as %j', (sel, arti) => expect(nilai(pilihan(NAMA_OPD), sel)).toBe(arti))

  it.each<[string, unknown]>([
    ['Bidang Kesehatan', 'kesehatan'],
    ['trantib', 'trantibumlinmas'],
    ['Perumahan', 'perumahan'],
    ['Pekerjaan umum', 'pekerjaan-umum'],
  ])('reads a field of SPM %j as %j', (sel, arti) => expect(nilai(pilihan(NAMA_BIDANG), sel)).toBe(arti))

  it('takes every code, every name, in any case', () => {
    for (const d of Object.values(DAFTAR))
      for (const k of Object.values(d.kolom))
        if (k.jenis === 'pilihan')
          for (const [kode, nama] of Object.entries(k.pilihan)) {
            expect(nilai(k, kode), `${d.kode} ${kode}`).toBe(kode)
            expect(nilai(k, nama), `${d.kode} ${nama}`).toBe(kode)
            expect(nilai(k, nama.toUpperCase()), `${d.kode} ${nama}`).toBe(kode)
          }
  })

  it('never throws, whatever is typed, and answers a value, a blank or a sentence', () => {
    const kolom = Object.values(DAFTAR).flatMap((d) => Object.values(d.kolom))
    const sel = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.double({ noNaN: true }),
      fc.integer(),
      fc.constantFrom('Rp', '12,', '#REF!', '1.2.3', '-', '%', '٣'),
    )
    fc.assert(
      fc.property(fc.constantFrom(...kolom), sel, (k, s) => {
        const h = parseIsianKolom(k, s)
        return 'galat' in h ? h.galat.kalimat.endsWith('.') : h.nilai === null || !Number.isNaN(h.nilai)
      }),
    )
  })
})

const contoh = (kode: KodeDaftar) =>
  new Map(Object.entries(DAFTAR[kode].kolom).map(([nama, k]) => [nama, k.contoh as Sel]))
const periksa = (kode: KodeDaftar, ubah: Readonly<Record<string, Sel | null>> = {}) => {
  const isi = contoh(kode)
  return periksaIsi(DAFTAR[kode], (k) => (k in ubah ? (ubah[k] ?? null) : (isi.get(k) ?? null)))
}

describe('a record of a list', () => {
  it.each(KODE_DAFTAR)('the example of %s is a record without a fault', (kode) => {
    const { isi, masalah } = periksa(kode)
    expect(masalah).toEqual([])
    expect(isi).not.toBeNull()
  })

  it('asks for what must be filled, field by field', () => {
    const { isi, masalah } = periksa('anggaran', { pagu: null, opd: '', sumber: '-' })
    expect(isi).toBeNull()
    expect(masalah.map((m) => [m.untuk, m.kode])).toEqual([
      ['opd', 'isian-kosong'],
      ['sumber', 'isian-kosong'],
      ['pagu', 'isian-kosong'],
    ])
  })

  it('asks what the list itself asks, only when the fields are in order', () => {
    expect(periksa('anggaran', { realisasi: 300_000_000 }).masalah[0]?.kode).toBe('isian-bertentangan')
    expect(periksa('anggaran', { realisasi: 300_000_000, pagu: 'x' }).masalah.map((m) => m.kode)).toEqual([
      'angka-tidak-terbaca',
    ])
  })

  it('a blank is not zero, and 0 is', () => {
    expect(periksa('anggaran', { realisasi: null, per_tanggal: null }).isi?.realisasi).toBeNull()
    expect(periksa('anggaran', { realisasi: 0 }).isi?.realisasi).toBe(0)
  })

  it.each(['6402061708900001', 'Ibu A, 0812-3456-7890', 'hub. +62 812 3456 7890'])(
    'refuses %j in a text',
    (teks) => {
      const { isi, masalah } = periksa('tim-pembina', { ketua: teks })
      expect(isi).toBeNull()
      expect(masalah[0]?.kode).toBe('data-pribadi')
      expect(JSON.stringify(masalah)).not.toContain('3456')
    },
  )
})

describe('what is written to be overlooked', () => {
  const isi = {
    tahun: '2025',
    opd: 'dinkes',
    bidang: 'kesehatan',
    sumber: 'apbd-kab',
    uraian: 'A',
    pagu: '1',
  }
  const coba = (uraian: string) => {
    const { isi: hasil, masalah } = periksaIsi(
      DAFTAR.anggaran,
      (k) => ({ ...isi, uraian })[k as 'uraian'] ?? null,
    )
    return hasil ? hasil.uraian : masalah.filter((m) => m.tingkat === 'galat').map((m) => m.kode)
  }
  const lebar = (teks: string) => teks.replace(/\d/g, (n) => String.fromCharCode(0xff10 + Number(n)))

  it.each([
    lebar('6402051203190001'),
    '6402051\u200b203190001',
    '6402\u20130512\u20130319\u20130001',
    lebar('081234567890'),
  ])('a personal number as %j is no text of a record', (teks) =>
    expect(coba(`Bantuan ${teks}`)).toEqual(['data-pribadi']),
  )

  it.each(['\u200b', '\u0001', '\ufe0f', '\u3164'])('a text of %j alone is blank', (teks) =>
    expect(coba(teks)).toEqual(['isian-kosong']),
  )

  it('what nobody sees makes no second record', () =>
    expect(coba('Mak\u00adanan\u200b tambahan')).toBe('Makanan tambahan'))
})
