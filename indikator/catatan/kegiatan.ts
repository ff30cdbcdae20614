import { NAMA_BIDANG } from '../opd'
import { defineDaftar, type IsiDari } from './tipe'

export const JENIS_KEGIATAN = {
  sosialisasi: 'Sosialisasi',
  pelatihan: 'Pelatihan',
  supervisi: 'Supervisi dan pembinaan',
  rakor: 'Rapat koordinasi',
  lain: 'Kegiatan lain',
} as const

const peserta = (judul: string, alias: readonly string[], contoh: number) =>
  ({
    judul,
    alias,
    jenis: 'bulat',
    maks: 2000,
    petunjuk: `Jumlah ${judul.charAt(0).toLowerCase()}${judul.slice(1)} dari tempat ini. Jumlahnya saja, tanpa nama.`,
    contoh,
  }) as const

/** Counts of participants by role, in the order in which they are shown. */
export const PERAN_PESERTA = {
  peserta_kader: 'Kader',
  peserta_pengurus: 'Pengurus posyandu',
  peserta_tim: 'Tim Pembina',
  peserta_aparat: 'Aparat dan OPD',
  peserta_lain: 'Lainnya',
} as const

/** One record per activity and place of origin of its participants: those of one day and title are one activity. */
export const kegiatan = defineDaftar({
  kode: 'kegiatan',
  nama: 'Kegiatan pembinaan',
  satuan: 'kegiatan',
  penjelasan:
    'Satu baris per kegiatan dan asal peserta: sosialisasi, pelatihan, dan supervisi dengan tanggal, materi, peserta, dan hasilnya.',
  tingkat: ['kabupaten', 'kecamatan', 'desa'],
  pencatat: ['tp_posyandu', 'kecamatan'],
  halaman: '/program/kegiatan',
  kolom: {
    tanggal: {
      judul: 'Tanggal',
      alias: ['tanggal kegiatan', 'tgl', 'hari tanggal'],
      jenis: 'tanggal',
      kunci: true,
      petunjuk: 'Hari pertama kegiatan.',
      contoh: '2025-09-17',
    },
    judul: {
      judul: 'Kegiatan',
      alias: ['nama kegiatan', 'judul kegiatan', 'uraian kegiatan'],
      jenis: 'teks',
      kunci: true,
      maks: 160,
      petunjuk: 'Nama kegiatan. Tulis sama pada setiap baris asal peserta.',
      contoh: 'Pelatihan kader enam bidang SPM',
    },
    jenis: {
      judul: 'Jenis',
      alias: ['jenis kegiatan'],
      jenis: 'pilihan',
      wajib: true,
      pilihan: JENIS_KEGIATAN,
      petunjuk: 'Jenis kegiatan.',
      contoh: 'pelatihan',
    },
    bidang: {
      judul: 'Bidang',
      alias: ['bidang spm'],
      jenis: 'pilihan',
      pilihan: { ...NAMA_BIDANG, semua: 'Keenam bidang' },
      petunjuk: 'Bidang SPM yang dibahas.',
      contoh: 'semua',
    },
    lokasi: {
      judul: 'Lokasi',
      alias: ['tempat', 'tempat kegiatan', 'lokasi kegiatan'],
      jenis: 'teks',
      maks: 120,
      petunjuk: 'Gedung atau tempat kegiatan.',
      contoh: 'BPU Kecamatan',
    },
    materi: {
      judul: 'Materi',
      alias: ['materi kegiatan', 'topik'],
      jenis: 'teks',
      maks: 300,
      petunjuk: 'Yang dibahas atau dilatihkan.',
      contoh: 'Pencatatan dan pelaporan bulanan',
    },
    peserta_kader: peserta('Peserta kader', ['kader hadir', 'jumlah kader', 'kader'], 24),
    peserta_pengurus: peserta('Peserta pengurus', ['pengurus'], 6),
    peserta_tim: peserta('Peserta Tim Pembina', ['tim pembina', 'tp posyandu'], 3),
    peserta_aparat: peserta('Peserta aparat dan OPD', ['aparat', 'aparatur', 'opd'], 2),
    peserta_lain: peserta('Peserta lain', ['lainnya', 'masyarakat'], 0),
    hasil: {
      judul: 'Hasil',
      alias: ['hasil kegiatan', 'output', 'keterangan hasil'],
      jenis: 'teks',
      maks: 500,
      petunjuk: 'Hasil dalam satu dua kalimat. Tanpa nama orang.',
      contoh: 'Format laporan bulanan dipakai mulai Oktober',
    },
  },
  sebut: (k) => k.judul,
})

export type IsiKegiatan = IsiDari<typeof kegiatan.kolom>
