import type { TitikDeret } from '@/indikator/model'
import { type Bulan, getUrutan } from '@/lib/periode'
import { getX, getY, type Skala } from './skala'

/** A published figure, drawn as a mark of its own and never joined to the line. */
export interface Acuan {
  bulan: Bulan
  nilai: number
  /** "SSGI 2024 (survei)". */
  label: string
  /** A figure of the whole year, named in the label: the month is only its place on the axis. */
  tahunan?: boolean
}

export interface AcuanTerletak extends Acuan {
  /** Percent of the plot. */
  x: number
  y: number
  /** Middle of the label in px from the top. */
  yLabel: number
  /** Which part of the label stands over the mark. */
  jangkar: 'awal' | 'tengah' | 'akhir'
  /** Leader line in px when the label stands away from its mark. */
  penunjuk: { atas: number; tinggi: number } | null
}

/** Where a label may stand, px from its mark, nearest first. */
const GESER = [-18, 18, -38, 38, -58, 58]
const LEGA = 15
const LEBAR_LABEL = 24

/** Reference points split by whether their month is on the axis. */
export function pilahAcuan(
  acuan: readonly Acuan[],
  deret: readonly TitikDeret[],
): { dalam: Acuan[]; luar: Acuan[] } {
  const awal = deret[0] ? getUrutan(deret[0].bulan) : 0
  const isDalam = (a: Acuan) => getUrutan(a.bulan) >= awal && getUrutan(a.bulan) < awal + deret.length
  return { dalam: acuan.filter(isDalam), luar: acuan.filter((a) => !isDalam(a)) }
}

/** Puts each label above or below its mark: at the nearest place that is clear of the line, the target, the other marks and the labels already placed. */
export function letakkanAcuan(
  dalam: readonly Acuan[],
  deret: readonly TitikDeret[],
  s: Skala,
  tinggi: number,
  target: number | null,
): AcuanTerletak[] {
  const n = deret.length
  const keBawah = (nilai: number) => (getY(s, nilai) * tinggi) / 100
  const garis = deret.flatMap((d, i) => (d.nilai === null ? [] : [{ x: getX(i, n), y: keBawah(d.nilai) }]))
  const hasil: AcuanTerletak[] = []
  for (const a of dalam) {
    const x = getX(getUrutan(a.bulan) - getUrutan(deret[0]?.bulan ?? a.bulan), n)
    const jangkar = x < 15 ? 'awal' : x > 85 ? 'akhir' : 'tengah'
    const tengah = jangkar === 'tengah' ? x : x + (jangkar === 'awal' ? LEBAR_LABEL / 2 : -LEBAR_LABEL / 2)
    const halangan = [
      ...garis.filter((g) => Math.abs(g.x - tengah) < LEBAR_LABEL / 2).map((g) => g.y),
      ...hasil.filter((h) => Math.abs(h.x - x) < LEBAR_LABEL).map((h) => h.yLabel),
      ...dalam
        .filter((d) => d !== a && Math.abs(getUrutan(d.bulan) - getUrutan(a.bulan)) < n / 5)
        .map((d) => keBawah(d.nilai)),
      ...(target === null ? [] : [keBawah(target)]),
    ]
    const y = keBawah(a.nilai)
    const letak = GESER.map((g) => ({
      y: y + g,
      lega: Math.min(LEGA, ...halangan.map((h) => Math.abs(h - y - g))),
    }))
      .filter((l) => l.y > 6 && l.y < tinggi - 6)
      .reduce((lama, baru) => (baru.lega > lama.lega ? baru : lama), { y: y - 18, lega: -1 })
    const jarak = Math.abs(letak.y - y)
    hasil.push({
      ...a,
      x,
      y: getY(s, a.nilai),
      yLabel: letak.y,
      jangkar,
      penunjuk: jarak > 20 ? { atas: Math.min(letak.y + 8, y), tinggi: jarak - 8 } : null,
    })
  }
  return hasil
}
