import { createSkala, getX, getY, pisahkanLabel } from '@/components/grafik/skala'
import { Kartu } from '@/components/ui/kartu'
import { KODE_INDONESIA } from '@/indikator/seri-terbit'
import type { SeriBerangka } from '@/indikator/susun-terbit'
import { formatAngka, formatPersen } from '@/lib/angka'
import { formatTarget, formatTik } from '@/lib/format-target'
import gaya from './survei.module.css'

const TINGGI = 230
const JARAK = 19

interface Garis {
  kode: string
  nama: string
  titik: { tahun: string; nilai: number; metode: string }[]
}

interface Props {
  seri: SeriBerangka
  kabupaten: string
  target: number | null
}

/** Kabupaten, province, country, in that order. */
function listGaris({ angka }: SeriBerangka, kabupaten: string): Garis[] {
  return [kabupaten, kabupaten.slice(0, 2), KODE_INDONESIA].flatMap((kode) => {
    const milik = angka.filter((a) => a.kodeWilayah === kode)
    const nama = milik[0]?.namaWilayah
    const titik = milik.map((a) => ({ tahun: a.periode, nilai: a.nilai, metode: a.metode }))
    return nama ? [{ kode, nama, titik }] : []
  })
}

function judulSurvei(garis: Garis | undefined): string {
  const [awal, akhir] = [garis?.titik[0], garis?.titik.at(-1)]
  if (!awal || !akhir) return 'Survei resmi, deret tersendiri'
  if (awal === akhir) return `Survei resmi ${akhir.tahun}: ${formatPersen(akhir.nilai)}`
  const arah = akhir.nilai < awal.nilai ? 'turun' : 'naik'
  return `Survei resmi ${arah} dari ${formatPersen(awal.nilai)} (${awal.tahun}) ke ${formatPersen(akhir.nilai)} (${akhir.tahun})`
}

function Ujung({ garis, y, target }: { garis: Garis[]; y: (n: number) => number; target: number | null }) {
  const butir = [
    ...garis.map((g, i) => ({
      kunci: g.kode,
      kelas: i === 0 ? gaya.tebal : undefined,
      nilai: g.titik.at(-1)?.nilai ?? 0,
      teks: `${g.nama} ${formatAngka(g.titik.at(-1)?.nilai ?? 0)}`,
    })),
    ...(target === null
      ? []
      : [{ kunci: 'target', kelas: gaya.emas, nilai: target, teks: `target ${formatTarget(target)}` }]),
  ]
  const letak = pisahkanLabel(
    butir.map((b) => (y(b.nilai) * TINGGI) / 100),
    JARAK,
    TINGGI,
  )
  return butir.map((b, i) => (
    <span key={b.kunci} className={`${gaya.ujung} ${b.kelas ?? ''}`} style={{ top: letak[i] }}>
      {b.teks}
    </span>
  ))
}

/** The yearly survey of kabupaten, province and country: a series and an axis of its own, years evenly apart. */
export function Survei({ seri, kabupaten, target }: Props) {
  const garis = listGaris(seri, kabupaten)
  const semua = garis.flatMap((g) => g.titik)
  const tahun = [...new Set(semua.map((t) => t.tahun))].sort()
  const s = createSkala([...semua.map((t) => t.nilai), ...(target === null ? [] : [target])])
  const x = (t: string) => getX(tahun.indexOf(t), tahun.length)
  const y = (n: number) => getY(s, n)
  const metode = (t: string) => semua.find((p) => p.tahun === t)?.metode
  const uraian = garis.map(
    (g) => `${g.nama}: ${g.titik.map((t) => `${t.tahun} ${formatPersen(t.nilai)}`).join(', ')}`,
  )
  return (
    <Kartu judul={judulSurvei(garis[0])} sub={seri.seri.penjelasan}>
      <div
        className={gaya.survei}
        style={{ '--tinggi': `${TINGGI}px` } as React.CSSProperties}
        role="img"
        aria-label={`${uraian.join('. ')}.`}
      >
        <div className={gaya.plot}>
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            <path className={gaya.kisi} d={s.tik.map((t) => `M0 ${y(t)}H100`).join('')} />
            {target === null ? null : <path className={gaya.target} d={`M0 ${y(target)}H100`} />}
            {[...garis].reverse().map((g) => (
              <g key={g.kode} className={g === garis[0] ? gaya.utama : gaya.banding}>
                <path d={`M${g.titik.map((t) => `${x(t.tahun)} ${y(t.nilai)}`).join('L')}`} />
                <path
                  className={gaya.titik}
                  d={g.titik.map((t) => `M${x(t.tahun)} ${y(t.nilai)}h0`).join('')}
                />
              </g>
            ))}
          </svg>
          {s.tik.map((t) => (
            <span key={t} className={gaya.tik} style={{ top: `${y(t)}%` }}>
              {formatTik(s.tik, t)}
            </span>
          ))}
          {garis[0]?.titik.slice(0, -1).map((t) => (
            <span
              key={t.tahun}
              className={gaya.nilai}
              style={{ left: `${x(t.tahun)}%`, top: `${y(t.nilai)}%` }}
            >
              {formatAngka(t.nilai)}
            </span>
          ))}
          <Ujung garis={garis} y={y} target={target} />
        </div>
        <div className={gaya.tahun}>
          {tahun.map((t) => (
            <span key={t} style={{ left: `${x(t)}%` }}>
              <b>{t}</b>
              {metode(t)}
            </span>
          ))}
        </div>
      </div>
      <ul className={gaya.nama} aria-hidden="true">
        {garis.map((g, i) => (
          <li key={g.kode} className={i === 0 ? gaya.tebal : undefined}>
            {g.nama} {formatAngka(g.titik.at(-1)?.nilai ?? 0)}
          </li>
        ))}
        {target === null ? null : <li className={gaya.emas}>target {formatTarget(target)}</li>}
      </ul>
      <p className={gaya.catatan}>Tidak disambung dan tidak disandingkan dengan angka rutin di atas.</p>
    </Kartu>
  )
}
