import { Lambang } from '@/components/rangka/lambang'
import gaya from './masuk.module.css'
import { SarangLebah } from './sarang-lebah'

/** The quiet side of the sign-in page: whose this is and what for. */
export function Sampul() {
  return (
    <header className={gaya.sampul}>
      <SarangLebah />
      <p className={gaya.merek}>
        <Lambang ukuran={40} />
        Posyandu Kukar
      </p>
      <p className={gaya.janji}>Keadaan posyandu se-Kutai Kartanegara dalam satu layar.</p>
      <p className={gaya.kantor}>
        Dinas Pemberdayaan Masyarakat dan Desa
        <br />
        Kabupaten Kutai Kartanegara
      </p>
    </header>
  )
}
