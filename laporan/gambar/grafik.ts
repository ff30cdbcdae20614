import type { TitikDeret } from '@/indikator/model'
import { createArsir } from '@/lib/arsir'
import type { Unsur } from './unsur'
import { ABU, EMAS, HUTAN, MUKA, TINTA2 } from './warna'

export interface Ruang {
  x: number
  y: number
  lebar: number
  tinggi: number
}

const bulat = (n: number) => Math.round(n * 10) / 10

/** Values from bottom to top of a chart. */
export interface Skala {
  bawah: number
  atas: number
}

/** A range that holds the numbers with a little room, never below 0. */
export function createSkala(nilai: readonly number[]): Skala {
  const [kecil, besar] = [Math.min(...nilai), Math.max(...nilai)]
  const ruang = Math.max((besar - kecil) * 0.25, 0.5)
  return { bawah: Math.max(0, kecil - ruang), atas: besar + ruang }
}

export const getY = (r: Ruang, s: Skala, nilai: number): number =>
  bulat(r.y + r.tinggi - ((nilai - s.bawah) / (s.atas - s.bawah)) * r.tinggi)

export const getX = (r: Ruang, i: number, jumlah: number): number =>
  bulat(r.x + (jumlah > 1 ? (i / (jumlah - 1)) * r.lebar : r.lebar))

/** A line through a series, broken where a value is missing, with a dot at its end and the target dashed. Empty for fewer than two values. */
export function createGarisDeret(
  r: Ruang,
  deret: readonly TitikDeret[],
  target: number | null,
  tebal: number,
): Unsur[] {
  const ada = deret.flatMap((t) => (t.nilai === null ? [] : [t.nilai]))
  if (ada.length < 2) return []
  const s = createSkala(target === null ? ada : [...ada, target])
  let d = ''
  let putus = true
  deret.forEach((t, i) => {
    if (t.nilai !== null) d += `${putus ? 'M' : 'L'}${getX(r, i, deret.length)} ${getY(r, s, t.nilai)}`
    putus = t.nilai === null
  })
  const akhir = deret.findLastIndex((t) => t.nilai !== null)
  const [x, y] = [getX(r, akhir, deret.length), getY(r, s, deret[akhir]?.nilai as number)]
  const yTarget = target === null ? null : getY(r, s, target)
  return [
    ...(yTarget === null ? [] : [createGarisTarget(`M${r.x} ${yTarget}H${r.x + r.lebar}`, tebal * 0.75)]),
    { jenis: 'jalur', d, garis: HUTAN, tebalGaris: tebal },
    {
      jenis: 'kotak',
      x: x - tebal * 1.8,
      y: y - tebal * 1.8,
      lebar: tebal * 3.6,
      tinggi: tebal * 3.6,
      sudut: tebal * 1.8,
      isi: HUTAN,
    },
  ]
}

/** The target, everywhere the same dashed gold line. */
export function createGarisTarget(d: string, tebal: number): Unsur {
  return { jenis: 'jalur', d, garis: EMAS, tebalGaris: tebal, putus: [tebal * 2.6, tebal * 1.8] }
}

/** A box hatched for what is missing. */
export function createKotakArsir(k: Ruang, garis = TINTA2, jarak = 10): Unsur[] {
  const sudut = [
    [k.x, k.y],
    [k.x + k.lebar, k.y],
    [k.x + k.lebar, k.y + k.tinggi],
    [k.x, k.y + k.tinggi],
    [k.x, k.y],
  ] as const
  return [
    { jenis: 'kotak', ...k, isi: MUKA },
    { jenis: 'jalur', d: createArsir([sudut], jarak), garis: ABU, tebalGaris: jarak / 5 },
    { jenis: 'kotak', ...k, garis, tebalGaris: jarak / 7 },
  ]
}
