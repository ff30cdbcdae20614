import type { IsiRencanaAksi } from '@/indikator/catatan/rencana-aksi'

const TUJUAN = {
  daftar: 'Semua posyandu terdaftar di Kemendagri',
  stunting: 'Stunting turun menuju target',
  kader: 'Kader terlatih dan hadir setiap bulan',
  bidang: 'Enam bidang SPM berjalan di setiap posyandu',
  data: 'Laporan lengkap, tepat waktu, dan digital',
} as const

/** Actions of the sample plan that decisions of the sample meeting move on. */
export const AKSI_TERKAIT = {
  sk: 'Mendampingi kecamatan yang tertinggal melengkapi SK dan mengajukan nomor',
  ukur: 'Mengukur ulang balita yang tidak hadir penimbangan',
  hadir: 'Mendampingi kader yang jarang hadir',
  sosial: 'Menetapkan petugas bidang sosial di setiap kecamatan',
  lapor: 'Mengingatkan kecamatan yang belum melapor setiap bulan',
} as const

type Lain = Partial<Pick<IsiRencanaAksi, 'tahun' | 'indikator' | 'target' | 'satuan' | 'capaian' | 'catatan'>>

function a(
  tujuan: string,
  aksi: string,
  opd: IsiRencanaAksi['opd'],
  bidang: IsiRencanaAksi['bidang'],
  asal: IsiRencanaAksi['asal'],
  tenggat: string,
  keadaan: IsiRencanaAksi['keadaan'],
  lain: Lain = {},
): IsiRencanaAksi {
  const kosong = { indikator: null, target: null, satuan: null, capaian: null, catatan: null }
  return { tahun: 2025, tujuan, aksi, asal, opd, bidang, tenggat, keadaan, ...kosong, ...lain }
}

/** Made up: no plan of the kabupaten was found. */
export const AKSI_KABUPATEN: readonly IsiRencanaAksi[] = [
  a(TUJUAN.daftar, AKSI_TERKAIT.sk, 'dpmd', 'lintas', 'kabupaten', '2025-10-31', 'berjalan', {
    indikator: 'registrasi',
    target: 100,
    satuan: '%',
  }),
  a(
    TUJUAN.daftar,
    'Menyusun contoh SK pengurus untuk semua desa',
    'dpmd',
    'lintas',
    'kabupaten',
    '2025-04-30',
    'selesai',
    { target: 237, capaian: 237, satuan: 'desa/kelurahan' },
  ),
  a(
    TUJUAN.daftar,
    'Verifikasi berkas sepuluh kecamatan sehari',
    'dpmd',
    'lintas',
    'provinsi',
    '2025-06-30',
    'selesai',
    { target: 20, capaian: 20, satuan: 'kecamatan' },
  ),
  a(
    TUJUAN.daftar,
    'Menyediakan petugas input di kecamatan bersinyal lemah',
    'dpmd',
    'lintas',
    'kabupaten',
    '2025-09-30',
    'berjalan',
    { target: 6, capaian: 2, satuan: 'kecamatan', catatan: 'Menunggu penunjukan dari camat.' },
  ),
  a(TUJUAN.stunting, AKSI_TERKAIT.ukur, 'dinkes', 'kesehatan', 'rapat', '2025-11-30', 'berjalan', {
    indikator: 'ds',
    target: 85,
    satuan: '%',
  }),
  a(
    TUJUAN.stunting,
    'Makanan tambahan untuk balita kurang gizi',
    'dinkes',
    'kesehatan',
    'kabupaten',
    '2025-12-20',
    'berjalan',
    { indikator: 'stunting' },
  ),
  a(
    TUJUAN.stunting,
    'Memperbaiki air bersih di desa lokus',
    'pu',
    'pekerjaan-umum',
    'kabupaten',
    '2025-10-15',
    'belum',
    { target: 12, satuan: 'desa', catatan: 'Menunggu lelang.' },
  ),
  a(
    TUJUAN.stunting,
    'Lokakarya mini bersama puskesmas',
    'dinkes',
    'kesehatan',
    'provinsi',
    '2025-12-10',
    'berjalan',
    { target: 4, capaian: 3, satuan: 'kegiatan' },
  ),
  a(TUJUAN.kader, AKSI_TERKAIT.hadir, 'dpmd', 'lintas', 'rapat', '2025-12-31', 'berjalan', {
    indikator: 'partisipasi-kader',
    target: 95,
    satuan: '%',
  }),
  a(TUJUAN.kader, 'Pelatihan kader enam bidang', 'dpmd', 'lintas', 'kabupaten', '2025-11-15', 'berjalan', {
    indikator: 'kader-terlatih',
    target: 80,
    satuan: '%',
  }),
  a(
    TUJUAN.kader,
    'Pelatihan siaga bencana untuk kader',
    'bpbd',
    'trantibumlinmas',
    'kabupaten',
    '2025-08-31',
    'berjalan',
    { target: 300, capaian: 120, satuan: 'kader' },
  ),
  a(TUJUAN.kader, 'Penghargaan kader 10 tahun', 'dpmd', 'lintas', 'kabupaten', '2025-11-28', 'belum'),
  a(TUJUAN.bidang, AKSI_TERKAIT.sosial, 'dinsos', 'sosial', 'rapat', '2025-10-10', 'selesai', {
    target: 20,
    capaian: 20,
    satuan: 'kecamatan',
  }),
  a(
    TUJUAN.bidang,
    'PAUD di samping posyandu',
    'disdik',
    'pendidikan',
    'kabupaten',
    '2025-12-31',
    'berjalan',
    { target: 150, capaian: 96, satuan: 'posyandu' },
  ),
  a(
    TUJUAN.bidang,
    'Makanan tambahan lansia tidak mampu',
    'dinsos',
    'sosial',
    'kabupaten',
    '2025-12-15',
    'berjalan',
    { target: 1200, satuan: 'lansia' },
  ),
  a(
    TUJUAN.bidang,
    'Pendataan rumah tidak layak huni',
    'perkim',
    'perumahan',
    'kabupaten',
    '2025-09-15',
    'belum',
    { target: 237, satuan: 'desa/kelurahan', catatan: 'Belum ada anggaran pada 2025.' },
  ),
  a(TUJUAN.bidang, 'Lomba kebersihan posyandu', 'pu', 'pekerjaan-umum', 'kabupaten', '2025-08-17', 'batal', {
    catatan: 'Digabung dengan lomba kabupaten.',
  }),
  a(TUJUAN.data, AKSI_TERKAIT.lapor, 'dpmd', 'lintas', 'rapat', '2025-12-31', 'berjalan', {
    indikator: 'laporan-masuk',
    target: 95,
    satuan: '%',
  }),
  a(
    TUJUAN.data,
    'Menyamakan format laporan enam bidang',
    'dpmd',
    'lintas',
    'kabupaten',
    '2025-07-31',
    'selesai',
  ),
  a(
    TUJUAN.data,
    'Uji coba pengiriman laporan dari aplikasi kader',
    'dpmd',
    'lintas',
    'provinsi',
    '2025-11-30',
    'berjalan',
    { target: 40, capaian: 25, satuan: 'posyandu' },
  ),
  a(
    TUJUAN.daftar,
    'Mendata ulang posyandu bersama kecamatan',
    'dpmd',
    'lintas',
    'kabupaten',
    '2024-12-15',
    'selesai',
    { tahun: 2024, target: 20, capaian: 20, satuan: 'kecamatan' },
  ),
  a(TUJUAN.kader, 'Pelatihan dasar kader', 'dpmd', 'lintas', 'kabupaten', '2024-11-30', 'selesai', {
    tahun: 2024,
  }),
  a(TUJUAN.bidang, 'Sosialisasi enam bidang SPM', 'dpmd', 'lintas', 'provinsi', '2024-12-20', 'batal', {
    tahun: 2024,
    target: 20,
    capaian: 14,
    satuan: 'kecamatan',
    catatan: 'Diteruskan pada 2025.',
  }),
]

/** What some kecamatan plan themselves. */
export const AKSI_KECAMATAN: readonly IsiRencanaAksi[] = [
  a(
    TUJUAN.daftar,
    'Menuntaskan berkas posyandu yang belum bernomor',
    'pemdes',
    'lintas',
    'kabupaten',
    '2025-10-20',
    'berjalan',
    { indikator: 'registrasi', target: 100 },
  ),
  a(
    TUJUAN.kader,
    'Kunjungan pembinaan ke semua desa',
    'pemdes',
    'lintas',
    'kabupaten',
    '2025-12-15',
    'berjalan',
  ),
]
