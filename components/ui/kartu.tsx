import { type ReactNode, useId } from 'react'
import gaya from './kartu.module.css'

interface Props {
  /** A finding, not a label: "17 dari 20 membaik sejak September". */
  judul?: ReactNode
  sub?: ReactNode
  /** Right of the title: a switch, a badge, a link. */
  kanan?: ReactNode
  tingkat?: 2 | 3
  id?: string
  /** Coloured hairline for a card that asks for an answer. */
  nada?: 'baik' | 'waspada' | 'buruk'
  /** The content fills the height of the card (column flex). */
  lentur?: boolean
  /** May break over printed pages (long tables). */
  panjang?: boolean
  className?: string
  children: ReactNode
}

/** White card with a hairline. With a title it is a region named by it. */
export function Kartu({
  judul,
  sub,
  kanan,
  tingkat = 2,
  id,
  nada,
  lentur,
  panjang,
  className,
  children,
}: Props) {
  const idJudul = useId()
  const H = tingkat === 2 ? 'h2' : 'h3'
  const kelas = [gaya.kartu, nada && gaya[nada], lentur && gaya.lentur, panjang && gaya.panjang, className]
  return (
    <section
      id={id}
      className={kelas.filter(Boolean).join(' ')}
      aria-labelledby={judul ? idJudul : undefined}
    >
      {judul || kanan ? (
        <div className={gaya.kepala}>
          <div>
            {judul ? (
              <H id={idJudul} className={gaya.judul}>
                {judul}
              </H>
            ) : null}
            {sub ? <p className={gaya.sub}>{sub}</p> : null}
          </div>
          {kanan}
        </div>
      ) : null}
      {children}
    </section>
  )
}
