import { type HitunganDesa, KELOMPOK_TAHAP } from '@/indikator/titik-posyandu'
import { formatBulat } from '@/lib/angka'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { WilayahPeta } from './bahan'
import { SimbolKelompok } from './simbol-kelompok'
import gaya from './titik-peta.module.css'

/** What the points of the map mean, how many there are of each, and how many have no coordinates. */
export function TitikPeta({
  tempat,
  titik,
  bulan,
}: {
  tempat: WilayahPeta
  titik: readonly HitunganDesa[]
  bulan: Bulan
}) {
  const milik = titik.filter((t) => t.kode.startsWith(tempat.kode))
  const tanpa = milik.reduce((n, t) => n + t.tanpaTitik, 0)
  return (
    <section className={gaya.titik} aria-label="Posyandu pada peta">
      <ul>
        {KELOMPOK_TAHAP.map((k) => (
          <li key={k.kode}>
            <SimbolKelompok kelompok={k.kode} /> {k.nama}:{' '}
            {formatBulat(milik.reduce((n, t) => n + (t.kelompok[k.kode] ?? 0), 0))}
          </li>
        ))}
      </ul>
      {tanpa > 0 ? (
        <p>
          <a href={tautan('/peta/tanpa-titik', bulan, { wilayah: tempat.kode })}>
            {formatBulat(tanpa)} posyandu tanpa titik
          </a>
          ; ditempatkan di petak desanya.
        </p>
      ) : null}
    </section>
  )
}
