import { TombolTautan } from '@/components/ui/tombol'
import type { Peran } from '@/lib/cakupan'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'

/** Leads an agency to its own page; nothing for the other roles. */
export function TombolOpdSaya({ peran, bulan }: { peran: Peran; bulan: Bulan }) {
  if (peran !== 'opd') return null
  return (
    <TombolTautan ragam="utama" href={tautan('/program/opd/saya', bulan)}>
      OPD saya
    </TombolTautan>
  )
}
