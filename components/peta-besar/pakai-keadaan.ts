'use client'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { formatAlamat, type KeadaanPeta, parseAlamat } from './keadaan'

type Cara = 'push' | 'replace'

/** Moving a slider may not flood the history. */
const JEDA_TULIS = 250

/**
 * State of the map page, kept in the address. `siapkan` brings the data of a state (false: not to be had, then the server
 * draws the page); `keluar`: another page is on its way, no address may be written. Returns the state, a way to change it, and what follows back and forward.
 */
export function usePakaiKeadaan(
  awal: KeadaanPeta,
  akar: string,
  siapkan: (k: KeadaanPeta) => Promise<boolean> | boolean,
  keluar: RefObject<boolean>,
) {
  const [keadaan, setKeadaan] = useState(awal)
  const terakhir = useRef(awal)
  const urutan = useRef(0)
  const tulis = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => () => clearTimeout(tulis.current), [])

  const terapkan = async (baru: KeadaanPeta): Promise<boolean> => {
    const nomor = ++urutan.current
    terakhir.current = baru
    const siap = siapkan(baru)
    const ada = typeof siap === 'boolean' ? siap : await siap
    if (nomor !== urutan.current) return true
    if (ada) setKeadaan(baru)
    return ada
  }

  const pergi = async (ubahan: Partial<KeadaanPeta>, cara: Cara = 'push') => {
    keluar.current = false
    const baru = { ...terakhir.current, ...ubahan }
    const alamat = formatAlamat(baru, akar)
    const ada = await terapkan(baru)
    if (keluar.current) return
    if (!ada) return window.location.assign(alamat)
    clearTimeout(tulis.current)
    if (cara === 'push') window.history.pushState(null, '', alamat)
    else
      tulis.current = setTimeout(() => {
        if (!keluar.current) window.history.replaceState(null, '', alamat)
      }, JEDA_TULIS)
  }

  const ikutiAlamat = async (kueri: URLSearchParams) => {
    const baru = parseAlamat(kueri, awal, akar)
    if (formatAlamat(baru, akar) === formatAlamat(terakhir.current, akar)) return
    if (!(await terapkan(baru))) window.location.reload()
  }

  return { keadaan, pergi, ikutiAlamat, getTerakhir: () => terakhir.current }
}
