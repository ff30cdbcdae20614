/** A published number of officers and kader that one posyandu should have. The statutory number was not found (fakta 1.4). */
interface NormaKader {
  kode: string
  nama: string
  /** Least number of pengurus; null where the norm names none. */
  pengurus: number | null
  /** Least number of kader. */
  kader: number
  sumber: string
  /** As precise as known. */
  tanggalSumber: string
  keterangan: string
}

/** Norms that sources name; they disagree, so all are kept. */
export const NORMA_KADER = [
  {
    kode: 'lima-sepuluh',
    nama: '5 pengurus dan 10 kader',
    pengurus: 5,
    kader: 10,
    sumber: 'DPMD Kukar, perspektif.info',
    tanggalSumber: '2025-11-28',
    keterangan: 'Susunan posyandu enam bidang menurut DPMD Kukar: 15 orang.',
  },
  {
    kode: 'lima-belas',
    nama: 'Paling sedikit 15 kader',
    pengurus: null,
    kader: 15,
    sumber: 'poskotakaltim dan republiknews',
    tanggalSumber: '2025-11-26',
    keterangan: 'Disebut di berita Kaltim; tidak jelas apakah pengurus ikut dihitung.',
  },
  {
    kode: 'lima',
    nama: 'Paling sedikit 5 kader',
    pengurus: null,
    kader: 5,
    sumber: 'Kemenkes (RPJMN 2020–2024) dan Dinkes Kukar 2024',
    tanggalSumber: '2024',
    keterangan: 'Syarat posyandu aktif sebelum enam bidang.',
  },
] as const satisfies readonly NormaKader[]

export type KodeNorma = (typeof NORMA_KADER)[number]['kode']

/** The norm in force here: another choice is another line, and the rollup follows (decision 0026). */
export const NORMA_BERLAKU = 'lima-sepuluh' satisfies KodeNorma

/** The norm with that code. */
export const getNorma = (kode: KodeNorma): NormaKader =>
  NORMA_KADER.find((n) => n.kode === kode) as NormaKader

/** How many are missing to a norm; zeros when it is met. Null where a number that it needs is not known. */
export function hitungKurang(
  n: Pick<NormaKader, 'pengurus' | 'kader'>,
  pengurus: number | null,
  kader: number | null,
): { pengurus: number; kader: number } | null {
  if (kader === null || (n.pengurus !== null && pengurus === null)) return null
  return {
    pengurus: n.pengurus === null ? 0 : Math.max(0, n.pengurus - (pengurus ?? 0)),
    kader: Math.max(0, n.kader - kader),
  }
}
