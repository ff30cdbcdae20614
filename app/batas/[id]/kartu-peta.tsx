import gaya from '@/components/batas/batas.module.css'
import { GambarBatas } from '@/components/batas/gambar-batas'
import { Kartu } from '@/components/ui/kartu'
import type { GambarBatas as Gambar } from '@/server/batas/gambar'
import type { BatasKini } from '@/server/batas/halaman'

interface Props {
  judul: string
  gambar: Gambar | null
  /** What is in force, for the card of the present map; null for that of the file. */
  kini: BatasKini | null
}

/** One of the two maps that are compared; both have the same frame. */
export function KartuPeta({ judul, gambar, kini }: Props) {
  const keterangan = kini
    ? `${kini.resmi ? 'Batas resmi' : 'Batas perkiraan, bukan batas resmi'}: ${kini.sumber}.`
    : gambar?.tanda.length
      ? 'Titik merah: tempat temuan di bawah.'
      : 'Skala dan bingkainya sama dengan peta di sebelahnya.'
  return (
    <Kartu judul={judul}>
      {gambar ? (
        <>
          <GambarBatas gambar={gambar} judul={judul} resmi={kini?.resmi ?? true} />
          <p className={gaya.keterangan}>{keterangan}</p>
        </>
      ) : (
        <p className={gaya.keterangan}>Belum dapat digambar: selesaikan dulu temuan yang menghalangi.</p>
      )}
    </Kartu>
  )
}
