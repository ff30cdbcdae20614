import { createBuku, type Kasus, KEPALA, LETAK_KEPALA, ubahZip } from './alat'

const LJ = 'Loa Janan'
const LDI = 'Loa Duri Ilir'
const OKT = 'Oktober 2025'
const letak = (...judul: string[]) => [['Kecamatan', 'Desa', 'Posyandu', ...judul]]

/** Several sheets, hidden parts, what a workbook carries beside its cells, and columns that are not clear. */
export const LEMBAR: Kasus[] = [
  {
    nama: 'a sheet per desa, called by its name; kecamatan and month in the title',
    berkas: 'lembar-per-desa.xlsx',
    bytes: createBuku({
      'LOA DURI ILIR': [
        ['Kecamatan: Loa Janan', null, 'Bulan: Oktober 2025'],
        ['Posyandu', 'S', 'D'],
        ['Kenanga', 47, 42],
      ],
      'Ds. Bakungan': [
        ['Kecamatan: Loa Janan', null, 'Bulan: Oktober 2025'],
        ['Posyandu', 'S', 'D'],
        ['Melati', 30, 25],
      ],
    }),
    templat: 'laporan-bulanan',
    kolom: {
      'LOA DURI ILIR': '2 A:posyandu B:balita_sasaran C:balita_ditimbang',
      'Ds. Bakungan': '2 A:posyandu B:balita_sasaran C:balita_ditimbang',
    },
    hitungan: [2, 2, 0, 0],
    terima: [
      ['LOA DURI ILIR!3', 'kenanga', '2025-10', { S: 47, D: 42 }],
      ['Ds. Bakungan!3', 'melati', '2025-10', { S: 30, D: 25 }],
    ],
    temuan: ['keterangan-lembar', 'keterangan-lembar'],
  },
  {
    nama: 'a sheet per month with its year',
    berkas: 'lembar-per-bulan.xlsx',
    bytes: createBuku({
      'Sept 2025': [...letak('Hari buka'), [LJ, LDI, 'Kenanga', 1]],
      'Okt 2025': [...letak('Hari buka'), [LJ, LDI, 'Kenanga', 2]],
    }),
    templat: 'laporan-bulanan',
    kolom: {
      'Sept 2025': '1 A:kecamatan B:desa C:posyandu D:hari_buka',
      'Okt 2025': '1 A:kecamatan B:desa C:posyandu D:hari_buka',
    },
    hitungan: [2, 2, 0, 0],
    terima: [
      ['Sept 2025!2', 'kenanga', '2025-09', { HB: 1 }],
      ['Okt 2025!2', 'kenanga', '2025-10', { HB: 2 }],
    ],
    temuan: ['keterangan-lembar', 'keterangan-lembar'],
  },
  {
    nama: 'a sheet per month without a year, which stands in the title; an empty sheet for a month to come',
    berkas: 'lembar-bulan-tanpa-tahun.xlsx',
    bytes: createBuku({
      September: [['Tahun 2025'], ...letak('Hari buka'), [LJ, LDI, 'Kenanga', 1]],
      Oktober: [['Tahun 2025'], ...letak('Hari buka'), [LJ, LDI, 'Kenanga', 2]],
      November: [[]],
    }),
    templat: 'laporan-bulanan',
    kolom: {
      September: '2 A:kecamatan B:desa C:posyandu D:hari_buka',
      Oktober: '2 A:kecamatan B:desa C:posyandu D:hari_buka',
    },
    hitungan: [2, 2, 0, 0],
    terima: [
      ['September!3', 'kenanga', '2025-09', { HB: 1 }],
      ['Oktober!3', 'kenanga', '2025-10', { HB: 2 }],
    ],
    temuan: ['keterangan-lembar', 'keterangan-lembar'],
  },
  {
    nama: 'last month’s title left on this month’s sheet: the title counts, and it is asked',
    berkas: 'judul-bulan-lalu.xlsx',
    bytes: createBuku({
      'Okt 2025': [['BULAN SEPTEMBER 2025'], ...letak('Hari buka'), [LJ, LDI, 'Kenanga', 2]],
    }),
    templat: 'laporan-bulanan',
    kolom: { 'Okt 2025': '2 A:kecamatan B:desa C:posyandu D:hari_buka' },
    hitungan: [1, 1, 0, 0],
    terima: [['3', 'kenanga', '2025-09', { HB: 2 }]],
    temuan: ['bulan-beda', 'keterangan-lembar'],
  },
  {
    nama: 'the month stands only in the name of the file',
    berkas: 'Laporan_Posyandu_Okt_2025 (final).xlsx',
    bytes: createBuku({ Sheet1: [...letak('Hari buka'), [LJ, LDI, 'Kenanga', 2]] }),
    templat: 'laporan-bulanan',
    kolom: { Sheet1: '1 A:kecamatan B:desa C:posyandu D:hari_buka' },
    hitungan: [1, 1, 0, 0],
    terima: [['2', 'kenanga', '2025-10', { HB: 2 }]],
    temuan: ['keterangan-lembar'],
  },
  {
    nama: 'a covering letter, an empty sheet and a list of another template beside the table',
    berkas: 'lembar-campur.xlsx',
    bytes: createBuku({
      Surat: [['Kepada Yth. Kepala DPMD'], ['Dengan hormat,']],
      Isi: [
        [...KEPALA, 'Hari buka'],
        [LJ, LDI, 'Kenanga', OKT, 1],
        [LJ, LDI, 'Mawar 1', OKT, 1],
        [LJ, LDI, 'Mawar 2', OKT, 1],
      ],
      Kosong: [[]],
      Registrasi: [
        ['Kecamatan', 'Desa', 'Posyandu', 'Tahap', 'Tanggal'],
        [LJ, 'Bakungan', 'Melati', 'Diajukan', '1/10/2025'],
      ],
    }),
    templat: 'laporan-bulanan',
    kolom: { Isi: `1 ${LETAK_KEPALA} E:hari_buka` },
    hitungan: [3, 3, 0, 0],
    terima: [
      ['2', 'kenanga', '2025-10', { HB: 1 }],
      ['3', 'mawar1', '2025-10', { HB: 1 }],
      ['4', 'mawar2', '2025-10', { HB: 1 }],
    ],
    temuan: ['lembar-dilewati', 'lembar-lain-templat'],
  },
  {
    nama: 'a hidden column and hidden rows: read, and said',
    berkas: 'kolom-baris-tersembunyi.xlsx',
    bytes: createBuku({
      Isi: {
        baris: [
          [...KEPALA, 'S', 'D'],
          [LJ, LDI, 'Kenanga', OKT, 47, 42],
          [LJ, LDI, 'Mawar 1', OKT, 40, 38],
        ],
        barisSembunyi: [3],
        kolomSembunyi: ['E'],
      },
    }),
    templat: 'laporan-bulanan',
    kolom: { Isi: `1 ${LETAK_KEPALA} E:balita_sasaran F:balita_ditimbang` },
    hitungan: [2, 2, 0, 0],
    terima: [
      ['2', 'kenanga', '2025-10', { S: 47, D: 42 }],
      ['3', 'mawar1', '2025-10', { S: 40, D: 38 }],
    ],
    temuan: ['tersembunyi'],
  },
  {
    nama: 'a hidden sheet: read, and said',
    berkas: 'lembar-tersembunyi.xlsx',
    bytes: createBuku({
      Okt: {
        baris: [
          [...KEPALA, 'Hari buka'],
          [LJ, LDI, 'Kenanga', OKT, 2],
        ],
      },
      Sept: {
        baris: [
          [...KEPALA, 'Hari buka'],
          [LJ, LDI, 'Kenanga', 'September 2025', 1],
        ],
        tersembunyi: true,
      },
    }),
    templat: 'laporan-bulanan',
    kolom: {
      Okt: `1 ${LETAK_KEPALA} E:hari_buka`,
      Sept: `1 ${LETAK_KEPALA} E:hari_buka`,
    },
    hitungan: [2, 2, 0, 0],
    terima: [
      ['Okt!2', 'kenanga', '2025-10', { HB: 2 }],
      ['Sept!2', 'kenanga', '2025-09', { HB: 1 }],
    ],
    temuan: ['tersembunyi'],
  },
  {
    nama: 'macros: the cells are read, the macro is not run, which is said',
    berkas: 'bermakro.xlsm',
    bytes: ubahZip(
      createBuku({
        Isi: [
          [...KEPALA, 'Hari buka'],
          [LJ, LDI, 'Kenanga', OKT, 1],
        ],
      }),
      () => ({ 'xl/vbaProject.bin': new Uint8Array(300).fill(7) }),
    ),
    templat: 'laporan-bulanan',
    kolom: { Isi: `1 ${LETAK_KEPALA} E:hari_buka` },
    hitungan: [1, 1, 0, 0],
    terima: [['2', 'kenanga', '2025-10', { HB: 1 }]],
    temuan: ['makro-diabaikan'],
  },
  {
    nama: 'a formula that points to another file: the stored result counts',
    berkas: 'tautan-luar.xlsx',
    bytes: ubahZip(
      createBuku({
        Isi: [
          [...KEPALA, 'Hari buka'],
          [LJ, LDI, 'Kenanga', OKT, { t: 'n', v: 3, f: "'[1]Sheet1'!A1" }],
        ],
      }),
      () => ({ 'xl/externalLinks/externalLink1.xml': new TextEncoder().encode('<externalLink/>') }),
    ),
    templat: 'laporan-bulanan',
    kolom: { Isi: `1 ${LETAK_KEPALA} E:hari_buka` },
    hitungan: [1, 1, 0, 0],
    terima: [['2', 'kenanga', '2025-10', { HB: 3 }]],
    temuan: ['tautan-luar'],
  },
  {
    nama: 'personal columns among the others are dropped unread',
    berkas: 'kolom-pribadi.xlsx',
    bytes: createBuku({
      Isi: [
        ['NIK', 'Nama kader', 'No. HP', ...KEPALA, 'Hari buka'],
        ['6402051203190001', 'Siti', '081234567890', LJ, LDI, 'Kenanga', OKT, 1],
      ],
    }),
    templat: 'laporan-bulanan',
    kolom: { Isi: '1 D:kecamatan E:desa F:posyandu G:bulan H:hari_buka' },
    hitungan: [1, 1, 0, 0],
    terima: [['2', 'kenanga', '2025-10', { HB: 1 }]],
    temuan: ['kolom-pribadi'],
  },
  {
    nama: 'headings misspelt by a letter or two are taken and asked about; one of other words is not',
    berkas: 'judul-salah-ketik.xlsx',
    bytes: createBuku({
      Isi: [
        ['Kecamatn', 'Desa', 'Posyandu', 'Bulan', 'Layanan Pendidikn', 'Layanan  Sosail', 'TB naik'],
        [LJ, LDI, 'Kenanga', OKT, 2, 3, 9],
      ],
    }),
    templat: 'laporan-bulanan',
    kolom: { Isi: `1 ${LETAK_KEPALA} E:layanan_pendidikan F:layanan_sosial` },
    hitungan: [1, 1, 0, 0],
    terima: [['2', 'kenanga', '2025-10', { PEND: 2, SOS: 3 }]],
    temuan: ['judul-mirip', 'judul-mirip', 'judul-mirip', 'judul-tidak-dikenal'],
  },
  {
    nama: 'a needed column under words of the office’s own: every row waits until it is pointed out',
    berkas: 'judul-asing.xlsx',
    bytes: createBuku({
      Isi: [
        ['Kecamatan', 'Desa', 'Pos Pelayanan', 'Bulan', 'S', 'D'],
        [LJ, LDI, 'Kenanga', OKT, 47, 42],
        [LJ, LDI, 'Mawar 1', OKT, 40, 38],
        ['Jumlah', null, null, null, 87, 80],
      ],
    }),
    templat: 'laporan-bulanan',
    kolom: { Isi: '1 A:kecamatan B:desa D:bulan E:balita_sasaran F:balita_ditimbang' },
    hitungan: [3, 0, 2, 1],
    terima: [],
    temuan: ['judul-hilang', 'judul-tidak-dikenal', 'judul-menunggu 2', 'judul-menunggu 3', 'baris-jumlah 4'],
  },
  {
    nama: 'the same workbook once the column was pointed out: the remembered layout is used, and said',
    berkas: 'judul-asing-diingat.xlsx',
    bytes: createBuku({
      Isi: [
        ['Kecamatan', 'Desa', 'Pos Pelayanan', 'Bulan', 'S', 'D', 'Cuaca'],
        [LJ, LDI, 'Kenanga', OKT, 47, 42, 'hujan'],
      ],
    }),
    konteks: {
      tataLetak: [
        {
          templat: 'laporan-bulanan',
          kolom: { 'pos pelayanan': 'posyandu', cuaca: null },
          tanggal: '2025-10-12',
        },
      ],
    },
    templat: 'laporan-bulanan',
    kolom: { Isi: `1 ${LETAK_KEPALA} E:balita_sasaran F:balita_ditimbang` },
    hitungan: [1, 1, 0, 0],
    terima: [['2', 'kenanga', '2025-10', { S: 47, D: 42 }]],
    temuan: ['tata-letak'],
  },
  {
    nama: 'two columns for one measure: no row is taken before one is chosen',
    berkas: 'judul-ganda.xlsx',
    bytes: createBuku({
      Isi: [
        [...KEPALA, 'S', 'D', 'Balita ditimbang'],
        [LJ, LDI, 'Kenanga', OKT, 47, 42, 41],
      ],
    }),
    templat: 'laporan-bulanan',
    kolom: { Isi: `1 ${LETAK_KEPALA} E:balita_sasaran` },
    hitungan: [1, 0, 1, 0],
    terima: [],
    temuan: ['judul-ganda', 'judul-menunggu 2'],
  },
  {
    nama: 'half a ratio: N without T is left out, the rest is taken',
    berkas: 'rasio-separuh.xlsx',
    bytes: createBuku({
      Isi: [
        [...KEPALA, 'S', 'D', 'N'],
        [LJ, LDI, 'Kenanga', OKT, 47, 42, 31],
      ],
    }),
    templat: 'laporan-bulanan',
    kolom: { Isi: `1 ${LETAK_KEPALA} E:balita_sasaran F:balita_ditimbang` },
    hitungan: [1, 1, 0, 0],
    terima: [['2', 'kenanga', '2025-10', { S: 47, D: 42 }]],
    temuan: ['rasio-separuh'],
  },
]
