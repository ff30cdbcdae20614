import { defineIndikator } from './tipe'
import { ukuranPosyandu } from './ukuran-posyandu'

export const registrasi = defineIndikator({
  kode: 'registrasi',
  nama: 'Registrasi Kemendagri',
  namaPendek: 'Registrasi',
  kelompok: 'registrasi',
  penjelasan:
    'Bagian posyandu yang sudah bernomor registrasi Kemendagri pada akhir bulan (atau pada tanggal data terakhir).',
  ukuran: {
    ...ukuranPosyandu,
    posyandu_terdaftar: {
      nama: 'Posyandu bernomor Kemendagri',
      satuan: 'posyandu',
      jenis: 'keadaan',
      jendela: 1,
      turunan: (r) => (r.terdaftar ? 1 : 0),
    },
  },
  pembilang: ['posyandu_terdaftar'],
  penyebut: ['posyandu'],
  kelengkapan: { ukuran: 'posyandu', kata: 'terdata' },
  namaPembilang: 'posyandu terdaftar',
  namaPenyebut: 'posyandu terdata DPMD',
  desimal: 1,
  arah: 'naik-baik',
  target: [
    {
      nilai: 100,
      mulai: '2025-01-01',
      tenggat: '2025-06-30',
      sumber: 'DPMD Kukar, tenggat pertama (perspektif.info, Juni 2025)',
      sifat: 'terbit',
    },
    {
      nilai: 100,
      mulai: '2025-07-01',
      tenggat: '2025-10-31',
      sumber: 'DPMD Kukar, 827 posyandu akhir Oktober 2025 (wartaetam)',
      sifat: 'terbit',
    },
  ],
  toleransi: 10,
  kelas: [50, 80, 95, 99.9],
  sumber: [{ nama: 'Daftar registrasi DPMD', keterangan: 'tahap dan nomor registrasi per posyandu' }],
  catatan:
    '"Terdata DPMD" dan "bernomor Kemendagri" adalah dua hitungan yang berbeda; yang dihitung di sini adalah yang bernomor.',
})
