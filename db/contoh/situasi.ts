import { getAcak } from './acak'

/** What the sample says about one kecamatan at its reference date. */
export interface SituasiKecamatan {
  kode: string
  posyanduDesa: number
  posyanduKelurahan: number
  /** Balita per posyandu, on average. */
  balita: number
  /** Prevalence of the last month, in percent, and its change in points from the month before. */
  stunting: number
  ubah: number
  /** Kader present, in percent, in the last month. */
  hadir: number
  /** Posyandu without a report for the last month. */
  belumLapor: number
  /** Far up the Mahakam: floods in the rainy season, long ways. */
  hulu: boolean
  registrasi: { mulai: string; akhir: string; selesai: number | 'semua' }
}

/** Values for the whole kabupaten that the kecamatan are scaled to, per month; null leaves them as they fall. */
export interface Situasi {
  kecamatan: SituasiKecamatan[]
  stuntingKini: number | null
  stuntingLalu: number | null
  hadirKini: number | null
  kaderDesa: number | null
  kaderKelurahan: number | null
}

type Baris = [
  kode: string,
  desa: number,
  kelurahan: number,
  balita: number,
  stunting: number,
  ubah: number,
  hadir: number,
  belum: number,
  hulu: 0 | 1,
  mulai: string,
  akhir: string,
  selesai?: number,
]

// Posyandu per kecamatan: the Dinkes table of 2024 (816) plus 11. The rest is made up in the situation of the news of 2025.
const KUKAR: Baris[] = [
  ['01', 32, 0, 84, 17.7, -0.5, 90.6, 3, 1, '2025-08-26', '2025-10-14'],
  ['02', 51, 0, 82, 14.7, -0.3, 93.4, 1, 0, '2025-07-03', '2025-08-29'],
  ['03', 64, 0, 70, 13.0, -0.4, 93.2, 1, 0, '2025-07-01', '2025-08-29'],
  ['04', 27, 0, 98, 15.8, 0.2, 91.4, 1, 0, '2025-08-12', '2025-09-30'],
  ['05', 56, 0, 74, 14.2, -0.4, 93.8, 1, 0, '2025-07-08', '2025-09-09'],
  ['06', 4, 95, 54, 11.2, -0.3, 95.6, 0, 0, '2025-06-10', '2025-08-14'],
  ['07', 46, 0, 84, 15.1, -0.3, 93.9, 0, 0, '2025-07-01', '2025-08-26'],
  ['08', 28, 0, 90, 16.0, -0.4, 92.3, 0, 0, '2025-08-05', '2025-09-29'],
  ['09', 21, 0, 80, 18.9, -0.4, 89.7, 2, 1, '2025-09-04', '2025-10-22'],
  ['10', 20, 0, 100, 19.6, 0.3, 88.2, 2, 1, '2025-10-08', '2025-10-24', 11],
  ['11', 54, 0, 94, 17.1, -0.6, 91.2, 19, 1, '2025-08-19', '2025-10-21'],
  ['12', 20, 0, 74, 21.8, 0.6, 86.3, 2, 1, '2025-11-01', '2025-11-30', 0],
  ['13', 8, 40, 60, 12.6, -0.3, 94.3, 0, 0, '2025-07-10', '2025-09-11'],
  ['14', 0, 37, 76, 14.4, -0.5, 94.0, 0, 0, '2025-07-15', '2025-09-11'],
  ['15', 0, 30, 54, 11.9, -0.3, 95.7, 0, 0, '2025-07-15', '2025-09-04'],
  ['16', 67, 0, 74, 13.6, -0.2, 94.9, 0, 0, '2025-06-24', '2025-08-21'],
  ['17', 34, 0, 82, 15.3, -0.4, 92.7, 1, 0, '2025-08-05', '2025-09-30'],
  ['18', 16, 0, 76, 18.2, -0.3, 89.2, 3, 1, '2025-08-28', '2025-10-14'],
  ['19', 32, 0, 80, 16.4, -0.3, 92.0, 0, 0, '2025-08-12', '2025-09-30'],
  ['20', 2, 43, 56, 13.3, -0.3, 93.1, 0, 0, '2025-07-15', '2025-09-16'],
]

const situasiKukar: Situasi = {
  kecamatan: KUKAR.map(
    ([kode, desa, kelurahan, balita, stunting, ubah, hadir, belum, hulu, mulai, akhir, selesai]) => ({
      kode: `64.02.${kode}`,
      posyanduDesa: desa,
      posyanduKelurahan: kelurahan,
      balita,
      stunting,
      ubah,
      hadir,
      belumLapor: belum,
      hulu: hulu === 1,
      registrasi: { mulai, akhir, selesai: selesai ?? 'semua' },
    }),
  ),
  stuntingKini: 14.9,
  stuntingLalu: 15.2,
  hadirKini: 93.0,
  kaderDesa: 5933,
  kaderKelurahan: 2687,
}

const PER_DESA = 4

/** The situation of Kutai Kartanegara as the news of 2025 tell it; elsewhere a made-up one with four posyandu per desa. */
export function getSituasi(
  kabupaten: string,
  kecamatan: readonly { kode: string; desa: number; kelurahan: number }[],
): Situasi {
  if (kabupaten === '64.02') return situasiKukar
  return {
    kecamatan: kecamatan.map(({ kode, desa, kelurahan }, i) => ({
      kode,
      posyanduDesa: desa * PER_DESA,
      posyanduKelurahan: kelurahan * PER_DESA,
      balita: Math.round(55 + 35 * getAcak(kode, 'balita')),
      stunting: Math.round(120 + 90 * getAcak(kode, 'stunting')) / 10,
      ubah: Math.round(-7 + 9 * getAcak(kode, 'ubah')) / 10,
      hadir: Math.round(880 + 80 * getAcak(kode, 'hadir')) / 10,
      belumLapor: i % 4,
      hulu: false,
      registrasi: {
        mulai: `2025-0${6 + (i % 3)}-10`,
        akhir: i % 3 === 2 ? '2025-10-24' : '2025-09-26',
        selesai: 'semua',
      },
    })),
    stuntingKini: null,
    stuntingLalu: null,
    hadirKini: null,
    kaderDesa: null,
    kaderKelurahan: null,
  }
}
