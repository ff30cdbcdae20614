import { useId } from 'react'
import type { TitikDeret } from '@/indikator/model'
import type { Indikator } from '@/indikator/tipe'
import { formatAngka, formatPersen } from '@/lib/angka'
import { formatTarget, formatTik } from '@/lib/format-target'
import { type Bulan, formatBulan, formatBulanSingkat, getUrutan } from '@/lib/periode'
import gaya from './garis-tren.module.css'
import { type Acuan, type AcuanTerletak, letakkanAcuan, pilahAcuan } from './letak-acuan'
import { createGaris, createSkala, getX, getY, listRumpang, pisahkanLabel, type Skala } from './skala'
import { TrenHidup } from './tren-hidup'

interface Props {
  indikator: Indikator
  /** Name of the place, for the description. */
  tempat: string
  /** Printed values by month, oldest first; null is a gap. */
  deret: readonly TitikDeret[]
  target: number | null
  acuan?: readonly Acuan[]
  /** Height of the plot in px. */
  tinggi?: number
  /** Start the axis at zero. Lines need not. */
  nol?: boolean
  /** Lets a reader go through the months with pointer or arrow keys, once the page has loaded. */
  interaktif?: boolean
}

const JARAK_LABEL = 20

function formatUraian({ indikator, tempat, deret, target }: Props): string {
  const ada = deret.filter((d): d is { bulan: Bulan; nilai: number } => d.nilai !== null)
  if (ada.length === 0) return 'Belum ada angka dalam rentang ini.'
  const sebut = (d: { bulan: Bulan; nilai: number }) =>
    `${formatPersen(d.nilai, indikator.desimal)} pada ${formatBulan(d.bulan)}`
  const urut = [...ada].sort((a, b) => a.nilai - b.nilai)
  const rumpang = deret.length - ada.length
  return [
    `${tempat}: awal ${sebut(ada[0] as (typeof ada)[0])}, akhir ${sebut(ada.at(-1) as (typeof ada)[0])}.`,
    `Terendah ${sebut(urut[0] as (typeof ada)[0])}, tertinggi ${sebut(urut.at(-1) as (typeof ada)[0])}.`,
    target === null ? '' : `Target ${formatTarget(target)} %.`,
    rumpang > 0 ? `${rumpang} bulan tanpa angka.` : '',
  ].join(' ')
}

function formatAcuan(a: Acuan, desimal: number): string {
  const nilai = `${a.label} ${formatPersen(a.nilai, desimal)}`
  return a.tahunan ? nilai : `${nilai} (${formatBulan(a.bulan)})`
}

function SumbuBulan({ deret }: { deret: readonly TitikDeret[] }) {
  return (
    <div className={gaya.bulan} aria-hidden="true">
      {deret.map(({ bulan }, i) => {
        const n = getUrutan(bulan)
        if (n % 3 !== 0) return null
        return (
          <span
            key={bulan}
            className={n % 6 === 0 ? undefined : gaya.jarang}
            style={{ left: `${getX(i, deret.length)}%` }}
          >
            {formatBulanSingkat(bulan)}
            {n % 12 === 0 || i < 3 ? <b>{bulan.slice(0, 4)}</b> : null}
          </span>
        )
      })}
    </div>
  )
}

function LabelUjung({
  s,
  tinggi,
  akhir,
  target,
  desimal,
}: {
  s: Skala
  tinggi: number
  akhir: number | null
  target: number | null
  desimal: number
}) {
  const butir = [
    ...(akhir === null ? [] : [{ kelas: gaya.nilaiAkhir, nilai: akhir, teks: formatAngka(akhir, desimal) }]),
    ...(target === null
      ? []
      : [{ kelas: gaya.labelTarget, nilai: target, teks: `target ${formatTarget(target)}` }]),
  ]
  const y = pisahkanLabel(
    butir.map((b) => (getY(s, b.nilai) * tinggi) / 100),
    JARAK_LABEL,
    tinggi,
  )
  return (
    <div className={gaya.ujung} aria-hidden="true">
      {butir.map((b, i) => (
        <span key={b.teks} className={b.kelas} style={{ top: y[i] }}>
          {b.teks}
        </span>
      ))}
    </div>
  )
}

function TandaAcuan({ titik, desimal }: { titik: readonly AcuanTerletak[]; desimal: number }) {
  return titik.map((a) => (
    <span key={`${a.label}${a.bulan}${a.nilai}`} aria-hidden="true">
      {a.penunjuk ? (
        <i
          className={gaya.penunjuk}
          style={{ left: `${a.x}%`, top: a.penunjuk.atas, height: a.penunjuk.tinggi }}
        />
      ) : null}
      <i className={gaya.acuan} style={{ left: `${a.x}%`, top: `${a.y}%` }} />
      <span className={gaya.labelAcuan} data-jangkar={a.jangkar} style={{ left: `${a.x}%`, top: a.yLabel }}>
        {a.label} {formatAngka(a.nilai, desimal)}
      </span>
    </span>
  ))
}

/** Trend over months: target dashed in gold, gaps hatched, published figures as hollow diamonds, last value labelled. First paint and no-script form of the trend; the table beside it holds the numbers. */
export function GarisTren(p: Props) {
  const { indikator, deret, target, acuan = [], tinggi = 260 } = p
  const id = useId()
  const { dalam, luar } = pilahAcuan(acuan, deret)
  const angka = deret.flatMap((d) => (d.nilai === null ? [] : [d.nilai]))
  const lain = [...(target === null ? [] : [target]), ...dalam.map((a) => a.nilai)]
  const s = createSkala(angka.length === 0 ? [] : [...angka, ...lain], { nol: p.nol })
  const n = deret.length
  const akhir = deret.findLastIndex((d) => d.nilai !== null)
  const nilaiAkhir = deret[akhir]?.nilai ?? null
  const warna = indikator.arah === 'turun-baik' ? gaya.turun : gaya.naik
  return (
    <div>
      <div className={gaya.tren} style={{ '--tinggi': `${tinggi}px` } as React.CSSProperties}>
        <div className={gaya.sumbu} aria-hidden="true">
          {s.tik.map((t) => (
            <span key={t} style={{ top: `${getY(s, t)}%` }}>
              {formatTik(s.tik, t)}
            </span>
          ))}
        </div>
        <div className={gaya.bidang}>
          {listRumpang(deret).map((r) => (
            <div
              key={r.dari}
              className={`${gaya.rumpang} arsir`}
              style={{
                left: `${Math.max(0, getX(r.dari - 0.5, n))}%`,
                right: `${Math.max(0, 100 - getX(r.sampai + 0.5, n))}%`,
              }}
            />
          ))}
          <svg
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            role="img"
            aria-labelledby={`${id}-j ${id}-u`}
          >
            <title id={`${id}-j`}>{`${indikator.nama}, ${n} bulan`}</title>
            <desc id={`${id}-u`}>{formatUraian(p)}</desc>
            <path className={gaya.kisi} d={s.tik.map((t) => `M0 ${getY(s, t)}H100`).join('')} />
            {target === null ? null : <path className={gaya.target} d={`M0 ${getY(s, target)}H100`} />}
            <path className={`${gaya.garis} ${warna}`} d={createGaris(deret, s)} />
            {nilaiAkhir === null ? null : (
              <path className={`${gaya.titik} ${warna}`} d={`M${getX(akhir, n)} ${getY(s, nilaiAkhir)}h0`} />
            )}
          </svg>
          <TandaAcuan titik={letakkanAcuan(dalam, deret, s, tinggi, target)} desimal={indikator.desimal} />
          {p.interaktif ? (
            <TrenHidup
              data={{
                judul: `${indikator.nama}, ${p.tempat}`,
                arah: indikator.arah,
                desimal: indikator.desimal,
                min: s.min,
                maks: s.maks,
                target,
                titik: deret.map((d) => [d.bulan, d.nilai] as const),
                acuan: dalam.map(({ bulan, label, nilai }) => ({ bulan, label, nilai })),
              }}
            />
          ) : null}
        </div>
        <LabelUjung s={s} tinggi={tinggi} akhir={nilaiAkhir} target={target} desimal={indikator.desimal} />
        <SumbuBulan deret={deret} />
      </div>
      {dalam.length > 0 ? (
        <p className={gaya.daftarAcuan}>
          Belah ketupat: {dalam.map((a) => formatAcuan(a, indikator.desimal)).join('; ')}.
        </p>
      ) : null}
      {luar.length > 0 ? (
        <p className={gaya.luar}>
          Di luar rentang grafik: {luar.map((a) => formatAcuan(a, indikator.desimal)).join('; ')}.
        </p>
      ) : null}
    </div>
  )
}
