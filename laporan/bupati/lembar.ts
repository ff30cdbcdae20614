import { formatKelengkapan } from '@/indikator/kelengkapan'
import type { AngkaBeku, ModelRapat, TindakLanjutRingkas } from '@/indikator/rapat/tipe'
import {
  createTanda,
  formatBadge,
  formatNilai,
  formatSasaran,
  formatUbah,
  WARNA_STATUS,
} from '../gambar/angka'
import { createGarisDeret, type Ruang } from '../gambar/grafik'
import { getLebar } from '../gambar/lebar-huruf'
import { createLegendaMendatar, createPeta } from '../gambar/peta'
import { createParagraf, createParagrafMuat, createTeks, potong, susunLarik } from '../gambar/teks'
import type { Bagian, Lembar, Unsur } from '../gambar/unsur'
import { BATA_TEKS, GARIS, HUTAN, MUKA, TINTA, TINTA2 } from '../gambar/warna'
import { sebutArea } from '../salindia/angka'
import { createTandaContoh } from '../salindia/kerangka'
import { createJanji, createJudul, createKeputusan } from './daftar-janji'
import { type IsiLaporan, susunLaporan } from './isi'

/** A4 in points. */
const LEBAR = 595.28
const TINGGI = 841.89
const TEPI = 44
const KANAN = LEBAR - TEPI
const ISI = KANAN - TEPI
const KECIL = 7.6
const SELA = 22
const ALAS_KAKI = 806

const garis = (y: number, warna = GARIS, tebalGaris = 0.75): Unsur => ({
  jenis: 'jalur',
  d: `M${TEPI} ${y}H${KANAN}`,
  garis: warna,
  tebalGaris,
})

function createKepala(l: IsiLaporan, contoh: boolean): Bagian {
  const ruang = ISI - (contoh ? 110 : 0)
  const judul = createParagrafMuat(TEPI, 40, { lebar: ruang, tinggi: 24, terkecil: 11 }, l.judul, {
    huruf: 17,
    tebal: 800,
    warna: HUTAN,
    maks: 1,
  })
  const rapat = createParagraf(TEPI, judul.y + 1, ruang, l.rapat, { huruf: 8.6, warna: TINTA2, maks: 2 })
  return {
    unsur: [
      { jenis: 'kotak', x: 0, y: 0, lebar: LEBAR, tinggi: 9, isi: HUTAN },
      ...judul.unsur,
      ...rapat.unsur,
      ...(contoh ? createTandaContoh(KANAN, 42, 11) : []),
      garis(rapat.y + 8, HUTAN, 1.2),
    ],
    y: rapat.y + 20,
  }
}

function createVonis(l: IsiLaporan, y: number): Bagian {
  const warna = { buruk: BATA_TEKS, baik: HUTAN }
  if (!l.vonis) {
    const kata = l.kosong ?? 'Acara rapat ini tidak memuat keadaan registrasi.'
    return createParagrafMuat(TEPI, y, { lebar: ISI, tinggi: 60, terkecil: 9 }, kata, {
      huruf: 13,
      tebal: 700,
    })
  }
  const kepala = createParagrafMuat(
    TEPI,
    y,
    { lebar: ISI, tinggi: 62, terkecil: 10 },
    susunLarik(l.vonis.kepala, warna),
    { huruf: 16, tebal: 700, jarak: 1.28 },
  )
  const isi = createParagrafMuat(
    TEPI,
    kepala.y + 5,
    { lebar: ISI, tinggi: 46, terkecil: 8 },
    susunLarik(l.vonis.isi, warna),
    { huruf: 11, jarak: 1.36 },
  )
  return { unsur: [...kepala.unsur, ...isi.unsur], y: isi.y }
}

function createAngka(a: AngkaBeku, x: number, y: number, lebar: number): Unsur[] {
  const ubah = formatUbah(a.indikator, a.ubah, a.bulan)
  const isi = x + 10
  const ruang = lebar - 20
  const ada = a.nilai.jenis === 'angka'
  const sasaran = `${formatSasaran(a)} · ${ubah.teks}`
  const baris = [sasaran, `${formatKelengkapan(a.indikator, a)}`]
  return [
    { jenis: 'kotak', x, y, lebar, tinggi: 96, sudut: 6, garis: TINTA, tebalGaris: 0.9, isi: MUKA },
    ...createParagraf(isi, y + 7, ruang, a.indikator.namaPendek, { huruf: 9.4, tebal: 700, maks: 1 }).unsur,
    ...createParagrafMuat(
      isi,
      y + 20,
      { lebar: ada ? ruang * 0.62 : ruang, tinggi: 32, terkecil: 11 },
      formatNilai(a.indikator, a),
      { huruf: ada ? 24 : 15, tebal: 800, maks: 1 },
    ).unsur,
    ...(ada
      ? createGarisDeret(
          { x: isi + ruang * 0.66, y: y + 26, lebar: ruang * 0.3, tinggi: 18 },
          a.deret,
          a.target?.nilai ?? null,
          1.2,
        )
      : []),
    createTanda(a.status, isi + 3.5, y + 58.5, 6.5),
    createTeks(isi + 11, y + 61, potong(formatBadge(a.indikator, a), ruang - 11, 8.2, 700), {
      huruf: 8.2,
      tebal: 700,
      warna: WARNA_STATUS[a.status].teks,
    }),
    ...baris.flatMap(
      (teks, i) =>
        createParagrafMuat(isi, y + 65 + i * 12, { lebar: ruang, tinggi: 11, terkecil: 6.6 }, teks, {
          huruf: KECIL,
          warna: TINTA2,
          maks: 1,
        }).unsur,
    ),
  ]
}

function createKolomPeta(l: IsiLaporan, m: ModelRapat, k: Ruang): Unsur[] {
  if (!l.peta) return []
  const judul = createJudul(k.x, k.y, k.lebar, l.peta.judul)
  const alas = k.y + k.tinggi
  if (!m.peta) {
    const kata = 'Peta kabupaten ini belum ada.'
    return [
      ...judul.unsur,
      ...createParagraf(k.x, judul.y + 6, k.lebar, kata, { huruf: KECIL, warna: TINTA2 }).unsur,
    ]
  }
  const legenda = createLegendaMendatar(l.peta.indikator, l.peta.tempat, sebutArea(l.peta.tempat), {
    x: k.x,
    y: alas - 30,
    lebar: k.lebar,
    huruf: 7,
  })
  const ruang = { x: k.x, y: judul.y + 4, lebar: k.lebar, tinggi: alas - 42 - judul.y - 4 }
  return [...judul.unsur, ...createPeta(m.peta, l.peta.indikator, l.peta.tempat, ruang), ...legenda.unsur]
}

function createTertinggal(l: IsiLaporan, m: ModelRapat, k: Ruang): Unsur[] {
  const t = l.tertinggal
  if (!t) return []
  const judul = createJudul(k.x, k.y, k.lebar, t.judul)
  const langkah = Math.min(46, (k.y + k.tinggi - judul.y - 6) / Math.max(1, t.baris.length))
  return [
    ...judul.unsur,
    ...t.baris.flatMap((b, i) => {
      const y = judul.y + 6 + i * langkah
      const nilai = formatNilai(t.indikator, b)
      const lebarNilai = getLebar(nilai, 11, 800)
      const sebab = b.sebab.join(', ') || formatUbah(t.indikator, b.ubah, m.bulan).teks
      return [
        { jenis: 'jalur' as const, d: `M${k.x} ${y}H${k.x + k.lebar}`, garis: GARIS, tebalGaris: 0.75 },
        createTanda(b.status, k.x + 4, y + 11, 6.5),
        createTeks(k.x + 12, y + 14.5, potong(b.nama, k.lebar - 20 - lebarNilai, 10, 700), {
          huruf: 10,
          tebal: 700,
        }),
        createTeks(k.x + k.lebar, y + 14.5, nilai, { huruf: 11, tebal: 800, jangkar: 'kanan' }),
        ...createParagraf(k.x, y + 19, k.lebar, sebab, { huruf: 8, warna: TINTA2, maks: 2, jarak: 1.2 })
          .unsur,
      ]
    }),
  ]
}

/** The report as one A4 page in points: whatever the meeting holds, it is one page. */
export function createLembarLaporan(m: ModelRapat, keputusan: readonly TindakLanjutRingkas[]): Lembar {
  const l = susunLaporan(m, keputusan)
  const kepala = createKepala(l, m.adaContoh)
  const vonis = createVonis(l, kepala.y)
  const n = Math.max(1, l.angka.length)
  const yAngka = vonis.y + 14
  const lebarAngka = (ISI - 12 * (n - 1)) / n
  const angka = l.angka.flatMap((a, i) => createAngka(a, TEPI + i * (lebarAngka + 12), yAngka, lebarAngka))
  const kaki = createParagraf(TEPI, 0, ISI, l.kaki.join(' · '), {
    huruf: 7,
    warna: TINTA2,
    jarak: 1.3,
    maks: 3,
  })
  const yKaki = ALAS_KAKI + 10 - kaki.y
  const yTengah = (l.angka.length > 0 ? yAngka + 96 : vonis.y) + 18
  const sisa = yKaki - 14 - yTengah
  const adaTengah = l.peta !== null || l.tertinggal !== null
  const bagianTengah = l.keputusan.length > 3 ? 0.57 : 0.64
  const tinggiTengah = adaTengah ? Math.min(sisa * bagianTengah, 310) : 0
  const yBawah = yTengah + (adaTengah ? tinggiTengah + 18 : 0)
  const lebarKiri = l.tertinggal && l.peta ? ISI * 0.585 : ISI
  // Where nothing is late, decisions get the room.
  const lebarJanji = (ISI - SELA) * (l.janji.lewat.length > 0 ? 0.5 : 0.3)
  const bawah = { y: yBawah, tinggi: yKaki - 14 - yBawah }
  const xKanan = l.peta ? TEPI + lebarKiri + SELA : TEPI
  return {
    lebar: LEBAR,
    tinggi: TINGGI,
    judul: l.judul,
    unsur: [
      ...kepala.unsur,
      ...vonis.unsur,
      ...angka,
      ...createKolomPeta(l, m, { x: TEPI, y: yTengah, lebar: lebarKiri, tinggi: tinggiTengah }),
      ...createTertinggal(l, m, { x: xKanan, y: yTengah, lebar: KANAN - xKanan, tinggi: tinggiTengah }),
      ...createJanji(l, { ...bawah, x: TEPI, lebar: lebarJanji }),
      ...createKeputusan(l, { ...bawah, x: TEPI + lebarJanji + SELA, lebar: ISI - lebarJanji - SELA }),
      garis(yKaki - 6),
      { jenis: 'grup', x: 0, y: yKaki, skala: 1, isi: kaki.unsur },
    ],
  }
}
