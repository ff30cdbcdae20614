import type { ReactNode } from 'react'
import type { KodeHalaman } from '@/components/rangka/halaman'
import { Rangka } from '@/components/rangka/rangka'
import type { BingkaiSesi } from '@/server/loaders/pengguna'

/** The shell around pages about accounts: no month. */
export function Bingkai({
  masuk,
  adaContoh,
  akarKecamatan,
  aktif,
  children,
}: BingkaiSesi & { aktif: KodeHalaman | null; children: ReactNode }) {
  return (
    <Rangka
      peran={masuk.pengguna.peran}
      aktif={aktif}
      bulan={null}
      daftarBulan={[]}
      tautanBulan={() => '/'}
      adaContoh={adaContoh}
      akarKecamatan={akarKecamatan}
    >
      {children}
    </Rangka>
  )
}
