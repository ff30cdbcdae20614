import { describe, expect, it } from 'vitest'
import type { IsiKegiatan } from './catatan/kegiatan'
import type { Catatan } from './catatan/tipe'
import {
  judulJangkauan,
  judulKegiatan,
  sebutAsal,
  sebutJendela,
  sebutJenis,
  sebutLama,
} from './kalimat-kegiatan'
import { isDalamJeda, kegiatanMenjangkau } from './kegiatan-menjangkau'
import { parseSaringanKegiatan, tautanKegiatan } from './kegiatan-saringan'
import { isDari, saringKegiatan, susunJangkauan, susunKegiatan, susunTahun } from './kegiatan-susun'

const ISI: IsiKegiatan = {
  tanggal: '2025-09-17',
  judul: 'Pelatihan kader',
  jenis: 'pelatihan',
  bidang: null,
  lokasi: null,
  materi: null,
  peserta_kader: 10,
  peserta_pengurus: null,
  peserta_tim: 2,
  peserta_aparat: null,
  peserta_lain: null,
  hasil: null,
}
let id = 0
const catatan = (kodeWilayah: string, ubah: Partial<IsiKegiatan> = {}): Catatan<IsiKegiatan> => {
  const isi = { ...ISI, ...ubah }
  id += 1
  return { id, daftar: 'kegiatan', kunci: `${kodeWilayah}|${isi.tanggal}`, kodeWilayah, isi, sifat: 'kantor' }
}
const A1 = '64.02.12.2001'
const A2 = '64.02.12.2002'
const B1 = '64.02.06.1001'

describe('one activity of three records', () => {
  const [k, ...sisa] = susunKegiatan([
    catatan(A1, { hasil: 'Baik' }),
    catatan(A2, {
      judul: ' pelatihan  Kader',
      peserta_kader: 5,
      peserta_pengurus: 3,
      bidang: 'sosial',
      hasil: 'Baik',
    }),
    catatan('64.02.12', { peserta_kader: null, peserta_tim: null, lokasi: 'BPU' }),
  ])

  it('adds participants by role; a role that nobody counted stays unknown', () => {
    expect(sisa).toEqual([])
    expect(k?.peserta).toEqual({
      peserta_kader: 15,
      peserta_pengurus: 3,
      peserta_tim: 4,
      peserta_aparat: null,
      peserta_lain: null,
    })
    expect([k?.bidang, k?.lokasi, k?.hasil, k?.asal.length]).toEqual(['sosial', 'BPU', ['Baik'], 3])
    expect(judulKegiatan(k ? [k] : [], '2025')).toBe('1 kegiatan pada 2025, 22 peserta')
    expect(sebutAsal(k?.asal ?? [], String)).toBe('1 kecamatan dan 2 desa/kelurahan')
  })

  it('another day or title is another activity, newest first', () => {
    const daftar = susunKegiatan([
      catatan(A1, { tanggal: '2025-08-01', judul: 'Supervisi', jenis: 'supervisi' }),
      catatan(A1),
      catatan(A1, { tanggal: '2025-09-18' }),
    ])
    expect(daftar.map((x) => x.tanggal)).toEqual(['2025-09-18', '2025-09-17', '2025-08-01'])
    expect(sebutJenis(daftar)).toBe('2 pelatihan, 1 supervisi dan pembinaan.')
    expect(susunTahun(daftar, 2025).map((b) => b.kegiatan.length)).toEqual([
      0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0,
    ])
  })
})

describe('reached within six months up to October 2025', () => {
  const daftar = [
    catatan(A1, { tanggal: '2025-05-01' }),
    catatan(A2, { tanggal: '2025-04-30' }),
    catatan('64.02.12', { tanggal: '2025-10-02' }),
    catatan(B1, { tanggal: '2025-10-02', jenis: 'rakor' }),
  ]
  const tempat = [A1, A2, B1].map((kode) => ({ kode, nama: kode.slice(-4) }))
  const desa = susunJangkauan(tempat, daftar, '2025-10', 6, (c, t) => c === t)

  it('the first day of the sixth month counts, the day before does not, a meeting of officials never', () => {
    expect(isDalamJeda('2025-05-01', '2025-10', 6)).toBe(true)
    expect(isDalamJeda('2025-04-30', '2025-10', 6)).toBe(false)
    expect(isDalamJeda('2025-11-01', '2025-10', 6)).toBe(false)
    expect(desa.map((d) => [d.nama, d.terakhir, d.terjangkau])).toEqual([
      ['1001', null, false],
      ['2002', '2025-04-30', false],
      ['2001', '2025-05-01', true],
    ])
    expect(judulJangkauan(desa, 'desa')).toBe('1 dari 3 desa terjangkau; belum: 1001 dan 2002')
    expect(desa.map((d) => sebutLama(d.terakhir, '2025-10'))).toEqual([
      'belum pernah tercatat',
      '6 bulan lalu',
      '5 bulan lalu',
    ])
  })

  it('a record of the kecamatan counts for the kecamatan and for none of its desa', () => {
    const kec = susunJangkauan([{ kode: '64.02.12', nama: 'Tabang' }], daftar, '2025-10', 3, isDari)
    expect(kec[0]).toMatchObject({ terakhir: '2025-10-02', terjangkau: true, kali: 1 })
    const { desa_terjangkau: u } = kegiatanMenjangkau.ukuran
    const hitung = (kode: string, bulan: '2025-03' | '2025-10') =>
      u && 'hitung' in u
        ? u.hitung(daftar.filter((c) => kode.startsWith(c.kodeWilayah)) as unknown as Catatan[], kode, bulan)
        : undefined
    expect([hitung(A1, '2025-10'), hitung(A2, '2025-10'), hitung('64.02.12.2009', '2025-10')]).toEqual([
      1, 0, 0,
    ])
    // Nothing was recorded by then: not known, not zero.
    expect(hitung(A1, '2025-03')).toBeNull()
    expect(hitung('64.02.01.2001', '2025-10')).toBeNull()
  })

  it('names the months of the window', () => {
    expect(sebutJendela('2025-10', 6)).toBe('Mei–Oktober 2025')
    expect(sebutJendela('2025-10', 12)).toBe('November 2024–Oktober 2025')
  })
})

describe('the filter in the address', () => {
  it('keeps what makes sense and drops the rest', () => {
    const s = parseSaringanKegiatan({
      bulan: '2025-10',
      pilih: '2024-03',
      tahun: '2031x',
      jenis: 'pelatihan',
      bidang: 'toString',
      kecamatan: '64.02.12',
      jeda: '5',
    })
    expect(s).toEqual({
      bulan: '2025-10',
      tahun: 2024,
      pilih: '2024-03',
      jenis: 'pelatihan',
      bidang: null,
      kecamatan: '64.02.12',
      jeda: 6,
    })
    expect(
      parseSaringanKegiatan(Object.fromEntries(new URL(tautanKegiatan(s), 'http://x').searchParams)),
    ).toEqual(s)
    expect(tautanKegiatan(s, { pilih: null, jenis: null, jeda: 3 }, '#daftar')).toBe(
      '/program/kegiatan?bulan=2025-10&tahun=2024&kecamatan=64.02.12&jeda=3#daftar',
    )
  })

  it('lets through year, kind and kecamatan', () => {
    const daftar = [
      catatan(A1),
      catatan(B1),
      catatan(A1, { tanggal: '2024-12-31' }),
      catatan(A2, { jenis: 'lain' }),
    ]
    const s = { jenis: 'pelatihan', bidang: null, kecamatan: '64.02.12' } as const
    expect(saringKegiatan(daftar, s, 2025).map((c) => c.kodeWilayah)).toEqual([A1])
  })
})
