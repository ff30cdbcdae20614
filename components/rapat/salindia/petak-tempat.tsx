import ramp from '@/components/peta/ramp.module.css'
import type { SalindiaPeta } from '@/indikator/rapat/tipe'
import kelas from './kelas.module.css'
import { LegendaPeta } from './legenda'
import type { TempatTerisi } from './peta'
import gaya from './petak-tempat.module.css'
import { potongDaftar } from './ukuran'

const MAKS = 24

/** One tile per place in the colours of the map, for a meeting without geometry. */
export function PetakTempat({
  model: s,
  terisi,
  tautan,
}: {
  model: SalindiaPeta
  terisi: readonly TempatTerisi[]
  tautan?: (kode: string) => string | null
}) {
  const { tampil, sisa } = potongDaftar(terisi, MAKS)
  return (
    <>
      <div className={`${gaya.keterangan} ${ramp[s.indikator.arah]}`}>
        <LegendaPeta model={s} />
      </div>
      <ul className={`${gaya.semua} ${ramp[s.indikator.arah]}`}>
        {tampil.map(({ n, isian, nilai }) => {
          const ke = tautan?.(n.kode)
          return (
            <li key={n.kode} className={`${kelas[isian]} ${gaya.petak}`}>
              <span>{ke ? <a href={ke}>{n.nama}</a> : n.nama}</span>
              <b>{nilai}</b>
            </li>
          )
        })}
        {sisa > 0 ? <li className={gaya.sisa}>dan {sisa} lagi</li> : null}
      </ul>
    </>
  )
}
