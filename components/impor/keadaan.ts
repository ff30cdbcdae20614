import type { Status } from '@/indikator/tipe'
import type { ImporTercatat } from '@/server/loaders/impor'

/** Word and mark of each state of an import. */
export const KEADAAN: Readonly<Record<ImporTercatat['keadaan'], { nama: string; tanda: Status }>> = {
  draf: { nama: 'Draf, belum disimpan', tanda: 'waspada' },
  tersimpan: { nama: 'Tersimpan', tanda: 'baik' },
  dibatalkan: { nama: 'Dibatalkan', tanda: 'kosong' },
}
