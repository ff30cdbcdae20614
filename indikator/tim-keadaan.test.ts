import { describe, expect, it } from 'vitest'
import type { IsiTimPembina } from './catatan/tim-pembina'
import { JABATAN_TIM } from './catatan/tim-pembina'
import type { Catatan } from './catatan/tipe'
import { formatPesanKurang, judulSisa, judulTim, sebutMasa, sebutSusunan, subTim } from './kalimat-tim'
import { hitungTim, isLengkap, listTim, nilaiBagian, susunTim } from './tim-keadaan'
import { isTimTerbentuk, isTimTerlatih, timPembina, timTerlatih } from './tim-pembina'

const semua = (nilai: boolean | null) =>
  Object.fromEntries(JABATAN_TIM.map((j) => [j, nilai])) as Record<
    (typeof JABATAN_TIM)[number],
    boolean | null
  >
const ISI: IsiTimPembina = {
  terbentuk: true,
  nomor_sk: '1/2025',
  tanggal_sk: '2025-08-23',
  berlaku_sampai: null,
  ketua: 'Ketua contoh',
  jabatan_ketua: null,
  ...semua(true),
  terlatih: null,
  tanggal_pelatihan: null,
}
const catatan = (kodeWilayah: string, ubah: Partial<IsiTimPembina> = {}): Catatan<IsiTimPembina> => ({
  id: 1,
  daftar: 'tim-pembina',
  kunci: kodeWilayah,
  kodeWilayah,
  isi: { ...ISI, ...ubah },
  sifat: 'kantor',
})
const HARI = '2025-10-24'
const tim = (ubah: Partial<IsiTimPembina> = {}) =>
  susunTim({ kode: 'a', nama: 'A' }, catatan('a', ubah), '2025-10', HARI)

describe('formed', () => {
  it('counts from the month of the decree, and in every month without a date', () => {
    expect(isTimTerbentuk(ISI, '2025-07')).toBe(false)
    expect(isTimTerbentuk(ISI, '2025-08')).toBe(true)
    expect(isTimTerbentuk({ terbentuk: true, tanggal_sk: null }, '2023-01')).toBe(true)
    expect(isTimTerbentuk({ terbentuk: false, tanggal_sk: null }, '2025-10')).toBe(false)
  })

  it('is not known without a record: the desa is left out of the sum, but not of the whole', () => {
    const { tim_terbentuk: terbentuk, desa_kelurahan: desa } = timPembina.ukuran
    const hitung = (u: typeof terbentuk, c: Catatan[]) =>
      u && 'hitung' in u ? u.hitung(c, '64.02.01.2001', '2025-10') : undefined
    const milikKecamatan = catatan('64.02.01') as unknown as Catatan
    expect(hitung(terbentuk, [milikKecamatan])).toBeNull()
    expect(hitung(desa, [])).toBe(1)
    expect(hitung(terbentuk, [milikKecamatan, catatan('64.02.01.2001') as unknown as Catatan])).toBe(1)
  })

  it('trained is asked of formed teams only, and not of those that never said', () => {
    const { tim_terlatih: u } = timTerlatih.ukuran
    const nilai = (ubah: Partial<IsiTimPembina>, bulan: '2025-07' | '2025-09' | '2025-10') =>
      u && 'hitung' in u ? u.hitung([catatan('x', ubah) as unknown as Catatan], 'x', bulan) : undefined
    const latih = { terlatih: true, tanggal_pelatihan: '2025-10-02' }
    expect([nilai(latih, '2025-07'), nilai(latih, '2025-09'), nilai(latih, '2025-10')]).toEqual([null, 0, 1])
    expect(nilai({ terlatih: null }, '2025-10')).toBeNull()
    expect(isTimTerlatih({ terlatih: true, tanggal_pelatihan: null }, '2024-01')).toBe(true)
  })
})

describe('term on 24 October 2025', () => {
  it('ends on its last day, is flagged from 90 days before, and may follow the office', () => {
    const masa = (berlaku_sampai: string | null) => {
      const t = tim({ berlaku_sampai })
      return [t.masa, t.sisaHari, sebutMasa(t)]
    }
    expect(masa('2025-10-23')).toEqual(['habis', -1, 'habis 1 hari lalu'])
    expect(masa('2025-10-24')).toEqual(['segera', 0, 'berakhir hari ini'])
    expect(masa('2026-01-22')).toEqual(['segera', 90, 'berakhir dalam 90 hari'])
    expect(masa('2026-01-23')).toEqual(['berlaku', 91, 'berlaku'])
    expect(masa(null)).toEqual(['ikut-jabatan', null, 'mengikuti jabatan'])
  })
})

describe('composition', () => {
  it('is complete when all nine offices are filled, incomplete when one is vacant, open when one is not told', () => {
    expect(JABATAN_TIM).toHaveLength(9)
    expect([isLengkap(tim()), sebutSusunan(tim())]).toEqual([true, 'lengkap'])
    const kurang = tim({ ada_bendahara: false, ketua_sosial: null })
    expect([isLengkap(kurang), sebutSusunan(kurang)]).toEqual([false, 'kosong: Bendahara'])
    const buta = tim({ ketua_sosial: null })
    expect([isLengkap(buta), sebutSusunan(buta)]).toEqual([null, '1 jabatan belum dicatat'])
  })
})

describe('four desa: formed, vacant and past its term, not formed, without record', () => {
  const tempat = ['a', 'b', 'c', 'd'].map((kode) => ({ kode, nama: kode.toUpperCase() }))
  const daftar = listTim(
    tempat,
    [
      catatan('a', { terlatih: true }),
      catatan('b', { ketua_sosial: false, berlaku_sampai: '2025-10-01', nomor_sk: null }),
      catatan('c', { terbentuk: false, nomor_sk: null, tanggal_sk: null }),
    ],
    '2025-10',
    HARI,
  )
  const n = hitungTim(daftar)

  it('are counted by hand', () => {
    expect(n).toEqual({
      semua: 4,
      terdata: 3,
      terbentuk: 2,
      lengkap: 1,
      terlatih: 1,
      habis: 1,
      segera: 0,
      skKurang: 1,
    })
  })

  it('are told in words', () => {
    expect(judulTim(n, 'desa')).toBe('2 dari 4 desa sudah punya Tim Pembina (50,0\u00a0%)')
    expect(subTim(n, [{ nama: 'Tabang', kurang: 2 }], HARI)).toBe(
      'Belum terbentuk atau belum tercatat: 2, terbanyak di Tabang (2). SK per 24 Oktober 2025: 1 habis masa berlakunya.',
    )
    expect(judulSisa(n, 'desa')).toBe('1 desa belum punya tim, 1 belum tercatat')
    expect(judulTim(hitungTim(listTim(tempat, [], '2025-10', HARI)), 'desa')).toBe(
      'Belum ada Tim Pembina desa yang tercatat',
    )
  })

  it('give a message that names those missing and tells which were never recorded', () => {
    expect(formatPesanKurang([{ nama: 'Kec. Tabang', tim: daftar }], HARI)).toBe(
      'Tim Pembina Posyandu yang belum terbentuk, data per 24 Oktober 2025:\nKec. Tabang: C, D (belum tercatat)',
    )
  })

  it('share as a status: all, three quarters, less, none to count', () => {
    expect([nilaiBagian(4, 4), nilaiBagian(3, 4), nilaiBagian(2, 4), nilaiBagian(0, 0)]).toEqual([
      'baik',
      'waspada',
      'buruk',
      'kosong',
    ])
  })
})
