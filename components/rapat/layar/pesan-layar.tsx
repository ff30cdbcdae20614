import { Lambang } from '@/components/rangka/lambang'
import gaya from './layar.module.css'

/** In the place of a screen whose link opens nothing. */
export function LayarTertutup() {
  return (
    <main className={gaya.pesan} data-tema="proyektor">
      <Lambang ukuran={72} />
      <h1>Layar ini sudah tidak aktif</h1>
      <p>Mintalah tautan baru kepada DPMD atau TP Posyandu.</p>
    </main>
  )
}

/** On a screen that is right, before there are any numbers. */
export function LayarMenunggu() {
  return (
    <div className={gaya.pesan}>
      <Lambang ukuran={72} />
      <h1>Belum ada angka</h1>
      <p>Layar ini terisi sendiri setelah data pertama masuk.</p>
    </div>
  )
}
