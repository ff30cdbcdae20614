import { Lencana } from '@/components/ui/lencana'
import type { Status } from '@/indikator/tipe'
import type { PilotTersimpan } from '@/server/loaders/lokus'

const RUPA: Readonly<Record<PilotTersimpan['keadaan'], { status: Status; kata: string }>> = {
  draf: { status: 'kosong', kata: 'Draf' },
  diajukan: { status: 'waspada', kata: 'Menunggu persetujuan' },
  berlaku: { status: 'baik', kata: 'Berlaku' },
  ditolak: { status: 'buruk', kata: 'Ditolak' },
  dicabut: { status: 'kosong', kata: 'Dicabut' },
}

/** State of a saved set as shape, colour and word. */
export function KeadaanPilot({ keadaan }: { keadaan: PilotTersimpan['keadaan'] }) {
  return <Lencana status={RUPA[keadaan].status}>{RUPA[keadaan].kata}</Lencana>
}
