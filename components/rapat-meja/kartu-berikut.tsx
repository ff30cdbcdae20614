import type { ReactNode } from 'react'
import { Kartu } from '@/components/ui/kartu'
import { Lencana, TandaContoh } from '@/components/ui/lencana'
import { Tautan } from '@/components/ui/tautan'
import { TombolTautan } from '@/components/ui/tombol'
import { formatBulan, formatTanggal } from '@/lib/periode'
import type { RapatTercatat } from '@/server/loaders/rapat-meja'
import gaya from './daftar-rapat.module.css'
import { KEADAAN_RAPAT, sebutWilayahRapat } from './keadaan'

/** The meeting that runs or comes next, large, with what one does now. `aksi`: the form that opens it, for those who may. */
export function KartuBerikut({ rapat: r, aksi }: { rapat: RapatTercatat; aksi?: ReactNode }) {
  const alamat = `/rapat/${r.id}`
  return (
    <Kartu>
      <div className={gaya.berikut}>
        <div>
          <div className={gaya.tanda}>
            <Lencana status={KEADAAN_RAPAT[r.keadaan].tanda}>{KEADAAN_RAPAT[r.keadaan].nama}</Lencana>
            {r.contoh ? <TandaContoh /> : null}
          </div>
          <h2 className={gaya.judul}>
            <Tautan href={alamat}>{r.judul}</Tautan>
          </h2>
          <ul className={gaya.fakta}>
            <li>
              <strong>{formatTanggal(r.tanggal)}</strong>
            </li>
            {r.tempat ? <li>{r.tempat}</li> : null}
            <li>{sebutWilayahRapat(r)}</li>
            <li>angka {formatBulan(r.bulan)}</li>
            {r.keputusan > 0 ? <li>{r.keputusan} keputusan</li> : null}
          </ul>
        </div>
        <div className={gaya.tombol}>
          {aksi}
          {r.keadaan === 'berjalan' ? (
            <TombolTautan ragam="utama" href={`${alamat}/tayang`}>
              Tayangkan
            </TombolTautan>
          ) : null}
          <TombolTautan href={alamat}>{r.keadaan === 'rencana' ? 'Siapkan' : 'Buka meja rapat'}</TombolTautan>
        </div>
      </div>
    </Kartu>
  )
}
