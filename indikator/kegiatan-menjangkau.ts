import { type Bulan, geserBulan, getAkhirBulan } from '@/lib/periode'
import type { IsiKegiatan } from './catatan/kegiatan'
import type { Catatan } from './catatan/tipe'
import { defineIndikator } from './tipe'
import { UNIT_DESA, ukuranDesa } from './unit-desa'

/** Kinds that reach people at their place; meetings of officials do not. */
const PEMBINAAN: readonly IsiKegiatan['jenis'][] = ['sosialisasi', 'pelatihan', 'supervisi']

/** Months, the month itself included, within which a desa counts as reached. */
export const JENDELA_JANGKAU = 6

/** Whether it is a socialisation, a training or a supervision. */
export const isPembinaan = (k: Pick<IsiKegiatan, 'jenis'>) => PEMBINAAN.includes(k.jenis)

/** Whether the activity lies within the last `n` months, that month included; those after it do not count. */
export function isDalamJeda(tanggal: string, bulan: Bulan, n: number): boolean {
  return tanggal >= `${geserBulan(bulan, 1 - n)}-01` && tanggal <= getAkhirBulan(bulan)
}

/** Whether anything was recorded by then that says the list was kept for this place. */
function isTercatat(catatan: readonly Catatan[], bulan: Bulan): boolean {
  const akhir = getAkhirBulan(bulan)
  return catatan.some((c) => (c.isi as IsiKegiatan).tanggal <= akhir)
}

function hitungTerjangkau(catatan: readonly Catatan[], kodeDesa: string, bulan: Bulan): number | null {
  if (!isTercatat(catatan, bulan)) return null
  const terjangkau = catatan.some((c) => {
    const isi = c.isi as IsiKegiatan
    return c.kodeWilayah === kodeDesa && isPembinaan(isi) && isDalamJeda(isi.tanggal, bulan, JENDELA_JANGKAU)
  })
  return Number(terjangkau)
}

const dasar = { satuan: 'desa/kelurahan', jenis: 'keadaan', daftar: 'kegiatan' } as const

/** Desa and kelurahan reached by a training, socialisation or supervision within the last six months, of all. */
export const kegiatanMenjangkau = defineIndikator({
  kode: 'kegiatan-menjangkau',
  nama: 'Desa/kelurahan terjangkau pembinaan',
  namaPendek: 'Desa terjangkau',
  kelompok: 'tata-kelola',
  penjelasan:
    'Bagian desa dan kelurahan yang dalam enam bulan terakhir dijangkau sosialisasi, pelatihan, atau supervisi.',
  ukuran: {
    ...ukuranDesa,
    kegiatan_tercatat: {
      ...dasar,
      nama: 'Desa/kelurahan di wilayah yang kegiatannya tercatat',
      hitung: (catatan, _, bulan) => (isTercatat(catatan, bulan) ? 1 : null),
    },
    desa_terjangkau: { ...dasar, nama: 'Desa/kelurahan terjangkau pembinaan', hitung: hitungTerjangkau },
  },
  pembilang: ['desa_terjangkau'],
  penyebut: ['desa_kelurahan'],
  kelengkapan: { ukuran: 'kegiatan_tercatat', kata: 'terdata', unit: UNIT_DESA },
  namaPembilang: 'desa/kelurahan terjangkau',
  namaPenyebut: 'desa/kelurahan',
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
  toleransi: 20,
  kelas: [40, 60, 80, 95],
  sumber: [{ nama: 'Daftar kegiatan', keterangan: 'tanggal, jenis, dan asal peserta yang dicatat kantor' }],
  catatan:
    'Terhitung bila ada catatan kegiatan dengan asal peserta desa atau kelurahan itu sendiri. Catatan setingkat kecamatan atau kabupaten tidak menunjukkan desa mana yang ikut, jadi tidak dihitung untuk desa. Rapat koordinasi tidak dihitung.',
})
