'use client'
import { createContext, useContext } from 'react'
import type { TindakLanjutRingkas } from '@/indikator/rapat/tipe'
import type { Dek } from './dek'
import type { Aksi, KeadaanTayang } from './tayang-keadaan'

export interface IsiKonteks {
  dek: Dek
  keadaan: KeadaanTayang
  lakukan: (aksi: Aksi) => void
  /** Decisions of this meeting as far as this window knows. */
  keputusan: readonly TindakLanjutRingkas[]
}

export const KonteksTayang = createContext<IsiKonteks | null>(null)

/** State of the deck around this component. Throws outside of one. */
export function usePakaiTayang(): IsiKonteks {
  const isi = useContext(KonteksTayang)
  if (!isi) throw new Error('outside of a deck')
  return isi
}
