import { NAMA_KELAS_DIGITAL } from '@/indikator/digital'
import { type BarisKendala, sebutKurang } from '@/indikator/kendala'
import type { PendataanPosyandu } from '@/indikator/pendataan-posyandu'
import { SARANA } from '@/indikator/sarana-butir'
import { createBuku } from '@/lib/buku/buku'
import type { SelTulis } from '@/lib/buku/lembar'
import { createLembar, type KolomLembar } from './kerangka'

/** One posyandu of the workbook. */
export interface BarisPendataan {
  desa: string
  kodeDesa: string
  nama: string
  /** Target group by the last report; null when none told. */
  balita: number | null
  pendataan: PendataanPosyandu
}

interface BahanPendataan {
  /** "Kecamatan Tabang". */
  wilayah: string
  /** "Oktober 2025, data per 24 Oktober 2025". */
  keterangan: string
  adaContoh: boolean
  kendala: readonly BarisKendala[]
  posyandu: readonly BarisPendataan[]
}

const KOLOM_KENDALA: readonly KolomLembar[] = [
  { judul: 'Kendala', lebar: 20, gaya: 'teks' },
  { judul: 'Kelompok', lebar: 13, gaya: 'teks' },
  { judul: 'Yang kurang', lebar: 44, gaya: 'lipat' },
  { judul: 'Jumlah kurang', lebar: 11, gaya: 'bulat' },
  { judul: 'Dari', lebar: 9, gaya: 'bulat' },
  { judul: 'Satuan', lebar: 11, gaya: 'teks' },
  { judul: 'Balita terdampak', lebar: 12, gaya: 'bulat' },
  { judul: 'Posyandu belum diketahui', lebar: 15, gaya: 'bulat' },
]

const KOLOM_POSYANDU: readonly KolomLembar[] = [
  { judul: 'Desa/Kelurahan', lebar: 22, gaya: 'teks' },
  { judul: 'Kode desa', lebar: 15, gaya: 'teks' },
  { judul: 'Posyandu', lebar: 22, gaya: 'teks' },
  ...SARANA.map((s) => ({ judul: s.nama, lebar: 14, gaya: 'teks' as const })),
  { judul: 'Yang kurang', lebar: 40, gaya: 'lipat' },
  { judul: 'Kesiapan digital', lebar: 15, gaya: 'teks' },
  { judul: 'Alasan', lebar: 36, gaya: 'lipat' },
  { judul: 'Cara lapor', lebar: 12, gaya: 'teks' },
  { judul: 'Balita sasaran', lebar: 10, gaya: 'bulat' },
]

const kata = (n: 0 | 1 | null) => (n === null ? 'belum didata' : n === 1 ? 'ya' : 'tidak')

const susunKendala = (k: BarisKendala): SelTulis[] => [
  k.nama,
  k.kelompok,
  sebutKurang(k),
  k.jumlah,
  k.dari,
  k.satuan,
  k.dampak,
  k.belumDidata,
]

const susunPosyandu = ({ desa, kodeDesa, nama, balita, pendataan: p }: BarisPendataan): SelTulis[] => [
  desa,
  kodeDesa,
  nama,
  ...p.sarana.map((s) => kata(s.ada)),
  p.kurang.join(', ') || null,
  NAMA_KELAS_DIGITAL[p.kelas],
  p.alasan.join(', ') || null,
  p.cara,
  balita,
]

/** Obstacles of a kecamatan and the surveys of each posyandu as XLSX bytes. */
export function createXlsxPendataan(b: BahanPendataan): Uint8Array {
  const kepala = { berkas: b.wilayah, keterangan: b.keterangan, adaContoh: b.adaContoh }
  return createBuku([
    createLembar(kepala, {
      nama: 'Kendala',
      judul: `Kendala ${b.wilayah}, dampak terbesar lebih dulu`,
      kolom: KOLOM_KENDALA,
      baris: b.kendala.map(susunKendala),
      bekuKolom: 1,
    }),
    createLembar(kepala, {
      nama: 'Posyandu',
      judul: `Sarana dan kesiapan digital per posyandu, ${b.wilayah}`,
      kolom: KOLOM_POSYANDU,
      baris: b.posyandu.map(susunPosyandu),
      bekuKolom: 3,
    }),
  ])
}
