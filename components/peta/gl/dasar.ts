import { Map as PetaGl, type StyleSpecification, setWorkerUrl } from 'maplibre-gl'

setWorkerUrl(new URL('maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url).toString())

const BATAS_WAKTU = 20_000
const KATA = {
  'Map.Title':
    'Peta yang dapat diperbesar: panah menggeser, tombol plus dan minus memperbesar dan memperkecil',
  'CooperativeGesturesHandler.WindowsHelpText': 'Tahan Ctrl sambil menggulir untuk memperbesar peta',
  'CooperativeGesturesHandler.MacHelpText': 'Tahan ⌘ sambil menggulir untuk memperbesar peta',
  'CooperativeGesturesHandler.MobileHelpText': 'Gunakan dua jari untuk menggeser peta',
}

/** What maps differ in; everything else is the same for all of them. */
interface Setelan {
  style: StyleSpecification
  center: [number, number]
  zoom: number
  minZoom: number
  maxZoom: number
  /** Leaves the wheel and one finger to the page. */
  santun: boolean
}

/** A flat map without rotation, attribution or anything fetched from elsewhere. */
export function createPetaGl(container: HTMLElement, { santun, ...setelan }: Setelan): PetaGl {
  const peta = new PetaGl({
    container,
    ...setelan,
    attributionControl: false,
    renderWorldCopies: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    cooperativeGestures: santun,
    fadeDuration: 0,
    locale: KATA,
  })
  peta.touchZoomRotate.disableRotation()
  peta.keyboard.disableRotation()
  peta.getCanvas().tabIndex = -1
  return peta
}

/** The JSON at an address of this host. Throws for any other answer. */
export async function loadJson<T>(alamat: string): Promise<T> {
  const jawaban = await fetch(alamat)
  if (!jawaban.ok) throw new Error(`Peta: ${jawaban.status}`)
  return jawaban.json() as Promise<T>
}

/** Resolves once everything is drawn; rejects at the first error and after 20 seconds. */
export function tungguSiap(peta: PetaGl): Promise<void> {
  return new Promise((jadi, gagal) => {
    const waktu = setTimeout(() => gagal(new Error('Peta: terlalu lama')), BATAS_WAKTU)
    peta.once('error', (e) => {
      clearTimeout(waktu)
      gagal(e.error)
    })
    peta.once('idle', () => {
      clearTimeout(waktu)
      jadi()
    })
  })
}
