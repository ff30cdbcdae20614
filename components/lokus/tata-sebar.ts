import { createSkala, type Skala } from '@/components/grafik/skala'
import type { KodePenentu } from '@/indikator/pilot/penentu'
import { getLebarTeks } from '@/lib/label-peta/lebar-teks'

/** A desa of the scatter. */
export interface TitikSebar {
  kode: string
  nama: string
  namaKecamatan: string
  x: number
  y: number
  terpilih: boolean
  /** Place in the ranking; null when it can't be judged. */
  peringkat: number | null
}

export interface DataSebar {
  judul: string
  sumbuX: { kode: KodePenentu; nama: string }
  sumbuY: { kode: KodePenentu; nama: string }
  skalaX: Skala
  skalaY: Skala
  titik: readonly TitikSebar[]
}

/** Width and height of the drawing in its own units. */
export const KANVAS = { lebar: 640, tinggi: 350 } as const
const HURUF = 12
const MAKS_LABEL = 12
const JARAK = 9

interface Bawaan {
  kode: string
  nama: string
  namaKecamatan: string
  terpilih: boolean
  peringkat: number | null
  nilai: Readonly<Partial<Record<KodePenentu, { nilai: number }>>>
}

/** The scatter of two determinants; null when no candidate has both. Those without a place in the ranking count as not chosen. */
export function susunSebar(
  desa: readonly Bawaan[],
  sumbuX: DataSebar['sumbuX'],
  sumbuY: DataSebar['sumbuY'],
): DataSebar | null {
  const titik = desa.flatMap(({ nilai, ...d }): TitikSebar[] => {
    const x = nilai[sumbuX.kode]?.nilai
    const y = nilai[sumbuY.kode]?.nilai
    return x === undefined || y === undefined ? [] : [{ ...d, x, y }]
  })
  if (titik.length === 0) return null
  return {
    judul: `${sumbuX.nama} dan ${sumbuY.nama.toLowerCase()} per desa`,
    sumbuX,
    sumbuY,
    skalaX: createSkala(titik.map((t) => t.x)),
    skalaY: createSkala(titik.map((t) => t.y)),
    titik,
  }
}

const bulat = (n: number) => Math.round(n * 10) / 10

/** Place of a point in the drawing. */
export const letakkan = (d: DataSebar, t: TitikSebar) => ({
  x: bulat((KANVAS.lebar * (t.x - d.skalaX.min)) / (d.skalaX.maks - d.skalaX.min)),
  y: bulat((KANVAS.tinggi * (d.skalaY.maks - t.y)) / (d.skalaY.maks - d.skalaY.min)),
})

export interface LabelSebar {
  kode: string
  nama: string
  x: number
  y: number
  jangkar: 'start' | 'end'
}

interface Kotak {
  kiri: number
  kanan: number
  atas: number
  bawah: number
}

const isTindih = (a: Kotak, b: Kotak) =>
  a.kiri < b.kanan && b.kiri < a.kanan && a.atas < b.bawah && b.atas < a.bawah

/** Names of those that stand out: the best places of the ranking and the extremes, where a name finds room. */
export function listLabel(d: DataSebar): LabelSebar[] {
  const ujung = [...d.titik].sort((a, b) => b.x - a.x || b.y - a.y).slice(0, 2)
  const atas = [...d.titik].sort((a, b) => b.y - a.y || b.x - a.x).slice(0, 2)
  const peringkat = [...d.titik].sort(
    (a, b) => (a.peringkat ?? Number.POSITIVE_INFINITY) - (b.peringkat ?? Number.POSITIVE_INFINITY),
  )
  const calon = [...new Set([...ujung, ...atas, ...peringkat.slice(0, 30)])]
  const titik = d.titik.map((t) => letakkan(d, t))
  const terpakai: Kotak[] = []
  const hasil: LabelSebar[] = []
  for (const t of calon) {
    if (hasil.length === MAKS_LABEL) break
    const p = letakkan(d, t)
    const lebar = getLebarTeks(t.nama, HURUF) + 4
    const pilihan = [
      { jangkar: 'start' as const, kiri: p.x + JARAK },
      { jangkar: 'end' as const, kiri: p.x - JARAK - lebar },
    ]
    const cocok = pilihan
      .map((x) => ({ ...x, kanan: x.kiri + lebar, atas: p.y - HURUF * 0.75, bawah: p.y + HURUF * 0.45 }))
      .find(
        (k) =>
          k.kiri >= 0 &&
          k.kanan <= KANVAS.lebar &&
          k.atas >= 0 &&
          !terpakai.some((x) => isTindih(x, k)) &&
          titik.filter((q) => q.x > k.kiri - 4 && q.x < k.kanan + 4 && q.y > k.atas - 4 && q.y < k.bawah + 4)
            .length <= 0,
      )
    if (!cocok) continue
    terpakai.push(cocok)
    hasil.push({
      kode: t.kode,
      nama: t.nama,
      x: cocok.jangkar === 'start' ? cocok.kiri : cocok.kanan,
      y: bulat(p.y + HURUF * 0.35),
      jangkar: cocok.jangkar,
    })
  }
  return hasil
}
