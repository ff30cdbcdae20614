import { env } from './env'

const DIKENAL: Readonly<Record<string, { nama: string; singkat: string }>> = {
  '64.02': { nama: 'Kutai Kartanegara', singkat: 'Kukar' },
}
const dikenal = DIKENAL[env.KABUPATEN]

/** Name of the kabupaten as screens say it: NAMA_KABUPATEN, else that of the code, else the code. */
export const namaKabupaten: string = env.NAMA_KABUPATEN ?? dikenal?.nama ?? env.KABUPATEN

/** Short name: NAMA_SINGKAT, else that of the code, else the long one. */
export const namaSingkat: string = env.NAMA_SINGKAT ?? dikenal?.singkat ?? namaKabupaten

/** The mark in the bar and in titles. */
export const namaAplikasi = `Posyandu ${namaSingkat}`
