'use client'
import {
  type ComponentProps,
  createContext,
  type KeyboardEvent,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react'
import type { Titik } from '@/lib/label-peta/bidang'
import { ARAH, cariTetangga } from './arah'

const KUNCI = 'kelas-peta'
const Relatif = createContext(false)

/** Whether the reader chose relative classes, inside a `<BingkaiPeta>`. */
export const useKelasRelatif = () => useContext(Relatif)

const getLetak = (el: Element) =>
  (el.getAttribute('data-letak') ?? '').split(' ').map(Number) as unknown as Titik

function pindahkanFokus(e: KeyboardEvent<HTMLElement>): void {
  const arah = ARAH[e.key]
  const dari = (e.target as Element).closest('a[data-letak]')
  if (!arah || !dari || e.altKey || e.ctrlKey || e.metaKey) return
  e.preventDefault()
  const semua = [...e.currentTarget.querySelectorAll<SVGAElement>('a[data-letak]')]
  const ke = cariTetangga(getLetak(dari), semua.map(getLetak), arah)
  if (ke !== null) semua[ke]?.focus()
}

const getPilihan = (bingkai: Element | null, kelas: 'relatif' | 'tetap' = 'relatif') =>
  bingkai?.querySelector<HTMLInputElement>(`input[data-${kelas}]`) ?? null

/** What the reader chose before in this tab; null where the browser keeps nothing. */
function getIngatan(): string | null {
  try {
    return sessionStorage.getItem(KUNCI)
  } catch {
    return null
  }
}

function saveIngatan(relatif: boolean): void {
  try {
    sessionStorage.setItem(KUNCI, relatif ? 'relatif' : 'tetap')
  } catch {
    // Private windows may refuse; the choice then lasts as long as the page.
  }
}

/**
 * The `<figure>` around a map: arrow keys lead from an area (`<a data-letak="x y">`) to the next one in that direction,
 * and the choice of classes (radio `data-relatif`, obeyed by CSS alone) is told to islands inside and kept in the tab.
 */
export function BingkaiPeta(props: ComponentProps<'figure'>) {
  const bingkai = useRef<HTMLElement>(null)
  const [relatif, setRelatif] = useState(false)
  useEffect(() => {
    const pilihan = getPilihan(bingkai.current)
    if (pilihan && getIngatan() === 'relatif') {
      // Set on both: React takes no notice of a button that the browser switches off by itself, and would miss the way back.
      const tetap = getPilihan(bingkai.current, 'tetap')
      if (tetap) tetap.checked = false
      pilihan.checked = true
    }
    setRelatif(pilihan?.checked ?? false)
  }, [])

  return (
    <Relatif value={relatif}>
      <figure
        {...props}
        ref={bingkai}
        onKeyDown={pindahkanFokus}
        onChange={(e) => {
          if (!(e.target as Element).matches('[data-relatif], [data-tetap]')) return
          const kini = getPilihan(e.currentTarget)?.checked ?? false
          setRelatif(kini)
          saveIngatan(kini)
        }}
      />
    </Relatif>
  )
}
