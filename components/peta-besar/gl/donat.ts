import type { Map as PetaGl } from 'maplibre-gl'
import { KELOMPOK_TAHAP } from '@/indikator/titik-posyandu'
import { SIMBOL } from '../simbol'

const JARI_SIMBOL = 9
const AWALAN = 'donat-'

interface Kuas {
  ambil: (variabel: string) => string
  huruf: string
}

export function createKuas(elemen: Element): Kuas {
  const gaya = getComputedStyle(elemen)
  return {
    ambil: (nama) => gaya.getPropertyValue(nama).trim(),
    huruf: getComputedStyle(document.body).fontFamily,
  }
}

function gambarKanvas(sisi: number, gambar: (c: CanvasRenderingContext2D) => void) {
  const kerapatan = Math.max(2, Math.ceil(window.devicePixelRatio))
  const kanvas = document.createElement('canvas')
  kanvas.width = sisi * kerapatan
  kanvas.height = sisi * kerapatan
  const c = kanvas.getContext('2d') as CanvasRenderingContext2D
  c.scale(kerapatan, kerapatan)
  c.translate(sisi / 2, sisi / 2)
  gambar(c)
  return { data: c.getImageData(0, 0, kanvas.width, kanvas.height), opsi: { pixelRatio: kerapatan } }
}

/** Name of the picture of a cluster: how many posyandu it holds of each group, in the order of `KELOMPOK_TAHAP`. */
export const namaDonat = [
  'concat',
  AWALAN,
  ...KELOMPOK_TAHAP.flatMap((k, i) => [...(i > 0 ? ['-'] : []), ['to-string', ['get', k.kode]]]),
]

function createDonat(nama: string, { ambil, huruf }: Kuas) {
  const jumlah = nama.slice(AWALAN.length).split('-').map(Number)
  const total = jumlah.reduce((n, k) => n + k, 0)
  const jari = 15 + Math.min(8, Math.sqrt(total))
  return gambarKanvas(2 * jari + 4, (c) => {
    c.fillStyle = ambil('--muka')
    c.beginPath()
    c.arc(0, 0, jari + 1, 0, 2 * Math.PI)
    c.fill()
    let sudut = -Math.PI / 2
    c.lineWidth = 5
    jumlah.forEach((n, i) => {
      const simbol = SIMBOL[KELOMPOK_TAHAP[i]?.kode ?? 'belum']
      const lebar = (n / total) * 2 * Math.PI
      c.strokeStyle = simbol.berongga ? ambil('--abu') : ambil(simbol.warna)
      c.beginPath()
      c.arc(0, 0, jari - 2.5, sudut, sudut + lebar)
      c.stroke()
      sudut += lebar
    })
    c.fillStyle = ambil('--tinta')
    c.font = `700 12px ${huruf}`
    c.textAlign = 'center'
    c.textBaseline = 'middle'
    c.fillText(String(total), 0, 0.5)
  })
}

/** Puts the five symbols into the map, and draws clusters when they are first needed. No sprite is fetched. */
export function pasangSimbol(peta: PetaGl, kuas: Kuas): void {
  for (const { kode } of KELOMPOK_TAHAP) {
    const { jalur, warna, berongga } = SIMBOL[kode]
    const bentuk = new Path2D(jalur)
    const { data, opsi } = gambarKanvas(2 * JARI_SIMBOL + 2, (c) => {
      c.scale(JARI_SIMBOL / 8, JARI_SIMBOL / 8)
      c.lineJoin = 'round'
      c.strokeStyle = kuas.ambil('--muka')
      c.lineWidth = 4
      c.stroke(bentuk)
      c.fillStyle = kuas.ambil(berongga ? '--muka' : warna)
      c.fill(bentuk)
      c.strokeStyle = kuas.ambil(berongga ? warna : '--tinta')
      c.lineWidth = berongga ? 2.2 : 0.8
      c.stroke(bentuk)
    })
    if (peta.hasImage(kode)) peta.removeImage(kode)
    peta.addImage(kode, data, opsi)
  }
}

/** Draws the pictures of clusters when the map first needs them; other names are none of ours. */
export function sediakanDonat(peta: PetaGl, kuas: () => Kuas): void {
  peta.setMissingStyleImageResolver(async (nama) => {
    if (!nama.startsWith(AWALAN) || peta.hasImage(nama)) return
    const { data, opsi } = createDonat(nama, kuas())
    peta.addImage(nama, data, opsi)
  })
}
