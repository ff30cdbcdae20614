import type { PetaRapat } from './tipe'

/** SVG paths of one area: itself, and dense and sparse hatch lines inside it. */
export interface JalurArea {
  bidang: string
  rapat: string
  renggang: string
}

/** SVG paths of the map of a meeting, for files that draw it themselves. */
export interface JalurRapat {
  area: Record<string, JalurArea>
  /** Borders between areas, and around all. */
  dalam: string
  luar: string
}

/** The map as a meeting saw it, as stored once per geometry. */
export interface IsiPetaBeku {
  bentuk: Omit<PetaRapat, 'alamat' | 'sidik' | 'tata'>
  jalur: JalurRapat
}

/** The sprite that pages draw with `<use>`. */
export function susunSpriteRapat({ area, dalam, luar }: JalurRapat): string {
  const isi = Object.entries(area).map(
    ([kode, j]) =>
      `<path id="k${kode}" d="${j.bidang}"/><path id="r${kode}" d="${j.rapat}"/><path id="g${kode}" d="${j.renggang}"/>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg"><defs>${isi.join('')}<path id="dalam" d="${dalam}"/><path id="luar" d="${luar}"/></defs></svg>`
}
