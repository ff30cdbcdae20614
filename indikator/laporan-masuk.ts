import { defineIndikator } from './tipe'
import { ukuranPosyandu } from './ukuran-posyandu'

export const laporanMasuk = defineIndikator({
  kode: 'laporan-masuk',
  nama: 'Laporan masuk',
  namaPendek: 'Laporan',
  kelompok: 'registrasi',
  penjelasan: 'Bagian posyandu yang laporan bulanannya sudah diterima.',
  ukuran: {
    ...ukuranPosyandu,
    posyandu_melapor: {
      nama: 'Posyandu melapor',
      satuan: 'posyandu',
      jenis: 'keadaan',
      jendela: 1,
      turunan: (r) => (r.melapor ? 1 : 0),
    },
  },
  pembilang: ['posyandu_melapor'],
  penyebut: ['posyandu'],
  kelengkapan: { ukuran: 'posyandu_melapor', kata: 'melapor' },
  namaPembilang: 'posyandu melapor',
  namaPenyebut: 'posyandu',
  desimal: 1,
  arah: 'naik-baik',
  target: [
    {
      nilai: 95,
      mulai: '2023-01-01',
      sumber: 'Target contoh; target resmi belum ditemukan',
      sifat: 'contoh',
    },
  ],
  toleransi: 10,
  kelas: [80, 90, 95, 99.9],
  sumber: [{ nama: 'Riwayat impor', keterangan: 'laporan bulanan yang tersimpan dan tidak dibatalkan' }],
})
