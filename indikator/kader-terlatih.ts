import { defineIndikator } from './tipe'
import { ukuranKader } from './ukuran-kader'

export const kaderTerlatih = defineIndikator({
  kode: 'kader-terlatih',
  nama: 'Kader terlatih',
  namaPendek: 'Kader terlatih',
  kelompok: 'kader',
  penjelasan: 'Bagian kader ber-SK yang sudah mengikuti pelatihan kader.',
  ukuran: ukuranKader,
  pembilang: ['kader_terlatih'],
  penyebut: ['kader_sk'],
  namaPembilang: 'kader terlatih',
  namaPenyebut: 'kader ber-SK',
  desimal: 1,
  arah: 'naik-baik',
  target: [
    {
      nilai: 60,
      mulai: '2023-01-01',
      sumber: 'Target contoh; target resmi belum ditemukan',
      sifat: 'contoh',
    },
  ],
  toleransi: 10,
  kelas: [40, 50, 60, 70],
  sumber: [{ nama: 'Laporan bulanan posyandu', keterangan: 'kader dalam SK dan kader terlatih' }],
  catatan: 'Keterampilan purwa, madya, dan utama (Kemenkes) dihitung terpisah pada indikator Kader cakap.',
})
