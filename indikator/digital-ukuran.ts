import type { Riwayat, Ukuran } from './tipe'

const dasar = { satuan: 'posyandu', jenis: 'keadaan', templat: ['digital'] } as const

/** Signal where the posyandu meets, from worst to best. */
export const PILIHAN_SINYAL = ['tidak ada', 'lemah', 'cukup', 'baik'] as const
/** How the monthly report leaves the posyandu. */
export const PILIHAN_CARA = ['kertas', 'Excel', 'WhatsApp', 'aplikasi'] as const

/** What a posyandu needs to report by itself: one survey, any month. */
export const ukuranDigital = {
  gawai: {
    ...dasar,
    nama: 'Gawai untuk pelaporan',
    judul: 'Gawai (ya/tidak)',
    alias: ['gawai', 'gadget', 'hp', 'tablet', 'laptop', 'perangkat', 'gawai tersedia'],
    maks: 1,
    yaTidak: true,
  },
  sinyal: {
    ...dasar,
    nama: 'Sinyal di posyandu',
    judul: 'Sinyal',
    alias: ['sinyal', 'kekuatan sinyal', 'sinyal seluler', 'jaringan', 'kondisi sinyal'],
    maks: PILIHAN_SINYAL.length - 1,
    pilihan: PILIHAN_SINYAL,
  },
  kader_digital: {
    ...dasar,
    satuan: 'kader',
    nama: 'Kader mampu mengisi data',
    judul: 'Kader mampu mengisi data',
    alias: ['kader mampu input', 'kader bisa input data', 'kader digital', 'jumlah kader mampu', 'operator'],
    maks: 60,
  },
  cara_lapor: {
    ...dasar,
    nama: 'Cara pelaporan',
    judul: 'Cara lapor',
    alias: ['cara lapor', 'cara pelaporan', 'media pelaporan', 'pelaporan melalui'],
    maks: PILIHAN_CARA.length - 1,
    pilihan: PILIHAN_CARA,
  },
} as const satisfies Record<string, Ukuran>

/** Kader able to enter data: two, so that reporting does not stop when one is away. */
export const KADER_MINIMAL = 2
const SINYAL_CUKUP = PILIHAN_SINYAL.indexOf('cukup')

/** The three things that make a posyandu ready. */
const BAGIAN_DIGITAL = ['gawai', 'sinyal', 'kader'] as const
type BagianDigital = (typeof BAGIAN_DIGITAL)[number]

/** Whether that part is there by the last survey of 12 months: 1, 0, or null when nobody asked. */
export function getBagianDigital(r: Riwayat, bagian: BagianDigital): 0 | 1 | null {
  const n = r.terakhir(bagian === 'kader' ? 'kader_digital' : bagian)
  if (n === null) return null
  const minimal = bagian === 'gawai' ? 1 : bagian === 'sinyal' ? SINYAL_CUKUP : KADER_MINIMAL
  return n >= minimal ? 1 : 0
}

export const KELAS_DIGITAL = ['siap', 'hampir', 'belum', 'belum-didata'] as const
export type KelasDigital = (typeof KELAS_DIGITAL)[number]

/** Ready with all three, nearly with one missing, else not; not surveyed while one of the three was not asked. */
export function getKelasDigital(r: Riwayat): KelasDigital {
  const bagian = BAGIAN_DIGITAL.map((b) => getBagianDigital(r, b))
  if (bagian.includes(null)) return 'belum-didata'
  const kurang = bagian.filter((n) => n === 0).length
  return kurang === 0 ? 'siap' : kurang === 1 ? 'hampir' : 'belum'
}

/** Why it is not ready, part by part: "sinyal lemah", "kader mampu 1, perlu 2", "gawai belum didata"; empty when ready. */
export function listAlasanDigital(r: Riwayat): string[] {
  const gawai = r.terakhir('gawai')
  const sinyal = r.terakhir('sinyal')
  const kader = r.terakhir('kader_digital')
  return [
    gawai === null ? 'gawai belum didata' : gawai === 0 ? 'belum ada gawai' : null,
    sinyal === null
      ? 'sinyal belum didata'
      : sinyal === 0
        ? 'tidak ada sinyal'
        : sinyal < SINYAL_CUKUP
          ? `sinyal ${PILIHAN_SINYAL[sinyal]}`
          : null,
    kader === null
      ? 'kader mampu belum didata'
      : kader < KADER_MINIMAL
        ? `kader mampu ${kader}, perlu ${KADER_MINIMAL}`
        : null,
  ].filter((t) => t !== null)
}
