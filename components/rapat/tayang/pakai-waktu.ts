'use client'
import { useCallback, useEffect, useState } from 'react'
import { getMilidetik } from '@/lib/waktu'
import { parseWaktuRapat, WAKTU_KOSONG, type WaktuRapat } from './waktu-rapat'

const DETIK = 1000

/**
 * The clock of a meeting, kept in the browser and shared by its windows. `ubah` takes what is kept now and the time,
 * and gives what is kept from then on; the same object: nothing changes. `kini` moves every second while `berdetak`.
 */
export function usePakaiWaktu(rapatId: number, berdetak: boolean) {
  const [waktu, setWaktu] = useState<WaktuRapat>(WAKTU_KOSONG)
  const [kini, setKini] = useState(0)
  const kunci = `rapat-${rapatId}-waktu`

  useEffect(() => {
    const baca = () => setWaktu(getWaktu(kunci))
    const berubah = (e: StorageEvent) => {
      if (e.key === kunci || e.key === null) baca()
    }
    baca()
    window.addEventListener('storage', berubah)
    return () => window.removeEventListener('storage', berubah)
  }, [kunci])

  useEffect(() => {
    if (!berdetak) return
    setKini(getMilidetik())
    const jam = setInterval(() => setKini(getMilidetik()), DETIK)
    return () => clearInterval(jam)
  }, [berdetak])

  const ubah = useCallback(
    (langkah: (lama: WaktuRapat, kini: number) => WaktuRapat) => {
      const lama = getWaktu(kunci)
      const baru = langkah(lama, getMilidetik())
      if (baru === lama) return
      try {
        localStorage.setItem(kunci, JSON.stringify(baru))
      } catch {}
      setWaktu(baru)
      setKini(getMilidetik())
    },
    [kunci],
  )
  return { waktu, kini, ubah }
}

function getWaktu(kunci: string): WaktuRapat {
  try {
    return parseWaktuRapat(localStorage.getItem(kunci), getMilidetik())
  } catch {
    return WAKTU_KOSONG
  }
}
