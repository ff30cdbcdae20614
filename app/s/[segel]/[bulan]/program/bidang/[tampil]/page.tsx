import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { HalamanMatriks } from '@/components/bidang/halaman-matriks'
import { Rangka } from '@/components/rangka/rangka'
import { BelumAdaData } from '@/components/ringkasan/belum-ada-data'
import { TAMPILAN_BIDANG } from '@/indikator/matriks-bidang'
import { parseBulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import { requireCakupanSegel } from '@/server/akses'
import { loadMatriksBidang } from '@/server/loaders/bidang'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []
export const metadata: Metadata = { title: 'Enam bidang' }

/** Kecamatan × field; a kecamatan account goes to its own posyandu. */
export default async function Halaman({ params }: PageProps<'/s/[segel]/[bulan]/program/bidang/[tampil]'>) {
  const p = await params
  const { cakupan, peran } = requireCakupanSegel(p.segel)
  const bulan = parseBulan(p.bulan)
  const tampilan = TAMPILAN_BIDANG.find((t) => t.kode === p.tampil)?.kode
  if (!bulan || !tampilan) notFound()
  if (peran === 'kecamatan' && cakupan.akar) redirect(tautan(`/program/bidang/${cakupan.akar}`, bulan))
  const model = await loadMatriksBidang(cakupan, bulan, tampilan)
  if (!model) notFound()
  return (
    <Rangka
      peran={peran}
      aktif="program"
      bulan={bulan}
      daftarBulan={model.dasar.daftarBulan}
      tautanBulan={(b) => tautan('/program/bidang', b, tampilan === 'layanan' ? {} : { tampil: tampilan })}
      adaContoh={model.dasar.adaContoh}
      akarKecamatan={model.akarKecamatan}
    >
      {model.dasar.tanggalData ? (
        <HalamanMatriks model={model} peran={peran} />
      ) : (
        <BelumAdaData peran={peran} />
      )}
    </Rangka>
  )
}
