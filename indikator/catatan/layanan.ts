import { NAMA_BIDANG, NAMA_OPD } from '../opd'
import { defineDaftar, type IsiDari } from './tipe'

/** Concrete services of each field (fakta 1.2): a working list that dpmd keeps. */
export const layanan = defineDaftar({
  kode: 'layanan',
  nama: 'Layanan per bidang',
  satuan: 'layanan',
  penjelasan:
    'Satu baris per layanan nyata yang diberikan posyandu, menurut bidang SPM dan OPD pendampingnya.',
  tingkat: ['kabupaten'],
  pencatat: [],
  halaman: '/program/bidang',
  kolom: {
    bidang: {
      judul: 'Bidang',
      alias: ['bidang spm'],
      jenis: 'pilihan',
      kunci: true,
      pilihan: NAMA_BIDANG,
      petunjuk: 'Bidang SPM.',
      contoh: 'pendidikan',
    },
    nama: {
      judul: 'Layanan',
      alias: ['nama layanan', 'jenis layanan'],
      jenis: 'teks',
      kunci: true,
      maks: 120,
      petunjuk: 'Nama layanan.',
      contoh: 'PAUD di samping posyandu',
    },
    penjelasan: {
      judul: 'Penjelasan',
      alias: ['uraian', 'keterangan'],
      jenis: 'teks',
      maks: 300,
      petunjuk: 'Apa yang diberikan, dalam satu kalimat.',
      contoh: 'Kelompok bermain pada hari buka posyandu',
    },
    sasaran: {
      judul: 'Sasaran',
      alias: ['kelompok sasaran', 'penerima'],
      jenis: 'teks',
      maks: 120,
      petunjuk: 'Siapa yang dilayani.',
      contoh: 'Anak 3–6 tahun',
    },
    opd: {
      judul: 'OPD',
      alias: ['opd pendamping', 'perangkat daerah', 'dinas'],
      jenis: 'pilihan',
      pilihan: NAMA_OPD,
      petunjuk: 'OPD yang mendampingi.',
      contoh: 'disdik',
    },
    sumber: {
      judul: 'Sumber',
      alias: ['dasar'],
      jenis: 'teks',
      maks: 160,
      petunjuk: 'Dasar atau sumbernya.',
      contoh: 'SK Bupati tentang layanan posyandu',
    },
  },
  sebut: (l) => l.nama,
})

export type IsiLayanan = IsiDari<typeof layanan.kolom>
