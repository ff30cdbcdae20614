import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HalamanIndikator } from '@/components/halaman-indikator/halaman-indikator'
import { Rangka } from '@/components/rangka/rangka'
import { BelumAdaData } from '@/components/ringkasan/belum-ada-data'
import { getIndikator } from '@/indikator'
import { parseBulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import { requireCakupanSegel } from '@/server/akses'
import { loadIndikator } from '@/server/loaders/indikator'
import { loadBentukPeta } from '@/server/peta/bentuk'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<'/s/[segel]/[bulan]/indikator/[kode]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: getIndikator((await params).kode)?.nama }
}

/** One indicator: trend, map, ranking, table, published figures, definition. */
export default async function Halaman({ params }: Props) {
  const p = await params
  const { cakupan, peran } = requireCakupanSegel(p.segel)
  const bulan = parseBulan(p.bulan)
  const model = bulan && (await loadIndikator(cakupan, bulan, p.kode))
  if (!model) notFound()
  const { dasar, akar } = model
  return (
    <Rangka
      peran={peran}
      aktif="indikator"
      bulan={dasar.bulan}
      daftarBulan={dasar.daftarBulan}
      tautanBulan={(b) => tautan(`/indikator/${p.kode}`, b)}
      adaContoh={dasar.adaContoh}
      akarKecamatan={model.akarKecamatan}
    >
      {akar ? (
        <HalamanIndikator model={{ ...model, akar }} bentuk={await loadBentukPeta()} peran={peran} />
      ) : (
        <BelumAdaData peran={peran} />
      )}
    </Rangka>
  )
}
