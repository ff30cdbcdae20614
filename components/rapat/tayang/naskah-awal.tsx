'use client'
import { useServerInsertedHTML } from 'next/navigation'

export const ID_GAYA_AWAL = 'tayang-awal'

/** Runs before the slides are painted: shows the one that the address asks for, also when the document comes from a store. */
const NASKAH = `(function(){var s=new URLSearchParams(location.search).get('s');if(!s)return;var g=document.createElement('style');g.id='${ID_GAYA_AWAL}';g.textContent='[data-salindia]{display:none!important}[data-salindia="'+CSS.escape(s)+'"]{display:block!important}';document.head.appendChild(g)})()`

/** The script above, in the document only: after a step inside the app the address is read before painting anyway. */
export function usePakaiNaskahAwal(): void {
  useServerInsertedHTML(() => (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant; the address is escaped where it is used
    <script dangerouslySetInnerHTML={{ __html: NASKAH }} />
  ))
}
