'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { getMilidetik } from '@/lib/waktu'
import type { Jendela } from './saluran'
import type { Aksi, KeadaanBersama } from './tayang-keadaan'

/** A screen of this meeting on another machine. */
export interface LayarJauh {
  kelompok: string
  nama: string
  s: string
  dari: string | null
  gelap: boolean
}

interface KabarServer {
  versiData: number
  lain: LayarJauh[]
}

const BERKALA_MS = 15_000
const IKUT_MS = 2_000

async function kirimKabar(rapatId: number, saya: Jendela, pergi = false): Promise<KabarServer | null> {
  const { kunci, kelompok, isi } = saya
  try {
    const jawaban = await fetch(`/api/rapat/${rapatId}/tayang`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ kunci, kelompok, s: isi.s, dari: isi.dari, gelap: isi.gelap, pergi }),
      keepalive: pergi,
    })
    return jawaban.ok ? ((await jawaban.json()) as KabarServer) : null
  } catch {
    return null
  }
}

/**
 * Tells the server now and then where this screen stands, and hears of newer figures and of others who show this meeting
 * on other machines. Failing is nothing: the deck goes on. `ikut` names the group that is followed; null for none.
 */
export function usePakaiKabar(rapatId: number, saya: Jendela | null, lakukan: (aksi: Aksi) => void) {
  const [kabar, setKabar] = useState<KabarServer | null>(null)
  const [ikut, setIkut] = useState<string | null>(null)
  const kini = useRef({ saya, ikut })
  useEffect(() => {
    kini.current = { saya, ikut }
  })
  const siap = saya !== null

  useEffect(() => {
    if (!siap) return
    let hidup = true
    let terakhir = 0
    let terkirim = ''
    let sebelum = ''
    const tanya = async () => {
      const { saya, ikut } = kini.current
      if (!saya || !navigator.onLine) return
      const letak = JSON.stringify(saya.isi)
      if (ikut === null && letak === terkirim && getMilidetik() - terakhir < BERKALA_MS) return
      terakhir = getMilidetik()
      terkirim = letak
      const baru = await kirimKabar(rapatId, saya)
      if (!hidup || !baru) return
      setKabar(baru)
      const tujuan = baru.lain.find((l) => l.kelompok === kini.current.ikut)
      const tanda = JSON.stringify(tujuan)
      if (!tujuan || tanda === sebelum) return
      sebelum = tanda
      const { s, dari, gelap } = tujuan
      const isi: KeadaanBersama = { s, dari, gelap, putar: null, jeda: false }
      lakukan({ jenis: 'ikut', isi, sebarkan: true })
    }
    void tanya()
    const berkala = setInterval(tanya, IKUT_MS)
    const pamit = () => {
      if (kini.current.saya) void kirimKabar(rapatId, kini.current.saya, true)
    }
    window.addEventListener('pagehide', pamit)
    return () => {
      hidup = false
      clearInterval(berkala)
      window.removeEventListener('pagehide', pamit)
    }
  }, [siap, rapatId, lakukan])

  const ikuti = useCallback((kelompok: string | null) => setIkut(kelompok), [])
  return { kabar, ikut, ikuti }
}
