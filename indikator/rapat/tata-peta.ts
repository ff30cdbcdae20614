import { type TataLabel, tataLabel } from '@/lib/label-peta/label'
import type { AreaPetaRapat, PetaRapat, TataPetaRapat } from './tipe'

/** Smallest letters, and the room of the drawing on a 4:3 slide with a title of two lines, in 1/1080 of the slide's height. */
const HURUF = 30
const RUANG = { lebar: 1328, tinggi: 740 }
/** Names as wide as this still leave room for the legend beside the map. */
const LEBAR_MAKS = RUANG.lebar - 270
/** The widest value. */
const NILAI = '100,0'
const NAMA_TERPANJANG = 22
const COBA = 3
const MAKS_SINGGAHAN = 30

type Bentuk = Pick<PetaRapat, 'lebar' | 'tinggi' | 'area'>

const singgahan = new Map<string, TataPetaRapat>()

/** A name that the map has room for; the list beside it and the ranking say it in full. */
function ringkaskan(nama: string): string {
  if (nama.length <= NAMA_TERPANJANG) return nama
  return `${nama.slice(0, NAMA_TERPANJANG - 1).trimEnd()}…`
}

const bulat = (n: number) => Math.round(n * 10) / 10

function ringkasTata(
  huruf: number,
  area: readonly AreaPetaRapat[],
  t: TataLabel<AreaPetaRapat>,
): TataPetaRapat {
  const ada = new Set([...t.dalam, ...t.luar].map((l) => l.area.kode))
  return {
    huruf: bulat(huruf),
    kiri: t.kiri,
    kanan: t.kanan,
    dalam: t.dalam.map((l) => ({ kode: l.area.kode, baris: l.baris, x: bulat(l.x), y: bulat(l.y) })),
    luar: t.luar.map((l) => ({
      kode: l.area.kode,
      baris: l.baris,
      x: bulat(l.kiri ? l.x + l.lebar / 2 : l.x - l.lebar / 2),
      y: bulat(l.y),
      kiri: l.kiri,
      garis: [l.area.x, l.area.y, bulat(l.ujung[0]), bulat(l.ujung[1])],
    })),
    tanpaTempat: area.filter((a) => !ada.has(a.kode)).map((a) => a.kode),
  }
}

function susun({ lebar, tinggi, area: asli }: Bentuk): TataPetaRapat {
  const area = asli.map((a) => ({ ...a, nama: ringkaskan(a.nama) }))
  let huruf = (HURUF * tinggi) / RUANG.tinggi
  for (let coba = 1; ; coba++) {
    const tata = tataLabel(area, { lebar, tinggi, huruf, nilai: NILAI })
    const skala = Math.min(RUANG.tinggi / tinggi, LEBAR_MAKS / (tata.kiri + lebar + tata.kanan))
    if (skala * huruf >= HURUF - 0.05 || coba === COBA) return ringkasTata(huruf, area, tata)
    huruf = (HURUF / skala) * 1.02
  }
}

/**
 * Where the names and values of a map stand so that a hall can read them, also on a 4:3 slide. Takes up to a second, so it is
 * worked out once per process and drawing and travels with the map.
 */
export function getTataPetaRapat(sidik: string, bentuk: Bentuk): TataPetaRapat {
  const lama = singgahan.get(sidik)
  if (lama) return lama
  if (singgahan.size >= MAKS_SINGGAHAN) singgahan.clear()
  const baru = susun(bentuk)
  singgahan.set(sidik, baru)
  return baru
}
