import { defineIndikator, type Riwayat } from './tipe'

const nilaiTepat = (r: Riwayat) => (r.tepat === null ? null : Number(r.tepat))

export const ketepatanLaporan = defineIndikator({
  kode: 'ketepatan-laporan',
  nama: 'Laporan tepat waktu',
  namaPendek: 'Tepat waktu',
  kelompok: 'registrasi',
  penjelasan:
    'Bagian laporan bulanan yang diterima paling lambat pada hari jatuh tempo, yaitu tanggal 10 bulan berikutnya bila tidak ditetapkan lain.',
  ukuran: {
    laporan_tepat: {
      nama: 'Laporan tepat waktu',
      satuan: 'laporan',
      jenis: 'keadaan',
      jendela: 1,
      turunan: nilaiTepat,
    },
    laporan_bertanggal: {
      nama: 'Laporan yang hari terimanya tercatat',
      satuan: 'laporan',
      jenis: 'keadaan',
      jendela: 1,
      turunan: (r) => (r.tepat === null ? null : 1),
    },
  },
  pembilang: ['laporan_tepat'],
  penyebut: ['laporan_bertanggal'],
  kelengkapan: { ukuran: 'laporan_bertanggal', kata: 'terdata' },
  namaPembilang: 'laporan tepat waktu',
  namaPenyebut: 'laporan yang hari terimanya tercatat',
  desimal: 1,
  arah: 'naik-baik',
  target: [
    {
      nilai: 90,
      mulai: '2023-01-01',
      sumber: 'Target contoh; target resmi belum ditemukan',
      sifat: 'contoh',
    },
  ],
  toleransi: 15,
  kelas: [60, 75, 90, 99.9],
  sumber: [{ nama: 'Penerimaan', keterangan: 'hari berkas pertama yang tersimpan diterima dari kecamatan' }],
  catatan:
    'Yang dihitung ialah berkas pertama; perbaikan sesudahnya tidak menjadikannya terlambat. Posyandu yang tidak melapor tidak dihitung di sini: bagiannya dilihat pada Laporan masuk.',
})
