import { Tautan } from '@/components/ui/tautan'
import type { Potongan } from '@/indikator/vonis'
import gaya from './kalimat.module.css'

function Isi({ p }: { p: Potongan }) {
  const isi = p.tegas ? (
    <strong className={p.tegas === 'angka' ? undefined : gaya[p.tegas]}>{p.teks}</strong>
  ) : (
    p.teks
  )
  return p.tautan ? (
    <Tautan className={gaya.tautan} href={p.tautan}>
      {isi}
    </Tautan>
  ) : (
    isi
  )
}

/** A sentence made of pieces: numbers bold, good and bad news in their colours, counts as the way to what they count. */
export function Kalimat({ isi }: { isi: readonly Potongan[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never move
  return isi.map((p, i) => <Isi key={i} p={p} />)
}
