'use client'

import { useCallback, useEffect, useState } from 'react'
import { getKeadaanSesi } from './kirim-antrean'
import { getTandaHalaman, usePengirim } from './pakai-antrean'
import { simpanRapat } from './pekerja-halaman'

export interface Luring {
  /** `peramban`: this browser, or an address without TLS, keeps nothing. */
  simpanan: 'menyimpan' | 'siap' | 'gagal' | 'peramban'
  jaringan: 'ada' | 'putus'
  /** Whose session the browser has, as last heard: one's own, none any more, or another account's. */
  sesi: 'ada' | 'habis' | 'lain'
  cobaLagi: () => void
}

const PERIKSA_MS = 60_000
const PERIKSA_PUTUS_MS = 15_000

function useSimpanan(rapatId: number, jaringan: Luring['jaringan']) {
  const [simpanan, setSimpanan] = useState<Luring['simpanan']>('menyimpan')
  const simpan = useCallback(async () => {
    const tanda = getTandaHalaman()
    if (tanda === null) return setSimpanan('peramban')
    setSimpanan((kini) => (kini === 'siap' ? kini : 'menyimpan'))
    const jawaban = await simpanRapat(tanda, rapatId)
    setSimpanan(jawaban.siap ? 'siap' : jawaban.sebab === 'peramban' ? 'peramban' : 'gagal')
  }, [rapatId])
  useEffect(() => {
    if (jaringan === 'ada') simpan()
  }, [jaringan, simpan])
  return { simpanan, simpan }
}

function useSesi(): Pick<Luring, 'jaringan' | 'sesi'> {
  const [keadaan, setKeadaan] = useState<Pick<Luring, 'jaringan' | 'sesi'>>({ jaringan: 'ada', sesi: 'ada' })
  useEffect(() => {
    let hidup = true
    let nanti: ReturnType<typeof setTimeout>
    const periksa = async () => {
      clearTimeout(nanti)
      const s = await getKeadaanSesi()
      if (!hidup) return
      const putus = s.jenis === 'tanpa-jaringan'
      setKeadaan((lalu) => {
        const sesi = putus
          ? lalu.sesi
          : s.jenis === 'habis'
            ? 'habis'
            : s.tanda === getTandaHalaman()
              ? 'ada'
              : 'lain'
        const jaringan = putus ? 'putus' : 'ada'
        return lalu.sesi === sesi && lalu.jaringan === jaringan ? lalu : { sesi, jaringan }
      })
      nanti = setTimeout(periksa, putus ? PERIKSA_PUTUS_MS : PERIKSA_MS)
    }
    const lihat = () => {
      if (document.visibilityState === 'visible') periksa()
    }
    periksa()
    window.addEventListener('online', periksa)
    window.addEventListener('offline', periksa)
    document.addEventListener('visibilitychange', lihat)
    return () => {
      hidup = false
      clearTimeout(nanti)
      window.removeEventListener('online', periksa)
      window.removeEventListener('offline', periksa)
      document.removeEventListener('visibilitychange', lihat)
    }
  }, [])
  return keadaan
}

/** Keeps the meeting for the time without a line, sends what waits, and says how things are. */
export function useLuring(rapatId: number): Luring {
  const { jaringan, sesi } = useSesi()
  const { simpanan, simpan } = useSimpanan(rapatId, jaringan)
  usePengirim()
  return { simpanan, jaringan, sesi, cobaLagi: simpan }
}
