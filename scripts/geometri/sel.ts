import { diDalam, jarak, luasCincin, type Titik } from './bidang'
import { type Benih, createJaring, haluskan, type Jaring } from './jaring'

/** Outer rings of a kecamatan this close along a border are joined by a corridor. */
const KORIDOR_TERPANJANG_KM = 10

/** Rings of one kecamatan as vertex numbers: outer ones counter-clockwise, holes clockwise. */
function listCincin(jaring: Jaring, kecamatan: string): number[][] {
  const lanjut = new Map<number, number>()
  for (const s of jaring.sisi) {
    if (s.kiri === kecamatan) lanjut.set(s.dari, s.ke)
    if (s.kanan === kecamatan) lanjut.set(s.ke, s.dari)
  }
  const hasil: number[][] = []
  for (const mulai of [...lanjut.keys()]) {
    const cincin: number[] = []
    for (let i: number | undefined = mulai; i !== undefined && lanjut.has(i); ) {
      cincin.push(i)
      const berikut: number | undefined = lanjut.get(i)
      lanjut.delete(i)
      i = berikut
    }
    if (cincin.length >= 3) hasil.push(cincin)
  }
  return hasil
}

/** Shortest way along the borders from one ring to another, ends included; null beyond the limit. */
function getJalan(jaring: Jaring, dari: number[], ke: number[]): number[] | null {
  const tujuan = new Set(ke)
  const panjang = new Map<number, number>(dari.map((i) => [i, 0]))
  const asal = new Map<number, number>()
  const antre = [...dari]
  const selesai = new Set<number>()
  while (antre.length > 0) {
    antre.sort((a, b) => (panjang.get(b) ?? 0) - (panjang.get(a) ?? 0) || b - a)
    const i = antre.pop() ?? 0
    if (selesai.has(i)) continue
    selesai.add(i)
    if (tujuan.has(i)) {
      const jalan = [i]
      for (let j = asal.get(i); j !== undefined; j = asal.get(j)) jalan.push(j)
      return jalan
    }
    const simpul = jaring.simpul[i]
    for (const t of simpul?.tetangga ?? []) {
      const jauh = (panjang.get(i) ?? 0) + jarak(simpul?.asal ?? [0, 0], jaring.simpul[t]?.asal ?? [0, 0])
      if (jauh > KORIDOR_TERPANJANG_KM || jauh >= (panjang.get(t) ?? Number.POSITIVE_INFINITY)) continue
      panjang.set(t, jauh)
      asal.set(t, i)
      antre.push(t)
    }
  }
  return null
}

/**
 * Extra seeds on the border line between two parts of a kecamatan, so that a village whose cell
 * was cut off by a hair is joined to its kecamatan again.
 */
function listKoridor(jaring: Jaring, kecamatan: string): Benih[] {
  const titik = (i: number): Titik => jaring.simpul[i]?.asal ?? [0, 0]
  const luas = (c: number[]) => luasCincin(c.map(titik))
  const [utama, ...pecahan] = listCincin(jaring, kecamatan)
    .filter((c) => luas(c) > 0)
    .sort((a, b) => luas(b) - luas(a))
  return pecahan.flatMap((cincin) =>
    (getJalan(jaring, cincin, utama ?? []) ?? []).map((i) => ({ titik: titik(i), kecamatan })),
  )
}

function susunPoligon(cincin: Titik[][]): Titik[][][] {
  const luar = cincin.filter((c) => luasCincin(c) > 0).sort((a, b) => luasCincin(a) - luasCincin(b))
  const poligon = luar.map((c) => [c])
  for (const lubang of cincin.filter((c) => luasCincin(c) <= 0)) {
    poligon.find(([c]) => c && diDalam(lubang[0] ?? [0, 0], [c]))?.push(lubang)
  }
  return poligon
}

/**
 * Smoothed Voronoi cells of village points, joined by kecamatan: kode → polygons, each an outer
 * ring (counter-clockwise) and its holes, in the plane of the input. Neighbours share vertices.
 */
export function createSelKecamatan(benih: Benih[]): Map<string, Titik[][][]> {
  const kode = [...new Set(benih.flatMap((b) => b.kecamatan ?? []))].sort()
  const kasar = createJaring(benih)
  const jaring = createJaring([...benih, ...kode.flatMap((k) => listKoridor(kasar, k))])
  haluskan(jaring)
  return new Map(
    kode.map((k) => {
      const cincin = listCincin(jaring, k).map((c) => c.map((i): Titik => jaring.simpul[i]?.kini ?? [0, 0]))
      return [k, susunPoligon(cincin)]
    }),
  )
}
