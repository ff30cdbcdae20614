import type { TitikDeret } from '@/indikator/model'
import { type Bulan, getUrutan } from '@/lib/periode'
import { getX, getY, type Skala } from './skala'

/** A published figure, drawn as a mark of its own and never joined to the line. */
export interface Acuan {
  bulan: Bulan
  nilai: number
  /** "SSGI 2024 (survei)". */
  label: string
}

export interface AcuanTerletak extends Acuan {
  /** Percent of the plot. */
  x: number
  y: number
  /** Middle of the label in px from the top. */
  yLabel: number
  /** Which part of the label stands over the mark. */
  jangkar: 'awal' | 'tengah' | 'akhir'
}

const ANGKAT = 18
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

/** Puts each label above or below its mark, where it is furthest from the line, the target and the labels already placed. */
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
      ...hasil.filter((h) => Math.abs(h.x - x) < LEBAR_LABEL).flatMap((h) => [h.yLabel, keBawah(h.nilai)]),
      ...(target === null ? [] : [keBawah(target)]),
    ]
    const nilaiLetak = (y: number) =>
      y < 4 || y > tinggi - 4 ? -1 : Math.min(60, ...halangan.map((h) => Math.abs(h - y)))
    const y = keBawah(a.nilai)
    const [atas, bawah] = [y - ANGKAT, y + ANGKAT]
    hasil.push({
      ...a,
      x,
      y: getY(s, a.nilai),
      yLabel: nilaiLetak(bawah) > nilaiLetak(atas) ? bawah : atas,
      jangkar,
    })
  }
  return hasil
}
