import { formatKelengkapan } from '@/indikator/kelengkapan'
import type { AngkaBeku, ModelRapat, SalindiaPeta, SalindiaVonis } from '@/indikator/rapat/tipe'
import {
  createTanda,
  formatBadge,
  formatNilai,
  formatSasaran,
  formatUbah,
  WARNA_STATUS,
} from '../gambar/angka'
import { createGarisDeret, type Ruang } from '../gambar/grafik'
import { createLegenda, createPeta } from '../gambar/peta'
import { createParagraf, createParagrafMuat, createTeks, potong, susunLarik } from '../gambar/teks'
import type { Lembar, Unsur } from '../gambar/unsur'
import { BATA_TEKS, HUTAN, TINTA, TINTA2 } from '../gambar/warna'
import { createKartu, createKosong, createLembar, ISI, TERKECIL } from './kerangka'

const WARNA_UBAH = (baik: boolean | null) => (baik === null ? TINTA2 : baik ? HUTAN : BATA_TEKS)

/** A number as a card: name, value, badge, target, change, series. */
function createKartuAngka(a: AngkaBeku, k: Ruang): Unsur[] {
  const x = k.x + 32
  const lebar = k.lebar - 64
  const ubah = formatUbah(a.indikator, a.ubah, a.bulan)
  const besar = a.nilai.jenis === 'angka'
  const alas = k.y + k.tinggi
  return [
    createKartu(k.x, k.y, k.lebar, k.tinggi),
    ...createParagraf(x, k.y + 18, lebar, a.indikator.namaPendek, { huruf: 34, tebal: 700, maks: 1 }).unsur,
    ...createParagrafMuat(
      x,
      k.y + 66,
      { lebar: lebar * (besar ? 0.62 : 1), tinggi: 100, terkecil: 40 },
      formatNilai(a.indikator, a),
      {
        huruf: besar ? 78 : 48,
        tebal: 800,
        maks: 1,
      },
    ).unsur,
    ...(besar
      ? createGarisDeret(
          { x: x + lebar * 0.66, y: k.y + 92, lebar: lebar * 0.32, tinggi: 62 },
          a.deret,
          a.target?.nilai ?? null,
          4,
        )
      : []),
    createTanda(a.status, x + 13, alas - 82, 24),
    createTeks(x + 40, alas - 71, potong(formatBadge(a.indikator, a), lebar - 40, TERKECIL, 700), {
      huruf: TERKECIL,
      tebal: 700,
      warna: WARNA_STATUS[a.status].teks,
    }),
    createTeks(x, alas - 28, potong(ubah.teks, lebar, TERKECIL), {
      huruf: TERKECIL,
      warna: WARNA_UBAH(ubah.baik),
    }),
  ]
}

/** The verdict in words over the three main numbers. */
export function createVonis(s: SalindiaVonis, m: ModelRapat, nomor: string): Lembar {
  const warna = { buruk: BATA_TEKS, baik: HUTAN }
  const kepala = createParagrafMuat(
    ISI.x,
    ISI.y,
    { lebar: ISI.lebar, tinggi: 190, terkecil: 34 },
    susunLarik(s.kepala, warna),
    {
      huruf: 46,
      jarak: 1.3,
    },
  )
  const isi = createParagrafMuat(
    ISI.x,
    kepala.y + 14,
    { lebar: ISI.lebar, tinggi: Math.max(60, 390 - (kepala.y - ISI.y)), terkecil: 32 },
    susunLarik(s.isi, warna),
    { huruf: 42, jarak: 1.3 },
  )
  const n = Math.max(1, s.angka.length)
  const lebar = (ISI.lebar - 30 * (n - 1)) / n
  const y = ISI.y + 420
  const kartu = s.angka.flatMap((a, i) =>
    createKartuAngka(a, { x: ISI.x + i * (lebar + 30), y, lebar, tinggi: 300 }),
  )
  return createLembar(s, m, [...kepala.unsur, ...isi.unsur, ...kartu], nomor)
}

/** "kecamatan" or "desa": what the areas of this meeting's map are. */
export const sebutArea = (tempat: readonly { kode: string }[]): string =>
  (tempat[0]?.kode.split('.').length ?? 3) > 3 ? 'desa' : 'kecamatan'

/** One indicator on the map, names and values on every area, with the legend; without a map its reason. */
export function createSalindiaPeta(s: SalindiaPeta, m: ModelRapat, nomor: string): Lembar {
  if (s.kosong) return createLembar(s, m, createKosong(s.kosong), nomor)
  if (!m.peta)
    return createLembar(s, m, createKosong('Peta kabupaten ini belum ada. Angkanya ada di peringkat.'), nomor)
  const lebarLegenda = 400
  const x = ISI.x + ISI.lebar - lebarLegenda
  const ruang = { x: ISI.x, y: ISI.y - 16, lebar: ISI.lebar - lebarLegenda - 50, tinggi: ISI.tinggi + 12 }
  const peta = createPeta(m.peta, s.indikator, s.tempat, ruang)
  const legenda = createLegenda(s.indikator, s.tempat, sebutArea(s.tempat), {
    x,
    y: ISI.y + 40,
    lebar: lebarLegenda,
    huruf: 32,
  })
  const batas = createParagraf(x, ISI.y + ISI.tinggi - 90, lebarLegenda, m.peta.kataBatas, {
    huruf: TERKECIL,
    warna: TINTA2,
    maks: 2,
  })
  return createLembar(s, m, [...peta, ...legenda.unsur, ...batas.unsur], nomor)
}

/** Value large, with target, badge, change and who reported, from `y` down; for the left column of a slide. */
export function createAngkaBesar(
  a: Pick<AngkaBeku, 'indikator' | 'bulan'> & Parameters<typeof formatBadge>[1],
  x: number,
  y: number,
  lebar: number,
): Unsur[] {
  const ubah = formatUbah(a.indikator, a.ubah, a.bulan)
  const nilai = createParagrafMuat(x, y, { lebar, tinggi: 210, terkecil: 60 }, formatNilai(a.indikator, a), {
    huruf: a.nilai.jenis === 'angka' ? 160 : 72,
    tebal: 800,
    warna: a.nilai.jenis === 'angka' ? HUTAN : TINTA,
    jarak: 1.15,
  })
  const badge = createParagraf(x + 50, nilai.y + 8, lebar - 50, formatBadge(a.indikator, a), {
    huruf: 38,
    tebal: 700,
    warna: WARNA_STATUS[a.status].teks,
    maks: 2,
  })
  const baris = [formatSasaran(a), ubah.teks, formatKelengkapan(a.indikator, a)]
  let atas = badge.y + 16
  return [
    ...nilai.unsur,
    createTanda(a.status, x + 18, nilai.y + 34, 32),
    ...badge.unsur,
    ...baris.flatMap((teks, i) => {
      const p = createParagraf(x, atas, lebar, teks, {
        huruf: 34,
        warna: i === 1 ? WARNA_UBAH(ubah.baik) : TINTA2,
        maks: 2,
      })
      atas = p.y + 4
      return p.unsur
    }),
  ]
}
