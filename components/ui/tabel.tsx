import type { ReactNode } from 'react'
import gaya from './tabel.module.css'
import { Tanda } from './tanda'
import { Tautan } from './tautan'

export interface Kolom<T> {
  kode: string
  judul: ReactNode
  isi: (baris: T) => ReactNode
  /** Numbers: right aligned, heading too, tabular figures. */
  angka?: boolean
  tengah?: boolean
  /** Never wraps. */
  rapat?: boolean
  /** The cell names its row (`<th scope="row">`). One column of a table has it. */
  tajuk?: boolean
  /** Heading is a link that sorts by this column; needs `tautanUrut`. */
  urut?: boolean
  kaki?: ReactNode
}

export interface Urut {
  kolom: string
  arah: 'naik' | 'turun'
}

interface Props<T> {
  /** What the table shows, for screen readers; visible with `tampilKeterangan`. */
  keterangan: string
  tampilKeterangan?: boolean
  kolom: readonly Kolom<T>[]
  baris: readonly T[]
  kunci: (baris: T) => string
  /** Name of the group of a row; rows of one group follow each other, under its name. */
  kelompok?: (baris: T) => string
  /** Row shown on a tinted ground. */
  sorot?: (baris: T) => boolean
  urut?: Urut
  /** Address of this page sorted by a column; the direction is the next one to offer. */
  tautanUrut?: (urut: Urut) => string
  /** Wider than a phone: scrolls sideways inside the card there, with a hint. Default: more than three columns. */
  lebar?: boolean
  /** Said when there are no rows. */
  kosong?: ReactNode
}

function getKelas<T>(k: Kolom<T>): string | undefined {
  return (
    [k.angka && gaya.angka, k.tengah && gaya.tengah, k.rapat && gaya.rapat].filter(Boolean).join(' ') ||
    undefined
  )
}

function Kepala<T>({ k, urut, tautanUrut }: { k: Kolom<T> } & Pick<Props<T>, 'urut' | 'tautanUrut'>) {
  const aktif = urut?.kolom === k.kode ? urut.arah : null
  if (!k.urut || !tautanUrut) return k.judul
  const arah = aktif ? (aktif === 'turun' ? 'naik' : 'turun') : k.angka ? 'turun' : 'naik'
  return (
    <Tautan className={gaya.urut} href={tautanUrut({ kolom: k.kode, arah })} scroll={false}>
      {k.judul}
      {aktif ? <Tanda bentuk={aktif} /> : null}
    </Tautan>
  )
}

function getAriaUrut(aktif: boolean, arah: Urut['arah'] | undefined) {
  return aktif ? (arah === 'naik' ? 'ascending' : 'descending') : undefined
}

function bagiKelompok<T>({ baris, kelompok }: Pick<Props<T>, 'baris' | 'kelompok'>) {
  const hasil: { nama: string; baris: T[] }[] = []
  for (const b of baris) {
    const nama = kelompok?.(b) ?? ''
    const akhir = hasil.at(-1)
    if (akhir?.nama === nama) akhir.baris.push(b)
    else hasil.push({ nama, baris: [b] })
  }
  return hasil
}

function Baris<T>({ b, kolom, sorot }: { b: T } & Pick<Props<T>, 'kolom' | 'sorot'>) {
  return (
    <tr className={sorot?.(b) ? gaya.sorot : undefined}>
      {kolom.map((k) =>
        k.tajuk ? (
          <th key={k.kode} scope="row" className={getKelas(k)}>
            {k.isi(b)}
          </th>
        ) : (
          <td key={k.kode} className={getKelas(k)}>
            {k.isi(b)}
          </td>
        ),
      )}
    </tr>
  )
}

/** Semantic table for inside a `Kartu`: bleeds to the card's edges, sticky head, headings aligned with their numbers, head repeated in print. */
export function Tabel<T>(p: Props<T>) {
  const lebar = p.lebar ?? p.kolom.length > 3
  if (p.baris.length === 0 && p.kosong) return <>{p.kosong}</>
  const adaKaki = p.kolom.some((k) => k.kaki !== undefined)
  return (
    <section
      className={gaya.bungkus}
      aria-label={lebar ? `Tabel: ${p.keterangan}` : undefined}
      tabIndex={lebar ? 0 : undefined}
    >
      <table className={`${gaya.tabel} ${lebar ? gaya.lebar : ''}`}>
        <caption className={p.tampilKeterangan ? gaya.keterangan : 'hanya-pembaca'}>{p.keterangan}</caption>
        <thead>
          <tr>
            {p.kolom.map((k) => (
              <th
                key={k.kode}
                scope="col"
                className={getKelas(k)}
                aria-sort={getAriaUrut(p.urut?.kolom === k.kode, p.urut?.arah)}
              >
                <Kepala k={k} urut={p.urut} tautanUrut={p.tautanUrut} />
              </th>
            ))}
          </tr>
        </thead>
        {bagiKelompok(p).map((g) => (
          <tbody key={g.nama}>
            {g.nama ? (
              <tr className={gaya.kelompok}>
                <th scope="rowgroup" colSpan={p.kolom.length}>
                  {g.nama}
                </th>
              </tr>
            ) : null}
            {g.baris.map((b) => (
              <Baris key={p.kunci(b)} b={b} kolom={p.kolom} sorot={p.sorot} />
            ))}
          </tbody>
        ))}
        {adaKaki ? (
          <tfoot>
            <tr>
              {p.kolom.map((k) => (
                <td key={k.kode} className={getKelas(k)}>
                  {k.kaki}
                </td>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
      {lebar ? (
        <p className={gaya.petunjuk} aria-hidden="true">
          Geser ke samping untuk kolom lain
        </p>
      ) : null}
    </section>
  )
}
