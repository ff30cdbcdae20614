import type { KodeBidang } from '@/indikator/bidang'
import type { IsiLayanan } from '@/indikator/catatan/layanan'
import type { CatatanBaru } from '../mutations/catatan'

/** The wording of the regulation was not seen: what stands here was said of it (fakta 1.2), and the office edits it. */
const DAFTAR_KERJA =
  'Daftar kerja (Mendagri di Rakornas, lintasaktual.id 22 September 2025; rancangan aplikasi Posyandu 6 SPM); bunyi Permendagri 13/2024 belum dilihat'
const BERITA_KUKAR =
  'Pemberitaan Posyandu enam bidang di Kutai Kartanegara, 2025; dokumen aslinya belum dilihat'

type Baris = readonly [
  nama: string,
  sasaran: string | null,
  opd: IsiLayanan['opd'],
  penjelasan: string,
  sumber?: string,
]

const LAYANAN: Readonly<Record<KodeBidang, readonly Baris[]>> = {
  pendidikan: [
    [
      'PAUD di samping posyandu',
      'Anak usia dini',
      'disdik',
      'Kelompok belajar anak usia dini pada hari buka posyandu.',
      BERITA_KUKAR,
    ],
    ['Perpustakaan desa', 'Warga desa', 'disdik', 'Mendata dan menjalankan perpustakaan desa.'],
    ['Literasi digital', 'Warga desa', 'disdik', 'Belajar memakai perangkat dan layanan digital.'],
    [
      'Pendataan alat permainan edukatif',
      'Anak usia dini',
      'disdik',
      'Mendata APE yang ada dan yang dibutuhkan.',
    ],
  ],
  kesehatan: [
    [
      'Kunjungan sasaran siklus hidup',
      'Ibu, bayi, balita, anak, remaja, dewasa, lansia',
      'dinkes',
      'Menggerakkan seluruh sasaran datang pada hari buka.',
    ],
    [
      'Penyuluhan kesehatan dan gizi',
      'Seluruh keluarga',
      'dinkes',
      'Penyuluhan pada hari buka dan kunjungan rumah.',
    ],
    [
      'Deteksi dini risiko kesehatan',
      'Balita, remaja, dewasa, lansia',
      'dinkes',
      'Pengukuran dan penapisan sederhana, lalu rujukan.',
    ],
    ['Makanan tambahan balita', 'Balita', 'dinkes', 'Pemberian makanan tambahan bagi balita.', BERITA_KUKAR],
  ],
  'pekerjaan-umum': [
    ['Air bersih', 'Keluarga tanpa air bersih', 'pu', 'Mendata kebutuhan air bersih dan meneruskannya.'],
    [
      'Limbah rumah tangga dan bank sampah',
      'Seluruh keluarga',
      'pu',
      'Penyuluhan limbah rumah tangga dan bank sampah.',
    ],
    [
      'Sumur, embung, dan jaringan air perdesaan',
      'Keluarga tanpa air bersih',
      'pu',
      'Mendata sumur, embung, dan jaringan air yang perlu dibangun atau diperbaiki.',
    ],
    ['Kebutuhan jalan desa', 'Warga desa', 'pu', 'Mendata kebutuhan jalan desa.'],
  ],
  perumahan: [
    [
      'Rumah tidak layak huni',
      'Penghuni rumah tidak layak huni',
      'perkim',
      'Mendata rumah tidak layak huni dan meneruskan usulan perbaikan.',
    ],
    [
      'Penyuluhan lingkungan bersih',
      'Seluruh keluarga',
      'perkim',
      'Komunikasi, informasi, dan edukasi lingkungan bersih.',
    ],
    ['Pangan pekarangan', 'Seluruh keluarga', 'perkim', 'Pemanfaatan pekarangan untuk bahan pangan.'],
    ['Biopori dan hidroponik', 'Seluruh keluarga', 'perkim', 'Percontohan lubang biopori dan hidroponik.'],
  ],
  trantibumlinmas: [
    [
      'Pendampingan trauma setelah bencana',
      'Warga terdampak bencana',
      'bpbd',
      'Pendampingan pemulihan trauma setelah bencana.',
    ],
    [
      'Penyuluhan kesiapsiagaan',
      'Warga di daerah rawan',
      'bpbd',
      'Komunikasi, informasi, dan edukasi kesiapsiagaan bencana.',
    ],
    [
      'Deteksi dini gangguan ketertiban',
      'Warga desa',
      'satpolpp',
      'Mengenali dan melaporkan gangguan sejak dini.',
    ],
    [
      'Pembinaan ronda dan Linmas',
      'Anggota Linmas dan warga',
      'satpolpp',
      'Pembinaan ronda dan pemberdayaan Linmas.',
    ],
  ],
  sosial: [
    [
      'Penyuluhan kesetaraan gender dan inklusi',
      'Seluruh keluarga',
      'dp3a',
      'Komunikasi, informasi, dan edukasi kesetaraan gender, disabilitas, dan inklusi.',
    ],
    [
      'Pendataan warga miskin',
      'Warga miskin',
      'dinsos',
      'Mendata dan memutakhirkan warga miskin untuk bantuan sosial.',
    ],
    ['Penyaluran bantuan sosial', 'Penerima bantuan sosial', 'dinsos', 'Membantu penyaluran bantuan sosial.'],
    [
      'Makanan tambahan lansia miskin',
      'Lansia miskin',
      'dinsos',
      'Pemberian makanan tambahan bagi lansia miskin.',
      BERITA_KUKAR,
    ],
  ],
}

/** The working list of services per field, with who said so. */
export function listLayananAwal(kabupaten: string): CatatanBaru[] {
  return Object.entries(LAYANAN).flatMap(([bidang, baris]) =>
    baris.map(([nama, sasaran, opd, penjelasan, sumber = DAFTAR_KERJA]) => ({
      daftar: 'layanan' as const,
      kodeWilayah: kabupaten,
      isi: { bidang, nama, penjelasan, sasaran, opd, sumber } as IsiLayanan,
    })),
  )
}
