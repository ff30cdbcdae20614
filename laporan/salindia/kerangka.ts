import type { DasarSalindia, ModelRapat } from '@/indikator/rapat/tipe'
import { formatTanggal } from '@/lib/periode'
import { getLebar } from '../gambar/lebar-huruf'
import { createParagraf, createParagrafMuat, createTeks, potong } from '../gambar/teks'
import type { Bagian, Lembar, Unsur } from '../gambar/unsur'
import { BATA_TEKS, EMAS, EMAS_MUDA, EMAS_TEKS, GARIS, TINTA, TINTA2 } from '../gambar/warna'

/** A slide of 16 : 9 in the sizes of the hall: the smallest type is 1/36 of the height. */
export const LEBAR = 1920
export const TINGGI = 1080
export const TEPI = 72
export const TERKECIL = 30
const LEBAR_LABEL = 560

/** Room for the figures, between title and foot. */
export const ISI = { x: TEPI, y: 236, lebar: LEBAR - 2 * TEPI, tinggi: 730 }

const createKepala = (s: DasarSalindia): Unsur[] => {
  const tanggal = s.tanggalData ? `data per ${formatTanggal(s.tanggalData)}` : ''
  const perlu = Math.max(getLebar(s.label, 32, 700), getLebar(tanggal, TERKECIL, 500))
  const lebarLabel = Math.min(LEBAR_LABEL, perlu)
  const ruang = { lebar: LEBAR - 2 * TEPI - lebarLabel - 60, tinggi: 164, terkecil: 42 }
  const gaya = { huruf: 64, tebal: 800, jarak: 1.18 } as const
  const label = potong(s.label, LEBAR_LABEL, 32, 700)
  return [
    ...createParagrafMuat(TEPI, 56, ruang, s.judul, gaya).unsur,
    createTeks(LEBAR - TEPI, 90, label, { huruf: 32, tebal: 700, jangkar: 'kanan' }),
    ...(tanggal
      ? [createTeks(LEBAR - TEPI, 130, tanggal, { huruf: TERKECIL, warna: TINTA2, jangkar: 'kanan' })]
      : []),
  ]
}

/** "DATA CONTOH" in its box; the right edge at `kanan`. */
export function createTandaContoh(kanan: number, y: number, huruf: number): Unsur[] {
  const lebar = huruf * 8.2
  return [
    {
      jenis: 'kotak',
      x: kanan - lebar,
      y,
      lebar,
      tinggi: huruf * 1.6,
      sudut: huruf * 0.3,
      isi: EMAS_MUDA,
      garis: EMAS,
      tebalGaris: huruf / 15,
    },
    createTeks(kanan - lebar / 2, y + huruf * 1.15, 'DATA CONTOH', {
      huruf,
      tebal: 800,
      warna: EMAS_TEKS,
      jangkar: 'tengah',
    }),
  ]
}

function createKaki(s: DasarSalindia, m: ModelRapat, nomor: string): Unsur[] {
  const kanan = LEBAR - TEPI
  const lebarNomor = 130
  const belum = m.beku ? '' : 'ANGKA SEMENTARA, rapat belum dibuka · '
  const sumber = belum + [s.sumber && `Sumber: ${s.sumber}`, m.aplikasi].filter(Boolean).join(' · ')
  const ruang = kanan - lebarNomor - (s.adaContoh ? TERKECIL * 9.2 : 0) - TEPI
  const gaya = { huruf: TERKECIL, warna: belum ? BATA_TEKS : TINTA2, jarak: 1.2, maks: 2 }
  const muat = getLebar(sumber, TERKECIL, 500) <= ruang
  return [
    { jenis: 'jalur', d: `M${TEPI} 986H${kanan}`, garis: GARIS, tebalGaris: 2 },
    ...createParagraf(TEPI, muat ? 1006 : 992, ruang, sumber, gaya).unsur,
    ...(s.adaContoh ? createTandaContoh(kanan - lebarNomor, 998, TERKECIL) : []),
    createTeks(kanan, 1035, nomor, { huruf: TERKECIL, warna: TINTA2, jangkar: 'kanan' }),
  ]
}

/** A page around what a slide draws; `isi` in the room `ISI`. */
export function createLembar(s: DasarSalindia, m: ModelRapat, isi: readonly Unsur[], nomor: string): Lembar {
  return {
    lebar: LEBAR,
    tinggi: TINGGI,
    judul: s.judul,
    unsur: [...createKepala(s), ...isi, ...createKaki(s, m, nomor)],
  }
}

/** What stands in place of figures where there are none. */
export function createKosong(kata: string): Unsur[] {
  const k = { x: ISI.x, y: ISI.y + 120, lebar: ISI.lebar, tinggi: 300 }
  return [
    { jenis: 'kotak', ...k, sudut: 20, garis: TINTA, tebalGaris: 3, putus: [14, 10] },
    ...createParagrafMuat(
      k.x + 60,
      k.y + 60,
      { lebar: k.lebar - 120, tinggi: 180, terkecil: TERKECIL },
      kata,
      {
        huruf: 44,
        jangkar: 'tengah',
      },
    ).unsur,
  ]
}

/** A card with a rim. */
export function createKartu(x: number, y: number, lebar: number, tinggi: number, putus = false): Unsur {
  return {
    jenis: 'kotak',
    x,
    y,
    lebar,
    tinggi,
    sudut: 18,
    garis: putus ? EMAS_TEKS : TINTA,
    tebalGaris: 3,
    ...(putus ? { putus: [12, 8] as const } : {}),
  }
}

/** Lines as a list with dots, from `y` downwards; those without room are left out and counted in the last line. */
export function createDaftar(
  x: number,
  y: number,
  ruang: { lebar: number; tinggi: number },
  baris: readonly string[],
  huruf: number,
): Bagian {
  const unsur: Unsur[] = []
  let atas = y
  for (const [i, teks] of baris.entries()) {
    const p = createParagraf(x + huruf * 0.8, atas, ruang.lebar - huruf * 0.8, teks, { huruf, maks: 2 })
    const sisa = baris.length - i
    const perlu = sisa > 1 ? huruf * 1.4 : 0
    if (p.y + perlu > y + ruang.tinggi) {
      unsur.push(createTeks(x, atas + huruf, `dan ${sisa} lagi`, { huruf, warna: TINTA2 }))
      return { unsur, y: atas + huruf * 1.3 }
    }
    unsur.push(
      {
        jenis: 'kotak',
        x,
        y: atas + huruf * 0.5,
        lebar: huruf * 0.3,
        tinggi: huruf * 0.3,
        sudut: huruf * 0.15,
        isi: TINTA,
      },
      ...p.unsur,
    )
    atas = p.y + huruf * 0.25
  }
  return { unsur, y: atas }
}
