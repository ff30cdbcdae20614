import { describe, expect, it } from 'vitest'
import { periksaTabel, type SelUji } from './uji-konteks'

const JUDUL = [
  'Kecamatan',
  'Desa/Kelurahan',
  'Posyandu',
  'Tahap',
  'Tanggal',
  'Nomor registrasi',
  'Catatan',
  'Lintang',
  'Bujur',
  'Nomor SK pembentukan',
  'Tanggal SK pembentukan',
  'Berita acara musyawarah',
]
const SEHAT: Record<string, SelUji> = {
  Kecamatan: 'Loa Janan',
  'Desa/Kelurahan': 'Loa Duri Ilir',
  Posyandu: 'Kenanga',
  Tahap: 'Terdaftar',
  Tanggal: '24/10/2025',
  'Nomor registrasi': '64.02.03.2007.009',
}
const baris = (ubah: Record<string, SelUji> = {}) => JUDUL.map((j) => ({ ...SEHAT, ...ubah })[j] ?? null)
const satu = (ubah: Record<string, SelUji> = {}) => periksaTabel([JUDUL, baris(ubah)]).baris[0]

it('a registered posyandu becomes one event with its number', () => {
  expect(satu()).toMatchObject({
    keadaan: 'terima',
    isi: {
      jenis: 'registrasi',
      kodeDesa: '64.02.03.2007',
      posyandu: { id: 3 },
      lintang: null,
      bujur: null,
      peristiwa: [{ tahap: 'terdaftar', tanggal: '2025-10-24', nomor: '64.02.03.2007.009', catatan: null }],
    },
    temuan: [],
  })
})

describe('one bad cell of the registration list refuses its row with its own sentence', () => {
  it.each<[Record<string, SelUji>, string, string]>([
    [
      { 'Nomor registrasi': '64.02.3.2007.1' },
      'nomor-bentuk',
      'Baris 2, kolom F (Nomor registrasi): "64.02.3.2007.1" bukan bentuk nomor registrasi.',
    ],
    [
      { 'Nomor registrasi': '64.02.03.2001.009' },
      'nomor-desa',
      'Baris 2, kolom F (Nomor registrasi): nomor 64.02.03.2001.009 milik Bakungan (Kecamatan Loa Janan), padahal barisnya untuk Loa Duri Ilir (64.02.03.2007).',
    ],
    [
      { 'Nomor registrasi': '11.01.10.2001.001' },
      'nomor-desa',
      'Baris 2, kolom F (Nomor registrasi): nomor 11.01.10.2001.001 bukan milik desa mana pun di kabupaten ini, padahal barisnya untuk Loa Duri Ilir (64.02.03.2007).',
    ],
    [
      { 'Nomor registrasi': '64.02.03.2007.001' },
      'nomor-terpakai',
      'Baris 2, kolom F (Nomor registrasi): nomor 64.02.03.2007.001 sudah dipakai posyandu Mawar 1.',
    ],
    [
      { 'Nomor registrasi': null },
      'nomor-kosong',
      'Baris 2, kolom F (Nomor registrasi): tahapnya Terdaftar, tetapi nomor registrasinya kosong.',
    ],
    [
      { Tahap: 'Diajukan' },
      'nomor-tahap',
      'Baris 2, kolom F (Nomor registrasi): nomor sudah diisi, tetapi tahapnya Diajukan.',
    ],
    [{ Tahap: 'entah' }, 'tahap-tidak-dikenal', 'Baris 2, kolom D (Tahap): tahap "entah" tidak dikenal.'],
    [{ Tahap: null }, 'tahap-kosong', 'Baris 2, kolom D (Tahap): tahap kosong.'],
    [{ Tanggal: null }, 'tanggal-kosong', 'Baris 2, kolom E (Tanggal): tanggal tahap Terdaftar kosong.'],
    [{ Tanggal: '-' }, 'tanggal-kosong', 'Baris 2, kolom E (Tanggal): tanggal tahap Terdaftar kosong.'],
    [
      { Tanggal: '31/02/2025' },
      'tanggal-tidak-terbaca',
      'Baris 2, kolom E (Tanggal): "31/02/2025" bukan tanggal.',
    ],
    [
      { Tanggal: '1/11/2025' },
      'tanggal-mendatang',
      'Baris 2, kolom E (Tanggal): 1 November 2025 belum terjadi.',
    ],
    [
      { Tanggal: '1/11/1925' },
      'tanggal-tidak-wajar',
      'Baris 2, kolom E (Tanggal): 1 November 1925 terlalu lama.',
    ],
    [
      { Tanggal: { t: 'e', v: 42 } },
      'rumus-galat',
      'Baris 2, kolom E (Tanggal): rumusnya bermasalah (#N/A).',
    ],
    [
      { 'Tanggal SK pembentukan': '1/1/2026' },
      'tanggal-mendatang',
      'Baris 2, kolom K (Tanggal SK pembentukan): 1 Januari 2026 belum terjadi.',
    ],
    [{ Lintang: -0.45 }, 'koordinat', 'Baris 2, kolom I (Bujur): lintang dan bujur harus diisi keduanya.'],
    [
      { Lintang: 117.1, Bujur: -0.45 },
      'koordinat',
      'Baris 2, kolom H (Lintang): lintang dan bujur tertukar.',
    ],
    [
      { Lintang: -4521, Bujur: 117.1 },
      'koordinat',
      'Baris 2, kolom H (Lintang): koordinat terlalu besar: koma desimalnya mungkin hilang, atau satuannya meter.',
    ],
    [
      { Lintang: 'balai desa', Bujur: 117.1 },
      'koordinat',
      'Baris 2, kolom H (Lintang): "balai desa" bukan koordinat.',
    ],
    [{ Posyandu: 12 }, 'posyandu-kosong', 'Baris 2, kolom C (Posyandu): "12" bukan nama posyandu.'],
  ])('%j → %s', (ubah, kode, pesan) => {
    const b = satu(ubah)
    expect(b).toMatchObject({ keadaan: 'tolak', isi: null })
    expect(b?.temuan).toMatchObject([{ tingkat: 'galat', kode, pesan }])
    expect(b?.temuan[0]?.saran).toBeTruthy()
  })
})

describe('what is taken', () => {
  it('a number in bare digits', () => {
    expect(satu({ 'Nomor registrasi': 6402032007009 })?.isi).toMatchObject({
      peristiwa: [{ nomor: '64.02.03.2007.009' }],
    })
  })
  it('a number that the posyandu holds already', () => {
    expect(satu({ Posyandu: 'Mawar 1', 'Nomor registrasi': '64.02.03.2007.001' })).toMatchObject({
      keadaan: 'terima',
      temuan: [],
    })
  })
  it('another number for a posyandu that has one, with a question', () => {
    expect(satu({ Posyandu: 'Mawar 1' })?.temuan).toMatchObject([
      {
        tingkat: 'peringatan',
        kode: 'nomor-berganti',
        pesan:
          'Baris 2, kolom F (Nomor registrasi): Mawar 1 sudah bernomor 64.02.03.2007.001, akan diganti 64.02.03.2007.009.',
      },
    ])
  })
  it('a stage not begun needs no date and brings no event', () => {
    expect(satu({ Tahap: 'Belum', Tanggal: null, 'Nomor registrasi': null })).toMatchObject({
      keadaan: 'terima',
      isi: { peristiwa: [] },
    })
  })
  it('documents: with a date an event, without one a remark', () => {
    const b = satu({
      'Nomor SK pembentukan': '400/12/2025',
      'Tanggal SK pembentukan': '1/6/2025',
      'Berita acara musyawarah': 'ada',
      Catatan: 'lengkap',
    })
    expect(b?.isi).toMatchObject({
      peristiwa: [
        { tahap: 'sk-pembentukan', tanggal: '2025-06-01', catatan: 'SK pembentukan: 400/12/2025' },
        { tahap: 'terdaftar', tanggal: '2025-10-24', catatan: 'lengkap; Berita acara: ada' },
      ],
    })
  })
  it('coordinates with sixteen decimals are no personal number', () => {
    expect(satu({ Lintang: '-0,4521345678901234', Bujur: '117,1456321098765432' })).toMatchObject({
      keadaan: 'terima',
      isi: { lintang: -0.4521346 },
    })
  })
  it('a new posyandu is proposed', () => {
    expect(satu({ Posyandu: 'Posyandu Flamboyan 3' })).toMatchObject({
      keadaan: 'terima',
      isi: { posyandu: { baru: 'Flamboyan 3' } },
      temuan: [{ tingkat: 'info', kode: 'posyandu-baru' }],
    })
  })
  it('a new posyandu that looks like a known one is asked about; its numbered neighbour is not', () => {
    expect(satu({ Posyandu: 'Kenangaa' })?.temuan).toMatchObject([
      { tingkat: 'peringatan', kode: 'posyandu-mirip', usulan: [{ teks: 'Kenanga' }] },
    ])
    expect(satu({ Posyandu: 'Mawar 3' })?.temuan).toMatchObject([{ kode: 'posyandu-baru' }])
  })
})

describe('rows against each other', () => {
  it('one number for two posyandu: both are refused', () => {
    const hasil = periksaTabel([JUDUL, baris(), baris({ Posyandu: 'Mawar 2' })])
    expect(hasil.hitungan).toMatchObject({ diterima: 0, ditolak: 2 })
    expect(hasil.baris[0]?.temuan[0]?.pesan).toBe(
      'Baris 2, kolom F (Nomor registrasi): nomor ini juga dipakai Mawar 2 (baris 3).',
    )
  })
  it('two stages of one posyandu on two rows are its history; a repeated document date counts once', () => {
    const sk = { 'Tanggal SK pembentukan': '1/6/2025' }
    const hasil = periksaTabel([
      JUDUL,
      baris({ ...sk, Tahap: 'Diajukan', Tanggal: '1/7/2025', 'Nomor registrasi': null }),
      baris(sk),
    ])
    expect(
      hasil.baris.map((b) => (b.isi as { peristiwa: { tahap: string }[] }).peristiwa.map((p) => p.tahap)),
    ).toEqual([['sk-pembentukan', 'diajukan'], ['terdaftar']])
  })
  it('two numbers for one posyandu are refused', () => {
    expect(
      periksaTabel([
        JUDUL,
        baris(),
        baris({ 'Nomor registrasi': '64.02.03.2007.010', Tanggal: '25/10/2025' }),
      ]).hitungan.ditolak,
    ).toBe(2)
  })
  it('the same row twice: the second is skipped', () => {
    expect(periksaTabel([JUDUL, baris(), baris()]).hitungan).toEqual({
      dibaca: 2,
      diterima: 1,
      ditolak: 0,
      dilewati: 1,
    })
  })
})
