import { KATA_STATUS } from '@/components/ui/lencana'
import { Tanda } from '@/components/ui/tanda'
import { Ubah } from '@/components/ui/ubah'
import { SelKelas } from '@/components/wilayah/sel'
import { formatAlasanPendek } from '@/indikator/alasan'
import type { NilaiTempat } from '@/indikator/model'
import type { Indikator } from '@/indikator/tipe'
import gaya from './bidang.module.css'

/** Hatched: there is no number, and why. */
export function SelTanpa({ children }: { children: string }) {
  return (
    <span className={`${gaya.tanpa} arsir`}>
      <span>{children}</span>
    </span>
  )
}

/** A value on the colour of its class, with the shape of its status and the change in points since the month before. */
export function SelBidang({ indikator, nilai: n }: { indikator: Indikator; nilai: NilaiTempat }) {
  if (n.nilai.jenis === 'kosong') return <SelTanpa>{formatAlasanPendek(n.nilai.alasan)}</SelTanpa>
  return (
    <span className={gaya.sel}>
      <Tanda bentuk={n.status} />
      <span>
        <span className="hanya-pembaca">{KATA_STATUS[n.status]}: </span>
        <SelKelas indikator={indikator} nilai={n} />
      </span>
      <Ubah indikator={indikator} ubah={n.ubah} ringkas />
    </span>
  )
}
