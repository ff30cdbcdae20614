'use client'
import gaya from './bilah.module.css'
import { getJumlahBersama, type IsiSaluran, listLayarLain } from './saluran'

interface Props {
  rapatId: number
  saluran: IsiSaluran | null
  ikuti: (kelompok: string | null) => void
}

/** Quiet lines above the controls; nothing when there is nothing to say. */
export function Kabar({ saluran, ikuti }: Props) {
  const lain = saluran ? listLayarLain(saluran) : []
  const bersama = saluran ? getJumlahBersama(saluran, 'layar') : 0
  if (lain.length === 0 && bersama === 0) return null
  return (
    <ul className={gaya.kabar}>
      {lain[0] ? (
        <li>
          Rapat ini juga tayang di jendela lain.
          <button type="button" onClick={() => ikuti(lain[0]?.kelompok ?? null)}>
            Ikuti jendela itu
          </button>
        </li>
      ) : null}
      {bersama > 0 ? (
        <li>
          {bersama + 1} layar bergerak bersama.
          <button type="button" onClick={() => ikuti(null)}>
            Jalan sendiri
          </button>
        </li>
      ) : null}
    </ul>
  )
}
