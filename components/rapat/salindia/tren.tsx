import { createGaris, createSkala, getX, getY, listRumpang, pisahkanLabel } from '@/components/grafik/skala'
import type { TitikDeret } from '@/indikator/model'
import type { AngkaBeku, SalindiaTren } from '@/indikator/rapat/tipe'
import { formatTarget, formatTik } from '@/lib/format-target'
import { formatBulanSingkat, getUrutan } from '@/lib/periode'
import grafik from './grafik.module.css'
import { formatJumlah, formatTercetak, formatUbah } from './kata'
import { KataStatus } from './status'
import gaya from './tren.module.css'

/** Labels at the end of the line stay this far apart, in percent of the plot. */
const JARAK_LABEL = 10

function SumbuBulan({ deret }: { deret: readonly TitikDeret[] }) {
  const langkah = deret.length > 14 ? 6 : 3
  const tampil = deret.flatMap(({ bulan }, i) => (getUrutan(bulan) % langkah === 0 ? [{ bulan, i }] : []))
  return (
    <div className={grafik.bulan} aria-hidden="true">
      {tampil.map(({ bulan, i }, k) => (
        <span key={bulan} style={{ left: `${getX(i, deret.length)}%` }}>
          {formatBulanSingkat(bulan)}
          {k === 0 || getUrutan(bulan) % 12 === 0 ? <b>{bulan.slice(0, 4)}</b> : null}
        </span>
      ))}
    </div>
  )
}

function Garis({ a }: { a: AngkaBeku }) {
  const { deret, indikator: i } = a
  const target = a.target?.nilai ?? null
  const angka = deret.flatMap((d) => (d.nilai === null ? [] : [d.nilai]))
  const s = createSkala(target === null ? angka : [...angka, target], {})
  const n = deret.length
  const akhir = deret.findLastIndex((d) => d.nilai !== null)
  const nilaiAkhir = deret[akhir]?.nilai ?? null
  const ujung = [
    ...(nilaiAkhir === null
      ? []
      : [{ nilai: nilaiAkhir, kelas: grafik.nilai, teks: formatTercetak(i, { tercetak: nilaiAkhir }) }]),
    ...(target === null
      ? []
      : [{ nilai: target, kelas: grafik.sasaran, teks: `target ${formatTarget(target)}` }]),
  ]
  const y = pisahkanLabel(
    ujung.map((u) => getY(s, u.nilai)),
    JARAK_LABEL,
    100,
  )
  return (
    <div className={`${grafik.grafik} ${grafik[i.arah]} ${gaya.grafik}`}>
      <div className={grafik.sumbu} aria-hidden="true">
        {s.tik.map((t) => (
          <span key={t} style={{ top: `${getY(s, t)}%` }}>
            {formatTik(s.tik, t)}
          </span>
        ))}
      </div>
      <div className={grafik.bidang}>
        {listRumpang(deret).map((r) => (
          <div
            key={r.dari}
            className={grafik.rumpang}
            style={{
              left: `${Math.max(0, getX(r.dari - 0.5, n))}%`,
              right: `${Math.max(0, 100 - getX(r.sampai + 0.5, n))}%`,
            }}
          />
        ))}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <path className={grafik.kisi} d={s.tik.map((t) => `M0 ${getY(s, t)}H100`).join('')} />
          {target === null ? null : <path className={grafik.target} d={`M0 ${getY(s, target)}H100`} />}
          <path className={grafik.garis} d={createGaris(deret, s)} />
          {nilaiAkhir === null ? null : (
            <path className={grafik.titik} d={`M${getX(akhir, n)} ${getY(s, nilaiAkhir)}h0`} />
          )}
        </svg>
      </div>
      <div className={grafik.ujung} aria-hidden="true">
        {ujung.map((u, k) => (
          <span key={u.teks} className={u.kelas} style={{ top: `${y[k]}%` }}>
            {u.teks}
          </span>
        ))}
      </div>
      <SumbuBulan deret={deret} />
    </div>
  )
}

/** One line over the months with its target, and the newest value in words. */
export function IsiTren({ model: s }: { model: SalindiaTren }) {
  const { angka: a } = s
  const rinci = [formatUbah(a.indikator, a.ubah, a.bulan), formatJumlah(a.indikator, a)].filter(Boolean)
  return (
    <div className={gaya.isi}>
      <div className={gaya.kepala}>
        <KataStatus indikator={a.indikator} nilai={a} />
        <p>{rinci.join(' · ')}</p>
      </div>
      <Garis a={a} />
    </div>
  )
}
