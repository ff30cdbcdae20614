'use client'

import { LayarTerganggu } from '@/components/rapat/layar/layar-terganggu'

export default function GalatLayar({ reset }: { reset: () => void }) {
  return <LayarTerganggu ulang={reset} />
}
