import type { Metadata } from 'next'
import { susunJudulTenggat } from '@/components/laju/riwayat-tenggat'
import { KabarAturan, MenungguObjek } from '@/components/persetujuan/menunggu-objek'
import { Rangka } from '@/components/rangka/rangka'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Petak, Tumpuk } from '@/components/ui/petak'
import { Remah } from '@/components/ui/remah'
import { removePengajuan } from '@/server/actions/persetujuan'
import { loadHalamanTarget } from '@/server/loaders/target'
import { FormulirTarget, FormulirTarif } from './formulir'
import { RiwayatTargetKelola, RiwayatTarifKelola } from './riwayat'
import gaya from './target.module.css'

export const metadata: Metadata = { title: 'Target dan tarif' }

export default async function HalamanTarget() {
  const h = await loadHalamanTarget()
  const kabupaten = h.masuk.cakupan.akar ?? ''
  return (
    <Rangka {...h.rangka} peran={h.masuk.pengguna.peran} aktif="registrasi">
      <Tumpuk>
        <KepalaHalaman
          remah={
            <Remah jejak={[{ nama: 'Registrasi', href: '/registrasi' }, { nama: 'Target dan tarif' }]} />
          }
          judul={susunJudulTenggat(h.target)}
          sub="Yang digeser tetap terlihat beserta alasan dan pelakunya. Angka sebelum tanggal berlaku dinilai dengan yang lama."
        />
        <MenungguObjek h={h.persetujuan} tarik={removePengajuan} />
        <Petak ragam="lebar-kanan" className={gaya.petak}>
          <Kartu
            judul="Tetapkan target dan tenggat"
            sub={
              h.masuk.pengguna.contoh
                ? 'Akun contoh: ditandai contoh dan ikut terhapus bersama data contoh.'
                : undefined
            }
          >
            <KabarAturan h={h.persetujuan} />
            <FormulirTarget kabupaten={kabupaten} kecamatan={h.kecamatan} mulai={h.mulai} />
          </Kartu>
          <Kartu judul="Riwayat target dan tenggat" panjang>
            <RiwayatTargetKelola riwayat={h.target} />
          </Kartu>
        </Petak>
        <Petak ragam="lebar-kanan" className={gaya.petak}>
          <Kartu judul="Tetapkan tarif" sub="Insentif kader dan bantuan operasional posyandu, per bulan">
            <FormulirTarif mulai={h.mulai} />
          </Kartu>
          <Kartu judul="Riwayat tarif" panjang>
            <RiwayatTarifKelola riwayat={h.tarif} />
          </Kartu>
        </Petak>
      </Tumpuk>
    </Rangka>
  )
}
