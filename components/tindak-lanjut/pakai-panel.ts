import { useEffect, useState } from 'react'
import type { PanelTindakLanjut } from '@/server/loaders/tindak-lanjut'

const UMUR_MS = 5000
const diminta = new Map<string, Promise<PanelTindakLanjut | null>>()

async function muat(alamat: string): Promise<PanelTindakLanjut | null> {
  try {
    const jawaban = await fetch(alamat)
    return jawaban.ok ? await jawaban.json() : null
  } catch {
    return null
  }
}

function minta(alamat: string): Promise<PanelTindakLanjut | null> {
  const ada = diminta.get(alamat)
  if (ada) return ada
  const baru = muat(alamat)
  diminta.set(alamat, baru)
  setTimeout(() => diminta.delete(alamat), UMUR_MS)
  return baru
}

/**
 * What the reader's office owes, or with a kecamatan what is open there. Null until it came, and when it did not: the page was rendered
 * before anybody asked for it and holds nothing of a person (docs/keputusan/0019).
 */
export function usePanelTindakLanjut(kecamatan: string | null): PanelTindakLanjut | null {
  const [panel, setPanel] = useState<PanelTindakLanjut | null>(null)
  useEffect(() => {
    let hidup = true
    const kueri = kecamatan === null ? '' : `?kecamatan=${kecamatan}`
    minta(`/api/tindak-lanjut/saya${kueri}`).then((p) => hidup && setPanel(p))
    return () => {
      hidup = false
    }
  }, [kecamatan])
  return panel
}

/** "3, 1 lewat tenggat". */
export function sebutPanel(terbuka: number, lewat: number): string {
  return `${terbuka}${lewat > 0 ? `, ${lewat} lewat tenggat` : ''}`
}
