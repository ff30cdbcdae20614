import type { PetaRapat, SalindiaPeta } from '@/indikator/rapat/tipe'
import { formatNilai } from '../gambar/angka'
import { createLegenda, createPeta } from '../gambar/peta'
import { createParagraf } from '../gambar/teks'
import type { Lembar } from '../gambar/unsur'
import { TINTA2 } from '../gambar/warna'
import { sebutArea } from '../salindia/angka'
import type { Kanvas } from './kanvas'
import { getTata, PT_TERKECIL, type Rasio } from './rupa'

/** A picture for offices that know SVG, and for those that don't. */
export interface GambarPeta {
  png: Uint8Array
}

/** Units of the drawing per inch of the slide; pictures are as sharp as print needs at twice that. */
const PER_INCI = 144
const TERKECIL = (PT_TERKECIL / 72) * PER_INCI

/** The map with its legend as large as the room on a slide, names and values on every area. */
export function createLembarPeta(s: SalindiaPeta, peta: PetaRapat, rasio: Rasio): Lembar {
  const { isi } = getTata(rasio)
  const lebar = Math.round(isi.w * PER_INCI)
  const tinggi = Math.round(isi.h * PER_INCI)
  const legenda = { lebar: rasio === '16x9' ? 380 : 320, huruf: TERKECIL * 1.05 }
  const x = lebar - legenda.lebar
  const ruang = { x: 0, y: 0, lebar: x - 40, tinggi }
  const bagian = createLegenda(s.indikator, s.tempat, sebutArea(s.tempat), { x, y: 20, ...legenda })
  const batas = createParagraf(x, tinggi - 84, legenda.lebar, peta.kataBatas, {
    huruf: TERKECIL,
    warna: TINTA2,
    maks: 2,
  })
  return {
    lebar,
    tinggi,
    judul: s.judul,
    unsur: [...createPeta(peta, s.indikator, s.tempat, ruang), ...bagian.unsur, ...batas.unsur],
  }
}

/** The picture of the map, with all its values for a screen reader. */
export function gambarPeta(k: Kanvas, s: SalindiaPeta, g: GambarPeta): void {
  const nilai = s.tempat.map((n) => `${n.nama} ${formatNilai(s.indikator, n)}`).join('; ')
  k.salindia.addImage({
    ...k.tata.isi,
    data: `image/png;base64,${Buffer.from(g.png).toString('base64')}`,
    altText: `Peta ${s.indikator.nama}: ${nilai}.`,
    objectName: `Peta ${s.indikator.namaPendek}`,
  })
}
