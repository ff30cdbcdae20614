import type { ReactNode } from 'react'
import { Rangka } from '@/components/rangka/rangka'
import type { BingkaiImpor } from '@/server/loaders/impor'

/** The shell around the import pages: no month. */
export function Bingkai({
  peran,
  adaContoh,
  akarKecamatan,
  children,
}: BingkaiImpor & { children: ReactNode }) {
  return (
    <Rangka
      peran={peran}
      aktif="impor"
      bulan={null}
      daftarBulan={[]}
      tautanBulan={() => '/impor'}
      adaContoh={adaContoh}
      akarKecamatan={akarKecamatan}
    >
      {children}
    </Rangka>
  )
}
