import { useEffect, useState } from 'react'
import type { Hasil } from './jenis-hasil'

type Keadaan =
  | { jenis: 'diam'; pesan?: undefined }
  | { jenis: 'ada'; kata: string; hasil: readonly Hasil[]; pesan?: undefined }
  | { jenis: 'nihil' | 'galat'; pesan: string }

const JEDA = 200
const MINIMAL = 2

async function ambilHasil(kata: string, signal: AbortSignal): Promise<Keadaan> {
  const jawaban = await fetch(`/api/cari?q=${encodeURIComponent(kata)}`, { signal })
  if (jawaban.status === 401)
    return { jenis: 'galat', pesan: 'Sesi Anda sudah berakhir. Muat ulang halaman ini untuk masuk lagi.' }
  if (!jawaban.ok) throw new Error(String(jawaban.status))
  const { hasil } = (await jawaban.json()) as { hasil: Hasil[] }
  return hasil.length > 0
    ? { jenis: 'ada', kata, hasil }
    : { jenis: 'nihil', pesan: `Tidak ada yang bernama “${kata}”. Coba sebagian namanya saja.` }
}

/** What the server finds for the typed words, 200 ms after the last key; two letters are the least. */
export function useHasilCari(ketikan: string): Keadaan {
  const kata = ketikan.trim()
  const [keadaan, setKeadaan] = useState<Keadaan>({ jenis: 'diam' })
  useEffect(() => {
    if (kata.length < MINIMAL) {
      setKeadaan({ jenis: 'diam' })
      return
    }
    const batal = new AbortController()
    const tunda = setTimeout(() => {
      ambilHasil(kata, batal.signal).then(setKeadaan, () => {
        if (!batal.signal.aborted) {
          setKeadaan({
            jenis: 'galat',
            pesan: 'Pencarian belum berhasil. Periksa sambungan, lalu ketik lagi.',
          })
        }
      })
    }, JEDA)
    return () => {
      clearTimeout(tunda)
      batal.abort()
    }
  }, [kata])
  return keadaan
}
