import type { Metadata } from 'next'
import gaya from '@/components/persetujuan/persetujuan.module.css'
import { Rangka } from '@/components/rangka/rangka'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Petak, Tumpuk } from '@/components/ui/petak'
import { Remah } from '@/components/ui/remah'
import { getKeadaanDelegasi } from '@/indikator/persetujuan'
import { loadHalamanDelegasi } from '@/server/loaders/persetujuan'
import { FormulirDelegasi } from './formulir'
import { TabelDelegasi } from './tabel'

export const metadata: Metadata = { title: 'Delegasi persetujuan' }

export default async function HalamanDelegasi() {
  const h = await loadHalamanDelegasi()
  const berlaku = h.delegasi.filter((d) => getKeadaanDelegasi(d, h.hari) === 'berlaku').length
  const tabel = (
    <Kartu judul="Delegasi" panjang>
      <TabelDelegasi h={h} />
    </Kartu>
  )
  return (
    <Rangka {...h.rangka} peran={h.masuk.pengguna.peran} aktif="persetujuan">
      <Tumpuk>
        <KepalaHalaman
          remah={<Remah jejak={[{ nama: 'Persetujuan', href: '/persetujuan' }, { nama: 'Delegasi' }]} />}
          judul={
            berlaku > 0 ? `${berlaku} delegasi sedang berlaku` : 'Tidak ada delegasi yang berlaku hari ini'
          }
          sub="Penerima memutuskan atas nama pemberi selama waktunya, lalu berakhir sendiri. Pengajuan sendiri tetap tidak dapat diputuskannya."
        />
        {h.calon ? (
          <Petak ragam="lebar-kanan" className={gaya.petak}>
            <Kartu
              judul="Delegasikan persetujuan"
              sub={
                h.adaPimpinan
                  ? undefined
                  : 'Belum ada akun pimpinan yang aktif, jadi admin DPMD yang menunjuk.'
              }
            >
              <FormulirDelegasi calon={h.calon} hari={h.hari} />
            </Kartu>
            {tabel}
          </Petak>
        ) : (
          tabel
        )}
      </Tumpuk>
    </Rangka>
  )
}
