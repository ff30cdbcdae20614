import { Lencana } from '@/components/ui/lencana'
import { type KeadaanTindakLanjut, NAMA_KEADAAN, sebutTenggat } from '@/indikator/tindak-lanjut'
import type { Status } from '@/indikator/tipe'
import { formatTanggalPendek } from '@/lib/periode'
import gaya from './tindak-lanjut.module.css'

const STATUS: Readonly<Record<KeadaanTindakLanjut, Status>> = {
  terbuka: 'kosong',
  berjalan: 'waspada',
  selesai: 'baik',
  batal: 'kosong',
}

interface Props {
  keadaan: KeadaanTindakLanjut
  tenggat: string
  lewat: number | null
  hari: string
}

/** How far it is, as shape, colour and word. */
export function LencanaKeadaan({ keadaan }: Pick<Props, 'keadaan'>) {
  return <Lencana status={STATUS[keadaan]}>{NAMA_KEADAAN[keadaan]}</Lencana>
}

/** The due day, and how late in words. */
export function Tenggat({ keadaan, tenggat, lewat, hari }: Props) {
  const kata = sebutTenggat(tenggat, keadaan, hari)
  return (
    <span className={gaya.tenggat}>
      {formatTanggalPendek(tenggat)}
      {lewat === null ? (
        kata ? (
          <span className={gaya.sunyi}>{kata}</span>
        ) : null
      ) : (
        <Lencana status="buruk">{kata}</Lencana>
      )}
    </span>
  )
}
