import { NAMA_BIDANG, NAMA_OPD } from '../opd'
import { defineDaftar, type IsiDari } from './tipe'

export const SUMBER_DANA = {
  'apbd-kab': 'APBD kabupaten',
  'apbd-prov': 'APBD provinsi',
  apbn: 'APBN',
  bkkd: 'BKKD',
  apbdes: 'APBDes',
  csr: 'CSR dan hibah',
  lain: 'Sumber lain',
} as const

/** Budget lines of all agencies: what is planned and what was spent for posyandu in a year. */
export const anggaran = defineDaftar({
  kode: 'anggaran',
  nama: 'Anggaran lintas OPD',
  satuan: 'baris anggaran',
  penjelasan: 'Satu baris per kegiatan anggaran: OPD, bidang, tahun, sumber dana, pagu, dan realisasi.',
  tingkat: ['kabupaten', 'kecamatan', 'desa'],
  pencatat: ['opd'],
  halaman: '/program/anggaran',
  kolom: {
    tahun: {
      judul: 'Tahun',
      alias: ['tahun anggaran', 'ta'],
      jenis: 'tahun',
      kunci: true,
      min: 2015,
      maks: 2100,
      petunjuk: 'Tahun anggaran.',
      contoh: 2025,
    },
    opd: {
      judul: 'OPD',
      alias: ['perangkat daerah', 'dinas', 'skpd', 'instansi'],
      jenis: 'pilihan',
      kunci: true,
      pilihan: NAMA_OPD,
      petunjuk: 'Perangkat daerah yang melaksanakan.',
      contoh: 'dinkes',
    },
    bidang: {
      judul: 'Bidang',
      alias: ['bidang spm'],
      jenis: 'pilihan',
      kunci: true,
      pilihan: { ...NAMA_BIDANG, lintas: 'Lintas bidang' },
      petunjuk: 'Bidang SPM yang dibiayai.',
      contoh: 'kesehatan',
    },
    sumber: {
      judul: 'Sumber dana',
      alias: ['sumber', 'sumber anggaran'],
      jenis: 'pilihan',
      kunci: true,
      pilihan: SUMBER_DANA,
      petunjuk: 'Sumber dana.',
      contoh: 'apbd-kab',
    },
    uraian: {
      judul: 'Uraian',
      alias: ['kegiatan', 'sub kegiatan', 'rincian', 'uraian kegiatan'],
      jenis: 'teks',
      kunci: true,
      maks: 200,
      petunjuk: 'Nama kegiatan atau belanja.',
      contoh: 'Pemberian makanan tambahan balita',
    },
    pagu: {
      judul: 'Pagu (Rp)',
      alias: ['pagu', 'anggaran', 'pagu anggaran'],
      jenis: 'rupiah',
      wajib: true,
      maks: 1_000_000_000_000,
      petunjuk: 'Pagu dalam rupiah penuh.',
      contoh: 250_000_000,
    },
    realisasi: {
      judul: 'Realisasi (Rp)',
      alias: ['realisasi', 'realisasi keuangan', 'serapan'],
      jenis: 'rupiah',
      maks: 1_000_000_000_000,
      petunjuk:
        'Realisasi dalam rupiah penuh. Kosongkan bila belum diketahui; tulis 0 bila memang belum ada.',
      contoh: 120_000_000,
    },
    per_tanggal: {
      judul: 'Realisasi per tanggal',
      alias: ['per tanggal', 'tanggal realisasi'],
      jenis: 'tanggal',
      petunjuk: 'Tanggal keadaan realisasi.',
      contoh: '2025-09-30',
    },
    dokumen: {
      judul: 'Dokumen',
      alias: ['dokumen sumber', 'sumber data', 'asal angka'],
      jenis: 'teks',
      maks: 160,
      petunjuk: 'Dokumen asal angkanya, misalnya DPA 2025 atau LRA September 2025.',
      contoh: 'LRA September 2025',
    },
  },
  sebut: (a) => `${a.uraian} ${a.tahun}`,
  periksa: (a) => [
    ...(a.realisasi !== null && a.realisasi > a.pagu
      ? [{ untuk: 'realisasi' as const, pesan: 'Realisasi lebih besar daripada pagu.' }]
      : []),
    ...(a.per_tanggal !== null && a.realisasi === null
      ? [
          {
            untuk: 'realisasi' as const,
            pesan: 'Tanggal realisasi diisi, tetapi realisasinya kosong. Tulis 0 bila memang belum ada.',
          },
        ]
      : []),
    ...(a.per_tanggal !== null && a.per_tanggal < `${a.tahun}-01-01`
      ? [{ untuk: 'per_tanggal' as const, pesan: `Tanggal realisasi jatuh sebelum tahun ${a.tahun}.` }]
      : []),
  ],
})

export type IsiAnggaran = IsiDari<typeof anggaran.kolom>
