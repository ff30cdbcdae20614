'use client'

import { type FormEvent, useState } from 'react'

export const LURING =
  'Perangkat ini sedang tidak tersambung ke jaringan. Belum ada yang dikirim dan isian Anda tetap ada; coba lagi setelah tersambung.'

/** Stops a form from being sent while the device is offline, so that nothing typed is lost. */
export function useLuring(): { luring: boolean; saatKirim: (e: FormEvent) => void } {
  const [luring, setLuring] = useState(false)
  return {
    luring,
    saatKirim: (e) => {
      setLuring(!navigator.onLine)
      if (!navigator.onLine) e.preventDefault()
    },
  }
}
