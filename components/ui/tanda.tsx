import type { Status } from '@/indikator/tipe'
import gaya from './tanda.module.css'

/** The shape of a status or of a direction, in the colour of the status (directions take the text colour). Always beside a word: it is hidden from screen readers. */
export function Tanda({ bentuk }: { bentuk: Status | 'naik' | 'turun' }) {
  return <i aria-hidden="true" className={`${gaya.tanda} ${gaya[bentuk]}`} />
}
