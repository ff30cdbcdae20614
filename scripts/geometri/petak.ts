import { anil, listPetak, type Petak } from './anil'
import type { SifatKecamatan, TopologiKecamatan } from './batas'
import { createBidang, createKotak, jarakKuadrat, type Titik } from './bidang'
import { listPasangan } from './hungaria'
import { createTataLingkaran, type Lingkaran } from './lingkaran'
import type { Wilayah } from './sumber'

/** Desa code and the axial coordinates of its pointy-top hexagon (q to the east, r to the south). */
export type PetakDesa = [kode: string, q: number, r: number]

const LUAS_PETAK = Math.sqrt(3) / 2
const TEPI_PETAK = 3

const rerata = (titik: Titik[]): Titik => [
  titik.reduce((n, t) => n + t[0], 0) / titik.length,
  titik.reduce((n, t) => n + t[1], 0) / titik.length,
]

/** Offsets of the desa from the middle of their kecamatan, scaled to a circle of radius `jari`. */
function aturDalam(titik: (Titik | undefined)[], jari: number): Titik[] {
  const ada = titik.filter((t) => t !== undefined)
  const pusat = ada.length > 0 ? rerata(ada) : ([0, 0] as Titik)
  const sebaran =
    Math.sqrt(ada.reduce((n, t) => n + jarakKuadrat(t, pusat), 0) / Math.max(1, ada.length)) || 1
  const skala = (jari * Math.SQRT1_2) / sebaran
  return titik.map((t) => (t ? [(t[0] - pusat[0]) * skala, (t[1] - pusat[1]) * skala] : [0, 0]))
}

interface Kelompok extends Lingkaran {
  desa: string[]
  /** Place of each desa relative to the middle of its kecamatan, in hex units. */
  dalam: Titik[]
}

/** A kecamatan of islands without any neighbour is tied to the nearest one, so that it stays in sight. */
function ikatTerpencil(kelompok: Kelompok[]): Kelompok[] {
  for (const a of kelompok.filter((k) => k.tetangga.length === 0)) {
    const [dekat] = kelompok
      .filter((b) => b !== a)
      .sort((b, c) => jarakKuadrat(a.pusat, b.pusat) - jarakKuadrat(a.pusat, c.pusat))
    if (!dekat) continue
    a.tetangga = [...a.tetangga, dekat.kode]
    dekat.tetangga = [...dekat.tetangga, a.kode]
  }
  return kelompok
}

function listKelompok(wilayah: Wilayah, titik: Map<string, [number, number]>, topologi: TopologiKecamatan) {
  const bidang = createBidang(createKotak(titik.values(), 0))
  const sifat = new Map(
    topologi.objects.kecamatan.geometries.map((g) => [String(g.id), g.properties as SifatKecamatan]),
  )
  return wilayah.kecamatan.flatMap(({ kode }): Kelompok[] => {
    const desa = wilayah.desa.filter((d) => d.kodeKecamatan === kode).map((d) => d.kode)
    if (desa.length === 0) return []
    const letak = desa.map((d) => {
      const t = titik.get(d)
      return t && bidang.keKm(t)
    })
    const ada = letak.filter((t) => t !== undefined)
    const jari = Math.sqrt((desa.length * LUAS_PETAK) / Math.PI)
    const label = sifat.get(kode)?.label
    const tengah = ada.length > 0 ? rerata(ada) : ([0, 0] as Titik)
    return [
      {
        kode,
        desa,
        jari,
        tetangga: sifat.get(kode)?.tetangga ?? [],
        pusat: label ? rerata([tengah, bidang.keKm(label)]) : tengah,
        dalam: aturDalam(letak, jari),
      },
    ]
  })
}

function bagiPetak(petak: Petak[], kelompok: Kelompok[], lingkaran: Lingkaran[]): Int16Array {
  const baris = kelompok.flatMap((k, nomor) =>
    k.dalam.map(([x, y]) => {
      const [px, py] = lingkaran[nomor]?.pusat ?? [0, 0]
      return { nomor, tuju: [px + x, py + y] as Titik }
    }),
  )
  const biaya = baris.map(({ tuju }) => petak.map((p) => jarakKuadrat(p.pusat, tuju)))
  const milik = new Int16Array(petak.length).fill(-1)
  listPasangan(biaya).forEach((kolom, i) => {
    milik[kolom] = baris[i]?.nomor ?? -1
  })
  return anil(petak, lingkaran, milik)
}

/** One hexagon for each desa, in code order; the hexagons of a kecamatan are one block. */
export function createPetak(
  wilayah: Wilayah,
  titik: Map<string, [number, number]>,
  topologi: TopologiKecamatan,
): PetakDesa[] {
  const kelompok = ikatTerpencil(listKelompok(wilayah, titik, topologi))
  const lingkaran = createTataLingkaran(kelompok)
  const tepi = createKotak([[0, 0]], 0)
  for (const l of lingkaran) {
    tepi[0] = Math.min(tepi[0], l.pusat[0] - l.jari - TEPI_PETAK)
    tepi[1] = Math.min(tepi[1], l.pusat[1] - l.jari - TEPI_PETAK)
    tepi[2] = Math.max(tepi[2], l.pusat[0] + l.jari + TEPI_PETAK)
    tepi[3] = Math.max(tepi[3], l.pusat[1] + l.jari + TEPI_PETAK)
  }
  const petak = listPetak(...tepi)
  const milik = bagiPetak(petak, kelompok, lingkaran)
  return kelompok.flatMap((k, nomor): PetakDesa[] => {
    const sel = petak.filter((_, i) => milik[i] === nomor)
    const tengah = rerata(sel.map((p) => p.pusat))
    const biaya = k.dalam.map(([x, y]) =>
      sel.map((p) => jarakKuadrat(p.pusat, [tengah[0] + x, tengah[1] + y])),
    )
    return listPasangan(biaya).map((kolom, i) => [k.desa[i] ?? '', sel[kolom]?.q ?? 0, sel[kolom]?.r ?? 0])
  })
}
