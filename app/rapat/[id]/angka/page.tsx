import type { Metadata } from 'next'
import { Formulir } from '@/app/pengguna/formulir'
import { Rangka } from '@/components/rangka/rangka'
import { BedaAngka } from '@/components/rapat-meja/beda-angka'
import gaya from '@/components/rapat-meja/meja.module.css'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Tumpuk } from '@/components/ui/petak'
import { Remah } from '@/components/ui/remah'
import { TombolTautan } from '@/components/ui/tombol'
import { saveAngkaRapat } from '@/server/actions/rapat'
import { parseIdRapat } from '@/server/loaders/rapat'
import { loadAngkaRapat } from '@/server/loaders/rapat-meja'

export const metadata: Metadata = { title: 'Muat angka terbaru' }

export default async function HalamanAngka({ params }: { params: Promise<{ id: string }> }) {
  const { masuk, rangka, rapat: r, beda } = await loadAngkaRapat(parseIdRapat((await params).id))
  const meja = `/rapat/${r.id}`
  return (
    <Rangka {...rangka} peran={masuk.pengguna.peran} aktif="rapat">
      <Tumpuk>
        <KepalaHalaman
          remah={
            <Remah
              jejak={[
                { nama: 'Rapat', href: '/rapat' },
                { nama: r.judul, href: meja },
                { nama: 'Muat angka terbaru' },
              ]}
            />
          }
          judul={beda.sama ? 'Angka rapat ini masih yang terbaru' : 'Ini yang akan berubah'}
          sub={beda.kalimat}
        />
        <div className={gaya.kaki}>
          {beda.sama ? null : (
            <Formulir tindakan={saveAngkaRapat} tombol="Muat angka terbaru" ragam="utama">
              <input type="hidden" name="rapat" value={r.id} />
            </Formulir>
          )}
          <TombolTautan href={meja}>
            {beda.sama ? 'Kembali ke meja rapat' : 'Tetap pakai angka lama'}
          </TombolTautan>
        </div>
        <BedaAngka beda={beda} />
      </Tumpuk>
    </Rangka>
  )
}
