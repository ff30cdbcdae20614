'use client'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { createUuid } from '@/lib/uuid'
import { getMilidetik } from '@/lib/waktu'
import { getNamaSaluran, getSesudahPesan, type IsiSaluran, type PeranJendela, type Pesan } from './saluran'
import type { Aksi, KeadaanBersama } from './tayang-keadaan'

const DETAK = 20_000
/** Longer than the minute to which browsers slow down the timers of hidden windows. */
const HILANG = 90_000

/**
 * Talk with the other windows of this meeting in this browser. `awal` is the state when the page is ready; null before.
 * Without BroadcastChannel every window stands alone.
 */
export function usePakaiSaluran(
  rapatId: number,
  peran: PeranJendela,
  awal: KeadaanBersama | null,
  lakukan: (aksi: Aksi) => void,
  kirim: RefObject<((isi: KeadaanBersama) => void) | undefined>,
) {
  const [isi, setIsi] = useState<IsiSaluran | null>(null)
  const kini = useRef<IsiSaluran>(null)
  const saluran = useRef<BroadcastChannel>(null)
  const mulai = useRef(awal)
  mulai.current ??= awal
  const siap = awal !== null

  const catat = useCallback(
    (baru: IsiSaluran) => {
      kini.current = baru
      setIsi(baru)
      simpanKelompok(rapatId, baru.saya.kelompok)
    },
    [rapatId],
  )

  useEffect(() => {
    if (!siap || mulai.current === null || !('BroadcastChannel' in window)) return
    const kunci = createUuid()
    const kelompok = getKelompok(rapatId) ?? kunci
    const terdengar = new Map<string, number>()
    catat({ saya: { kunci, peran, kelompok, isi: mulai.current, rasio: getRasio() }, lain: [], bebas: true })
    const s = new BroadcastChannel(getNamaSaluran(rapatId))
    saluran.current = s
    const ucap = (pesan: Pesan) => s.postMessage(pesan)
    const saya = () => ({ ...(kini.current as IsiSaluran).saya, rasio: getRasio() })

    s.onmessage = ({ data }: MessageEvent<Pesan>) => {
      const lama = kini.current as IsiSaluran
      const hasil = getSesudahPesan(lama, data)
      if (data.jenis !== 'pergi') terdengar.set(data.jendela.kunci, getMilidetik())
      catat(hasil.isi)
      if (hasil.ambil) lakukan({ jenis: 'ikut', isi: hasil.ambil })
      if (hasil.jawab) ucap(hasil.jawab)
      else if (hasil.isi.saya.kelompok !== lama.saya.kelompok) ucap({ jenis: 'ada', jendela: hasil.isi.saya })
    }
    kirim.current = (bersama) => {
      const lama = kini.current as IsiSaluran
      catat({ ...lama, saya: { ...lama.saya, isi: bersama } })
      ucap({ jenis: 'pindah', jendela: saya() })
    }
    const detak = setInterval(() => {
      ucap({ jenis: 'ada', jendela: saya() })
      const lama = kini.current as IsiSaluran
      const lain = lama.lain.filter((j) => getMilidetik() - (terdengar.get(j.kunci) ?? 0) < HILANG)
      if (lain.length < lama.lain.length) catat({ ...lama, lain })
    }, DETAK)
    const pamit = () => ucap({ jenis: 'pergi', kunci })
    const datang = () => ucap({ jenis: 'tanya', jendela: saya() })
    const ukur = () => ucap({ jenis: 'ada', jendela: saya() })
    datang()
    window.addEventListener('pagehide', pamit)
    window.addEventListener('pageshow', datang)
    window.addEventListener('resize', ukur)
    return () => {
      pamit()
      clearInterval(detak)
      window.removeEventListener('pagehide', pamit)
      window.removeEventListener('pageshow', datang)
      window.removeEventListener('resize', ukur)
      kirim.current = undefined
      s.close()
    }
  }, [siap, rapatId, peran, lakukan, kirim, catat])

  /** Moves with that group from now on, or alone; null: alone. */
  const ikuti = useCallback(
    (kelompok: string | null) => {
      const lama = kini.current
      if (!lama) return
      const lain = lama.lain.find((j) => j.kelompok === kelompok)
      const saya = { ...lama.saya, kelompok: kelompok ?? createUuid(), isi: lain?.isi ?? lama.saya.isi }
      catat({ ...lama, saya, bebas: false })
      saluran.current?.postMessage({ jenis: 'ada', jendela: saya } satisfies Pesan)
      if (lain) lakukan({ jenis: 'ikut', isi: lain.isi })
    },
    [lakukan, catat],
  )
  return { isi, ikuti }
}

const getRasio = () => window.innerWidth / Math.max(1, window.innerHeight)

const kunciKelompok = (rapatId: number) => `rapat-${rapatId}-kelompok`

// A window opened from this one, and a reload, start with the same group; storage may be forbidden.
function getKelompok(rapatId: number): string | null {
  try {
    return sessionStorage.getItem(kunciKelompok(rapatId))
  } catch {
    return null
  }
}

function simpanKelompok(rapatId: number, kelompok: string): void {
  try {
    sessionStorage.setItem(kunciKelompok(rapatId), kelompok)
  } catch {}
}
