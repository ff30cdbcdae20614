import { formatTanggal } from '@/lib/periode'
import type { RapatTercatat } from '@/server/loaders/rapat-meja'

/**
 * The meeting to show large (one that runs, else the next planned one; one's own place before others), the other open ones in the
 * order of their days, and those that were held. `semua` comes newest first.
 */
export function bagiRapat(semua: readonly RapatTercatat[], akar: string | null) {
  const terbuka = semua.filter((r) => r.keadaan !== 'selesai').reverse()
  const milik = terbuka.filter((r) => r.kodeWilayah === akar)
  const berjalan = (r: RapatTercatat) => r.keadaan === 'berjalan'
  const berikut = milik.findLast(berjalan) ?? milik[0] ?? terbuka.findLast(berjalan) ?? terbuka[0] ?? null
  return {
    berikut,
    rencana: terbuka.filter((r) => r !== berikut),
    lalu: semua.filter((r) => r.keadaan === 'selesai'),
  }
}

/** The page's title: what is next, or how the last ones ended. */
export function susunJudulDaftar(berikut: RapatTercatat | null, lalu: readonly RapatTercatat[]): string {
  if (berikut?.keadaan === 'berjalan') return 'Rapat sedang berjalan'
  if (berikut) return `Rapat berikutnya ${formatTanggal(berikut.tanggal)}`
  const terbuka = lalu.reduce((n, r) => n + r.terbuka, 0)
  if (lalu.length === 0) return 'Belum ada rapat'
  return terbuka === 0 ? 'Semua keputusan rapat sudah selesai' : `${terbuka} keputusan rapat belum selesai`
}
