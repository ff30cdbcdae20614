import type { Metadata } from 'next'
import { Rangka } from '@/components/rangka/rangka'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { TombolTautan } from '@/components/ui/tombol'
import { saveSurelSendiri } from '@/server/actions/pengguna'
import { loadAkun } from '@/server/loaders/pengguna'
import gaya from '../pengguna/pengguna.module.css'
import { KartuAkun, KartuKeluar } from './kartu-akun'
import { KartuSandi } from './kartu-sandi'
import { KartuSurel } from './kartu-surel'

export const metadata: Metadata = { title: 'Akun' }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function HalamanAkun({ searchParams }: Props) {
  const h = await loadAkun()
  const { galat } = await searchParams
  const { nama, namaMasuk, peran } = h.masuk.pengguna
  const tanpaWilayah = h.masuk.cakupan.akar === null
  const seluruh = tanpaWilayah ? 'Belum ada' : 'Seluruh kabupaten'
  return (
    <Rangka {...h.rangka} peran={peran} aktif={null}>
      <KepalaHalaman
        judul={nama}
        sub={tanpaWilayah ? 'Akun ini belum mempunyai kecamatan. Hubungi admin DPMD.' : undefined}
        kanan={
          <>
            <TombolTautan ragam={h.putuskan > 0 ? 'utama' : 'biasa'} href="/persetujuan">
              {h.putuskan > 0 ? `Persetujuan: ${h.putuskan} menunggu Anda` : 'Persetujuan'}
            </TombolTautan>
            <TombolTautan href="/tentang">Tentang data</TombolTautan>
            {peran === 'dpmd' ? <TombolTautan href="/pengguna">Pengguna dan kunci API</TombolTautan> : null}
          </>
        }
      />
      <div className={gaya.kelola}>
        <KartuAkun
          namaMasuk={namaMasuk}
          peran={peran}
          wilayah={h.rangka.akarKecamatan ? `Kecamatan ${h.rangka.akarKecamatan.nama}` : seluruh}
        />
        <KartuKeluar csrf={h.csrf} kedaluwarsa={galat === 'kedaluwarsa'} />
        {h.surel ? <KartuSurel surel={h.surel} tindakan={saveSurelSendiri} /> : null}
        <KartuSandi namaMasuk={namaMasuk} bawaan={h.bawaan} />
      </div>
    </Rangka>
  )
}
