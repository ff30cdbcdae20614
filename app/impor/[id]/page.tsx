import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Terbaca } from '@/components/impor/terbaca'
import { MenungguObjek } from '@/components/persetujuan/menunggu-objek'
import { Kartu } from '@/components/ui/kartu'
import { Tumpuk } from '@/components/ui/petak'
import { removePengajuan } from '@/server/actions/persetujuan'
import { formatAlamat, parseSaringan, type Saringan } from '@/server/impor/saringan'
import { loadSatuImpor } from '@/server/loaders/impor'
import { Bingkai } from '../bingkai'
import { BagianMelebihi } from './bagian-melebihi'
import { Dampak } from './dampak'
import { DesaTajam } from './desa-tajam'
import { Kepala } from './kepala'
import { ArtiKolom } from './kolom'
import { Periksa } from './periksa'
import { RiwayatSunting, UsulanPosyandu } from './sunting'
import { Ubahan } from './ubahan'

export const metadata: Metadata = { title: 'Periksa impor' }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function HalamanSatuImpor({ params, searchParams }: Props) {
  const { id } = await params
  const h = /^[1-9]\d{0,8}$/.test(id)
    ? await loadSatuImpor(Number(id), parseSaringan(await searchParams))
    : null
  if (!h) notFound()
  const tautan = (ubah: Partial<Saringan>) => formatAlamat(h.impor.id, h.saringan, ubah)
  const contoh = h.impor.templat === 'contoh'
  return (
    <Bingkai {...h}>
      <Tumpuk>
        <Kepala h={h} />
        <MenungguObjek h={h.persetujuan} tarik={removePengajuan} kabar={h.boleh.simpan} />
        <Dampak h={h} />
        {h.impor.keadaan === 'draf' ? null : <Ubahan h={h} tautan={tautan} />}
        <ArtiKolom h={h} ditanyakan />
        <UsulanPosyandu h={h} />
        <DesaTajam h={h} />
        <BagianMelebihi h={h} />
        {h.impor.dibaca > 0 && !contoh ? <Periksa h={h} tautan={tautan} /> : null}
        {h.impor.keadaan === 'draf' ? <Ubahan h={h} tautan={tautan} /> : null}
        <RiwayatSunting h={h} />
        {h.terbaca.length > 0 ? (
          <Kartu judul={h.impor.pengirim ? 'Yang dikirim aplikasi' : 'Yang terbaca dari berkas ini'} panjang>
            <Terbaca lembar={h.terbaca} />
          </Kartu>
        ) : null}
        <ArtiKolom h={h} ditanyakan={false} />
      </Tumpuk>
    </Bingkai>
  )
}
