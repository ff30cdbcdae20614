import { Tanda } from '@/components/ui/tanda'
import type { Gerak as IsiGerak } from '@/indikator/tindak-lanjut'
import gaya from './tindak-lanjut.module.css'

/** Value then → now, with its direction in word and shape; without one, why. `nama`: of the indicator. */
export function Gerak({ gerak: g, nama }: { gerak: IsiGerak; nama: string | null }) {
  if (g.jenis === 'alasan')
    return (
      <span className={gaya.sunyi}>
        {nama ? `${nama}: ` : ''}
        {g.kata}
      </span>
    )
  const status = g.membaik === null ? 'kosong' : g.membaik ? 'baik' : 'buruk'
  return (
    <span className={gaya.gerak}>
      <span className="angka">
        {nama ? `${nama} ` : ''}
        <span className={gaya.utuh}>
          {g.dari.nilai} <span className={gaya.sunyi}>({g.dari.bulan})</span> →
        </span>{' '}
        <span className={gaya.utuh}>
          <b>{g.ke.nilai}</b> <span className={gaya.sunyi}>({g.ke.bulan})</span>
        </span>
      </span>
      <span className={`${gaya.arah} ${gaya[status]}`}>
        {g.arah ? <Tanda bentuk={g.arah} /> : null}
        {g.kata}
        {g.membaik === null ? '' : g.membaik ? ', membaik' : ', memburuk'}
      </span>
    </span>
  )
}
