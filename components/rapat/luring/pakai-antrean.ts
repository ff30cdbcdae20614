'use client'

import { useEffect, useState } from 'react'
import type { KirimanKeputusan } from '@/indikator/isian-keputusan'
import { getAkunDariTanda, KUKI_AKUN, parseTandaAkun } from '@/lib/akun-peramban'
import { type ButirAntrean, ikutiAntrean, listAntrean, saveAntrean } from './antrean'
import { kirimAntrean, kirimLangsung } from './kirim-antrean'
import { LINGKUP_PEKERJA, TANDA_SINKRON } from './pesan-pekerja'

/** The mark that this browser carries now; null without. */
export function getTandaKini(): string | null {
  return parseTandaAkun(new RegExp(`(?:^|; )${KUKI_AKUN}=([^;]*)`).exec(document.cookie)?.[1])
}

// As the page was opened: another account may sign in in another window while this one stays.
let tandaHalaman: string | null = null

/** The mark of the account that opened this page; null in a browser that takes no cookies. */
export function getTandaHalaman(): string | null {
  tandaHalaman ??= getTandaKini()
  return tandaHalaman
}

function getAkunHalaman(): string | null {
  const tanda = getTandaHalaman()
  return tanda && getAkunDariTanda(tanda)
}

async function mintaSinkron(): Promise<void> {
  const pendaftaran = await navigator.serviceWorker?.getRegistration(LINGKUP_PEKERJA)
  const { sync } = (pendaftaran ?? {}) as { sync?: { register(tanda: string): Promise<void> } }
  await sync?.register(TANDA_SINKRON)
}

const TIDAK_DISIMPAN =
  'Peramban ini tidak dapat menyimpan keputusan, dan server tidak terjangkau. Catat di kertas dulu.'

/** Where the browser keeps nothing, there is only the server. */
async function kirimSekarang(isi: KirimanKeputusan, akun: string | null): Promise<string | null> {
  const hasil = await kirimLangsung(isi, akun)
  if (hasil === 'terkirim') return null
  return typeof hasil === 'string' ? TIDAK_DISIMPAN : hasil.pesan
}

/**
 * Takes a decision over: keeps it in this browser and sends it as soon as it can, once. Null when it is safe, else a
 * sentence. For the form over a slide (`onKirim`).
 */
export async function simpanKeputusan(isi: KirimanKeputusan): Promise<string | null> {
  const akun = getAkunHalaman()
  if (akun === null) return kirimSekarang(isi, akun)
  try {
    await saveAntrean(akun, isi)
  } catch {
    return kirimSekarang(isi, akun)
  }
  mintaSinkron().catch(() => {})
  kirimAntrean().catch(() => {})
  return null
}

/** What waits in this browser for the account that opened the page, the oldest first; follows every change. */
export function useButirAntrean(): ButirAntrean[] {
  const [butir, setButir] = useState<ButirAntrean[]>([])
  useEffect(() => {
    const akun = getAkunHalaman()
    if (akun === null) return
    const baca = () => {
      listAntrean(akun).then(setButir, () => {})
    }
    baca()
    return ikutiAntrean(baca)
  }, [])
  return butir
}

const BERKALA_MS = 15_000

/** Sends what waits: at the start, when the line comes back, when the window is looked at, and now and then. */
export function usePengirim(): void {
  useEffect(() => {
    const coba = () => {
      if (document.visibilityState === 'visible') kirimAntrean().catch(() => {})
    }
    const segera = () => {
      kirimAntrean(true).catch(() => {})
    }
    coba()
    window.addEventListener('online', segera)
    document.addEventListener('visibilitychange', coba)
    const berkala = setInterval(coba, BERKALA_MS)
    return () => {
      window.removeEventListener('online', segera)
      document.removeEventListener('visibilitychange', coba)
      clearInterval(berkala)
    }
  }, [])
}
