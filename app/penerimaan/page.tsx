import type { Metadata } from 'next'
import { Bingkai } from '@/app/impor/bingkai'
import { Penerimaan } from '@/components/penerimaan/penerimaan'
import { loadPenerimaan } from '@/server/loaders/penerimaan'

export const metadata: Metadata = { title: 'Penerimaan laporan' }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function HalamanPenerimaan({ searchParams }: Props) {
  const h = await loadPenerimaan(await searchParams)
  return (
    <Bingkai {...h}>
      <Penerimaan h={h} />
    </Bingkai>
  )
}
