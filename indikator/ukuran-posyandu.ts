import type { UkuranTurunan } from './tipe'

/** Counts every posyandu in force once a month: the denominator of shares of posyandu. */
export const ukuranPosyandu = {
  posyandu: { nama: 'Posyandu', satuan: 'posyandu', jenis: 'keadaan', jendela: 1, turunan: () => 1 },
} as const satisfies Record<string, UkuranTurunan>
