import type { ReactNode } from 'react'
import { Tumpuk } from '@/components/ui/petak'
import type { ModelRegistrasi } from '@/server/loaders/registrasi'

/** The road to a number for every posyandu: the verdict and its panels (`children`), then where files wait and for how long. */
export function HalamanRegistrasi({ model, children }: { model: ModelRegistrasi; children: ReactNode }) {
  return (
    <Tumpuk>
      {children}
      <p>{model.dasar.tanggalData}</p>
    </Tumpuk>
  )
}
