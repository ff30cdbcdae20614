import { INDIKATOR } from '..'
import { NAMA_BIDANG, NAMA_OPD } from '../opd'
import { defineDaftar, type IsiDari } from './tipe'

export const KEADAAN_AKSI = {
  belum: 'Belum dimulai',
  berjalan: 'Berjalan',
  selesai: 'Selesai',
  batal: 'Dibatalkan',
} as const

const NAMA_INDIKATOR: Readonly<Record<string, string>> = Object.fromEntries(
  INDIKATOR.map((i) => [i.kode, i.nama]),
)

const isPersen = (satuan: string) => /^(?:%|persen|percent)$/i.test(satuan.trim())

/** The plan of a year: goal → action → agency → indicator → target → due → state. */
export const rencanaAksi = defineDaftar({
  kode: 'rencana-aksi',
  nama: 'Rencana aksi',
  satuan: 'aksi',
  penjelasan: 'Satu baris per aksi: tujuan, OPD, indikator, sasaran, tenggat, dan keadaannya.',
  tingkat: ['kabupaten', 'kecamatan'],
  pencatat: ['tp_posyandu', 'opd'],
  halaman: '/program/rencana',
  kolom: {
    tahun: {
      judul: 'Tahun',
      alias: ['tahun rencana'],
      jenis: 'tahun',
      kunci: true,
      min: 2015,
      maks: 2100,
      petunjuk: 'Tahun rencana.',
      contoh: 2025,
    },
    tujuan: {
      judul: 'Tujuan',
      alias: ['sasaran strategis', 'goal'],
      jenis: 'teks',
      kunci: true,
      maks: 200,
      saran: true,
      petunjuk: 'Tujuan yang didukung. Tulis sama pada setiap aksinya.',
      contoh: 'Semua posyandu terdaftar di Kemendagri',
    },
    aksi: {
      judul: 'Aksi',
      alias: ['rencana aksi', 'kegiatan', 'langkah'],
      jenis: 'teks',
      kunci: true,
      maks: 300,
      petunjuk: 'Yang dikerjakan.',
      contoh: 'Pendampingan berkas di kecamatan yang tertinggal',
    },
    asal: {
      judul: 'Asal rencana',
      alias: ['sumber rencana', 'tingkat rencana'],
      jenis: 'pilihan',
      pilihan: { provinsi: 'Provinsi', kabupaten: 'Kabupaten', rapat: 'Keputusan rapat' },
      petunjuk: 'Rencana provinsi, kabupaten, atau keputusan rapat.',
      contoh: 'kabupaten',
    },
    opd: {
      judul: 'OPD',
      alias: ['penanggung jawab', 'perangkat daerah', 'pj', 'instansi'],
      jenis: 'pilihan',
      wajib: true,
      pilihan: NAMA_OPD,
      petunjuk: 'Perangkat daerah penanggung jawab.',
      contoh: 'dpmd',
    },
    bidang: {
      judul: 'Bidang',
      alias: ['bidang spm'],
      jenis: 'pilihan',
      pilihan: { ...NAMA_BIDANG, lintas: 'Lintas bidang' },
      petunjuk: 'Bidang SPM.',
      contoh: 'lintas',
    },
    indikator: {
      judul: 'Indikator',
      alias: ['kode indikator', 'indikator kinerja', 'diukur dengan'],
      jenis: 'pilihan',
      pilihan: NAMA_INDIKATOR,
      petunjuk: 'Indikator dasbor yang mengukurnya. Kosongkan bila tidak ada.',
      contoh: 'registrasi',
    },
    target: {
      judul: 'Target',
      alias: ['target capaian', 'sasaran'],
      jenis: 'desimal',
      maks: 1_000_000_000,
      petunjuk: 'Angka yang ingin dicapai. Dengan indikator: dalam persen.',
      contoh: 100,
    },
    satuan: {
      judul: 'Satuan',
      alias: ['satuan target'],
      jenis: 'teks',
      maks: 40,
      petunjuk: 'Satuan target: %, posyandu, orang, kegiatan. Dengan indikator boleh dikosongkan.',
      contoh: '%',
    },
    capaian: {
      judul: 'Capaian',
      alias: ['realisasi', 'capaian kini'],
      jenis: 'desimal',
      maks: 1_000_000_000,
      petunjuk: 'Yang sudah dicapai. Dengan indikator, angka dasbor yang dipakai.',
      contoh: 74,
    },
    tenggat: {
      judul: 'Tenggat',
      alias: ['batas waktu', 'jatuh tempo', 'target waktu'],
      jenis: 'tanggal',
      wajib: true,
      petunjuk: 'Hari terakhir aksi ini harus selesai.',
      contoh: '2025-12-31',
    },
    keadaan: {
      judul: 'Keadaan',
      alias: ['status', 'progres'],
      jenis: 'pilihan',
      wajib: true,
      pilihan: KEADAAN_AKSI,
      petunjuk: 'Sejauh mana.',
      contoh: 'berjalan',
    },
    catatan: {
      judul: 'Catatan',
      alias: ['keterangan', 'kendala'],
      jenis: 'teks',
      maks: 500,
      petunjuk: 'Hambatan atau kemajuan.',
      contoh: '',
    },
  },
  sebut: (r) => r.aksi,
  periksa: (r) => [
    ...(r.indikator !== null && r.satuan !== null && !isPersen(r.satuan)
      ? [
          {
            untuk: 'satuan' as const,
            pesan: 'Indikator dasbor diukur dalam persen. Tulis % atau kosongkan satuannya.',
          },
        ]
      : []),
    ...(r.target !== null && r.target > 100 && (r.indikator !== null || isPersen(r.satuan ?? ''))
      ? [{ untuk: 'target' as const, pesan: 'Target dalam persen paling besar 100.' }]
      : []),
    ...(r.capaian !== null && r.target === null
      ? [{ untuk: 'target' as const, pesan: 'Capaian diisi, targetnya kosong. Tulis targetnya.' }]
      : []),
  ],
})

export type IsiRencanaAksi = IsiDari<typeof rencanaAksi.kolom>
