'use client'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { formatAlamatTayang, type HalamanTayang, parseAlamatTayang } from './alamat-tayang'
import type { Dek } from './dek'
import {
  type Aksi,
  getBersama,
  getKeadaanAwal,
  getKeadaanBerikut,
  isSama,
  type KeadaanBersama,
} from './tayang-keadaan'

/** How long a word to the presenter, or digits without Enter, stay. */
const UMUR_KABAR = 4500

/**
 * State of a deck, kept in the address. The first drawing is that of the server (first slide); before anything is
 * painted the address is read. `kirim.current` hears what other windows should do too.
 */
export function usePakaiKeadaan(dek: Dek, rapatId: number, halaman: HalamanTayang) {
  const [keadaan, setKeadaan] = useState(() => getKeadaanAwal(dek))
  const [siap, setSiap] = useState(false)
  const terakhir = useRef(keadaan)
  const kirim = useRef<(isi: KeadaanBersama) => void>(undefined)

  const lakukan = useCallback(
    (aksi: Aksi) => {
      const lama = terakhir.current
      const baru = getKeadaanBerikut(dek, lama, aksi)
      if (baru === lama) return
      terakhir.current = baru
      setKeadaan(baru)
      const kabarkan = aksi.jenis !== 'ikut' || aksi.sebarkan
      if (kabarkan && !isSama(getBersama(lama), getBersama(baru))) kirim.current?.(getBersama(baru))
    },
    [dek],
  )

  useLayoutEffect(() => {
    terakhir.current = parseAlamatTayang(new URLSearchParams(window.location.search), dek)
    setKeadaan(terakhir.current)
    setSiap(true)
  }, [dek])

  useEffect(() => {
    if (!siap) return
    const alamat = formatAlamatTayang(rapatId, keadaan, halaman)
    if (alamat !== window.location.pathname + window.location.search) {
      window.history.replaceState(null, '', alamat)
    }
  }, [siap, rapatId, halaman, keadaan])

  const sementara = keadaan.kabar + keadaan.nomor
  useEffect(() => {
    if (sementara === '') return
    const tunda = setTimeout(() => lakukan({ jenis: 'selesai-kabar' }), UMUR_KABAR)
    return () => clearTimeout(tunda)
  }, [sementara, lakukan])

  return { keadaan, siap, lakukan, kirim }
}
