'use client'

import { useEffect, useState } from 'react'
import { Kartu } from '@/components/ui/kartu'
import { type ButirAntrean, ikutiAntrean } from './antrean'
import { listBelumTerkirim } from './bersihkan'
import { DaftarAntrean } from './daftar-antrean'
import { kirimAntrean } from './kirim-antrean'

/**
 * On pages outside of a running meeting: sends what this browser still holds from an earlier one, and shows what is left.
 * Nothing where nothing waits.
 */
export function SisaAntrean() {
  const [butir, setButir] = useState<ButirAntrean[]>([])
  useEffect(() => {
    let hidup = true
    const baca = async () => {
      const sisa = await listBelumTerkirim()
      if (hidup) setButir(sisa)
    }
    baca()
    kirimAntrean(true).catch(() => {})
    const berhenti = ikutiAntrean(baca)
    return () => {
      hidup = false
      berhenti()
    }
  }, [])
  if (butir.length === 0) return null
  return (
    <Kartu nada="waspada" judul={`${butir.length} keputusan rapat belum terkirim dari peramban ini`}>
      <DaftarAntrean butir={butir} />
    </Kartu>
  )
}
