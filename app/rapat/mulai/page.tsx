import type { Metadata } from 'next'
import { Formulir } from '@/app/pengguna/formulir'
import { Rangka } from '@/components/rangka/rangka'
import { KartuBerikut } from '@/components/rapat-meja/kartu-berikut'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Tumpuk } from '@/components/ui/petak'
import { Remah } from '@/components/ui/remah'
import { TombolTautan } from '@/components/ui/tombol'
import { formatBulan, formatTanggal } from '@/lib/periode'
import { saveRapat } from '@/server/actions/rapat'
import { loadMulai } from '@/server/loaders/rapat-meja'
import { TombolMulai } from '../tombol-mulai'

export const metadata: Metadata = { title: 'Mulai rapat' }

export default async function HalamanMulai() {
  const { masuk, rangka, rapat, baru } = await loadMulai()
  return (
    <Rangka {...rangka} peran={masuk.pengguna.peran} aktif="rapat">
      <Tumpuk>
        <KepalaHalaman
          remah={<Remah jejak={[{ nama: 'Rapat', href: '/rapat' }, { nama: 'Mulai rapat' }]} />}
          judul={rapat?.keadaan === 'berjalan' ? 'Rapat masih berjalan' : 'Mulai rapat sekarang'}
          sub="Saat dimulai, angka dibekukan: impor sesudahnya tidak mengubah salindia sampai seseorang memuat angka terbaru."
        />
        {rapat ? (
          <KartuBerikut
            rapat={rapat}
            aksi={rapat.keadaan === 'rencana' ? <TombolMulai rapat={rapat.id} /> : null}
          />
        ) : (
          <Kartu
            judul={baru.judul}
            sub={`${formatTanggal(baru.hari)} · angka ${formatBulan(baru.bulan)} · susunan acara dari templat`}
          >
            <Formulir tindakan={saveRapat} tombol="Mulai dan tayangkan" ragam="utama">
              <input type="hidden" name="templat" value={baru.templat} />
              <input type="hidden" name="kodeWilayah" value={baru.kodeWilayah} />
              <input type="hidden" name="tanggal" value={baru.hari} />
              <input type="hidden" name="bulan" value={baru.bulan} />
              <input type="hidden" name="langsung" value="ya" />
            </Formulir>
          </Kartu>
        )}
        <div>
          <TombolTautan href="/rapat/baru">
            {rapat ? 'Buat rapat lain' : 'Atur dahulu sebelum dimulai'}
          </TombolTautan>
        </div>
      </Tumpuk>
    </Rangka>
  )
}
