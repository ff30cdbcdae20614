import type { ExpressionSpecification } from 'maplibre-gl'
import type { Isian } from '@/indikator/isian'

/** Colours of the page's theme as the drawing has them, read from the element that the map lies in. */
export interface Warna {
  isian: Record<Isian, string>
  diIsian: Record<Isian, string>
  muka: string
  tinta: string
  tinta2: string
  arsirGaris: string
  arsirDasar: string
  garisIsian: string
}

const KELAS = ['k0', 'k1', 'k2', 'k3', 'k4'] as const

export function getWarna(elemen: Element): Warna {
  const gaya = getComputedStyle(elemen)
  const ambil = (nama: string) => gaya.getPropertyValue(nama).trim()
  const kelas = (awalan: string) => Object.fromEntries(KELAS.map((k, i) => [k, ambil(`${awalan}${i}`)]))
  const tinta = ambil('--tinta')
  return {
    isian: { ...kelas('--w'), kosong: ambil('--arsir-dasar'), luar: ambil('--redup') } as Warna['isian'],
    diIsian: { ...kelas('--di-kelas-'), kosong: tinta, luar: tinta } as Warna['diIsian'],
    muka: ambil('--muka'),
    tinta,
    tinta2: ambil('--tinta2'),
    arsirGaris: ambil('--arsir-garis'),
    arsirDasar: ambil('--arsir-dasar'),
    garisIsian: ambil('--garis-isian'),
  }
}

/** Colour by the property `isian` of a feature. */
export function pilihWarna(warna: Record<Isian, string>): ExpressionSpecification {
  const pasangan = Object.entries(warna).flat()
  return ['match', ['get', 'isian'], ...pasangan, warna.luar] as unknown as ExpressionSpecification
}

/** A square tile of diagonal lines that repeats without seams; `dasar` null leaves the ground open. */
export function createArsir(
  jarak: number,
  tebal: number,
  garis: string,
  dasar: string | null,
): { data: ImageData; kerapatan: number } {
  const kerapatan = Math.max(2, Math.ceil(window.devicePixelRatio))
  const sisi = Math.round(jarak * Math.SQRT2 * kerapatan)
  const kanvas = document.createElement('canvas')
  kanvas.width = sisi
  kanvas.height = sisi
  const c = kanvas.getContext('2d') as CanvasRenderingContext2D
  if (dasar) {
    c.fillStyle = dasar
    c.fillRect(0, 0, sisi, sisi)
  }
  c.strokeStyle = garis
  c.lineWidth = tebal * kerapatan
  for (const geser of [-sisi, 0, sisi]) {
    c.beginPath()
    c.moveTo(geser - 2, sisi + 2)
    c.lineTo(geser + sisi + 2, -2)
    c.stroke()
  }
  return { data: c.getImageData(0, 0, sisi, sisi), kerapatan }
}
