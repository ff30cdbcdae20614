import { type Baris, createBuku, type Kasus, KEPALA, LETAK_KEPALA } from './alat'

const LJ = 'Loa Janan'
const LDI = 'Loa Duri Ilir'
const OKT = 'Oktober 2025'
const POS = ['Kenanga', 'Mawar 1', 'Mawar 2'] as const
const hari = (judul: string, isi: Baris) => [
  [...KEPALA, judul],
  ...isi.map((s, i) => [LJ, LDI, POS[i] as string, OKT, s]),
]
const bulan = (isi: Baris) => [[...KEPALA, 'Hari buka'], ...isi.map((s) => [LJ, LDI, 'Kenanga', s, 1])]
const LETAK_HARI = `1 ${LETAK_KEPALA} E:hari_buka`

/** What stands in the cells: numbers as text, dates, formulas, names. */
export const ISI: Kasus[] = [
  {
    nama: 'counts with a unit, a dash, nihil, a decimal zero',
    berkas: 'angka-teks.xlsx',
    bytes: createBuku({ Isi: hari('Layanan Sosial', ['12 org', 'nihil', '12,0']) }),
    templat: 'laporan-bulanan',
    kolom: { Isi: `1 ${LETAK_KEPALA} E:layanan_sosial` },
    hitungan: [3, 3, 0, 0],
    terima: [
      ['2', 'kenanga', '2025-10', { SOS: 12 }],
      ['3', 'mawar1', '2025-10', { SOS: 0 }],
      ['4', 'mawar2', '2025-10', { SOS: 12 }],
    ],
    temuan: ['angka-satuan E2', 'angka-nihil E3'],
  },
  {
    nama: 'a dash is blank, not zero',
    berkas: 'strip.xlsx',
    bytes: createBuku({
      Isi: [
        [...KEPALA, 'Hari buka', 'Layanan Sosial'],
        [LJ, LDI, 'Kenanga', OKT, 1, '-'],
      ],
    }),
    templat: 'laporan-bulanan',
    kolom: { Isi: `1 ${LETAK_KEPALA} E:hari_buka F:layanan_sosial` },
    hitungan: [1, 1, 0, 0],
    terima: [['2', 'kenanga', '2025-10', { HB: 1 }]],
    temuan: ['tanda-strip 2'],
  },
  {
    nama: 'a fraction, a percentage and a word where a count belongs: each refused at its cell',
    berkas: 'bukan-jumlah.xlsx',
    bytes: createBuku({ Isi: hari('Layanan Sosial', ['12,5', { t: 'n', v: 0.85, z: '0%' }, 'banyak']) }),
    templat: 'laporan-bulanan',
    kolom: { Isi: `1 ${LETAK_KEPALA} E:layanan_sosial` },
    hitungan: [3, 0, 3, 0],
    terima: [],
    temuan: ['angka-pecahan E2', 'angka-persen E3', 'angka-tidak-terbaca E4'],
  },
  {
    nama: 'points and spaces between thousands, in a recap of whole desa',
    berkas: 'ribuan.xlsx',
    bytes: createBuku({
      Isi: [
        ['Kecamatan', 'Desa', 'Bulan', 'Sasaran', 'Diukur', 'Pendek', 'Sangat pendek'],
        [LJ, LDI, OKT, '1.234', '1 100', 90, 10],
        [LJ, 'Bakungan', OKT, 300, 280, 20, 2],
      ],
    }),
    templat: 'ppgbm',
    kolom: {
      Isi: '1 A:kecamatan B:desa C:bulan D:balita_sasaran E:balita_diukur F:balita_pendek G:balita_sangat_pendek',
    },
    hitungan: [2, 2, 0, 0],
    terima: [
      ['2', 'ldi', '2025-10', { S: 1234, U: 1100, P: 90, SP: 10 }],
      ['3', 'bakungan', '2025-10', { S: 300, U: 280, P: 20, SP: 2 }],
    ],
    temuan: ['angka-ribuan D2', 'angka-ribuan E2'],
  },
  {
    nama: 'formulas: stored results are read; errors and missing results are refused at their cell',
    berkas: 'rumus.xlsx',
    bytes: createBuku({
      Isi: hari('Hari buka', [
        { t: 'n', v: 3, f: '1+2' },
        { t: 'e', v: 23, f: 'SUM(#REF!)' },
        { t: 'e', v: 7, f: '1/0' },
      ]),
    }),
    templat: 'laporan-bulanan',
    kolom: { Isi: LETAK_HARI },
    hitungan: [3, 1, 2, 0],
    terima: [['2', 'kenanga', '2025-10', { HB: 3 }]],
    temuan: ['rumus-galat E3', 'rumus-galat E4'],
  },
  {
    nama: 'months as dates of the 1900 calendar (1 and 31 October 2025)',
    berkas: 'tanggal-1900.xlsx',
    bytes: createBuku({
      Isi: [
        [...KEPALA, 'Hari buka'],
        [LJ, LDI, 'Kenanga', { t: 'n', v: 45931, z: 'mmm-yy' }, 1],
        [LJ, LDI, 'Mawar 1', { t: 'n', v: 45961, z: 'dd/mm/yyyy' }, 1],
      ],
    }),
    templat: 'laporan-bulanan',
    kolom: { Isi: LETAK_HARI },
    hitungan: [2, 2, 0, 0],
    terima: [
      ['2', 'kenanga', '2025-10', { HB: 1 }],
      ['3', 'mawar1', '2025-10', { HB: 1 }],
    ],
    temuan: [],
  },
  {
    nama: 'the 1904 calendar: serial 44469 is 1 October 2025',
    berkas: 'tanggal-1904.xlsx',
    bytes: createBuku({ Isi: bulan([{ t: 'n', v: 44469, z: 'd mmm yyyy' }]) }, 'xlsx', (b) => {
      b.Workbook = { ...b.Workbook, WBProps: { date1904: true } }
    }),
    templat: 'laporan-bulanan',
    kolom: { Isi: LETAK_HARI },
    hitungan: [1, 1, 0, 0],
    terima: [['2', 'kenanga', '2025-10', { HB: 1 }]],
    temuan: [],
  },
  {
    nama: 'months in the writings of seven offices',
    berkas: 'tulisan-bulan.xlsx',
    bytes: createBuku({
      Isi: bulan(['Okt 2025', '9/2025', '2025-08', 'JULI 2025', 'Jun-25', 202505, 'Bln. April 2025']),
    }),
    templat: 'laporan-bulanan',
    kolom: { Isi: LETAK_HARI },
    hitungan: [7, 7, 0, 0],
    terima: ['10', '09', '08', '07', '06', '05', '04'].map((b, i) => [
      String(i + 2),
      'kenanga',
      `2025-${b}`,
      { HB: 1 },
    ]),
    temuan: [],
  },
  {
    nama: 'a month to come, a month without a year, no month',
    berkas: 'bulan-salah.xlsx',
    bytes: createBuku({ Isi: bulan(['Nov 2025', 'Oktober', 'Okt 2025', null, 'Okt 2025']) }),
    templat: 'laporan-bulanan',
    kolom: { Isi: LETAK_HARI },
    hitungan: [5, 1, 3, 1],
    terima: [['4', 'kenanga', '2025-10', { HB: 1 }]],
    temuan: ['bulan-mendatang D2', 'bulan-tidak-terbaca D3', 'bulan-kosong D5', 'sama-persis 6'],
  },
  {
    nama: 'month and year in columns of their own',
    berkas: 'bulan-tahun-terpisah.xlsx',
    bytes: createBuku({
      Isi: [
        ['Kecamatan', 'Desa', 'Posyandu', 'Bulan', 'Tahun', 'Hari buka'],
        [LJ, LDI, 'Kenanga', 'Oktober', 2025, 1],
        [LJ, LDI, 'Kenanga', 9, 2025, 2],
      ],
    }),
    templat: 'laporan-bulanan',
    kolom: { Isi: `1 ${LETAK_KEPALA} E:tahun F:hari_buka` },
    hitungan: [2, 2, 0, 0],
    terima: [
      ['2', 'kenanga', '2025-10', { HB: 1 }],
      ['3', 'kenanga', '2025-09', { HB: 2 }],
    ],
    temuan: [],
  },
  {
    nama: 'ya, tidak, ticks; a word that is neither',
    berkas: 'ya-tidak.xlsx',
    bytes: createBuku({ Isi: hari('Siklus hidup', ['✓', 'TIDAK', 'kadang']) }),
    templat: 'laporan-bulanan',
    kolom: { Isi: `1 ${LETAK_KEPALA} E:melayani_siklus_hidup` },
    hitungan: [3, 2, 1, 0],
    terima: [
      ['2', 'kenanga', '2025-10', { SH: 1 }],
      ['3', 'mawar1', '2025-10', { SH: 0 }],
    ],
    temuan: ['ya-tidak E4'],
  },
  {
    nama: 'headings over several lines, no-break and double spaces in names',
    berkas: 'spasi.xlsx',
    bytes: createBuku({
      Isi: [
        ['Kecamatan ', 'Desa /\nKelurahan', ' Nama\nPosyandu', 'Bulan\u00a0Laporan', 'Hari\nbuka'],
        ['Loa\u00a0Janan', ' Loa  Duri Ilir ', 'Posyandu  Mawar I', 'Oktober\u00a02025', ' 1 '],
      ],
    }),
    templat: 'laporan-bulanan',
    kolom: { Isi: LETAK_HARI },
    hitungan: [1, 1, 0, 0],
    terima: [['2', 'mawar1', '2025-10', { HB: 1 }]],
    temuan: [],
  },
  {
    nama: 'a code of the desa instead of names, with and without points',
    berkas: 'kode-desa.xlsx',
    bytes: createBuku({
      Isi: [
        ['Kode Desa', 'Posyandu', 'Bulan', 'Hari buka'],
        ['64.02.03.2007', 'Kenanga', OKT, 1],
        [6402032001, 'Melati', OKT, 1],
      ],
    }),
    templat: 'laporan-bulanan',
    kolom: { Isi: '1 A:kode_desa B:posyandu C:bulan D:hari_buka' },
    hitungan: [2, 2, 0, 0],
    terima: [
      ['2', 'kenanga', '2025-10', { HB: 1 }],
      ['3', 'melati', '2025-10', { HB: 1 }],
    ],
    temuan: [],
  },
  {
    nama: 'a number like a NIK in a cell that is kept: the row is refused, the number goes nowhere',
    berkas: 'nik-di-sel.xlsx',
    bytes: createBuku({
      Isi: [
        [...KEPALA, 'Hari buka'],
        [LJ, LDI, 'Kenanga 6402051203190001', OKT, 1],
        [LJ, LDI, 'Mawar 1', OKT, 1],
      ],
    }),
    templat: 'laporan-bulanan',
    kolom: { Isi: LETAK_HARI },
    hitungan: [2, 1, 1, 0],
    terima: [['3', 'mawar1', '2025-10', { HB: 1 }]],
    temuan: ['data-pribadi C2'],
  },
  {
    nama: 'parts larger than their whole: S 30, D 45; and N + T above D',
    berkas: 'bagian-melebihi.xlsx',
    bytes: createBuku({
      Isi: [
        [...KEPALA, 'S', 'D', 'N', 'T'],
        [LJ, LDI, 'Kenanga', OKT, 30, 45, 20, 10],
        [LJ, LDI, 'Mawar 1', OKT, 47, 40, 30, 15],
      ],
    }),
    templat: 'laporan-bulanan',
    kolom: { Isi: `1 ${LETAK_KEPALA} E:balita_sasaran F:balita_ditimbang G:balita_naik H:balita_tidak_naik` },
    hitungan: [2, 0, 2, 0],
    terima: [],
    temuan: ['bagian-melebihi F2', 'jumlah-melebihi G3'],
  },
]
