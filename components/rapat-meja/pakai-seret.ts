import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'

interface Seret {
  id: string
  /** How far the item is from where it lay, in pixels. */
  dy: number
  /** Index among the others at which it would land. */
  ke: number
  dari: number
  tinggi: number
}

interface Ukuran {
  mulai: number
  /** Middle of every item on the page, in order, and the height of the one dragged with its gap. */
  tengah: number[]
  dari: number
  tinggi: number
}

const TEPI = 70

/**
 * Dragging the items of a list (`[data-acara]` in `daftar`) by a handle, with mouse, pen or finger. `saatLepas` gets the item and the
 * one that it was dropped before, null at the end. Escape lets go without a change. The keyboard has buttons of its own.
 */
export function usePakaiSeret(
  daftar: RefObject<HTMLElement | null>,
  urutan: readonly string[],
  saatLepas: (id: string, sebelum: string | null) => void,
) {
  const [seret, setSeret] = useState<Seret | null>(null)
  const ukuran = useRef<Ukuran | null>(null)

  useEffect(() => {
    if (!seret) return
    const batal = (e: KeyboardEvent) => {
      if (e.key === 'Escape') setSeret(null)
    }
    window.addEventListener('keydown', batal)
    return () => window.removeEventListener('keydown', batal)
  }, [seret])

  const mulai = (id: string) => (e: PointerEvent<HTMLElement>) => {
    if (e.button !== 0 || !daftar.current) return
    e.preventDefault()
    e.currentTarget.setPointerCapture(e.pointerId)
    const kotak = [...daftar.current.querySelectorAll<HTMLElement>('[data-acara]')].map((k) =>
      k.getBoundingClientRect(),
    )
    const dari = urutan.indexOf(id)
    const milik = kotak[dari]
    if (!milik) return
    const sela = Math.max(0, (kotak[1]?.top ?? 0) - (kotak[0]?.bottom ?? 0))
    ukuran.current = {
      mulai: e.clientY + window.scrollY,
      tengah: kotak.map((k) => (k.top + k.bottom) / 2 + window.scrollY),
      dari,
      tinggi: milik.height + sela,
    }
    setSeret({ id, dy: 0, ke: dari, dari, tinggi: milik.height + sela })
  }

  const gerak = (e: PointerEvent<HTMLElement>) => {
    const u = ukuran.current
    if (!seret || !u) return
    if (e.clientY < TEPI) window.scrollBy(0, -14)
    else if (e.clientY > window.innerHeight - TEPI) window.scrollBy(0, 14)
    const dy = e.clientY + window.scrollY - u.mulai
    const tengah = (u.tengah[u.dari] ?? 0) + dy
    const ke = u.tengah.filter((t, i) => i !== u.dari && t < tengah).length
    setSeret({ ...seret, dy, ke })
  }

  const lepas = () => {
    ukuran.current = null
    if (!seret) return
    setSeret(null)
    if (seret.ke === seret.dari) return
    const lain = urutan.filter((x) => x !== seret.id)
    saatLepas(seret.id, lain[seret.ke] ?? null)
  }

  /** How far the item at an index is moved while another one is dragged. */
  const geser = (id: string, ke: number): number => {
    if (!seret) return 0
    if (id === seret.id) return seret.dy
    if (ke > seret.dari && ke <= seret.ke) return -seret.tinggi
    return ke < seret.dari && ke >= seret.ke ? seret.tinggi : 0
  }

  return {
    dibawa: seret?.id ?? null,
    geser,
    pegang: (id: string) => ({
      onPointerDown: mulai(id),
      onPointerMove: gerak,
      onPointerUp: lepas,
      onPointerCancel: () => setSeret(null),
    }),
  }
}
