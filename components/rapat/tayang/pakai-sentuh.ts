'use client'
import { type MouseEvent, type PointerEvent, useRef } from 'react'
import type { Dek } from './dek'
import { getSalindia } from './dek'
import { parseGeser, parseKetuk } from './sentuhan'
import type { Aksi, KeadaanTayang } from './tayang-keadaan'

/** What a link or a marked area under the pointer leads to; null: neither. */
function getSasaran(unsur: Element, dek: Dek): Aksi | 'tautan' | null {
  // Links on the map are SVG: their `href` is no string, the attribute is.
  const tautan = unsur.closest('a[href]')?.getAttribute('href')
  const alamat = tautan ? new URL(tautan, window.location.href) : null
  const id = alamat?.pathname === window.location.pathname ? alamat.searchParams.get('s') : null
  const kode = unsur.closest('[data-kode]')?.getAttribute('data-kode')
  const tujuan = getSalindia(dek, id)
  if (tujuan)
    return tujuan.tempat ? { jenis: 'kartu', kode: tujuan.tempat.kode } : { jenis: 'ke', id: tujuan.id }
  if (kode) return { jenis: 'kartu', kode }
  return unsur.closest('a[href], button, summary, input, select, label') ? 'tautan' : null
}

/** Touch and mouse on the slide: swipe, tap zones, and areas that lead to a card. `bilah` shows or hides the control bar. */
export function usePakaiSentuh(
  dek: Dek,
  keadaan: KeadaanTayang,
  lakukan: (aksi: Aksi) => void,
  bilah: (cara: 'tampil' | 'alih') => void,
) {
  const awal = useRef<{ x: number; y: number; jari: number }>(null)
  const geser = useRef(false)

  const onPointerDown = (e: PointerEvent) => {
    geser.current = false
    awal.current = e.isPrimary ? { x: e.clientX, y: e.clientY, jari: e.pointerId } : null
  }
  const onPointerUp = (e: PointerEvent) => {
    const mula = awal.current
    awal.current = null
    if (!mula || mula.jari !== e.pointerId || e.pointerType === 'mouse' || keadaan.panel !== null) return
    if ((window.visualViewport?.scale ?? 1) > 1.01) return
    const aksi = parseGeser(mula, { x: e.clientX, y: e.clientY })
    if (!aksi) return
    geser.current = true
    lakukan(aksi)
  }
  const onPointerMove = (e: PointerEvent) => {
    if (e.pointerType === 'mouse') bilah('tampil')
  }
  const onClick = (e: MouseEvent) => {
    if (geser.current || e.defaultPrevented || !(e.target instanceof Element) || keadaan.panel !== null)
      return
    if (e.ctrlKey || e.metaKey || e.shiftKey || window.getSelection()?.isCollapsed === false) return
    const sasaran = getSasaran(e.target, dek)
    if (sasaran === 'tautan') return
    if (sasaran) {
      e.preventDefault()
      return lakukan(sasaran)
    }
    // A click that comes from the keyboard has no place.
    const aksi = e.detail === 0 ? null : parseKetuk(e.clientX, window.innerWidth)
    if (aksi) lakukan(aksi)
    else bilah('alih')
  }
  return { onPointerDown, onPointerUp, onPointerMove, onClick }
}
