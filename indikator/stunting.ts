import { defineIndikator } from './tipe'
import { ukuranSkdn } from './ukuran-skdn'

const dasar = {
  satuan: 'balita',
  jenis: 'keadaan',
  maks: 600,
  templat: ['laporan-bulanan', 'ppgbm'],
} as const

export const stunting = defineIndikator({
  kode: 'stunting',
  nama: 'Prevalensi stunting (rutin)',
  namaPendek: 'Stunting',
  kelompok: 'balita',
  penjelasan:
    'Bagian balita diukur yang pendek atau sangat pendek menurut umurnya (z-skor TB/U atau PB/U di bawah −2 SD), dari pengukuran rutin posyandu.',
  ukuran: {
    balita_sasaran: ukuranSkdn.balita_sasaran,
    balita_diukur: {
      ...dasar,
      nama: 'Balita diukur',
      judul: 'Diukur',
      alias: ['diukur', 'balita diukur', 'jumlah diukur', 'jml diukur', 'balita diukur tb', 'diukur tb/pb'],
      bagianDari: 'balita_sasaran',
    },
    balita_pendek: {
      ...dasar,
      nama: 'Balita pendek (−3 sampai < −2 SD)',
      judul: 'Pendek',
      alias: ['pendek', 'tb/u pendek', 'balita pendek', 'jml pendek'],
      bagianDari: 'balita_diukur',
    },
    balita_sangat_pendek: {
      ...dasar,
      nama: 'Balita sangat pendek (< −3 SD)',
      judul: 'Sangat pendek',
      alias: ['sangat pendek', 'tb/u sangat pendek', 'sgt pendek', 'balita sangat pendek'],
      bagianDari: 'balita_diukur',
    },
  },
  pembilang: ['balita_pendek', 'balita_sangat_pendek'],
  penyebut: ['balita_diukur'],
  namaPembilang: 'balita pendek dan sangat pendek',
  namaPenyebut: 'balita diukur',
  pendamping: { nama: 'balita diukur', pembilang: 'balita_diukur', penyebut: 'balita_sasaran' },
  desimal: 1,
  arah: 'turun-baik',
  target: [
    {
      nilai: 14,
      mulai: '2020-01-01',
      tenggat: '2024-12-31',
      sumber: 'RPJMN 2020–2024, sasaran nasional 2024',
      sifat: 'terbit',
    },
  ],
  toleransi: 3,
  kelas: [12, 14, 16, 19],
  sumber: [
    { nama: 'Permenkes 2/2020', keterangan: 'batas z-skor pendek dan sangat pendek' },
    {
      nama: 'Laporan bulanan posyandu dan rekap e-PPGBM',
      keterangan: 'jumlah diukur, pendek, sangat pendek',
    },
  ],
  catatan:
    'Angka rutin tidak dapat disandingkan dengan survei (SSGI/SKI): cara ukur dan cakupannya berbeda. Target RPJMD Kukar belum ditemukan; garis target memakai sasaran nasional 2024.',
})
