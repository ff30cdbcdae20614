import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BAKU, getBanding, type KeadaanPeta } from '@/components/peta-besar/keadaan'
import { PetaBesar } from '@/components/peta-besar/peta-besar'
import { susunBahan } from '@/components/peta-besar/susun-bahan'
import { Rangka } from '@/components/rangka/rangka'
import { BelumAdaData } from '@/components/ringkasan/belum-ada-data'
import { parseBulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import { requireCakupanSegel } from '@/server/akses'
import { loadPeta } from '@/server/loaders/peta'
import { loadBentukPeta } from '@/server/peta/bentuk'
import { loadBentukDesa } from '@/server/peta/bentuk-desa'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []
export const metadata: Metadata = { title: 'Peta' }

type Props = PageProps<'/s/[segel]/[bulan]/peta/[indikator]/[tempat]/[tingkat]/[banding]'>

/** The map page: one indicator over kecamatan, desa and posyandu, beside another month or indicator if asked. */
export default async function HalamanPeta({ params }: Props) {
  const p = await params
  const { cakupan, peran } = requireCakupanSegel(p.segel)
  const bulan = parseBulan(p.bulan)
  if (!bulan || cakupan.akar === null) notFound()
  const keadaan: KeadaanPeta = {
    indikator: p.indikator,
    bulan,
    tempat: p.tempat === BAKU.tempat ? cakupan.akar : p.tempat,
    tingkat: p.tingkat === 'desa' ? 'desa' : 'kecamatan',
    banding: p.banding === BAKU.banding ? null : p.banding,
  }
  const [model, bentuk, desa] = await Promise.all([
    loadPeta(cakupan, { ...keadaan, banding: getBanding(keadaan) }),
    loadBentukPeta(),
    loadBentukDesa(),
  ])
  if (!model) notFound()
  const bahan = bentuk && model.dasar.tanggalData ? susunBahan(model, keadaan, bentuk, desa) : null
  return (
    <Rangka
      peran={peran}
      aktif="peta"
      bulan={bulan}
      daftarBulan={[]}
      tautanBulan={(b) => tautan('/peta', b)}
      adaContoh={model.dasar.adaContoh}
      akarKecamatan={model.akar.jenis === 'kecamatan' ? model.akar : null}
    >
      {bahan ? <PetaBesar {...bahan} /> : <BelumAdaData peran={peran} />}
    </Rangka>
  )
}
