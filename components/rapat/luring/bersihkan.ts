import { getAkunDariTanda } from '@/lib/akun-peramban'
import { type ButirAntrean, listAntrean, removeAntrean } from './antrean'
import { getKeadaanSesi } from './kirim-antrean'
import { isSinggahanRapat } from './nama-singgahan'
import { getTandaKini } from './pakai-antrean'

/** Decisions of the account that is signed in which this browser has not sent yet. Empty when there are none, or none can be kept. */
export async function listBelumTerkirim(): Promise<ButirAntrean[]> {
  const semua = await listAntrean(null).catch(() => [])
  if (semua.length === 0) return []
  const sesi = await getKeadaanSesi()
  if (sesi.jenis === 'habis') return []
  // Without an answer the browser's own mark says whose they may be: signing in as another takes it away.
  const tanda = sesi.jenis === 'ada' ? sesi.tanda : getTandaKini()
  return tanda === null ? [] : semua.filter((b) => b.akun === getAkunDariTanda(tanda))
}

/** Takes from this browser what it kept of meetings, and these decisions. Never throws. */
export async function bersihkanRapat(dibuang: readonly ButirAntrean[]): Promise<void> {
  try {
    if (dibuang.length > 0) await removeAntrean(dibuang.map((b) => b.kunci))
    for (const kunci of Object.keys(sessionStorage)) {
      if (kunci.startsWith('rapat-')) sessionStorage.removeItem(kunci)
    }
    if (!('caches' in globalThis)) return
    const nama = (await caches.keys()).filter(isSinggahanRapat)
    await Promise.all(nama.map((n) => caches.delete(n)))
  } catch {
    // The mark goes with the session: what stays is shown to nobody (docs/keputusan/0018).
  }
}
