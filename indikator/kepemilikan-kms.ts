import { defineIndikator } from './tipe'
import { ukuranSkdn } from './ukuran-skdn'

export const ks = defineIndikator({
  kode: 'ks',
  nama: 'Balita ber-KMS (K/S)',
  namaPendek: 'K/S',
  kelompok: 'balita',
  penjelasan: 'Bagian balita di wilayah posyandu yang memiliki KMS atau Buku KIA: jangkauan program.',
  ukuran: ukuranSkdn,
  pembilang: ['balita_kms'],
  penyebut: ['balita_sasaran'],
  namaPembilang: 'balita ber-KMS/Buku KIA (K)',
  namaPenyebut: 'balita di wilayah (S)',
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
  toleransi: 5,
  kelas: [85, 90, 95, 98],
  sumber: [{ nama: 'Laporan bulanan posyandu (SKDN)', keterangan: 'S dan K per posyandu' }],
})
