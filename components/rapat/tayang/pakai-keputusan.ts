'use client'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { KirimanKeputusan, PilihanKeputusan } from '@/indikator/isian-keputusan'
import type { TindakLanjutRingkas } from '@/indikator/rapat/tipe'
import { simpanKeputusan, useButirAntrean } from '../luring/pakai-antrean'
import { gabungKeputusan, type KeputusanKini, listBelumSampai } from './keputusan-kini'

const BERKALA_MS = 30_000

/**
 * The decisions of this meeting as far as this window knows: those of the document, those asked for since, and those that
 * wait in this browser. `tampil`: the slide is in sight, so ask now and then. `catat` takes a new one over.
 */
export function usePakaiKeputusan(
  rapatId: number,
  awal: KeputusanKini,
  pilihan: PilihanKeputusan | null,
  tampil: boolean,
) {
  const [terbaru, setTerbaru] = useState(awal)
  const [dicatat, setDicatat] = useState<readonly KirimanKeputusan[]>([])
  const antrean = useButirAntrean()
  const menunggu = antrean.length

  const muat = useCallback(async () => {
    if (!navigator.onLine) return
    try {
      const jawaban = await fetch(`/api/rapat/${rapatId}/tayang`, { cache: 'no-store' })
      if (!jawaban.ok) return
      const kini = (await jawaban.json()) as KeputusanKini
      setTerbaru(kini)
      simpanDaftar(rapatId, kini)
    } catch {
      // Without a line the list stays as it was.
    }
  }, [rapatId])

  useEffect(() => {
    const simpanan = getDaftar(rapatId)
    if (simpanan && simpanan.diambil > awal.diambil) setTerbaru(simpanan)
  }, [rapatId, awal])
  useEffect(() => {
    const ditolak = new Set(antrean.filter((b) => b.tolakan !== null).map((b) => b.kunci))
    setDicatat((lama) => listBelumSampai(lama, terbaru, ditolak))
  }, [antrean, terbaru])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what left the queue has arrived, so ask again
  useEffect(() => {
    if (!tampil) return
    void muat()
    const berkala = setInterval(muat, BERKALA_MS)
    return () => clearInterval(berkala)
  }, [tampil, muat, menunggu])

  const catat = useCallback(
    async (isi: KirimanKeputusan) => {
      const tolak = await simpanKeputusan(isi)
      if (tolak !== null) return tolak
      setDicatat((lama) => [...lama, isi])
      void muat()
      return null
    },
    [muat],
  )

  const semua: TindakLanjutRingkas[] = useMemo(() => {
    const milik = antrean.filter((b) => b.isi.rapatId === rapatId && b.tolakan === null).map((b) => b.isi)
    return gabungKeputusan(terbaru, [...milik, ...dicatat], pilihan)
  }, [antrean, dicatat, terbaru, pilihan, rapatId])
  return { semua, catat, antrean }
}

const kunci = (rapatId: number) => `rapat-${rapatId}-keputusan`

function getDaftar(rapatId: number): KeputusanKini | null {
  try {
    const isi = JSON.parse(sessionStorage.getItem(kunci(rapatId)) ?? 'null') as Partial<KeputusanKini> | null
    return isi && typeof isi.diambil === 'number' && Array.isArray(isi.keputusan)
      ? (isi as KeputusanKini)
      : null
  } catch {
    return null
  }
}

function simpanDaftar(rapatId: number, isi: KeputusanKini): void {
  try {
    sessionStorage.setItem(kunci(rapatId), JSON.stringify(isi))
  } catch {}
}
