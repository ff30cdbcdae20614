import { letakkanDalam } from '@/lib/label-peta/label'
import { tataSisi } from '@/lib/label-peta/tata-sisi'
import type { AreaPetaRapat, PetaRapat, TataPetaRapat } from './tipe'

/** Smallest letters, and the room of the drawing on a 4:3 slide with a title of two lines, in 1/1080 of the slide's height. */
const HURUF = 30
const RUANG = { lebar: 1328, tinggi: 740 }
/** Names as wide as this still leave room for the legend beside the map. */
const LEBAR_MAKS = RUANG.lebar - 292
/** The widest value. */
const NILAI = '100,0'
const NAMA_TERPANJANG = [22, 14, 10]
const COBA = 5
const MAKS_SINGGAHAN = 30

type Bentuk = Pick<PetaRapat, 'lebar' | 'tinggi' | 'area'>

const singgahan = new Map<string, TataPetaRapat>()

/** A name cut to so many letters; the list beside the map or the ranking says it in full. */
function ringkaskan(nama: string, maks: number): string {
  return nama.length <= maks ? nama : `${nama.slice(0, maks - 1).trimEnd()}…`
}

const bulat = (n: number) => Math.round(n * 10) / 10

function susunSekali(
  { lebar, tinggi }: Bentuk,
  area: readonly AreaPetaRapat[],
  huruf: number,
): TataPetaRapat {
  const coba = area.map((a) => letakkanDalam(a, huruf, NILAI))
  const dalam = coba.filter((l) => l !== null)
  const sisanya = area.filter((_, i) => coba[i] === null)
  const { luar, tanpa } = tataSisi(sisanya, { lebar, tinggi, huruf, nilai: NILAI }, dalam, area)
  return {
    huruf: bulat(huruf),
    kiri: Math.ceil(Math.max(0, ...luar.map((l) => l.lebar / 2 - l.x))),
    kanan: Math.ceil(Math.max(0, ...luar.map((l) => l.x + l.lebar / 2 - lebar))),
    dalam: dalam.map((l) => ({ kode: l.area.kode, baris: l.baris, x: bulat(l.x), y: bulat(l.y) })),
    luar: luar.map((l) => ({
      kode: l.area.kode,
      baris: l.baris,
      x: bulat(l.tepi),
      y: bulat(l.y),
      kiri: l.kiri,
      garis: [l.area.x, l.area.y, bulat(l.ujung[0]), bulat(l.ujung[1])],
    })),
    tanpaTempat: tanpa.map((a) => a.kode),
  }
}

function susun(bentuk: Bentuk, namaTerpanjang: number): { tata: TataPetaRapat; muat: boolean } {
  const { lebar, tinggi } = bentuk
  const area = bentuk.area.map((a) => ({ ...a, nama: ringkaskan(a.nama, namaTerpanjang) }))
  let huruf = (HURUF * tinggi) / RUANG.tinggi
  for (let coba = 1; ; coba++) {
    const tata = susunSekali(bentuk, area, huruf)
    const skala = Math.min(RUANG.tinggi / tinggi, LEBAR_MAKS / (tata.kiri + lebar + tata.kanan))
    const besar = skala * huruf >= HURUF - 0.05
    const muat = besar && tata.tanpaTempat.length === 0
    if (besar || tata.tanpaTempat.length > 0 || coba === COBA) return { tata, muat }
    huruf = (HURUF / skala) * 1.02
  }
}

/** Names in full where they have room, shortened where they have not. */
function susunTerpendek(bentuk: Bentuk): TataPetaRapat {
  for (const n of NAMA_TERPANJANG) {
    const { tata, muat } = susun(bentuk, n)
    if (muat) return tata
  }
  return susun(bentuk, NAMA_TERPANJANG.at(-1) ?? 10).tata
}

/**
 * Where the names and values of a map stand so that a hall can read them, also on a 4:3 slide. Worked out once per process and
 * drawing; travels with the map.
 */
export function getTataPetaRapat(sidik: string, bentuk: Bentuk): TataPetaRapat {
  const lama = singgahan.get(sidik)
  if (lama) return lama
  if (singgahan.size >= MAKS_SINGGAHAN) singgahan.clear()
  const baru = susunTerpendek(bentuk)
  singgahan.set(sidik, baru)
  return baru
}
