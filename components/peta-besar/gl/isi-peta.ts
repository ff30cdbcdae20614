import type { FeatureCollection } from 'geojson'
import type { GeoJSONSource, Map as PetaGl } from 'maplibre-gl'
import { KOSONG, ZOOM_DESA } from './gaya-besar'

/** What is drawn of one place. */
export interface AreaGl {
  kode: string
  nama: string
  nilai: string
  /** `t0`–`t4` or `n0`–`n4` by the direction of the indicator, `kosong`, `luar`. */
  isian: string
  sebagian: boolean
}

/** What the map shows; everything but the posyandu changes by repainting alone. */
export interface IsiGl {
  kecamatan: readonly AreaGl[]
  desa: readonly AreaGl[]
  perDesa: boolean
  /** Dark borders between kecamatan; white ones otherwise. */
  garisGelap: boolean
  /** Selected: outlined, and its surroundings pale. */
  tempat: string
  posyandu: FeatureCollection | null
  /** Label points by code. */
  titik: ReadonlyMap<string, [number, number]>
}

type Tingkat = 'kecamatan' | 'desa'

const LAPIS = ['', '-rapat', '-renggang', '-sorot', '-nama'] as const
const ZOOM_MAKS = 24
/** How far beyond the frame of the selected place posyandu appear, and never before this zoom. */
const LEBIH_DEKAT = 0.8
const ZOOM_POSYANDU = 10.6

/** What each area was painted with last; the style forgets it when it is loaded anew. */
export type Dicat = Map<string, string>

function warnaiArea(peta: PetaGl, tingkat: Tingkat, isi: IsiGl, dicat: Dicat): void {
  const kecamatan = isi.tempat.slice(0, 8)
  const terpusat = tingkat === 'desa' && isi.tempat.length > 5
  for (const a of isi[tingkat]) {
    const redup = terpusat && !a.kode.startsWith(kecamatan)
    const pilih = a.kode === isi.tempat
    const cat = `${a.isian} ${a.sebagian} ${redup} ${pilih}`
    if (dicat.get(a.kode) === cat) continue
    dicat.set(a.kode, cat)
    peta.setFeatureState(
      { source: tingkat, id: a.kode },
      { isian: a.isian, sebagian: a.sebagian, redup, pilih },
    )
  }
}

function susunTitik(isi: IsiGl, tingkat: Tingkat): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: isi[tingkat].flatMap(({ kode, nama, nilai, isian }) => {
      const coordinates = isi.titik.get(kode)
      if (!coordinates) return []
      return [
        { type: 'Feature', geometry: { type: 'Point', coordinates }, properties: { nama, nilai, isian } },
      ]
    }),
  }
}

/** Colours of the areas of one level or of both: one repaint, nothing is built anew; what kept its colour is left alone. */
export function warnaiPeta(peta: PetaGl, isi: IsiGl, dicat: Dicat, tingkat?: Tingkat): void {
  for (const t of ['kecamatan', 'desa'] as const)
    if (tingkat === undefined || t === tingkat) warnaiArea(peta, t, isi, dicat)
}

/** Names with values; only needed while the map draws them itself. */
export function tulisNama(peta: PetaGl, isi: IsiGl, tampak: boolean): void {
  for (const tingkat of ['kecamatan', 'desa'] as const) {
    peta.setLayoutProperty(`${tingkat}-nama`, 'visibility', tampak ? 'visible' : 'none')
    if (tampak) peta.getSource<GeoJSONSource>(`${tingkat}-titik`)?.setData(susunTitik(isi, tingkat))
  }
}

/** From which zoom each level is drawn. */
export function aturTingkat(peta: PetaGl, isi: IsiGl, zoomRumah: number): void {
  // Not 0: that means no limit.
  const batas = isi.perDesa ? 0.01 : ZOOM_DESA
  for (const akhiran of LAPIS) {
    peta.setLayerZoomRange(`kecamatan${akhiran}`, 0, batas)
    peta.setLayerZoomRange(`desa${akhiran}`, batas, ZOOM_MAKS)
  }
  for (const lapis of ['kelompok', 'posyandu'])
    peta.setLayerZoomRange(lapis, getZoomPosyandu(isi, zoomRumah), ZOOM_MAKS)
}

/** From here on posyandu are drawn: at once for a selected desa, else after coming closer. */
export function getZoomPosyandu({ tempat }: Pick<IsiGl, 'tempat'>, zoomRumah: number): number {
  return tempat.length > 8 ? Math.min(zoomRumah - 0.3, 14) : Math.max(ZOOM_POSYANDU, zoomRumah + LEBIH_DEKAT)
}

export function tulisPosyandu(peta: PetaGl, isi: IsiGl): void {
  peta.getSource<GeoJSONSource>('posyandu')?.setData(isi.posyandu ?? KOSONG)
}
