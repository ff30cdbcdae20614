'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Tautan } from '@/components/ui/tautan'
import { tautanCatatan } from '@/indikator/catatan/saringan'
import type { KodeDaftar } from '@/indikator/catatan/tipe'
import { type KabarCatatan, KUKI_KABAR, parseKabar } from '@/lib/kabar-catatan'
import gaya from './kabar-tersimpan.module.css'

function takeKabar(): KabarCatatan | null {
  const awal = `${KUKI_KABAR}=`
  const kuki = document.cookie.split('; ').find((k) => k.startsWith(awal))
  if (!kuki) return null
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is absent without https
  document.cookie = `${KUKI_KABAR}=; path=/; max-age=0`
  try {
    return parseKabar(decodeURIComponent(kuki.slice(awal.length)))
  } catch {
    return null
  }
}

/** Says on the page one came back to that the record was written. */
export function KabarTersimpan() {
  const jalur = usePathname()
  const [kabar, setKabar] = useState<(KabarCatatan & { jalur: string }) | null>(null)
  useEffect(() => {
    const baru = takeKabar()
    if (baru) setKabar({ ...baru, jalur })
  }, [jalur])
  const tampil = kabar?.jalur === jalur ? kabar : null
  return (
    <div role="status" className={tampil ? gaya.kabar : undefined}>
      {tampil ? (
        <>
          <span>{tampil.perbuatan === 'tersimpan' ? 'Tersimpan.' : 'Dihapus dari daftar.'}</span>
          <Tautan href={tautanCatatan(tampil.daftar as KodeDaftar, tampil.kunci)}>
            {tampil.perbuatan === 'tersimpan' ? 'Lihat catatannya' : 'Lihat riwayatnya'}
          </Tautan>
          <button type="button" onClick={() => setKabar(null)} aria-label="Tutup kabar">
            ×
          </button>
        </>
      ) : null}
    </div>
  )
}
