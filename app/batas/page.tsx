import type { Metadata } from 'next'
import gaya from '@/components/batas/batas.module.css'
import { PeristiwaBatas, RiwayatBatas } from '@/components/batas/riwayat-batas'
import { UnggahBatas } from '@/components/batas/unggah-batas'
import { MenungguObjek } from '@/components/persetujuan/menunggu-objek'
import { Rangka } from '@/components/rangka/rangka'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Petak, Tumpuk } from '@/components/ui/petak'
import { BATAS_BYTE } from '@/impor/batas/tipe'
import { saveBerkasBatas, savePakaiBatas } from '@/server/actions/batas'
import { removePengajuan } from '@/server/actions/persetujuan'
import { loadHalamanBatas } from '@/server/batas/halaman'
import { KartuKini } from './kartu-kini'

export const metadata: Metadata = { title: 'Batas peta' }

export default async function HalamanBatas() {
  const h = await loadHalamanBatas()
  const judul = h.kini?.resmi ? 'Peta memakai batas resmi' : 'Peta masih memakai batas perkiraan'
  return (
    <Rangka {...h.rangka} peran={h.masuk.pengguna.peran} aktif="tentang">
      <Tumpuk>
        <KepalaHalaman
          judul={judul}
          sub="Batas yang dipakai di sini berlaku pada semua peta, dan dapat dikembalikan."
        />
        <MenungguObjek h={h.persetujuan} tarik={removePengajuan} kabar />
        <Petak ragam="dua">
          <KartuKini kini={h.kini} gambar={h.gambar} sebelum={h.sebelum} mulai={h.peristiwa[0]} />
          <Kartu judul="Unggah batas resmi" lentur>
            <UnggahBatas tindakan={saveBerkasBatas} batasByte={BATAS_BYTE} />
            <ol className={gaya.langkah}>
              <li>Berkas diperiksa: kode, bentuk, tumpang tindih, dan celahnya.</li>
              <li>Anda melihatnya di samping peta yang sekarang.</li>
              <li>Tekan “Pakai batas ini” bila sudah benar.</li>
            </ol>
          </Kartu>
        </Petak>
        <Kartu judul="Berkas yang pernah diunggah" panjang>
          <RiwayatBatas riwayat={h.riwayat} berlaku={h.kini?.id ?? null} pakai={savePakaiBatas} />
        </Kartu>
        {h.peristiwa.length > 0 ? (
          <Kartu judul="Pergantian batas" panjang>
            <PeristiwaBatas peristiwa={h.peristiwa} />
          </Kartu>
        ) : null}
      </Tumpuk>
    </Rangka>
  )
}
