import type { Status } from '@/indikator/tipe'

/** Word and mark of each state of a meeting. */
export const KEADAAN_RAPAT: Readonly<
  Record<'rencana' | 'berjalan' | 'selesai', { nama: string; tanda: Status }>
> = {
  rencana: { nama: 'Direncanakan', tanda: 'kosong' },
  berjalan: { nama: 'Sedang berjalan', tanda: 'waspada' },
  selesai: { nama: 'Selesai', tanda: 'baik' },
}

/** Name of the place that meets, as lists say it. */
export function sebutWilayahRapat(r: { templat: string; namaWilayah: string }): string {
  return r.templat === 'kecamatan' ? `Kecamatan ${r.namaWilayah}` : 'Kabupaten'
}
