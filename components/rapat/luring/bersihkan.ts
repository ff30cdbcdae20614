import { getAkunDariTanda } from '@/lib/akun-peramban'
import { type ButirAntrean, listAntrean, removeAntrean } from './antrean'
import { getKeadaanSesi } from './kirim-antrean'
import { isSinggahanRapat } from './nama-singgahan'

/** Decisions of the account that is signed in which this browser has not sent yet. Empty when there are none, or none can be kept. */
export async function listBelumTerkirim(): Promise<ButirAntrean[]> {
  const semua = await listAntrean(null).catch(() => [])
  if (semua.length === 0) return []
  const sesi = await getKeadaanSesi()
  if (sesi.jenis === 'habis') return []
  // Without an answer it is not known whose they are: better to warn once too often.
  if (sesi.jenis === 'tanpa-jaringan') return semua
  return semua.filter((b) => b.akun === getAkunDariTanda(sesi.tanda))
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
