'use client'

import { useEffect } from 'react'

/** Unfolds the `<details>` that the address points at ("/tentang#stunting"), also when it changes on the page. */
export function BukaTujuan() {
  useEffect(() => {
    const buka = () => {
      const tujuan = document.getElementById(window.location.hash.slice(1))
      if (!(tujuan instanceof HTMLDetailsElement)) return
      tujuan.open = true
      tujuan.scrollIntoView()
    }
    buka()
    window.addEventListener('hashchange', buka)
    return () => window.removeEventListener('hashchange', buka)
  }, [])
  return null
}
