import type { Map as PetaGl } from 'maplibre-gl'
import { pasangArsir } from '@/components/peta/gl/buka'
import { createPetaGl, loadJson, tungguSiap } from '@/components/peta/gl/dasar'
import { getRumah } from '@/components/peta/gl/rumah'
import type { BahanGambar } from '../bahan'
import { dengarkan, type Kamera, type Pendengar } from './dengar'
import { createKuas, pasangSimbol, sediakanDonat } from './donat'
import { createGayaBesar, type Geo, getWarnaBesar, listWarnaGaya, ZOOM_DESA } from './gaya-besar'
import {
  aturTingkat,
  type Dicat,
  getZoomPosyandu,
  type IsiGl,
  tulisNama,
  tulisPosyandu,
  warnaiPeta,
} from './isi-peta'

export type { Kamera, Pendengar, SorotGl } from './dengar'
export type { IsiGl } from './isi-peta'

export interface KendaliBesar {
  /** Repaints; the map itself stays. */
  isi(isi: Omit<IsiGl, 'titik'>): void
  /** To the frame of the drawing as it now is; at once where motion is not wanted. */
  pulang(animasi: boolean): void
  /** To a camera, without an echo to the listener. */
  ikuti(kamera: Kamera): void
  lihat(kamera: Kamera): void
  perbesar(langkah: number): void
  getKamera(): Kamera
  /** Whether posyandu would be drawn here. */
  perluPosyandu(): boolean
  tutup(): void
}

const ZOOM_MAKS = 16
const ZOOM_MIN = 4
/** Hatching at the scale of the page, whatever the zoom. */
const SKALA_ARSIR = 1
/** Milliseconds until the level out of sight is painted as well. */
const JEDA_MENYUSUL = 200

function listTitik({ topologi, desa }: Geo): Map<string, [number, number]> {
  const kecamatan = topologi.objects.kecamatan.geometries.map(
    (g) => [String(g.id), (g.properties as { label: [number, number] }).label] as const,
  )
  const semuaDesa = desa.features.map((f) => [String(f.properties?.kode), f.properties?.label] as const)
  return new Map([...kecamatan, ...semuaDesa])
}

function getKamera(peta: PetaGl): Kamera {
  const { lng, lat } = peta.getCenter()
  return { lon: lng, lat, zoom: peta.getZoom() }
}

/**
 * Opens the map of the map page inside `wadah`, in the frame of the `<svg>` above it. Resolves once everything is drawn;
 * rejects, leaving nothing behind, without the outlines, when the page was left, or after 20 seconds. Needs WebGL 2.
 */
export async function bukaPetaBesar(
  wadah: HTMLElement,
  gambar: BahanGambar,
  awal: Omit<IsiGl, 'titik'>,
  p: Pendengar,
): Promise<KendaliBesar> {
  const [topologi, desa] = await Promise.all([
    loadJson<Geo['topologi']>(gambar.alamatTopo),
    loadJson<Geo['desa']>(gambar.desa.alamat.geo),
  ])
  if (!wadah.isConnected) throw new Error('Peta: halaman ditinggalkan')
  const rumah = () => {
    const svg = wadah.parentElement?.querySelector('svg')
    const layar = svg?.getScreenCTM() ?? { a: 1, e: 0, f: 0 }
    return getRumah(gambar.proyeksi, layar, wadah.getBoundingClientRect())
  }
  const { center, zoom } = rumah()
  const peta = createPetaGl(wadah, {
    style: createGayaBesar({ topologi, desa }, getWarnaBesar(wadah), gambar.batas.resmi),
    center,
    zoom,
    minZoom: ZOOM_MIN,
    maxZoom: ZOOM_MAKS,
    santun: matchMedia('(hover: none)').matches,
  })
  const isi = { ...awal, titik: listTitik({ topologi, desa }) }
  const kuas = () => createKuas(wadah)
  const dicat: Dicat = new Map()
  peta.on('style.load', () => {
    dicat.clear()
    pasangArsir(peta, wadah, SKALA_ARSIR)
    pasangSimbol(peta, kuas())
    aturTingkat(peta, isi, rumah().zoom)
    warnaiPeta(peta, isi, dicat)
    tulisPosyandu(peta, isi)
    warnaiGaris(peta, wadah, isi.garisGelap)
  })
  sediakanDonat(peta, kuas)
  try {
    await tungguSiap(peta)
    if (!wadah.isConnected) throw new Error('Peta: halaman ditinggalkan')
  } catch (galat) {
    peta.remove()
    throw galat
  }
  return hidupkan(peta, wadah, rumah, isi, dicat, p)
}

function warnaiGaris(peta: PetaGl, wadah: HTMLElement, gelap: boolean): void {
  const w = getWarnaBesar(wadah)
  peta.setPaintProperty('dalam', 'line-color', gelap ? w.garisIsian : w.muka)
}

function gantiWarna(peta: PetaGl, wadah: HTMLElement): void {
  for (const [lapis, sifat, nilai] of listWarnaGaya(getWarnaBesar(wadah)))
    peta.setPaintProperty(lapis, sifat as 'fill-color', nilai as string)
  pasangArsir(peta, wadah, SKALA_ARSIR)
  pasangSimbol(peta, createKuas(wadah))
}

function hidupkan(
  peta: PetaGl,
  wadah: HTMLElement,
  rumah: () => ReturnType<typeof getRumah>,
  awal: IsiGl,
  dicat: Dicat,
  p: Pendengar,
): KendaliBesar {
  let isi = awal
  let menyusul: ReturnType<typeof setTimeout> | undefined
  let bergeser = false
  let diikuti = false
  const periksa = () => {
    const { center, zoom } = rumah()
    const tengah = peta.project(center)
    const jauh = Math.hypot(tengah.x - wadah.clientWidth / 2, tengah.y - wadah.clientHeight / 2)
    const baru = jauh > 1.5 || Math.abs(peta.getZoom() - zoom) > 0.01
    if (baru === bergeser) return
    bergeser = baru
    tulisNama(peta, isi, baru)
    peta.getCanvas().tabIndex = baru ? 0 : -1
  }
  const gerak = () => {
    periksa()
    if (!diikuti) p.kamera(getKamera(peta), bergeser)
  }
  const berhenti = () => p.berhenti(getKamera(peta), bergeser)
  const keRumah = (animasi: boolean) => {
    const { center, zoom } = rumah()
    if (animasi) peta.easeTo({ center, zoom, duration: 700 })
    else peta.jumpTo({ center, zoom })
  }
  const lompat = (k: Kamera) => peta.jumpTo({ center: [k.lon, k.lat], zoom: k.zoom })
  const tema = matchMedia('(prefers-color-scheme: dark)')
  const gantiTema = () => {
    gantiWarna(peta, wadah)
    warnaiGaris(peta, wadah, isi.garisGelap)
  }
  tema.addEventListener('change', gantiTema)
  dengarkan(
    peta,
    (kode) => isi.desa.some((d) => d.kode === kode) || isi.kecamatan.some((k) => k.kode === kode),
    p,
  )
  peta.on('move', gerak)
  peta.on('moveend', berhenti)
  peta.on('resize', () => {
    if (!bergeser) keRumah(false)
  })
  peta.getCanvas().addEventListener('webglcontextlost', p.gagal)
  return {
    isi: (baru) => {
      const lama = isi
      isi = { ...baru, titik: awal.titik }
      // The level in sight first; the other follows when the frame is out.
      warnaiPeta(peta, isi, dicat, isi.perDesa || peta.getZoom() >= ZOOM_DESA ? 'desa' : 'kecamatan')
      clearTimeout(menyusul)
      menyusul = setTimeout(() => warnaiPeta(peta, isi, dicat), JEDA_MENYUSUL)
      if (lama.perDesa !== isi.perDesa || lama.tempat !== isi.tempat) aturTingkat(peta, isi, rumah().zoom)
      if (lama.garisGelap !== isi.garisGelap) warnaiGaris(peta, wadah, isi.garisGelap)
      if (lama.posyandu !== isi.posyandu) tulisPosyandu(peta, isi)
      if (bergeser) tulisNama(peta, isi, true)
    },
    pulang: (animasi) => {
      periksa()
      p.kamera(getKamera(peta), bergeser)
      keRumah(animasi)
    },
    ikuti: (k) => {
      diikuti = true
      lompat(k)
      diikuti = false
    },
    lihat: lompat,
    perbesar: (langkah) => peta.zoomTo(peta.getZoom() + langkah),
    getKamera: () => getKamera(peta),
    perluPosyandu: () => peta.getZoom() >= getZoomPosyandu(isi, rumah().zoom) - 0.3,
    tutup: () => {
      clearTimeout(menyusul)
      tema.removeEventListener('change', gantiTema)
      peta.getCanvas().removeEventListener('webglcontextlost', p.gagal)
      peta.remove()
    },
  }
}
