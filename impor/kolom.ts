import type { KodeTemplat } from '@/indikator/tipe'
import { KOLOM_DAFTAR } from './kolom-daftar'
import { KOLOM_POSYANDU } from './kolom-posyandu'
import { type KolomTemplat, TAHUN } from './kolom-wilayah'

/** The columns of any template, in order: of those with rows per posyandu, and of the lists. */
export const KOLOM: Readonly<Record<KodeTemplat, readonly KolomTemplat[]>> = {
  ...KOLOM_POSYANDU,
  ...KOLOM_DAFTAR,
}

/** The column with that code in a template, or null. */
export function getKolom(templat: KodeTemplat, kode: string): KolomTemplat | null {
  return KOLOM[templat].find((k) => k.kode === kode) ?? (kode === TAHUN.kode ? TAHUN : null)
}

/** The heading under which a recognised column is known ("D (ditimbang)", "Desa/Kelurahan"); the code itself when unknown. */
export function getJudulKolom(templat: KodeTemplat, kode: string): string {
  return getKolom(templat, kode)?.judul ?? kode
}
