import { createBuku, type Kasus } from './alat'

const LJ = 'Loa Janan'
const LDI = 'Loa Duri Ilir'

/** Registration lists and recaps of e-PPGBM. */
export const TEMPLAT_LAIN: Kasus[] = [
  {
    nama: 'registration list with a title; dates in four writings; a text that begins like a formula stays text',
    berkas: 'registrasi.xlsx',
    bytes: createBuku({
      Daftar: [
        ['DAFTAR REGISTRASI POSYANDU'],
        [
          'Kecamatan',
          'Desa/Kel',
          'Nama Posyandu',
          'Status Registrasi',
          'Tgl. Terdaftar',
          'No. Registrasi',
          'Ket',
        ],
        [LJ, LDI, 'Kenanga', 'Terdaftar', '24/10/2025', '64.02.03.2007.009', '=HYPERLINK("http://x")'],
        [LJ, LDI, 'Mawar 2', 'Diajukan', '1 Okt 2025', null, '+62 tidak dipakai'],
        [LJ, 'Bakungan', 'Melati', 'Diajukan', { t: 'n', v: 45931, z: 'dd/mm/yyyy' }, null, '@catatan'],
        ['Kt. Bangun Darat', 'Sumber Sari', 'Anggrek', 'Diajukan', '2025-10-02', null, '-'],
      ],
    }),
    templat: 'registrasi',
    kolom: {
      Daftar: '2 A:kecamatan B:desa C:posyandu D:tahap E:tanggal F:nomor_registrasi G:catatan',
    },
    hitungan: [4, 4, 0, 0],
    terima: [
      ['3', 'kenanga', '', { terdaftar: '2025-10-24 64.02.03.2007.009' }],
      ['4', 'mawar2', '', { diajukan: '2025-10-01' }],
      ['5', 'melati', '', { diajukan: '2025-10-01' }],
      ['6', 'anggrek', '', { diajukan: '2025-10-02' }],
    ],
    temuan: [],
  },
  {
    nama: 'registration list without its dates and with a number of another desa',
    berkas: 'registrasi-kurang.xlsx',
    bytes: createBuku({
      Daftar: [
        ['Kecamatan', 'Desa', 'Posyandu', 'Tahap', 'Tanggal', 'Nomor registrasi'],
        [LJ, LDI, 'Kenanga', 'Diajukan', null, null],
        [LJ, LDI, 'Mawar 2', 'Terdaftar', '24/10/2025', '64.02.03.2001.009'],
        [LJ, LDI, 'Mawar 1', 'Diajukan', '31/02/2025', null],
      ],
    }),
    templat: 'registrasi',
    kolom: { Daftar: '1 A:kecamatan B:desa C:posyandu D:tahap E:tanggal F:nomor_registrasi' },
    hitungan: [3, 0, 3, 0],
    terima: [],
    temuan: ['tanggal-kosong E2', 'nomor-desa F3', 'tanggal-tidak-terbaca E4'],
  },
  {
    nama: 'registration list in one kecamatan: no column for it, desa merged down',
    berkas: 'registrasi-kecamatan.xlsx',
    bytes: createBuku({
      Daftar: {
        baris: [
          ['No', 'Desa', 'Posyandu', 'Tahap', 'Tanggal'],
          [1, LDI, 'Kenanga', 'Diajukan', '1/10/2025'],
          [2, null, 'Mawar 2', 'Diajukan', '2/10/2025'],
        ],
        gabung: ['B2:B3'],
      },
    }),
    konteks: { kodeKecamatan: '64.02.03' },
    templat: 'registrasi',
    kolom: { Daftar: '1 B:desa C:posyandu D:tahap E:tanggal' },
    hitungan: [2, 2, 0, 0],
    terima: [
      ['2', 'kenanga', '', { diajukan: '2025-10-01' }],
      ['3', 'mawar2', '', { diajukan: '2025-10-02' }],
    ],
    temuan: [],
  },
  {
    nama: 'recap of e-PPGBM per desa: month and kecamatan above, prevalence beside, sum below',
    berkas: 'ppgbm-desa.xlsx',
    bytes: createBuku({
      Rekap: {
        baris: [
          ['REKAP STATUS GIZI'],
          ['Kecamatan', ':', 'Loa Janan'],
          ['Bulan', ':', 'Oktober 2025'],
          ['No', 'Desa/Kelurahan', 'Balita', null, 'TB/U', null, 'Prevalensi'],
          [null, null, 'Sasaran', 'Diukur', 'Pendek', 'Sangat Pendek', null],
          [1, LDI, 120, 110, 12, 3, { t: 'n', v: 0.136, z: '0.0%' }],
          [2, 'Bakungan', 80, 75, 5, 1, { t: 'n', v: 0.08, z: '0.0%' }],
          ['Jumlah', null, 200, 185, 17, 4, null],
        ],
        gabung: ['A4:A5', 'B4:B5', 'C4:D4', 'E4:F4', 'G4:G5'],
      },
    }),
    templat: 'ppgbm',
    kolom: {
      Rekap: '4 B:desa C:balita_sasaran D:balita_diukur E:balita_pendek F:balita_sangat_pendek',
    },
    hitungan: [3, 2, 0, 1],
    terima: [
      ['6', 'ldi', '2025-10', { S: 120, U: 110, P: 12, SP: 3 }],
      ['7', 'bakungan', '2025-10', { S: 80, U: 75, P: 5, SP: 1 }],
    ],
    temuan: ['keterangan-lembar', 'baris-jumlah 8'],
  },
  {
    nama: 'recap of e-PPGBM per posyandu, one row for the whole desa',
    berkas: 'ppgbm-posyandu.xlsx',
    bytes: createBuku({
      Rekap: [
        ['Kecamatan', 'Desa', 'Posyandu', 'Bulan', 'Diukur', 'Pendek', 'Sgt pendek'],
        [LJ, LDI, 'Kenanga', 'Okt 2025', 40, 4, 1],
        [LJ, 'Bakungan', null, 'Okt 2025', 75, 5, 1],
      ],
    }),
    templat: 'ppgbm',
    kolom: {
      Rekap: '1 A:kecamatan B:desa C:posyandu D:bulan E:balita_diukur F:balita_pendek G:balita_sangat_pendek',
    },
    hitungan: [2, 2, 0, 0],
    terima: [
      ['2', 'kenanga', '2025-10', { U: 40, P: 4, SP: 1 }],
      ['3', 'bakungan', '2025-10', { U: 75, P: 5, SP: 1 }],
    ],
    temuan: [],
  },
]
