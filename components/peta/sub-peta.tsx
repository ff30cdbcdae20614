import { Tautan } from '@/components/ui/tautan'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import gaya from './sub-peta.module.css'

interface Props {
  /** What the map shows, where and when. */
  teks: string
  /** Code of the indicator. */
  indikator: string
  bulan: Bulan
  /** Kode wilayah that the map page selects; left out: the root of the scope. */
  tempat?: string
}

/** Second line of a card with a map: what it shows, and the way to the map page with the same content. */
export function SubPeta({ teks, indikator, bulan, tempat }: Props) {
  return (
    <>
      {teks}
      <span className={gaya.lanjut}>
        {' · '}
        <Tautan href={tautan('/peta', bulan, { indikator, ...(tempat ? { tempat } : {}) })}>
          Buka di halaman Peta
        </Tautan>
      </span>
    </>
  )
}
