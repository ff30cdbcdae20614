import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Rangka } from '@/components/rangka/rangka'
import { BelumAdaData } from '@/components/ringkasan/belum-ada-data'
import { Ringkasan } from '@/components/ringkasan/ringkasan'
import { getIndikator } from '@/indikator'
import { parseBulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import { requireCakupanSegel } from '@/server/akses'
import { loadDasar } from '@/server/loaders/dasar'
import { loadRingkasan } from '@/server/loaders/ringkasan'
import { loadBentukPeta } from '@/server/peta/bentuk'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []
export const metadata: Metadata = { title: 'Ringkasan' }

/** The overview of the kabupaten: verdict, three numbers, map, ranking, what needs attention. */
export default async function HalamanRingkasan({
  params,
}: PageProps<'/s/[segel]/[bulan]/ringkasan/[indikator]'>) {
  const p = await params
  const { cakupan, peran } = requireCakupanSegel(p.segel)
  const bulan = parseBulan(p.bulan)
  if (!bulan || !getIndikator(p.indikator)) notFound()
  const model = await loadRingkasan(cakupan, bulan, p.indikator)
  const dasar = model?.dasar ?? (await loadDasar(bulan))
  return (
    <Rangka
      peran={peran}
      aktif="ringkasan"
      bulan={model ? bulan : null}
      daftarBulan={dasar.daftarBulan}
      tautanBulan={(b) => tautan('/', b, { indikator: p.indikator })}
      adaContoh={dasar.adaContoh}
    >
      {model ? <Ringkasan model={model} bentuk={await loadBentukPeta()} /> : <BelumAdaData peran={peran} />}
    </Rangka>
  )
}
