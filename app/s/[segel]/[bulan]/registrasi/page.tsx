import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { KakiLaju, KepalaLaju, PanelLaju } from '@/components/laju/panel-laju'
import { RangkaBulan } from '@/components/rangka/rangka-bulan'
import { HalamanRegistrasi } from '@/components/registrasi/halaman-registrasi'
import { BelumAdaData } from '@/components/ringkasan/belum-ada-data'
import { parseBulan } from '@/lib/periode'
import { requireCakupanSegel } from '@/server/akses'
import { loadPanelLaju } from '@/server/loaders/panel-laju'
import { loadRegistrasi } from '@/server/loaders/registrasi'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []
export const metadata: Metadata = { title: 'Registrasi' }

/** Registration toward the target: verdict and pace, then the stages and how long files wait in them. */
export default async function Halaman({ params }: PageProps<'/s/[segel]/[bulan]/registrasi'>) {
  const { segel, bulan: teksBulan } = await params
  const { cakupan, peran } = requireCakupanSegel(segel)
  const bulan = parseBulan(teksBulan)
  const model = bulan && (await loadRegistrasi(cakupan, bulan))
  if (!model) notFound()
  const panel = await loadPanelLaju(cakupan, model.dasar, model.terdaftar)
  return (
    <RangkaBulan peran={peran} aktif="registrasi" jalur="/registrasi" model={model}>
      {panel ? (
        <HalamanRegistrasi model={model} kaki={<KakiLaju model={panel} peran={peran} />}>
          <KepalaLaju model={panel} />
          <PanelLaju model={panel} />
        </HalamanRegistrasi>
      ) : (
        <BelumAdaData peran={peran} />
      )}
    </RangkaBulan>
  )
}
