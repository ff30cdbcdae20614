import { createBuku, type Kasus, KEPALA, LETAK_KEPALA } from './alat'

const SKDN = ['S', 'K', 'D', 'N', 'T']
const LETAK_SKDN = 'E:balita_sasaran F:balita_kms G:balita_ditimbang H:balita_naik I:balita_tidak_naik'
const LJ = 'Loa Janan'
const LDI = 'Loa Duri Ilir'
const OKT = 'Oktober 2025'
const nilaiSkdn = (S: number, K: number, D: number, N: number, T: number) => ({ S, K, D, N, T })

/** Where the table stands, how it is headed, and what lies around it. */
export const TATA_LETAK: Kasus[] = [
  {
    nama: 'plain: heading in the first row',
    berkas: 'polos.xlsx',
    bytes: createBuku({
      Isi: [
        [...KEPALA, ...SKDN],
        [LJ, LDI, 'Kenanga', OKT, 47, 45, 42, 31, 8],
        [LJ, 'Bakungan', 'Melati', OKT, 30, 28, 25, 20, 5],
      ],
    }),
    templat: 'laporan-bulanan',
    kolom: { Isi: `1 ${LETAK_KEPALA} ${LETAK_SKDN}` },
    hitungan: [2, 2, 0, 0],
    terima: [
      ['2', 'kenanga', '2025-10', nilaiSkdn(47, 45, 42, 31, 8)],
      ['3', 'melati', '2025-10', nilaiSkdn(30, 28, 25, 20, 5)],
    ],
    temuan: [],
  },
  {
    nama: 'title of four lines; kecamatan and month only inside its sentences',
    berkas: 'judul-panjang.xlsx',
    bytes: createBuku({
      Rekap: {
        baris: [
          ['PEMERINTAH KABUPATEN KUTAI KARTANEGARA'],
          ['REKAPITULASI LAPORAN POSYANDU SE-KECAMATAN LOA JANAN'],
          ['BULAN OKTOBER TAHUN 2025'],
          [],
          ['No', 'Desa', 'Nama Posyandu', 'S', 'D'],
          [1, LDI, 'Kenanga', 47, 42],
        ],
        gabung: ['A1:E1', 'A2:E2', 'A3:E3'],
      },
    }),
    templat: 'laporan-bulanan',
    kolom: { Rekap: '5 B:desa C:posyandu D:balita_sasaran E:balita_ditimbang' },
    hitungan: [1, 1, 0, 0],
    terima: [['6', 'kenanga', '2025-10', { S: 47, D: 42 }]],
    temuan: ['keterangan-lembar'],
  },
  {
    nama: 'heading in two rows, groups merged across, places merged down',
    berkas: 'judul-dua-baris.xlsx',
    bytes: createBuku({
      Isi: {
        baris: [
          ['LAPORAN'],
          [...KEPALA, 'Kader', null, 'Balita', null],
          [null, null, null, null, 'SK', 'Hadir', 'S', 'D'],
          [LJ, LDI, 'Kenanga', OKT, 10, 9, 47, 42],
        ],
        gabung: ['A1:H1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2', 'G2:H2'],
      },
    }),
    templat: 'laporan-bulanan',
    kolom: {
      Isi: `2 ${LETAK_KEPALA} E:kader_sk F:kader_hadir G:balita_sasaran H:balita_ditimbang`,
    },
    hitungan: [1, 1, 0, 0],
    terima: [['4', 'kenanga', '2025-10', { SK: 10, H: 9, S: 47, D: 42 }]],
    temuan: [],
  },
  {
    nama: 'heading in three rows; S, D in parts by sex with a sum: only the sum counts',
    berkas: 'judul-tiga-baris.xlsx',
    bytes: createBuku({
      Isi: {
        baris: [
          [...KEPALA, 'Hasil penimbangan balita', null, null, null, null, null],
          [null, null, null, null, 'S', null, null, 'D', null, null],
          [null, null, null, null, 'L', 'P', 'Jml', 'L', 'P', 'Jml'],
          [LJ, LDI, 'Kenanga', OKT, 20, 27, 47, 19, 23, 42],
        ],
        gabung: ['A1:A3', 'B1:B3', 'C1:C3', 'D1:D3', 'E1:J1', 'E2:G2', 'H2:J2'],
      },
    }),
    templat: 'laporan-bulanan',
    kolom: { Isi: `1 ${LETAK_KEPALA} G:balita_sasaran J:balita_ditimbang` },
    hitungan: [1, 1, 0, 0],
    terima: [['4', 'kenanga', '2025-10', { S: 47, D: 42 }]],
    temuan: ['judul-tidak-dikenal'],
  },
  {
    nama: 'kecamatan, desa and month merged down their rows',
    berkas: 'desa-digabung.xlsx',
    bytes: createBuku({
      Isi: {
        baris: [
          [...KEPALA, 'Hari buka'],
          [LJ, LDI, 'Kenanga', OKT, 1],
          [null, null, 'Mawar 1', null, 2],
          [null, null, 'Mawar 2', null, 1],
          [null, 'Bakungan', 'Melati', null, 1],
        ],
        gabung: ['A2:A5', 'B2:B4', 'D2:D5'],
      },
    }),
    templat: 'laporan-bulanan',
    kolom: { Isi: `1 ${LETAK_KEPALA} E:hari_buka` },
    hitungan: [4, 4, 0, 0],
    terima: [
      ['2', 'kenanga', '2025-10', { HB: 1 }],
      ['3', 'mawar1', '2025-10', { HB: 2 }],
      ['4', 'mawar2', '2025-10', { HB: 1 }],
      ['5', 'melati', '2025-10', { HB: 1 }],
    ],
    temuan: [],
  },
  {
    nama: 'desa typed once, blank below, with a subtotal after each',
    berkas: 'desa-sekali.xlsx',
    bytes: createBuku({
      Isi: [
        [...KEPALA, 'S', 'D'],
        [LJ, LDI, 'Kenanga', OKT, 47, 42],
        [null, null, 'Mawar 1', null, 40, 38],
        [null, 'Jumlah', null, null, 87, 80],
        [null, 'Bakungan', 'Melati', null, 30, 25],
        [null, 'Jumlah', null, null, 30, 25],
        [null, 'TOTAL', null, null, 117, 105],
      ],
    }),
    templat: 'laporan-bulanan',
    kolom: { Isi: `1 ${LETAK_KEPALA} E:balita_sasaran F:balita_ditimbang` },
    hitungan: [6, 3, 0, 3],
    terima: [
      ['2', 'kenanga', '2025-10', { S: 47, D: 42 }],
      ['3', 'mawar1', '2025-10', { S: 40, D: 38 }],
      ['5', 'melati', '2025-10', { S: 30, D: 25 }],
    ],
    temuan: [
      'mengikuti-atas',
      'mengikuti-atas',
      'mengikuti-atas',
      'baris-jumlah 4',
      'baris-jumlah 6',
      'baris-jumlah 7',
    ],
  },
  {
    nama: 'one blank desa in a column that is typed in every row is an omission, not "as above"',
    berkas: 'desa-terlewat.xlsx',
    bytes: createBuku({
      Isi: [
        [...KEPALA, 'Hari buka'],
        [LJ, LDI, 'Kenanga', OKT, 1],
        [LJ, LDI, 'Mawar 1', OKT, 2],
        [LJ, null, 'Melati', OKT, 1],
      ],
    }),
    templat: 'laporan-bulanan',
    kolom: { Isi: `1 ${LETAK_KEPALA} E:hari_buka` },
    hitungan: [3, 2, 1, 0],
    terima: [
      ['2', 'kenanga', '2025-10', { HB: 1 }],
      ['3', 'mawar1', '2025-10', { HB: 2 }],
    ],
    temuan: ['desa-kosong B4'],
  },
  {
    nama: 'one block per desa, each with its own line and heading; without a column for the desa',
    berkas: 'blok-per-desa.xlsx',
    bytes: createBuku({
      Isi: [
        ['Kecamatan : Loa Janan'],
        ['Bulan : Oktober 2025'],
        ['Desa : Loa Duri Ilir'],
        ['No', 'Posyandu', 'S', 'D'],
        [1, 'Kenanga', 47, 42],
        [2, 'Mawar 1', 40, 38],
        [],
        ['Desa : Bakungan'],
        ['No', 'Posyandu', 'S', 'D'],
        [1, 'Melati', 30, 25],
      ],
    }),
    templat: 'laporan-bulanan',
    kolom: { Isi: '4 B:posyandu C:balita_sasaran D:balita_ditimbang' },
    hitungan: [5, 3, 0, 2],
    terima: [
      ['5', 'kenanga', '2025-10', { S: 47, D: 42 }],
      ['6', 'mawar1', '2025-10', { S: 40, D: 38 }],
      ['10', 'melati', '2025-10', { S: 30, D: 25 }],
    ],
    temuan: ['keterangan-lembar', 'keterangan-lembar', 'bukan-data 8', 'judul-berulang 9'],
  },
  {
    nama: 'the bare name of each desa as a line of its own between the rows',
    berkas: 'baris-desa.xlsx',
    bytes: createBuku({
      Isi: {
        baris: [
          ['KECAMATAN LOA JANAN, OKTOBER 2025'],
          ['No', 'Posyandu', 'S', 'D'],
          ['LOA DURI ILIR'],
          [1, 'Kenanga', 47, 42],
          ['BAKUNGAN'],
          [1, 'Melati', 30, 25],
        ],
        gabung: ['A3:D3', 'A5:D5'],
      },
    }),
    templat: 'laporan-bulanan',
    kolom: { Isi: '2 B:posyandu C:balita_sasaran D:balita_ditimbang' },
    hitungan: [4, 2, 0, 2],
    terima: [
      ['4', 'kenanga', '2025-10', { S: 47, D: 42 }],
      ['6', 'melati', '2025-10', { S: 30, D: 25 }],
    ],
    temuan: ['keterangan-lembar', 'keterangan-lembar', 'bukan-data 3', 'bukan-data 5'],
  },
  {
    nama: 'totals, means and percentages below the rows',
    berkas: 'jumlah-rerata.xlsx',
    bytes: createBuku({
      Isi: [
        [...KEPALA, 'S', 'D'],
        [LJ, LDI, 'Kenanga', OKT, 47, 42],
        ['JUMLAH', null, null, null, 47, 42],
        ['Rata-rata', null, null, null, 47, 42],
        ['Persentase', null, null, null, null, { t: 'n', v: 0.894, z: '0.0%' }],
        ['%', null, null, null, null, 89.4],
        ['Sub Total', null, null, null, 47, 42],
      ],
    }),
    templat: 'laporan-bulanan',
    kolom: { Isi: `1 ${LETAK_KEPALA} E:balita_sasaran F:balita_ditimbang` },
    hitungan: [6, 1, 0, 5],
    terima: [['2', 'kenanga', '2025-10', { S: 47, D: 42 }]],
    temuan: ['baris-jumlah 3', 'baris-jumlah 4', 'baris-jumlah 5', 'baris-jumlah 6', 'baris-jumlah 7'],
  },
  {
    nama: 'heading repeated on each printed page, numbers of columns, blank rows',
    berkas: 'judul-berulang.xlsx',
    bytes: createBuku({
      Isi: [
        [...KEPALA, 'S', 'D'],
        [1, 2, 3, 4, 5, 6],
        [LJ, LDI, 'Kenanga', OKT, 47, 42],
        [],
        [...KEPALA, 'S', 'D'],
        [LJ, LDI, 'Mawar 1', OKT, 40, 38],
      ],
    }),
    templat: 'laporan-bulanan',
    kolom: { Isi: `1 ${LETAK_KEPALA} E:balita_sasaran F:balita_ditimbang` },
    hitungan: [4, 2, 0, 2],
    terima: [
      ['3', 'kenanga', '2025-10', { S: 47, D: 42 }],
      ['6', 'mawar1', '2025-10', { S: 40, D: 38 }],
    ],
    temuan: ['nomor-kolom 2', 'judul-berulang 5'],
  },
  {
    nama: 'footnotes and signatures below',
    berkas: 'tanda-tangan.xlsx',
    bytes: createBuku({
      Isi: [
        [...KEPALA, 'S', 'D'],
        [LJ, LDI, 'Kenanga', OKT, 47, 42],
        ['* data sementara'],
        [],
        [null, null, null, null, 'Loa Janan, 31 Oktober 2025'],
        ['Mengetahui,', null, null, null, 'Petugas Gizi'],
        ['Kepala Puskesmas'],
        ['NIP. -'],
      ],
    }),
    templat: 'laporan-bulanan',
    kolom: { Isi: `1 ${LETAK_KEPALA} E:balita_sasaran F:balita_ditimbang` },
    hitungan: [6, 1, 0, 5],
    terima: [['2', 'kenanga', '2025-10', { S: 47, D: 42 }]],
    temuan: ['bukan-data 3', 'bukan-data 5', 'bukan-data 6', 'bukan-data 7', 'bukan-data 8'],
  },
]
