import type { GeoJSONSource, Map as PetaGl } from 'maplibre-gl'
import type { DataPeta } from '../data-peta'
import { createPetaGl, loadJson, tungguSiap } from './dasar'
import { createGayaPeta, getWarnaBatas, susunBidang, susunTitik, type TopologiKecamatan } from './gaya-peta'
import { getRumah } from './rumah'
import { createArsir, getWarna, pilihWarna } from './warna'

/** What the page wants to hear; coordinates are pixels inside the container. */
export interface Pendengar {
  sorot: (sorot: { kode: string; x: number; y: number } | null) => void
  pilih: (href: string) => void
  /** Whether the map shows something else than the drawing. */
  geser: (bergeser: boolean) => void
  gagal: () => void
}

export interface Kendali {
  isi(data: DataPeta): void
  perbesar(): void
  perkecil(): void
  /** Back to the frame of the drawing. */
  pulang(): void
  tutup(): void
}

const ZOOM_MAKS = 11

function warnai(peta: PetaGl, wadah: HTMLElement, data: DataPeta, skala: number): void {
  const w = getWarna(wadah)
  peta.setPaintProperty('bidang', 'fill-color', pilihWarna(w.isian))
  peta.setPaintProperty('dalam', 'line-color', getWarnaBatas(data, w))
  peta.setPaintProperty('luar', 'line-color', w.tinta2)
  peta.setPaintProperty('sorot', 'line-color', w.tinta)
  peta.setPaintProperty('nama', 'text-color', pilihWarna(w.diIsian))
  peta.setPaintProperty('nama', 'text-halo-color', pilihWarna(w.isian))
  pasangArsir(peta, wadah, skala)
}

/** Draws both hatchings anew, in the colours of the theme. */
export function pasangArsir(peta: PetaGl, wadah: HTMLElement, skala: number): void {
  const w = getWarna(wadah)
  const pola = {
    rapat: createArsir(8 * skala, 2.2 * skala, w.arsirGaris, w.arsirDasar),
    renggang: createArsir(15 * skala, 1.1 * skala, w.tinta, null),
  }
  for (const [nama, { data, kerapatan }] of Object.entries(pola)) {
    if (peta.hasImage(nama)) peta.removeImage(nama)
    peta.addImage(nama, data, { pixelRatio: kerapatan })
  }
}

/** Makes hovering and clicking work; areas outside the scope react to neither. */
function dengarkan(peta: PetaGl, getData: () => DataPeta, p: Pendengar): void {
  let kini: string | null = null
  const sorot = (kode: string | null, titik?: { x: number; y: number }) => {
    if (kini && kini !== kode) peta.setFeatureState({ source: 'bidang', id: kini }, { sorot: false })
    if (kode && kini !== kode) peta.setFeatureState({ source: 'bidang', id: kode }, { sorot: true })
    kini = kode
    p.sorot(kode && titik ? { kode, x: titik.x, y: titik.y } : null)
  }
  const getBaris = (kode: unknown) => getData().baris.find((b) => b.kode === kode)
  peta.on('mousemove', 'bidang', (e) => {
    const baris = getBaris(e.features?.[0]?.properties.kode)
    peta.getCanvas().style.cursor = baris?.href ? 'pointer' : ''
    sorot(baris?.kode ?? null, e.point)
  })
  peta.on('mouseleave', 'bidang', () => {
    peta.getCanvas().style.cursor = ''
    sorot(null)
  })
  peta.on('click', 'bidang', (e) => {
    const href = getBaris(e.features?.[0]?.properties.kode)?.href
    if (href) p.pilih(href)
  })
  peta.on('movestart', () => sorot(null))
}

/**
 * Opens the interactive map inside `wadah`, in the frame of the `<svg>` that lies above it. Resolves once everything is
 * drawn; rejects, leaving nothing behind, without the outlines, when the page was left, or after 20 seconds. Needs WebGL 2.
 */
export async function bukaPeta(wadah: HTMLElement, awal: DataPeta, p: Pendengar): Promise<Kendali> {
  const topologi = await loadJson<TopologiKecamatan>(awal.bentuk.alamatTopo)
  const svg = wadah.parentElement?.querySelector('svg')
  // The page may have been left meanwhile: a container outside the document has no colours and no size.
  if (!svg || !wadah.isConnected) throw new Error('Peta: tanpa gambar')
  let data = awal
  const rumah = () =>
    getRumah(data.bentuk.proyeksi, svg.getScreenCTM() ?? { a: 1, e: 0, f: 0 }, wadah.getBoundingClientRect())
  const { center, zoom, skala } = rumah()
  const peta = createPetaGl(wadah, {
    style: createGayaPeta(topologi, data, getWarna(wadah), skala),
    center,
    zoom,
    minZoom: zoom - 0.01,
    maxZoom: ZOOM_MAKS,
    santun: true,
  })
  peta.on('style.load', () => pasangArsir(peta, wadah, skala))
  try {
    await tungguSiap(peta)
    if (!wadah.isConnected) throw new Error('Peta: halaman ditinggalkan')
  } catch (galat) {
    peta.remove()
    throw galat
  }
  return hidupkan(peta, wadah, rumah, p, {
    get: () => data,
    set: (baru) => {
      data = baru
      peta.getSource<GeoJSONSource>('bidang')?.setData(susunBidang(topologi, baru))
      peta.getSource<GeoJSONSource>('titik')?.setData(susunTitik(topologi, baru))
      warnai(peta, wadah, baru, skala)
    },
  })
}

function hidupkan(
  peta: PetaGl,
  wadah: HTMLElement,
  rumah: () => ReturnType<typeof getRumah>,
  p: Pendengar,
  data: { get: () => DataPeta; set: (d: DataPeta) => void },
): Kendali {
  let bergeser = false
  const periksa = () => {
    const { center, zoom } = rumah()
    const tengah = peta.project(center)
    const jauh = Math.hypot(tengah.x - wadah.clientWidth / 2, tengah.y - wadah.clientHeight / 2)
    const baru = jauh > 1.5 || Math.abs(peta.getZoom() - zoom) > 0.01
    if (baru === bergeser) return
    bergeser = baru
    peta.setLayoutProperty('nama', 'visibility', baru ? 'visible' : 'none')
    peta.getCanvas().tabIndex = baru ? 0 : -1
    p.geser(baru)
  }
  const tema = matchMedia('(prefers-color-scheme: dark)')
  const gantiTema = () => data.set(data.get())
  tema.addEventListener('change', gantiTema)
  dengarkan(peta, data.get, p)
  peta.on('move', periksa)
  peta.on('resize', () => {
    const { center, zoom } = rumah()
    peta.setMinZoom(zoom - 0.01)
    if (!bergeser) peta.jumpTo({ center, zoom })
  })
  peta.getCanvas().addEventListener('webglcontextlost', p.gagal)
  return {
    isi: data.set,
    perbesar: () => peta.zoomTo(peta.getZoom() + 1),
    perkecil: () => peta.zoomTo(Math.max(rumah().zoom, peta.getZoom() - 1)),
    pulang: () => {
      const { center, zoom } = rumah()
      peta.easeTo({ center, zoom })
    },
    tutup: () => {
      tema.removeEventListener('change', gantiTema)
      peta.getCanvas().removeEventListener('webglcontextlost', p.gagal)
      peta.remove()
    },
  }
}
