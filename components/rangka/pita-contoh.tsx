import { Tautan } from '@/components/ui/tautan'
import { namaSingkat } from '@/lib/identitas'
import gaya from './pita-contoh.module.css'

/** Striped gold band that says on every page, printed ones too, that the figures are samples. */
export function PitaContoh({ bolehHapus }: { bolehHapus: boolean }) {
  return (
    <aside className={gaya.pita} aria-label="Data contoh">
      <p>
        Data contoh, bukan keadaan {namaSingkat} yang sebenarnya.{' '}
        <span className={gaya.rinci}>Angka terbitan resmi ditandai tersendiri.</span>
      </p>
      {bolehHapus ? <Tautan href="/tentang#contoh">Hapus data contoh</Tautan> : null}
    </aside>
  )
}
