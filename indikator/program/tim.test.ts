import { describe, expect, it } from 'vitest'
import type { IsiKegiatan } from '../catatan/kegiatan'
import { type IsiTimPembina, JABATAN_TIM } from '../catatan/tim-pembina'
import { hitungDariJumlah } from '../hitung'
import type { NilaiTempat } from '../model'
import { susunTopikKegiatan } from './kegiatan'
import { susunTopikTim } from './tim'
import type { BahanProgram } from './tipe'

const KAB = '64.02'
const KEC = '64.02.12'
const DESA = ['64.02.12.2001', '64.02.12.2002', '64.02.06.1001'] as const

const jabatan = Object.fromEntries(JABATAN_TIM.map((j) => [j, true]))
const tim = (kodeWilayah: string, ubah: Partial<IsiTimPembina> = {}) => ({
  daftar: 'tim-pembina' as const,
  kodeWilayah,
  isi: {
    terbentuk: true,
    nomor_sk: '1',
    tanggal_sk: '2025-01-01',
    berlaku_sampai: null,
    ketua: null,
    jabatan_ketua: null,
    terlatih: null,
    tanggal_pelatihan: null,
    ...jabatan,
    ...ubah,
  },
})
const acara = (kodeWilayah: string, ubah: Partial<IsiKegiatan> = {}) => ({
  daftar: 'kegiatan' as const,
  kodeWilayah,
  isi: { tanggal: '2025-09-01', judul: 'Pelatihan', jenis: 'pelatihan', peserta_kader: 7, ...ubah },
})

const NILAI: NilaiTempat = {
  kode: KAB,
  nama: '',
  nilai: hitungDariJumlah(2, 3),
  tercetak: 66.7,
  status: 'waspada',
  target: null,
  ubah: null,
  melapor: 3,
  total: 3,
  pendamping: null,
  adaContoh: false,
}

function createBahan(
  catatan: readonly (ReturnType<typeof tim> | ReturnType<typeof acara>)[],
  kode: typeof KAB | typeof KEC = KAB,
): BahanProgram {
  const semua = catatan.map((c, id) => ({ ...c, id, kunci: `k${id}`, sifat: 'contoh' as const }))
  const desa = DESA.filter((d) => d.startsWith(kode)).map((d) => ({
    kode: d,
    nama: `Desa ${d.slice(-4)}`,
    jenis: d.includes('.1001') ? ('kelurahan' as const) : ('desa' as const),
    kodeKecamatan: d.slice(0, 8),
  }))
  const kecamatan = [
    { kode: '64.02.06', nama: 'Tenggarong', jenis: 'kecamatan' as const, posyandu: 5 },
    { kode: KEC, nama: 'Tabang', jenis: 'kecamatan' as const, posyandu: 4 },
  ]
  return {
    tempat:
      kode === KAB
        ? { kode, nama: 'Kutai Kartanegara', jenis: 'kabupaten' }
        : { kode, nama: 'Tabang', jenis: 'kecamatan' },
    bawah: kode === KAB ? kecamatan : desa.map((d) => ({ ...d, posyandu: 1 })),
    desa,
    bulan: '2025-10',
    hari: '2025-10-24',
    nilai: (indikator) =>
      indikator === 'kader-norma' ? NILAI : { ...NILAI, nilai: hitungDariJumlah(1, 3), status: 'buruk' },
    jumlah: () => null,
    catatan: ((d: string) => semua.filter((c) => c.daftar === d)) as unknown as BahanProgram['catatan'],
    tindakLanjut: [],
    pilot: null,
  }
}

describe('topic Tim Pembina', () => {
  const isi = [
    tim(KEC),
    tim(DESA[0], { berlaku_sampai: '2025-11-01' }),
    tim(DESA[1], { terbentuk: false, nomor_sk: null, tanggal_sk: null }),
    tim(DESA[2], { ada_bendahara: false, terlatih: true }),
  ]

  it('of a kabupaten: two of three desa, one of two kecamatan, the largest gap first', () => {
    const t = susunTopikTim(createBahan(isi))
    expect(t.judul).toBe('2 dari 3 desa/kelurahan sudah punya Tim Pembina (66,7\u00a0%)')
    expect(t.angka.map((a) => [a.nama, a.nilai, a.status])).toEqual([
      ['Tim kecamatan', '1 dari 2', 'buruk'],
      ['Susunan lengkap', '1 dari 2', 'buruk'],
      ['SK habis atau segera', '1', 'waspada'],
      ['Posyandu sesuai norma', '2 dari 3', 'waspada'],
    ])
    expect(t.tabel?.baris.map((b) => [b.nama, b.sel, b.batang])).toEqual([
      ['Tabang', ['1 dari 2', '1', '0'], 0.5],
      ['Tenggarong', ['1 dari 1', '0', '1'], 1],
    ])
    expect([t.adaContoh, t.kosong, t.href]).toEqual([true, null, '/program/tim'])
    const sepi = susunTopikTim(createBahan([isi[3] as (typeof isi)[number]]))
    expect(sepi.tabel?.baris[0]).toMatchObject({
      nama: 'Tabang',
      sel: ['belum tercatat', '–', '–'],
      status: 'kosong',
    })
  })

  it('of a kecamatan: its own team in words, its desa one by one, those without a team first', () => {
    const t = susunTopikTim(createBahan(isi.slice(0, 3), KEC))
    expect(t.angka[0]).toMatchObject({ nilai: 'Terbentuk', keterangan: 'susunan lengkap', status: 'baik' })
    expect(t.tabel?.baris.map((b) => [b.nama, b.sel[0], b.status])).toEqual([
      ['Desa 2002', 'belum terbentuk', 'buruk'],
      ['Desa 2001', 'terbentuk', 'baik'],
    ])
    expect(t.href).toBe('/program/tim/64.02.12')
  })

  it('with a team of the kecamatan alone says nothing of desa teams: no zero of zero, no good mark', () => {
    const t = susunTopikTim(createBahan([tim(KEC)]))
    expect(t.angka.slice(1, 3).map((a) => [a.nilai, a.status])).toEqual([
      ['–', 'kosong'],
      ['–', 'kosong'],
    ])
  })

  it('without a record says what to do, and no figure', () => {
    const t = susunTopikTim(createBahan([]))
    expect([t.judul, t.angka, t.tabel]).toEqual([
      'Belum ada Tim Pembina desa/kelurahan yang tercatat',
      [],
      null,
    ])
    expect(t.kosong).toMatch(/Catat lewat formulir/)
  })
})

describe('topic of activities', () => {
  const isi = [
    acara(DESA[0]),
    acara(DESA[1]),
    acara(DESA[2], { tanggal: '2025-04-30', jenis: 'supervisi', judul: 'Kunjungan' }),
    acara(DESA[2], { tanggal: '2025-12-01', judul: 'Sesudah' }),
  ]

  it('of a kabupaten: what was reached within six months, the longest ago first; later months do not count', () => {
    const t = susunTopikKegiatan(createBahan(isi))
    expect(t.judul).toBe('1 dari 2 kecamatan terjangkau; belum: Tenggarong (6 bulan)')
    expect(t.angka.map((a) => [a.nama, a.nilai])).toEqual([
      ['Kegiatan', '1'],
      ['Desa terjangkau', '1 dari 3'],
      ['Supervisi', '0'],
      ['Kehadiran kader', '14'],
    ])
    expect(t.tabel?.baris.map((b) => [b.nama, b.sel, b.status])).toEqual([
      ['Tenggarong', ['6 bulan lalu', '30 Apr 2025', '0'], 'waspada'],
      ['Tabang', ['1 bulan lalu', '1 Sep 2025', '1'], 'baik'],
    ])
  })

  it('of a kecamatan: its desa', () => {
    const t = susunTopikKegiatan(createBahan([acara(DESA[0]), acara(KEC)], KEC))
    expect(t.judul).toBe('1 dari 2 desa terjangkau; belum: Desa 2002 (6 bulan)')
  })

  it('without a record says what to do', () => {
    expect(susunTopikKegiatan(createBahan([acara(DESA[0], { tanggal: '2025-11-01' })])).kosong).toMatch(
      /impor/,
    )
  })
})

it('what hangs: places known to have no team, apart from those that nobody recorded', () => {
  const sebut = (...catatan: ReturnType<typeof tim>[]) => susunTopikTim(createBahan(catatan)).mendesak
  expect(sebut(tim(DESA[0]), tim(DESA[1], { terbentuk: false }))).toBe(
    '1 desa/kelurahan belum punya Tim Pembina, 1 belum tercatat',
  )
  expect(sebut(tim(DESA[0]))).toBe('Tim Pembina 2 desa/kelurahan belum tercatat')
  expect(sebut(...DESA.map((d) => tim(d)))).toBeUndefined()
})
