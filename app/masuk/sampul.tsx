import { Lambang } from '@/components/rangka/lambang'
import { namaAplikasi, namaKabupaten } from '@/lib/identitas'
import gaya from './masuk.module.css'
import { SarangLebah } from './sarang-lebah'

/** The quiet side of the sign-in page: whose this is and what for. */
export function Sampul() {
  return (
    <header className={gaya.sampul}>
      <SarangLebah />
      <p className={gaya.merek}>
        <Lambang ukuran={40} />
        {namaAplikasi}
      </p>
      <p className={gaya.janji}>Keadaan posyandu se-{namaKabupaten} dalam satu layar.</p>
      <p className={gaya.kantor}>
        Dinas Pemberdayaan Masyarakat dan Desa
        <br />
        Kabupaten {namaKabupaten}
      </p>
    </header>
  )
}
