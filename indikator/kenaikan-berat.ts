import { defineIndikator } from './tipe'
import { ukuranSkdn } from './ukuran-skdn'

export const nd = defineIndikator({
  kode: 'nd',
  nama: 'Berat badan naik (N/D)',
  namaPendek: 'N/D',
  kelompok: 'balita',
  penjelasan: 'Bagian balita yang berat badannya naik, di antara yang ditimbang bulan ini dan bulan lalu.',
  ukuran: ukuranSkdn,
  pembilang: ['balita_naik'],
  penyebut: ['balita_naik', 'balita_tidak_naik'],
  namaPembilang: 'balita naik (N)',
  namaPenyebut: 'balita ditimbang dua bulan berturut-turut (N + T)',
  desimal: 1,
  arah: 'naik-baik',
  target: [
    {
      nilai: 80,
      mulai: '2023-01-01',
      sumber: 'Target contoh; target resmi belum ditemukan',
      sifat: 'contoh',
    },
  ],
  toleransi: 10,
  kelas: [65, 70, 75, 80],
  sumber: [{ nama: 'Laporan bulanan posyandu (SKDN)', keterangan: 'N dan T per posyandu' }],
  catatan:
    'Penyebutnya D′ = N + T: balita yang tidak ditimbang bulan lalu (O) dan yang baru pertama (B) tidak ikut.',
})
