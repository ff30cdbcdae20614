import type { AngkaAwal } from './terbit'

const k = { kodeWilayah: '64.02' } as const
const DUKCAPIL = {
  periode: '2024',
  metode: 'Dukcapil Semester II 2024',
  sumber: 'Kepmendagri 300.2.2-2430/2025',
  tanggalSumber: '2025',
} as const
const BPS = 'BPS'

/** Fakta 3.1 and 3.2: people, area and poverty. */
export const angkaUmum: AngkaAwal[] = [
  { ...k, ...DUKCAPIL, seri: 'penduduk', nilai: 806964 },
  { ...k, ...DUKCAPIL, seri: 'penduduk-laki-laki', nilai: 420744 },
  { ...k, ...DUKCAPIL, seri: 'penduduk-perempuan', nilai: 386220 },
  { ...DUKCAPIL, kodeWilayah: '64', seri: 'penduduk', nilai: 4123303 },
  {
    ...k,
    seri: 'penduduk',
    periode: '2025',
    nilai: 788000,
    metode: 'disebut "788 ribu"',
    sumber: 'kukarkab.go.id',
    tanggalSumber: '2025',
    catatan: 'Dibulatkan oleh sumbernya',
  },
  {
    ...k,
    seri: 'penduduk',
    periode: '2022',
    nilai: 738189,
    metode: 'BPS, pertengahan tahun',
    sumber: BPS,
    tanggalSumber: '2022',
  },
  {
    ...k,
    seri: 'kemiskinan',
    periode: '2023',
    nilai: 7.61,
    metode: BPS,
    sumber: 'sinarkaltim; radarpaser',
    tanggalSumber: '2024-09-30',
  },
  {
    ...k,
    seri: 'kemiskinan',
    periode: '2024',
    nilai: 7.28,
    metode: BPS,
    sumber: 'sinarkaltim; radarpaser',
    tanggalSumber: '2024-09-30',
  },
  {
    ...k,
    seri: 'penduduk-miskin',
    periode: '2024',
    nilai: 59000,
    metode: BPS,
    sumber: 'sinarkaltim; radarpaser',
    tanggalSumber: '2024-09-30',
    catatan: 'Kira-kira',
  },
  {
    kodeWilayah: '64',
    seri: 'kemiskinan',
    periode: '2024-03',
    nilai: 5.78,
    metode: BPS,
    sumber: 'BPS, Maret 2024',
    tanggalSumber: '2024',
  },
  {
    kodeWilayah: '64',
    seri: 'kemiskinan',
    periode: '2025-03',
    nilai: 5.17,
    metode: BPS,
    sumber: 'BPS, Maret 2025',
    tanggalSumber: '2025',
  },
]
