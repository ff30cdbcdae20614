'use client'

import { useEffect } from 'react'
import gaya from './layar.module.css'

const ULANG_MS = 30_000

/** While the server cannot draw the screen: says so and tries again by itself. */
export function LayarTerganggu({ ulang }: { ulang: () => void }) {
  useEffect(() => {
    const berkala = setInterval(() => window.location.reload(), ULANG_MS)
    return () => clearInterval(berkala)
  }, [])
  return (
    <main className={gaya.pesan} data-tema="proyektor">
      <h1>Angka sedang disiapkan</h1>
      <p>Layar ini mencoba lagi sendiri setiap 30 detik.</p>
      <button type="button" className={gaya.ulang} onClick={ulang}>
        Coba sekarang
      </button>
    </main>
  )
}
