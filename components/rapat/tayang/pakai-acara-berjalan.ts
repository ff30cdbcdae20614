'use client'
import { useEffect, useRef } from 'react'
import { type Dek, getSalindia } from './dek'
import { usePakaiWaktu } from './pakai-waktu'
import type { KeadaanTayang } from './tayang-keadaan'
import { mulaiWaktu, pindahAcara } from './waktu-rapat'

/**
 * Keeps the clock of the agenda going: it begins when the first slide is left, and every item counts for itself; a
 * detour counts for the item that it left. Null: the page is not ready.
 */
export function usePakaiAcaraBerjalan(rapatId: number, dek: Dek, keadaan: KeadaanTayang | null): void {
  const { ubah } = usePakaiWaktu(rapatId, false)
  const sebelum = useRef<string>(null)
  const s = keadaan && (keadaan.dari ?? keadaan.s)
  useEffect(() => {
    const acara = getSalindia(dek, s)?.acara
    if (s === null || acara === undefined) return
    const pertama = dek.urutan[0]?.id
    const beranjak = sebelum.current === pertama && s !== pertama
    sebelum.current = s
    ubah((w, kini) => (w.mulai === null && beranjak ? mulaiWaktu(acara, kini) : pindahAcara(w, acara, kini)))
  }, [dek, s, ubah])
}
