import { Kartu } from '@/components/ui/kartu'
import gaya from './keadaan.module.css'

/** Grey block in the size of what will come (CSS lengths). */
export function Kerangka({ tinggi, lebar = '100%' }: { tinggi: string; lebar?: string }) {
  return <div aria-hidden="true" className={gaya.kerangka} style={{ height: tinggi, width: lebar }} />
}

/** In place of a `KartuUtama`. */
export function KerangkaKartu() {
  return (
    <Kartu>
      <div className={gaya.baris}>
        <Kerangka tinggi="1.7rem" lebar="60%" />
        <Kerangka tinggi="var(--f-nilai)" lebar="45%" />
        <Kerangka tinggi="1.3rem" lebar="80%" />
        <Kerangka tinggi="1.2rem" lebar="70%" />
      </div>
    </Kartu>
  )
}

/** In place of a card with a table or a ranking of so many rows. */
export function KerangkaTabel({ baris = 10 }: { baris?: number }) {
  return (
    <Kartu>
      <div className={gaya.baris}>
        <Kerangka tinggi="1.4rem" lebar="40%" />
        {Array.from({ length: baris }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: identical grey lines
          <Kerangka key={i} tinggi="1.1rem" />
        ))}
      </div>
    </Kartu>
  )
}

/** Said once per loading page, for screen readers. */
export function SedangMemuat() {
  return (
    <p className="hanya-pembaca" role="status">
      Sedang memuat.
    </p>
  )
}
