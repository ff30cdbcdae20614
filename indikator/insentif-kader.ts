import { defineIndikator, type Riwayat } from './tipe'
import { ukuranKader } from './ukuran-kader'

/** Core kader per posyandu for whom the incentive is kept (perspektif.info 28 Nov 2025). */
export const KADER_INTI = 5
/** The number in the SK seldom changes: the latest report of so many months counts. */
const JENDELA = 3

/** Kader in the SK of one posyandu by the latest report of three months; null when none told. */
export function getKaderSk(r: Riwayat): number | null {
  for (let i = 0; i < JENDELA; i++) {
    const n = r.ambil('kader_sk', i)
    if (n !== null) return n
  }
  return null
}

/** Kader of one posyandu who qualify: none before it has its number, then those in the SK up to the core; null when unknown. */
export function hitungKaderLayak(r: Riwayat): number | null {
  if (!r.terdaftar) return 0
  const kader = getKaderSk(r)
  return kader === null ? null : Math.min(kader, KADER_INTI)
}

export const insentifKader = defineIndikator({
  kode: 'insentif-kader',
  nama: 'Insentif kader',
  namaPendek: 'Insentif kader',
  kelompok: 'kader',
  penjelasan:
    'Bagian kader yang menerima insentif bulan itu dari yang berhak: paling banyak lima kader inti pada tiap posyandu bernomor Kemendagri.',
  ukuran: {
    ...ukuranKader,
    kader_penerima: {
      nama: 'Kader yang menerima insentif bulan itu',
      judul: 'Kader penerima insentif',
      alias: ['penerima insentif', 'kader menerima insentif', 'insentif kader', 'kader dibayar'],
      satuan: 'kader',
      jenis: 'keadaan',
      templat: ['laporan-bulanan'],
      maks: 60,
      bagianDari: 'kader_sk',
    },
    operasional_diterima: {
      nama: 'Posyandu menerima dana operasional bulan itu',
      judul: 'Operasional diterima (ya/tidak)',
      alias: ['operasional diterima', 'menerima operasional', 'dana operasional', 'operasional'],
      satuan: 'posyandu',
      jenis: 'keadaan',
      templat: ['laporan-bulanan'],
      maks: 1,
      yaTidak: true,
    },
    kader_layak: {
      nama: 'Kader yang berhak atas insentif',
      satuan: 'kader',
      jenis: 'keadaan',
      jendela: JENDELA,
      turunan: hitungKaderLayak,
    },
    posyandu_kader_diketahui: {
      nama: 'Posyandu bernomor yang jumlah kadernya diketahui',
      satuan: 'posyandu',
      jenis: 'keadaan',
      jendela: JENDELA,
      turunan: (r) => (r.terdaftar && getKaderSk(r) !== null ? 1 : null),
    },
    kader_layak_melapor: {
      nama: 'Kader berhak pada posyandu yang melaporkan penerima insentif',
      satuan: 'kader',
      jenis: 'keadaan',
      jendela: JENDELA,
      turunan: (r) => {
        const penerima = r.ambil('kader_penerima')
        return penerima === null ? null : (hitungKaderLayak(r) ?? penerima)
      },
    },
    kader_layak_menerima: {
      nama: 'Kader berhak yang menerima insentif',
      satuan: 'kader',
      jenis: 'keadaan',
      jendela: JENDELA,
      turunan: (r) => {
        const penerima = r.ambil('kader_penerima')
        return penerima === null ? null : Math.min(penerima, hitungKaderLayak(r) ?? penerima)
      },
    },
  },
  pembilang: ['kader_layak_menerima'],
  penyebut: ['kader_layak_melapor'],
  namaPembilang: 'kader berhak yang menerima',
  namaPenyebut: 'kader berhak',
  desimal: 1,
  arah: 'naik-baik',
  target: [
    {
      nilai: 100,
      mulai: '2023-09-01',
      sumber: 'Target contoh; target resmi belum ditemukan',
      sifat: 'contoh',
    },
  ],
  toleransi: 10,
  kelas: [50, 75, 90, 99.9],
  sumber: [
    {
      nama: 'Laporan bulanan posyandu',
      keterangan: 'kader dalam SK, kader penerima insentif, operasional diterima',
    },
    { nama: 'Daftar registrasi DPMD', keterangan: 'posyandu yang sudah bernomor' },
  ],
  catatan:
    'Aturan siapa yang berhak dinyatakan aplikasi ini sendiri dari pemberitaan: insentif dan operasional mengikuti registrasi, insentif untuk lima kader inti. Tanpa laporan penerima tertulis "belum ada data", bukan nol.',
})
