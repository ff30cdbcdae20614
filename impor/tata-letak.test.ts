import { describe, expect, it } from 'vitest'
import { periksaBerkas } from './periksa'
import {
  createBarisLaporan,
  createBerkas,
  JUDUL_LAPORAN,
  KONTEKS,
  periksaTabel,
  type SelUji,
} from './uji-konteks'

const KEPALA = ['Kecamatan', 'Desa', 'Posyandu', 'Bulan']
const TEMPAT = ['Loa Janan', 'Loa Duri Ilir', 'Kenanga', 'Okt 2025']
const nilaiPertama = (hasil: ReturnType<typeof periksaTabel>) =>
  hasil.baris.find((b) => b.keadaan === 'terima')?.isi
const tolak = (baris: SelUji[][]) => periksaBerkas(createBerkas(baris), 'x.xlsx', KONTEKS)

describe('rows that are no data are skipped with a word', () => {
  it('totals, repeated headings, column numbers, signatures and notes; 7 read = 1 + 0 + 6', () => {
    const hasil = periksaTabel([
      JUDUL_LAPORAN,
      JUDUL_LAPORAN.map((_, i) => i + 1),
      createBarisLaporan(),
      JUDUL_LAPORAN,
      [null, null, 'JUMLAH', null, 47, 42],
      [],
      [null, null, null, 'Loa Janan, 31 Oktober 2025'],
      [null, null, null, 'Mengetahui,'],
      ['* angka sementara'],
    ])
    expect(hasil.hitungan).toEqual({ dibaca: 7, diterima: 1, ditolak: 0, dilewati: 6 })
    expect(hasil.baris.map((b) => b.temuan.map((t) => t.kode).join())).toEqual([
      'nomor-kolom',
      '',
      'judul-berulang',
      'baris-jumlah',
      'bukan-data',
      'bukan-data',
      'bukan-data',
    ])
  })

  it('a row with a posyandu and no number at all waits to be filled in', () => {
    expect(periksaTabel([[...KEPALA, 'Hari buka'], TEMPAT]).baris[0]).toMatchObject({
      keadaan: 'lewati',
      temuan: [{ kode: 'belum-diisi' }],
    })
  })
})

describe('headings', () => {
  it('stand in two rows under merged groups', () => {
    const baris: SelUji[][] = [
      ['LAPORAN POSYANDU'],
      ['Kecamatan', 'Desa', 'Posyandu', 'Bulan', 'Kader', null, 'Balita', null],
      [null, null, null, null, 'SK', 'Hadir', 'S', 'D'],
      [...TEMPAT, 10, 9, 47, 42],
    ]
    const berkas = createBerkas(baris, 'xlsx', (ws) => {
      ws['!merges'] = [
        { s: { r: 0, c: 0 }, e: { r: 0, c: 7 } },
        ...[0, 1, 2, 3].map((c) => ({ s: { r: 1, c }, e: { r: 2, c } })),
        { s: { r: 1, c: 4 }, e: { r: 1, c: 5 } },
        { s: { r: 1, c: 6 }, e: { r: 1, c: 7 } },
      ]
    })
    expect(periksaBerkas(berkas, 'x.xlsx', KONTEKS)).toMatchObject({
      bacaan: { lembar: [{ barisJudul: 2 }] },
      baris: [
        {
          baris: 4,
          isi: { nilai: { kader_sk: 10, kader_hadir: 9, balita_sasaran: 47, balita_ditimbang: 42 } },
        },
      ],
    })
  })

  it('stand in two rows without merged cells, as CSV has them', () => {
    const csv =
      'Kecamatan;Desa;Posyandu;Bulan;Kader;;Balita;\n;;;;SK;Hadir;S;D\nLoa Janan;Bakungan;Melati;Okt 2025;10;9;47;42\n'
    expect(periksaBerkas(new TextEncoder().encode(csv), 'x.csv', KONTEKS)).toMatchObject({
      hitungan: { dibaca: 1, diterima: 1 },
      baris: [{ isi: { nilai: { kader_sk: 10, kader_hadir: 9, balita_sasaran: 47, balita_ditimbang: 42 } } }],
    })
  })

  it.each([
    ['Jml. Balita', 'balita_sasaran'],
    ['Jumlah balita seluruhnya (S)', 'balita_sasaran'],
    ['SASARAN BALITA', 'balita_sasaran'],
    ['s', 'balita_sasaran'],
    ['Kader ber-SK', 'kader_sk'],
    ['Bid. PU', 'layanan_pekerjaan_umum'],
  ])('%s is %s', (judul, kode) => {
    expect(
      nilaiPertama(
        periksaTabel([
          [...KEPALA, judul],
          [...TEMPAT, 12],
        ]),
      ),
    ).toMatchObject({ nilai: { [kode]: 12 } })
  })

  it('under a group that changes their meaning are not taken', () => {
    const hasil = periksaTabel([
      [...KEPALA, 'Ibu hamil', 'Balita'],
      [null, null, null, null, 'Sasaran', 'S'],
      [...TEMPAT, 9, 47],
    ])
    expect(nilaiPertama(hasil)).toMatchObject({ nilai: { balita_sasaran: 47 } })
    expect(hasil.bacaan.lembar[0]?.tidakDikenal).toEqual(['Ibu hamil Sasaran'])
  })

  it('the kecamatan may be missing only for a sender of one kecamatan', () => {
    const baris = [
      ['Desa', 'Posyandu', 'Bulan', 'Hari buka'],
      ['Loa Duri Ilir', 'Kenanga', 'Okt 2025', 1],
    ]
    expect(tolak(baris)).toMatchObject({ temuan: { kode: 'judul-hilang' } })
    expect(periksaTabel(baris, { kodeKecamatan: '64.02.03' }).hitungan.diterima).toBe(1)
  })

  it('half a ratio: the column N alone is left out with a warning, the rest is taken', () => {
    const hasil = periksaTabel([
      [...KEPALA, 'S', 'D', 'N'],
      [...TEMPAT, 47, 42, 31],
    ])
    expect(nilaiPertama(hasil)).toMatchObject({ nilai: { balita_sasaran: 47, balita_ditimbang: 42 } })
    expect(nilaiPertama(hasil)).not.toHaveProperty('nilai.balita_naik')
    expect(hasil.bacaan.temuan).toMatchObject([
      {
        kode: 'rasio-separuh',
        pesan: 'Lembar "Isi": kolom N (naik berat badan) tidak dibaca karena kolom T (tidak naik) tidak ada.',
      },
    ])
  })

  it('a misspelt measure is asked about, an unknown one is mentioned', () => {
    const hasil = periksaTabel([
      [...KEPALA, 'Hari buka', 'Layanan Pendidikn', 'Cuaca'],
      [...TEMPAT, 1, 2, 'hujan'],
    ])
    expect(hasil.bacaan.temuan.map((t) => [t.tingkat, t.kode])).toEqual([
      ['peringatan', 'judul-mirip'],
      ['info', 'judul-tidak-dikenal'],
    ])
  })
})

describe('columns of another template', () => {
  it('a monthly report with a status, a date and two columns of remarks is still one', () => {
    const judul = [...KEPALA, 'Status', 'Tanggal', 'Hari buka', 'Keterangan', 'Catatan']
    const hasil = periksaTabel([judul, [...TEMPAT, 'lengkap', '3/11/2025', 1, 'a', 'b']])
    expect(hasil).toMatchObject({ templat: 'laporan-bulanan', hitungan: { diterima: 1 } })
    expect(hasil.bacaan.lembar[0]?.tidakDikenal).toEqual(['Status', 'Tanggal'])
  })
  it('a registration list may count its kader', () => {
    const judul = ['Kecamatan', 'Desa', 'Posyandu', 'Jumlah kader', 'Tahap', 'Tanggal']
    const hasil = periksaTabel([judul, ['Loa Janan', 'Bakungan', 'Melati', 10, 'Diajukan', '1/10/2025']])
    expect(hasil).toMatchObject({ templat: 'registrasi', hitungan: { diterima: 1 } })
  })
  it('what stands beyond the 256th column is mentioned', () => {
    const baris = [...TEMPAT, 1]
    const jauh = Array.from({ length: 300 }, (_, i) => (i === 299 ? 'x' : (baris[i] ?? null)))
    expect(periksaTabel([[...KEPALA, 'Hari buka'], jauh]).bacaan.temuan.map((t) => t.kode)).toEqual([
      'kolom-terlalu-banyak',
    ])
  })
})

describe('what stands above the table', () => {
  it('gives the month, kecamatan and desa that have no column', () => {
    const hasil = periksaTabel([
      ['REKAP POSYANDU BULAN: OKTOBER 2025'],
      ['Kecamatan', ':', 'Loa Janan'],
      ['Desa : Loa Duri Ilir'],
      [],
      ['No', 'Posyandu', 'S', 'D'],
      [1, 'Kenanga', 47, 42],
    ])
    expect(nilaiPertama(hasil)).toMatchObject({
      kodeDesa: '64.02.03.2007',
      bulan: '2025-10',
      posyandu: { id: 3 },
    })
    expect(hasil.bacaan.temuan[0]?.pesan).toBe(
      'Lembar "Isi": dibaca dari keterangan di atas tabel: bulan Oktober 2025, kecamatan Loa Janan, desa Loa Duri Ilir.',
    )
  })

  it('a year completes months without one', () => {
    const hasil = periksaTabel([
      ['Tahun 2025'],
      [...KEPALA, 'Hari buka'],
      ['Loa Janan', 'Bakungan', 'Melati', 'September', 1],
    ])
    expect(nilaiPertama(hasil)).toMatchObject({ bulan: '2025-09' })
  })

  it('the name of a sheet may be its month', () => {
    const baris = (hari: number) => [
      ['Kecamatan', 'Desa', 'Posyandu', 'Hari buka'],
      ['Loa Janan', 'Bakungan', 'Melati', hari],
    ]
    const hasil = periksaBerkas(
      createBerkas({ 'Sept 2025': baris(1), 'Okt 2025': baris(2) }),
      'x.xlsx',
      KONTEKS,
    )
    expect(hasil).toMatchObject({
      baris: [{ lembar: 'Sept 2025', isi: { bulan: '2025-09' } }, { isi: { bulan: '2025-10' } }],
    })
  })
})

describe('sheets', () => {
  it('a cell merged down a column of places counts for all its rows, a merged count does not', () => {
    const berkas = createBerkas(
      [
        [...KEPALA, 'Hari buka'],
        ['Loa Janan', 'Loa Duri Ilir', 'Kenanga', 'Okt 2025', 1],
        [null, null, 'Mawar 1', 'Okt 2025', null],
      ],
      'xlsx',
      (ws) => {
        ws['!merges'] = [0, 1, 4].map((c) => ({ s: { r: 1, c }, e: { r: 2, c } }))
      },
    )
    expect(periksaBerkas(berkas, 'x.xlsx', KONTEKS)).toMatchObject({
      baris: [{ keadaan: 'terima' }, { keadaan: 'lewati' }],
    })
  })

  it('without a table are mentioned, not counted; those of another template are kept out', () => {
    const berkas = createBerkas({
      Isi: [JUDUL_LAPORAN, createBarisLaporan(), createBarisLaporan({ Posyandu: 'Mawar 2' })],
      Surat: [['Kepada Yth.']],
      Daftar2: [
        ['Kecamatan', 'Desa', 'Posyandu', 'Tahap', 'Tanggal'],
        ['Loa Janan', 'Bakungan', 'Melati', 'Diajukan', '1/10/2025'],
      ],
    })
    expect(periksaBerkas(berkas, 'x.xlsx', KONTEKS)).toMatchObject({
      templat: 'laporan-bulanan',
      hitungan: { dibaca: 2, diterima: 2 },
      bacaan: { temuan: [{ kode: 'lembar-dilewati' }, { kode: 'lembar-lain-templat' }] },
    })
  })
})
