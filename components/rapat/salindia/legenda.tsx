import ramp from '@/components/peta/ramp.module.css'
import { hitungIsian } from '@/indikator/isian'
import type { SalindiaPeta } from '@/indikator/rapat/tipe'
import { getSkalaTetap } from '@/indikator/skala-kelas'
import { formatAngka, formatBulat } from '@/lib/angka'
import { formatTarget } from '@/lib/format-target'
import kelas from './kelas.module.css'
import gaya from './legenda.module.css'

const teks = (n: number) => formatAngka(n, Number.isInteger(n) ? 0 : 1)

/** "di bawah 12", "12–14", "19 ke atas". */
function formatRentang(batas: readonly number[], k: number): string {
  const [dari, sampai] = [batas[k - 1], batas[k]]
  if (dari === undefined) return `di bawah ${teks(sampai ?? 0)}`
  return sampai === undefined ? `${teks(dari)} ke atas` : `${teks(dari)}–${teks(sampai)}`
}

/** Classes with colour, pattern and words, how many places fall into each, and where the target lies. */
export function LegendaPeta({ model: s }: { model: SalindiaPeta }) {
  const skala = getSkalaTetap(s.indikator)
  const { kelas: jumlah, kosong } = hitungIsian(skala, s.tempat)
  const target = s.tempat.find((t) => t.target)?.target?.nilai ?? null
  return (
    <dl className={`${gaya.legenda} ${ramp[s.indikator.arah]}`}>
      <div className={gaya.judul}>
        <dt>persen</dt>
        <dd>{s.tempat[0]?.kode.split('.').length === 3 ? 'kecamatan' : 'desa'}</dd>
      </div>
      {jumlah.map((n, k) => {
        const batas = skala.batas[k]
        return (
          <div
            key={batas ?? 'atas'}
            className={batas !== undefined && batas === target ? gaya.sasaran : undefined}
          >
            <dt>
              <i className={kelas[`k${k}`]} aria-hidden="true" />
              {formatRentang(skala.batas, k)}
            </dt>
            <dd>{formatBulat(n)}</dd>
          </div>
        )
      })}
      {kosong > 0 ? (
        <div>
          <dt>
            <i className={kelas.kosong} aria-hidden="true" />
            tanpa angka
          </dt>
          <dd>{formatBulat(kosong)}</dd>
        </div>
      ) : null}
      {target === null ? null : (
        <div className={gaya.target}>
          <dt>
            <i aria-hidden="true" />
            target {formatTarget(target)}
          </dt>
        </div>
      )}
    </dl>
  )
}
