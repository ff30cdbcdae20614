import type { Metadata } from 'next'
import { Rangka } from '@/components/rangka/rangka'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { getSekarang } from '@/lib/waktu'
import { loadHalamanLayar } from '@/server/loaders/layar'
import gaya from '../pengguna/pengguna.module.css'
import { KartuTambahLayar } from './kartu-tambah'
import { getKeadaanLayar, TabelLayar } from './tabel-layar'

export const metadata: Metadata = { title: 'Layar kantor' }

/** Links for screens in the office: what they show, how long, when they were used last. */
export default async function HalamanLayar() {
  const h = await loadHalamanLayar()
  const sekarang = getSekarang()
  const aktif = h.layar.filter((l) => getKeadaanLayar(l, sekarang) === 'aktif').length
  return (
    <Rangka {...h.rangka} peran={h.masuk.pengguna.peran} aktif="rapat">
      <KepalaHalaman
        judul={aktif === 0 ? 'Belum ada layar kantor' : `${aktif} layar kantor`}
        sub="Layar berputar sendiri dan memperbarui angkanya. Hanya menampilkan; setiap perubahan tercatat."
      />
      <div className={gaya.tata}>
        <div className={gaya.kolom}>
          <Kartu judul="Tautan layar" panjang>
            <TabelLayar layar={h.layar} sekarang={sekarang} />
          </Kartu>
        </div>
        <div className={gaya.kolom}>
          <KartuTambahLayar
            kabupaten={h.masuk.cakupan.akar ?? ''}
            kecamatan={h.kecamatan}
            rapat={h.rapat}
            contoh={h.masuk.pengguna.contoh}
          />
        </div>
      </div>
    </Rangka>
  )
}
