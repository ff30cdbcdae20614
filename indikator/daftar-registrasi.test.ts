import { describe, expect, it } from 'vitest'
import { listSaringanBernama, susunCorong } from './corong-registrasi'
import {
  parseSaringanRegistrasi,
  SARINGAN_AWAL,
  saringRegistrasi,
  sebutSaringan,
  susunBarisRegistrasi,
  tautanDaftar,
} from './daftar-registrasi'
import { judulCorong } from './kalimat-registrasi'
import type { KodeTahap } from './tahap-registrasi'

const bahan = (id: number, nama: string, kec: string, peristiwa: [KodeTahap, string][]) => ({
  id,
  versi: `${id}.1`,
  nama,
  kodeDesa: `64.02.${kec}.2001`,
  desa: 'Umaq Tukung',
  kelurahan: false,
  kodeKecamatan: `64.02.${kec}`,
  kecamatan: kec === '12' ? 'Tabang' : 'Kenohan',
  contoh: false,
  peristiwa: peristiwa.map(([tahap, tanggal]) => ({ tahap, tanggal, nomor: null })),
})

const BARIS = susunBarisRegistrasi(
  [
    bahan(1, 'Mawar', '12', [['musyawarah', '2025-09-14']]),
    bahan(2, 'Melati', '12', [['musyawarah', '2025-10-04']]),
    bahan(3, 'Anggrek', '12', [['musyawarah', '2025-08-25']]),
    bahan(4, 'Lili', '09', [['terdaftar', '2025-10-01']]),
    bahan(5, 'Dahlia', '09', []),
  ],
  '2025-10-24',
)
const nama = (s: Partial<typeof SARINGAN_AWAL>) =>
  saringRegistrasi(BARIS, { ...SARINGAN_AWAL, ...s }).map((b) => b.nama)

describe('the work list', () => {
  it('shows the longest wait first, then those without a date, the registered last', () => {
    expect(nama({})).toEqual(['Anggrek', 'Mawar', 'Melati', 'Dahlia', 'Lili'])
  })

  it('filters by stage, days, limit, paper and words together', () => {
    expect(nama({ tahap: 'belum-terdaftar', kecamatan: '64.02.09' })).toEqual(['Dahlia'])
    expect(nama({ lama: '30' })).toEqual(['Anggrek', 'Mawar'])
    expect(nama({ lama: '60' })).toEqual([])
    expect(nama({ lama: 'macet' })).toEqual(['Anggrek', 'Mawar'])
    expect(nama({ kurang: 'berita-acara' })).toEqual(['Dahlia'])
    expect(nama({ cari: 'TABANG mel' })).toEqual(['Melati'])
  })

  it('finds those that hold a number since a range of days, its ends included', () => {
    expect(nama({ dari: '2025-10-01', sampai: '2025-10-01' })).toEqual(['Lili'])
    expect(nama({ sampai: '2025-10-24' })).toEqual(['Lili'])
    expect(nama({ dari: '2025-10-02' })).toEqual([])
    const s = parseSaringanRegistrasi({ dari: '2025-09-27', sampai: '2025-10-24' })
    expect(sebutSaringan(s, BARIS)).toBe('bernomor dari 27 Sep 2025 sampai 24 Okt 2025')
    expect(tautanDaftar(s)).toBe('/registrasi/daftar?dari=2025-09-27&sampai=2025-10-24')
    for (const t of ['2025-02-29', '2025-13-01', '2025-10-4', "2025-10-01'"])
      expect(parseSaringanRegistrasi({ dari: t }).dari, t).toBeNull()
  })

  it('keeps a filter in the address, and leaves out what it does not understand', () => {
    const s = { tahap: 'musyawarah', lama: 'macet', cari: 'a b' } as const
    expect(tautanDaftar(s)).toBe('/registrasi/daftar?tahap=musyawarah&lama=macet&cari=a+b')
    expect(parseSaringanRegistrasi({ tahap: 'musyawarah', lama: 'macet', cari: ' a b ' })).toEqual({
      ...SARINGAN_AWAL,
      ...s,
    })
    expect(
      parseSaringanRegistrasi({ tahap: 'entah', kecamatan: "64' or 1", hal: '-3', lama: ['60'] }),
    ).toEqual({
      ...SARINGAN_AWAL,
      lama: '60',
    })
  })

  it('names the office to phone', () => {
    expect(BARIS.map((b) => b.kantor)).toEqual([
      'Kantor Desa Umaq Tukung',
      'Kantor Desa Umaq Tukung',
      'Kantor Desa Umaq Tukung',
      null,
      'Kantor Desa Umaq Tukung',
    ])
  })
})

describe('the funnel', () => {
  it('of 60, 40 and 20 days has a median of 40, the oldest 60, two past the limit of 30', () => {
    const c = susunCorong(BARIS)
    expect([c.terdata, c.bernomor, c.macet]).toEqual([5, 1, 2])
    expect(c.tangga.find((t) => t.kode === 'musyawarah')).toMatchObject({
      jumlah: 3,
      median: 40,
      terlama: { hari: 60, nama: 'Anggrek' },
      batas: 30,
      macet: 2,
    })
    expect(c.tangga.find((t) => t.kode === 'belum')).toMatchObject({ jumlah: 1, median: null, terlama: null })
    expect(judulCorong(c)).toBe(
      'Terbanyak menunggu di Musyawarah desa: 3 posyandu, separuhnya 40 hari atau lebih',
    )
  })

  it('every named filter finds as many as it says', () => {
    for (const s of listSaringanBernama(BARIS)) expect(nama(s.saringan), s.nama).toHaveLength(s.jumlah)
    expect(listSaringanBernama(BARIS).map((s) => s.nama)).toContain('Lebih dari 30 hari di Tabang')
  })
})
