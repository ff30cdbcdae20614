import { TANPA_METODE } from '@/indikator/seri-terbit'
import type { AngkaAwal } from './terbit'

type Metode = 'SSGI' | 'SKI'

const KUKAR = '64.02'

function survei(
  tahun: string,
  metode: Metode,
  angka: Record<string, number>,
  sumber: string,
  tanggalSumber: string,
): AngkaAwal[] {
  return Object.entries(angka).map(([kodeWilayah, nilai]) => ({
    seri: 'stunting-survei',
    kodeWilayah,
    periode: tahun,
    nilai,
    metode,
    sumber,
    tanggalSumber,
  }))
}

const surveiKukar: AngkaAwal[] = [
  ...survei('2021', 'SSGI', { [KUKAR]: 26.4 }, 'tribunkaltim', '2022-06-14'),
  ...survei('2022', 'SSGI', { [KUKAR]: 27.1 }, 'beberapa media', '2023').map((a) => ({
    ...a,
    catatan: 'editorialkaltim dan natmed keliru menulisnya sebagai angka 2023',
  })),
  ...survei('2023', 'SKI', { [KUKAR]: 17.6 }, 'kaltimfaktual', '2024-07-31').map((a) => ({
    ...a,
    catatan: 'Terendah di Kaltim',
  })),
  ...survei('2024', 'SSGI', { [KUKAR]: 14.2 }, 'nomorsatukaltim; tribunkaltim; natmed', '2025-11-18').map(
    (a) => ({
      ...a,
      catatan: 'Kebetulan sama dengan sasaran nasional 2029 (14,2 %). Angka lain untuk 2024: 14,3; 14,9; 16',
    }),
  ),
]

const surveiLain: AngkaAwal[] = [
  ...survei('2021', 'SSGI', { '64': 22.8, '00': 24.4 }, 'Kemenkes, SSGI 2021', '2021'),
  ...survei('2022', 'SSGI', { '64': 23.9, '00': 21.6 }, 'Kemenkes, SSGI 2022', '2022'),
  ...survei('2023', 'SKI', { '64': 22.9, '00': 21.5 }, 'Kemenkes, SKI 2023', '2023'),
  ...survei('2024', 'SSGI', { '64': 22.2, '00': 19.8 }, 'Kemenkes, SSGI 2024', '2024'),
  ...survei(
    '2022',
    'SSGI',
    { '64.09': 21.8, '64.11': 14.8, '64.74': 21, '64.03': 21, '64.08': 24.7 },
    'daulatnews',
    '2023-02-07',
  ),
  ...survei(
    '2023',
    'SKI',
    {
      '64.71': 21.6,
      '64.07': 22,
      '64.01': 22.4,
      '64.03': 23,
      '64.72': 24.4,
      '64.09': 24.6,
      '64.74': 27.4,
      '64.08': 29,
    },
    'Kemenkes, SKI 2023',
    '2023',
  ),
  ...survei('2024', 'SSGI', { '64.72': 20.3, '64.74': 20.7 }, 'tribun', '2025'),
]

const kukar = { kodeWilayah: KUKAR } as const

const lain: AngkaAwal[] = [
  {
    ...kukar,
    seri: 'stunting-eppgbm',
    periode: '2022',
    nilai: 17.46,
    metode: 'e-PPGBM',
    sumber: 'headlinekaltim',
    tanggalSumber: '2024',
  },
  {
    ...kukar,
    seri: 'stunting-eppgbm',
    periode: '2023',
    nilai: 16.39,
    metode: 'e-PPGBM',
    sumber: 'headlinekaltim',
    tanggalSumber: '2024',
  },
  {
    ...kukar,
    seri: 'stunting-serentak',
    periode: '2025',
    nilai: 12.6,
    metode: 'pengukuran serentak',
    sumber: 'Bupati Kukar, akupedia',
    tanggalSumber: '2025-12-11',
    catatan: 'Pada hari yang sama Wakil Bupati menyebut 12,04',
  },
  {
    ...kukar,
    seri: 'stunting-serentak',
    periode: '2025',
    nilai: 12.04,
    metode: 'pengukuran serentak',
    sumber: 'Wakil Bupati Kukar, dp2kb.kukarkab.go.id',
    tanggalSumber: '2025-12-11',
    catatan: 'Pada hari yang sama Bupati menyebut 12,6',
  },
  {
    ...kukar,
    seri: 'stunting-dinyatakan',
    periode: '2024',
    nilai: 14.3,
    metode: TANPA_METODE,
    sumber: 'suara/antara; mediaborneo',
    tanggalSumber: '2025-09-01',
  },
  {
    ...kukar,
    seri: 'stunting-dinyatakan',
    periode: '2024',
    nilai: 14.9,
    metode: TANPA_METODE,
    sumber: 'DPMD Kukar, republiknews; pesutnews',
    tanggalSumber: '2025-09',
    catatan: 'SSGI 2024 mencatat 14,2',
  },
  {
    ...kukar,
    seri: 'stunting-dinyatakan',
    periode: '2024',
    nilai: 16,
    metode: TANPA_METODE,
    sumber: 'DPMD Kukar, katanusantara',
    tanggalSumber: '2025-05-02',
    catatan: 'SSGI 2024 mencatat 14,2',
  },
  {
    ...kukar,
    seri: 'stunting-lain',
    periode: '2016',
    nilai: 37.1,
    metode: TANPA_METODE,
    sumber: 'dp2kb.kukarkab.go.id',
    tanggalSumber: '2025',
  },
  {
    ...kukar,
    seri: 'stunting-lain',
    periode: '2022-11',
    nilai: 15.09,
    metode: TANPA_METODE,
    sumber: 'persepsinews',
    tanggalSumber: '2022-11',
  },
]

const sasaran: AngkaAwal[] = [
  { periode: '2024', nilai: 14, metode: 'RPJMN 2020–2024' },
  { periode: '2025', nilai: 18.8, metode: 'RPJMN 2025–2029' },
  {
    periode: '2029',
    nilai: 14.2,
    metode: 'RPJMN 2025–2029',
    catatan: 'Kebetulan sama dengan angka SSGI 2024 Kutai Kartanegara (14,2 %)',
  },
  { periode: '2045', nilai: 5, metode: 'RPJPN 2025–2045' },
].map((t) => ({
  ...t,
  seri: 'target-nasional-stunting',
  kodeWilayah: '00',
  sumber: 'metrotvnews, 27 Mei 2025; tribunnews, 12 November 2025',
  tanggalSumber: '2025-11-12',
}))

const pengukuran: AngkaAwal[] = [
  {
    ...kukar,
    seri: 'balita-sasaran',
    periode: '2024',
    nilai: 61951,
    metode: 'sasaran pengukuran',
    sumber: 'pranala.co',
    tanggalSumber: '2024-07-01',
  },
  {
    ...kukar,
    seri: 'balita-diukur',
    periode: '2024-07',
    nilai: 47989,
    metode: 'pengukuran sampai 1 Juli 2024',
    sumber: 'pranala.co',
    tanggalSumber: '2024-07-01',
  },
  {
    ...kukar,
    seri: 'cakupan-pengukuran',
    periode: '2024-07',
    nilai: 77.5,
    metode: 'pengukuran sampai 1 Juli 2024',
    sumber: 'pranala.co',
    tanggalSumber: '2024-07-01',
  },
  {
    ...kukar,
    seri: 'cakupan-pengukuran',
    periode: '2024-11',
    nilai: 99,
    metode: 'seperti diberitakan',
    sumber: 'tajukmedia; katanusantara',
    tanggalSumber: '2024-11-19',
    catatan: 'Disebut tertinggi di Kaltim',
  },
  {
    ...kukar,
    seri: 'lokus-stunting',
    periode: '2022',
    nilai: 19,
    metode: 'penetapan lokus',
    sumber: 'eksposisi',
    tanggalSumber: '2022-11-16',
  },
  {
    ...kukar,
    seri: 'lokus-stunting',
    periode: '2023',
    nilai: 21,
    metode: 'penetapan lokus',
    sumber: 'eksposisi; tribunkaltim',
    tanggalSumber: '2023-07-12',
  },
  {
    ...kukar,
    seri: 'lokus-stunting',
    periode: '2024',
    nilai: 41,
    metode: 'penetapan lokus',
    sumber: 'kukarkab.go.id/berita/2703',
    tanggalSumber: '2024',
  },
  {
    ...kukar,
    seri: 'lokus-stunting',
    periode: '2024',
    nilai: 48,
    metode: 'disebut Sekda',
    sumber: 'headlinekaltim',
    tanggalSumber: '2024',
  },
]

/** Fakta 3.3. Survey, routine, simultaneous and merely stated figures are series of their own. */
export const angkaStunting: AngkaAwal[] = [...surveiKukar, ...surveiLain, ...lain, ...sasaran, ...pengukuran]
