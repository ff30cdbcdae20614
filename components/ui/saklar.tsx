import { Fragment } from 'react'
import gaya from './saklar.module.css'
import { Tautan } from './tautan'

export interface Pilihan {
  kode: string
  nama: string
  href: string
  /** In the list of further choices: the name in full, and the group it stands under. */
  lengkap?: string
  kelompok?: string
}

interface Props {
  /** What is switched, for screen readers: "Indikator pada peta". */
  label: string
  pilihan: readonly Pilihan[]
  /** Further choices behind "Lainnya". */
  lainnya?: readonly Pilihan[]
  aktif: string
}

function Daftar({ pilihan, aktif }: Pick<Props, 'pilihan' | 'aktif'>) {
  return (
    <ul>
      {pilihan.map((p, i) => (
        <Fragment key={p.kode}>
          {p.kelompok && p.kelompok !== pilihan[i - 1]?.kelompok ? (
            <li className={gaya.kelompok}>{p.kelompok}</li>
          ) : null}
          <li>
            <Tautan
              className={gaya.butir}
              href={p.href}
              scroll={false}
              aria-current={p.kode === aktif ? 'true' : undefined}
            >
              {p.lengkap ?? p.nama}
            </Tautan>
          </li>
        </Fragment>
      ))}
    </ul>
  )
}

/** Segmented control made of links: the choice lives in the address and works without JavaScript. */
export function Saklar({ label, pilihan, lainnya, aktif }: Props) {
  const terpilih = lainnya?.find((p) => p.kode === aktif)
  return (
    <nav className={gaya.saklar} aria-label={label}>
      <Daftar pilihan={pilihan} aktif={aktif} />
      {lainnya && lainnya.length > 0 ? (
        <details key={aktif} className={gaya.lainnya} data-menu>
          <summary className={`${gaya.butir} ${terpilih ? gaya.aktif : ''}`}>
            {terpilih?.nama ?? 'Lainnya'} ▾
          </summary>
          <Daftar pilihan={lainnya} aktif={aktif} />
        </details>
      ) : null}
    </nav>
  )
}
