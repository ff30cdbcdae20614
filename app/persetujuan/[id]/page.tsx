import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import gaya from '@/components/persetujuan/persetujuan.module.css'
import { DaftarUbahan } from '@/components/persetujuan/ubahan'
import { Rangka } from '@/components/rangka/rangka'
import { Kartu } from '@/components/ui/kartu'
import { Petak, Tumpuk } from '@/components/ui/petak'
import { TombolTautan } from '@/components/ui/tombol'
import { loadSatuPengajuan } from '@/server/loaders/persetujuan'
import { Putuskan, Tarik } from '../aksi'
import { Kepala } from './kepala'
import { Langkah } from './langkah'

export const metadata: Metadata = { title: 'Pengajuan' }

export default async function HalamanSatuPengajuan({ params }: PageProps<'/persetujuan/[id]'>) {
  const { id } = await params
  const h = /^[1-9]\d{0,8}$/.test(id) ? await loadSatuPengajuan(Number(id)) : null
  if (!h) notFound()
  const { ringkas, alasan } = h.pengajuan
  return (
    <Rangka {...h.rangka} peran={h.masuk.pengguna.peran} aktif="persetujuan">
      <Tumpuk>
        <Kepala h={h} />
        <Petak ragam="lebar-kiri">
          <Kartu
            judul="Yang berubah"
            sub={
              h.pengajuan.keadaan === 'menunggu'
                ? 'Dihitung saat diajukan, diperiksa lagi saat disetujui.'
                : undefined
            }
          >
            <div className={gaya.kartu}>
              {alasan ? <p className={gaya.alasan}>{alasan}</p> : null}
              <DaftarUbahan ubahan={ringkas.ubahan} />
              <div className={gaya.aksi}>
                {h.boleh.putuskan ? <Putuskan id={h.pengajuan.id} /> : null}
                {h.boleh.tarik ? <Tarik id={h.pengajuan.id} /> : null}
                {h.bukaObjek && ringkas.href ? (
                  <TombolTautan href={ringkas.href}>Buka halamannya</TombolTautan>
                ) : null}
              </div>
            </div>
          </Kartu>
          <Kartu judul="Perjalanan">
            <Langkah pengajuan={h.pengajuan} langkah={h.langkah} />
          </Kartu>
        </Petak>
      </Tumpuk>
    </Rangka>
  )
}
