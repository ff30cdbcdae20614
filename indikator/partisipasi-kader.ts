import { defineIndikator } from './tipe'
import { ukuranKader } from './ukuran-kader'

export const partisipasiKader = defineIndikator({
  kode: 'partisipasi-kader',
  nama: 'Partisipasi kader',
  namaPendek: 'Kader',
  kelompok: 'kader',
  penjelasan: 'Bagian kader ber-SK yang hadir pada sedikitnya satu hari buka posyandu dalam bulan itu.',
  ukuran: ukuranKader,
  pembilang: ['kader_hadir'],
  penyebut: ['kader_sk'],
  namaPembilang: 'kader hadir',
  namaPenyebut: 'kader ber-SK',
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
  toleransi: 5,
  kelas: [80, 85, 90, 95],
  sumber: [{ nama: 'Laporan bulanan posyandu', keterangan: 'kader dalam SK dan kader hadir' }],
  catatan:
    'Belum ada rumus resmi "partisipasi kader". Rumus ini dinyatakan aplikasi ini sendiri. Angka 93 % dari DPMD (September 2025) terbit tanpa metode dan ditampilkan terpisah.',
})
