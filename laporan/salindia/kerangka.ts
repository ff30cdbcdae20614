import type { DasarSalindia, ModelRapat } from '@/indikator/rapat/tipe'
import { formatTanggal } from '@/lib/periode'
import { createParagraf, createParagrafMuat, createTeks, potong } from '../gambar/teks'
import type { Bagian, Lembar, Unsur } from '../gambar/unsur'
import { BATA_TEKS, EMAS, EMAS_MUDA, EMAS_TEKS, GARIS, TINTA, TINTA2 } from '../gambar/warna'

/** A slide of 16 : 9 in the sizes of the hall: the smallest type is 1/36 of the height. */
export const LEBAR = 1920
export const TINGGI = 1080
export const TEPI = 72
export const TERKECIL = 30
const LEBAR_LABEL = 460

/** Room for the figures, between title and foot. */
export const ISI = { x: TEPI, y: 236, lebar: LEBAR - 2 * TEPI, tinggi: 730 }

const createKepala = (s: DasarSalindia): Unsur[] => {
  const judul = createParagrafMuat(
    TEPI,
    56,
    { lebar: LEBAR - 2 * TEPI - LEBAR_LABEL - 40, tinggi: 164, terkecil: 42 },
    s.judul,
    { huruf: 64, tebal: 800, jarak: 1.18 },
  )
  const kanan = LEBAR - TEPI - LEBAR_LABEL
  const tanggal = s.tanggalData ? `data per ${formatTanggal(s.tanggalData)}` : null
  return [
    ...judul.unsur,
    ...createParagraf(kanan, 58, LEBAR_LABEL, s.label, { huruf: 32, tebal: 700, jangkar: 'kanan', maks: 1 })
      .unsur,
    ...(tanggal
      ? createParagraf(kanan, 100, LEBAR_LABEL, tanggal, { huruf: 30, warna: TINTA2, jangkar: 'kanan' }).unsur
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
  const y = 1034
  const belum = m.beku ? '' : 'ANGKA SEMENTARA, rapat belum dibuka'
  const sumber = [s.sumber && `Sumber: ${s.sumber}`, m.aplikasi].filter(Boolean).join(' · ')
  const kanan = LEBAR - TEPI
  const lebarNomor = 130
  const tanda = s.adaContoh ? 30 * 8.2 + 30 : 0
  const ruang = kanan - lebarNomor - tanda - TEPI
  return [
    { jenis: 'jalur', d: `M${TEPI} 986H${kanan}`, garis: GARIS, tebalGaris: 2 },
    createTeks(TEPI, y, potong(belum ? `${belum} · ${sumber}` : sumber, ruang, 30), {
      huruf: 30,
      warna: belum ? BATA_TEKS : TINTA2,
    }),
    ...(s.adaContoh ? createTandaContoh(kanan - lebarNomor, y - 37, 30) : []),
    createTeks(kanan, y, nomor, { huruf: 30, warna: TINTA2, jangkar: 'kanan' }),
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
