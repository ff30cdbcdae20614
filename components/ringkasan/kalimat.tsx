import type { Potongan } from '@/indikator/vonis'
import gaya from './ringkasan.module.css'

/** A sentence made of pieces: numbers bold, good and bad news in their colours. */
export function Kalimat({ isi }: { isi: readonly Potongan[] }) {
  return isi.map((p, i) =>
    p.tegas ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never move
      <strong key={i} className={p.tegas === 'angka' ? undefined : gaya[p.tegas]}>
        {p.teks}
      </strong>
    ) : (
      p.teks
    ),
  )
}
