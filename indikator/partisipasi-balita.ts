import { defineIndikator } from './tipe'
import { ukuranSkdn } from './ukuran-skdn'

export const ds = defineIndikator({
  kode: 'ds',
  nama: 'Balita ditimbang (D/S)',
  namaPendek: 'D/S',
  kelompok: 'balita',
  penjelasan:
    'Bagian balita di wilayah posyandu yang datang dan ditimbang bulan ini: ukuran partisipasi masyarakat.',
  ukuran: ukuranSkdn,
  pembilang: ['balita_ditimbang'],
  penyebut: ['balita_sasaran'],
  namaPembilang: 'balita ditimbang (D)',
  namaPenyebut: 'balita di wilayah (S)',
  desimal: 1,
  arah: 'naik-baik',
  target: [{ nilai: 85, mulai: '2010-01-01', sumber: 'Kemenkes, sasaran lama 2010–2014', sifat: 'terbit' }],
  toleransi: 10,
  kelas: [70, 75, 80, 85],
  sumber: [{ nama: 'Laporan bulanan posyandu (SKDN)', keterangan: 'S dan D per posyandu' }],
})
