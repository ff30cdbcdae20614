import { getIndikator } from '..'
import type { IsiDataDesa } from '../catatan/data-desa'
import type { Indikator } from '../tipe'

export const KODE_PENENTU = [
  'stunting',
  'kemiskinan',
  'kemiskinan-keluarga',
  'krs',
  'ds',
  'nd',
  'registrasi',
  'partisipasi-kader',
  'kader-terlatih',
  'enam-bidang',
] as const
export type KodePenentu = (typeof KODE_PENENTU)[number]

/** What pilot desa may be chosen by: a share in percent, printed with one decimal. */
export interface Penentu {
  kode: KodePenentu
  nama: string
  /** Inside a sentence: "stunting", "kemiskinan". */
  kata: string
  /** Which values ask for help: a high share of stunting, a low share of D/S. */
  perlu: 'tinggi' | 'rendah'
  /** Weight that the page starts with. */
  bobotAwal: number
  sumber: string
  /** Where the value comes from: an indicator of the house, or two fields of the list `data-desa`. */
  asal:
    | { jenis: 'indikator'; indikator: Indikator }
    | { jenis: 'data-desa'; pembilang: KolomJumlah; penyebut: KolomJumlah }
}

type KolomJumlah = Exclude<keyof IsiDataDesa, 'tahun' | 'sumber'>

const dariData = (pembilang: KolomJumlah, penyebut: KolomJumlah) =>
  ({ jenis: 'data-desa', pembilang, penyebut }) as const

const DARI_DATA: readonly Penentu[] = [
  {
    kode: 'kemiskinan',
    nama: 'Kemiskinan (jiwa)',
    kata: 'kemiskinan',
    perlu: 'tinggi',
    bobotAwal: 50,
    sumber: 'Data desa: penduduk miskin dibagi penduduk',
    asal: dariData('penduduk_miskin', 'penduduk'),
  },
  {
    kode: 'kemiskinan-keluarga',
    nama: 'Kemiskinan (keluarga)',
    kata: 'keluarga miskin',
    perlu: 'tinggi',
    bobotAwal: 0,
    sumber: 'Data desa: keluarga miskin dibagi keluarga',
    asal: dariData('keluarga_miskin', 'keluarga'),
  },
  {
    kode: 'krs',
    nama: 'Keluarga berisiko stunting',
    kata: 'keluarga berisiko stunting',
    perlu: 'tinggi',
    bobotAwal: 0,
    sumber: 'Data desa: keluarga berisiko stunting dibagi keluarga',
    asal: dariData('keluarga_krs', 'keluarga'),
  },
]

function createDariIndikator(kode: KodePenentu, kata: string, bobotAwal = 0): Penentu {
  const indikator = getIndikator(kode) as Indikator
  return {
    kode,
    nama: indikator.namaPendek,
    kata,
    perlu: indikator.arah === 'turun-baik' ? 'tinggi' : 'rendah',
    bobotAwal,
    sumber: indikator.sumber[0]?.nama ?? indikator.nama,
    asal: { jenis: 'indikator', indikator },
  }
}

/** All of them, in the order of the form. */
export const PENENTU: readonly Penentu[] = [
  createDariIndikator('stunting', 'stunting', 50),
  ...DARI_DATA,
  createDariIndikator('ds', 'D/S'),
  createDariIndikator('nd', 'N/D'),
  createDariIndikator('registrasi', 'registrasi'),
  createDariIndikator('partisipasi-kader', 'kehadiran kader'),
  createDariIndikator('kader-terlatih', 'kader terlatih'),
  createDariIndikator('enam-bidang', 'layanan enam bidang'),
]

const perKode = new Map(PENENTU.map((p) => [p.kode, p]))

/** The determinant of that code; every code of `KODE_PENENTU` has one. */
export const getPenentu = (kode: KodePenentu): Penentu => perKode.get(kode) as Penentu
