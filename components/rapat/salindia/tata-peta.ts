import { type TataLabel, tataLabel } from '@/components/peta/label'
import type { AreaPetaRapat, PetaRapat } from '@/indikator/rapat/tipe'
import { HURUF_TERKECIL } from './ukuran'

/** Room of the drawing in a narrow slide with a title of two lines, the smallest that it gets. */
const RUANG = { lebar: 1328, tinggi: 740 }
/** Names as wide as this still leave room for the legend beside the map. */
const LEBAR_MAKS = RUANG.lebar - 270
const COBA = 3

export interface TataRapat {
  /** Letters in units of the drawing; at least 1/36 of the slide's height once drawn. */
  huruf: number
  tata: TataLabel<AreaPetaRapat>
  /** Areas for whose name the map has no room: told beside it. */
  tanpaTempat: AreaPetaRapat[]
}

const singgahan = new Map<string, TataRapat>()
const MAKS_SINGGAHAN = 12

function susun(peta: PetaRapat, area: readonly AreaPetaRapat[], nilai: string): TataRapat {
  let huruf = (HURUF_TERKECIL * peta.tinggi) / RUANG.tinggi
  for (let coba = 1; ; coba++) {
    const tata = tataLabel(area, { lebar: peta.lebar, tinggi: peta.tinggi, huruf, nilai }, [], peta.area)
    const skala = Math.min(RUANG.tinggi / peta.tinggi, LEBAR_MAKS / (tata.kiri + peta.lebar + tata.kanan))
    if (skala * huruf >= HURUF_TERKECIL - 0.01 || coba === COBA) {
      const ada = new Set([...tata.dalam, ...tata.luar].map((l) => l.area.kode))
      return { huruf, tata, tanpaTempat: area.filter((a) => !ada.has(a.kode)) }
    }
    huruf = (HURUF_TERKECIL / skala) * 1.01
  }
}

/** Where names and values stand; worked out once per drawing, set of named areas and width of values. */
export function getTataRapat(peta: PetaRapat, kode: ReadonlySet<string>, tigaAngka: boolean): TataRapat {
  const area = peta.area.filter((a) => kode.has(a.kode))
  const nilai = tigaAngka ? '100,0' : '88,8'
  const kunci = `${peta.sidik}|${nilai}|${area.map((a) => a.kode).join()}`
  const lama = singgahan.get(kunci)
  if (lama) return lama
  if (singgahan.size >= MAKS_SINGGAHAN) singgahan.clear()
  const baru = susun(peta, area, nilai)
  singgahan.set(kunci, baru)
  return baru
}
