import { TandaContoh } from '@/components/ui/lencana'
import { formatTanggal } from '@/lib/periode'
import type { HalamanHadir } from '@/server/loaders/notulen'
import gaya from './kertas.module.css'

type Isi = Pick<HalamanHadir, 'rapat' | 'namaWilayah'>

/** Heading of the office on a paper, with its title below. */
export function Kop({ h: { rapat, namaWilayah }, judul }: { h: Isi; judul: string }) {
  return (
    <header className={gaya.kop}>
      <p className={gaya.kantor}>
        Pemerintah {namaWilayah}
        <b>Tim Pembina Posyandu {namaWilayah}</b>
      </p>
      <h1>{judul}</h1>
      <p className={gaya.judulRapat}>
        {rapat.judul} {rapat.contoh ? <TandaContoh>DATA CONTOH</TandaContoh> : null}
      </p>
    </header>
  )
}

/** Facts of the meeting as pairs. */
export function DataRapat({ h: { rapat }, lain = [] }: { h: Isi; lain?: readonly [string, string][] }) {
  const isi: [string, string][] = [
    ['Tanggal', formatTanggal(rapat.tanggal)],
    ['Tempat', rapat.tempat || '–'],
    ...lain,
  ]
  return (
    <dl className={gaya.data}>
      {isi.map(([nama, nilai]) => (
        <div key={nama}>
          <dt>{nama}</dt>
          <dd>{nilai}</dd>
        </div>
      ))}
    </dl>
  )
}
