import { type Bulan, getAkhirBulan } from '@/lib/periode'
import type { IsiTimPembina } from './catatan/tim-pembina'
import type { Catatan } from './catatan/tipe'
import { defineIndikator, type UkuranCatatan } from './tipe'
import { UNIT_DESA, ukuranDesa } from './unit-desa'

type Isi = Pick<IsiTimPembina, 'terbentuk' | 'tanggal_sk'>

/** Whether a team was formed by the end of the month. A decree without a date counts in every month: since when is not known. */
export function isTimTerbentuk(isi: Isi, bulan: Bulan): boolean {
  return isi.terbentuk && (isi.tanggal_sk === null || isi.tanggal_sk <= getAkhirBulan(bulan))
}

/** Whether the team was trained by the end of the month; null when nobody noted it. A training without a date counts in every month. */
export function isTimTerlatih(
  isi: Pick<IsiTimPembina, 'terlatih' | 'tanggal_pelatihan'>,
  bulan: Bulan,
): boolean | null {
  if (isi.terlatih === null) return null
  return isi.terlatih && (isi.tanggal_pelatihan === null || isi.tanggal_pelatihan <= getAkhirBulan(bulan))
}

function ukuran(nama: string, nilai: (isi: IsiTimPembina, bulan: Bulan) => number | null): UkuranCatatan {
  const getSendiri = (catatan: readonly Catatan[], kodeDesa: string) =>
    catatan.find((c) => c.kodeWilayah === kodeDesa)?.isi as IsiTimPembina | undefined
  return {
    nama,
    satuan: 'desa/kelurahan',
    jenis: 'keadaan',
    daftar: 'tim-pembina',
    hitung: (catatan, kodeDesa, bulan) => {
      const isi = getSendiri(catatan, kodeDesa)
      return isi ? nilai(isi, bulan) : null
    },
  }
}

const getPelatihan = (isi: IsiTimPembina, bulan: Bulan) =>
  isTimTerbentuk(isi, bulan) ? isTimTerlatih(isi, bulan) : null

const ukuranTim = {
  ...ukuranDesa,
  tim_terdata: ukuran('Desa/kelurahan yang Tim Pembinanya tercatat', () => 1),
  tim_terbentuk: ukuran('Desa/kelurahan dengan Tim Pembina terbentuk', (isi, bulan) =>
    Number(isTimTerbentuk(isi, bulan)),
  ),
  tim_pelatihan_diketahui: ukuran('Tim Pembina desa/kelurahan yang pelatihannya tercatat', (isi, bulan) =>
    getPelatihan(isi, bulan) === null ? null : 1,
  ),
  tim_terlatih: ukuran('Tim Pembina desa/kelurahan yang sudah dilatih', (isi, bulan) => {
    const terlatih = getPelatihan(isi, bulan)
    return terlatih === null ? null : Number(terlatih)
  }),
} as const

const bersama = {
  kelompok: 'tata-kelola',
  ukuran: ukuranTim,
  desimal: 1,
  arah: 'naik-baik',
  sumber: [
    { nama: 'Permendagri 13/2024', keterangan: 'Tim Pembina dibentuk di tiap tingkat sampai desa/kelurahan' },
    { nama: 'Daftar Tim Pembina', keterangan: 'SK, susunan, dan pelatihan yang dicatat kantor' },
  ],
} as const

/** Desa and kelurahan with a formed Tim Pembina, of all (decision 0026). */
export const timPembina = defineIndikator({
  ...bersama,
  kode: 'tim-pembina',
  nama: 'Tim Pembina desa/kelurahan terbentuk',
  namaPendek: 'Tim Pembina',
  penjelasan:
    'Bagian desa dan kelurahan yang Tim Pembina Posyandunya sudah dibentuk dengan keputusan kepala desa atau lurah.',
  pembilang: ['tim_terbentuk'],
  penyebut: ['desa_kelurahan'],
  kelengkapan: { ukuran: 'tim_terdata', kata: 'terdata', unit: UNIT_DESA },
  namaPembilang: 'desa/kelurahan dengan tim terbentuk',
  namaPenyebut: 'desa/kelurahan',
  target: [
    {
      nilai: 100,
      mulai: '2023-01-01',
      sumber: 'Target contoh; target resmi belum ditemukan',
      sifat: 'contoh',
    },
  ],
  toleransi: 10,
  kelas: [60, 75, 90, 99.9],
  catatan:
    'Terhitung sejak bulan tanggal SK; SK tanpa tanggal terhitung di semua bulan. Desa/kelurahan yang belum tercatat belum terhitung terbentuk. Masa berlaku yang habis tidak mengurangi angka ini; ditandai pada halaman Tim Pembina.',
})

/** Formed teams of desa and kelurahan that were trained, of those whose training is noted. */
export const timTerlatih = defineIndikator({
  ...bersama,
  kode: 'tim-terlatih',
  nama: 'Tim Pembina desa/kelurahan terlatih',
  namaPendek: 'Tim terlatih',
  penjelasan:
    'Bagian Tim Pembina desa/kelurahan terbentuk yang sudah mengikuti pelatihan atau bimbingan teknis enam bidang SPM.',
  pembilang: ['tim_terlatih'],
  penyebut: ['tim_pelatihan_diketahui'],
  kelengkapan: { ukuran: 'tim_pelatihan_diketahui', kata: 'terdata', unit: UNIT_DESA },
  namaPembilang: 'tim terlatih',
  namaPenyebut: 'tim yang pelatihannya tercatat',
  target: [
    {
      nilai: 80,
      mulai: '2023-01-01',
      sumber: 'Target contoh; target resmi belum ditemukan',
      sifat: 'contoh',
    },
  ],
  toleransi: 15,
  kelas: [40, 60, 80, 95],
  catatan: 'Tim yang pelatihannya tidak dicatat tidak dihitung, ya maupun tidak.',
})
