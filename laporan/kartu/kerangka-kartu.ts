import { createParagraf, createParagrafMuat, createTeks, potong } from '../gambar/teks'
import type { Lembar, Unsur } from '../gambar/unsur'
import { GARIS, HUTAN, TINTA2 } from '../gambar/warna'
import { createTandaContoh } from '../salindia/kerangka'

/** A picture for a phone, upright. */
export const LEBAR = 1080
const TINGGI = 1350
export const TEPI = 64
export const RUANG = LEBAR - 2 * TEPI
/** Smallest letters: 2.6 % of the width, about 10 px on a phone of 390. */
export const HURUF = 32
const KAKI = 1196

export interface IsiKartu {
  label: string
  judul: string
  /** Place, date, sources and name of the installation. */
  kaki: string[]
  adaContoh: boolean
  /** Draws from `y` down to `sampai`. */
  isi: (y: number, sampai: number) => Unsur[]
}

/** A card: label, finding, figures, and what makes it quotable: date, source, sample mark. */
export function createKerangkaKartu(k: IsiKartu): Lembar {
  const ruangLabel = RUANG - (k.adaContoh ? 300 : 0)
  const judul = createParagrafMuat(TEPI, 128, { lebar: RUANG, tinggi: 210, terkecil: 36 }, k.judul, {
    huruf: 56,
    tebal: 800,
    jarak: 1.16,
  })
  const kaki = createParagrafMuat(
    TEPI,
    KAKI + 18,
    { lebar: RUANG, tinggi: 124, terkecil: 24 },
    k.kaki.join(' · '),
    {
      huruf: 29,
      warna: TINTA2,
      jarak: 1.28,
    },
  )
  return {
    lebar: LEBAR,
    tinggi: TINGGI,
    judul: k.judul,
    unsur: [
      { jenis: 'kotak', x: 0, y: 0, lebar: LEBAR, tinggi: 18, isi: HUTAN },
      createTeks(TEPI, 92, potong(k.label, ruangLabel, 34, 700), { huruf: 34, tebal: 700, warna: HUTAN }),
      ...(k.adaContoh ? createTandaContoh(LEBAR - TEPI, 54, 32) : []),
      ...judul.unsur,
      ...k.isi(judul.y + 30, KAKI - 20),
      { jenis: 'jalur', d: `M${TEPI} ${KAKI}H${LEBAR - TEPI}`, garis: GARIS, tebalGaris: 3 },
      ...kaki.unsur,
    ],
  }
}

/** Lines below each other, each a paragraph; those without room are counted. */
export function createBarisTeks(baris: readonly string[], y: number, sampai: number, huruf = 40): Unsur[] {
  const unsur: Unsur[] = []
  let atas = y
  for (const [i, teks] of baris.entries()) {
    const p = createParagraf(TEPI, atas, RUANG, teks, { huruf, maks: 3 })
    if (p.y > sampai - (i < baris.length - 1 ? huruf * 1.3 : 0)) {
      unsur.push(
        createTeks(TEPI, atas + huruf, `dan ${baris.length - i} lagi`, { huruf: HURUF, warna: TINTA2 }),
      )
      break
    }
    unsur.push(...p.unsur)
    atas = p.y + huruf * 0.4
  }
  return unsur
}
