'use client'
import { useServerInsertedHTML } from 'next/navigation'
import { useLayoutEffect, useRef } from 'react'

const ID_GAYA_AWAL = 'tayang-awal'

/** Runs before the slides are painted: shows the one that the address asks for, also when the document comes from a store. */
const NASKAH = `(function(){var s=new URLSearchParams(location.search).get('s');if(!s)return;var g=document.createElement('style');g.id='${ID_GAYA_AWAL}';g.textContent='[data-salindia]{display:none!important}[data-salindia="'+CSS.escape(s)+'"]{display:block!important}';document.head.appendChild(g)})()`

/**
 * The script above, in the document only: after a step inside the app the address is read before painting anyway. Its
 * style goes when the page is `siap`.
 */
export function usePakaiNaskahAwal(siap: boolean): void {
  const sudah = useRef(false)
  useServerInsertedHTML(() => {
    // Called for every piece of the stream.
    if (sudah.current) return null
    sudah.current = true
    // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant; the address is escaped where it is used
    return <script dangerouslySetInnerHTML={{ __html: NASKAH }} />
  })
  useLayoutEffect(() => {
    if (siap) for (const g of document.querySelectorAll(`#${ID_GAYA_AWAL}`)) g.remove()
  }, [siap])
}
