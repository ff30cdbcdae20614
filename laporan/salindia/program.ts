import type { AngkaTopik } from '@/indikator/program/tipe'
import { KATA_STATUS_TOPIK, listStatusTabel, potongTabel } from '@/indikator/rapat/susun-program'
import type { ModelRapat, SalindiaProgram } from '@/indikator/rapat/tipe'
import { bagiLebarTabel } from '@/lib/bagi-lebar'
import { createTanda, WARNA_STATUS } from '../gambar/angka'
import { getLebar } from '../gambar/lebar-huruf'
import { createParagrafMuat, createTeks, potong } from '../gambar/teks'
import type { Bagian, Lembar, Unsur } from '../gambar/unsur'
import { GARIS, TINTA, TINTA2 } from '../gambar/warna'
import { createKartu, createKosong, createLembar, ISI, TERKECIL } from './kerangka'

const SELA = 24
const TINGGI_KARTU = 226
const SELA_KOLOM = 30
/** The shape of a status and its gap. */
const TANDA = 46

function createKartuAngka(a: AngkaTopik, x: number, y: number, lebar: number): Unsur[] {
  const ruang = { lebar: lebar - 52, terkecil: TERKECIL }
  const dalam = x + 26
  const nama = createParagrafMuat(dalam, y + 8, { ...ruang, tinggi: 76 }, a.nama, {
    huruf: 34,
    tebal: 700,
    jarak: 1.12,
  })
  const geser = a.status === 'kosong' ? 0 : 52
  const nilai = createParagrafMuat(
    dalam + geser,
    nama.y,
    { ...ruang, lebar: ruang.lebar - geser, tinggi: 76 },
    a.nilai,
    {
      huruf: 64,
      tebal: 800,
      warna: a.status === 'kosong' ? TINTA : WARNA_STATUS[a.status].teks,
      jarak: 1.12,
    },
  )
  const rinci = a.keterangan
    ? createParagrafMuat(dalam, nilai.y, { ...ruang, tinggi: 70 }, a.keterangan, {
        huruf: TERKECIL,
        jarak: 1.12,
      }).unsur
    : []
  return [
    createKartu(x, y, lebar, TINGGI_KARTU),
    ...nama.unsur,
    ...(geser ? [createTanda(a.status, dalam + 18, (nama.y + nilai.y) / 2 + 4, 34)] : []),
    ...nilai.unsur,
    ...rinci,
  ]
}

/** Figures of a topic as cards in a row. */
function createDeretKartu(angka: readonly AngkaTopik[], y: number): Unsur[] {
  const lebar = (ISI.lebar - SELA * (angka.length - 1)) / Math.max(1, angka.length)
  return angka.flatMap((a, i) => createKartuAngka(a, ISI.x + i * (lebar + SELA), y, lebar))
}

interface Ruang {
  x: number
  y: number
  lebar: number
  tinggi: number
  huruf: number
  /** False: no room to tell the shapes in words. */
  legenda: boolean
}

/** Rows of a topic's table with the shapes of their status; the rest is told as a count beside the legend. */
export function createTabelProgram(
  tabel: NonNullable<SalindiaProgram['tabel']>,
  r: Ruang,
  /** Rows that the caller left out himself. */
  lain = 0,
): Bagian {
  const dipotong = potongTabel(tabel)
  const t = { ...dipotong, sisa: dipotong.sisa + lain }
  const h = r.huruf
  const isi = [
    Math.max(...t.baris.map((b) => getLebar(b.nama, h, 700))) + TANDA,
    ...t.kolom.map((_, i) => Math.max(...t.baris.map((b) => getLebar(b.sel[i] ?? '', h, 500)))),
  ].map((n) => n + 2)
  const judul = [0, ...t.kolom.map((k) => getLebar(k, h, 500) + 2)]
  const lebar = bagiLebarTabel(isi, judul, r.lebar - SELA_KOLOM * t.kolom.length)
  const x = lebar.map((_, i) => r.x + lebar.slice(0, i).reduce((a, b) => a + b + SELA_KOLOM, 0))
  const langkah = Math.min(h * 2, (r.tinggi - h * 2.8) / Math.max(1, t.baris.length))
  const unsur: Unsur[] = t.kolom.map((judul, i) =>
    createTeks(x[i + 1] as number, r.y + h, potong(judul, lebar[i + 1] as number, h), {
      huruf: h,
      warna: TINTA2,
    }),
  )
  let y = r.y + h * 1.35
  for (const b of t.baris) {
    const dasar = y + langkah / 2 + h * 0.36
    unsur.push(
      { jenis: 'jalur', d: `M${r.x} ${y}H${r.x + r.lebar}`, garis: GARIS, tebalGaris: 2 },
      createTanda(b.status, r.x + h * 0.55, y + langkah / 2, h * 0.8),
      createTeks(r.x + TANDA, dasar, potong(b.nama, (lebar[0] as number) - TANDA, h, 700), {
        huruf: h,
        tebal: 700,
      }),
      ...b.sel.map((s, i) =>
        createTeks(x[i + 1] as number, dasar, potong(s, lebar[i + 1] as number, h), { huruf: h }),
      ),
    )
    y += langkah
  }
  const kaki = createLegendaProgram(t, { ...r, y: y + h * 1.25 })
  return { unsur: [...unsur, ...kaki], y: y + h * 1.6 }
}

function createLegendaProgram(t: ReturnType<typeof potongTabel>, r: Ruang): Unsur[] {
  const h = r.huruf
  const unsur: Unsur[] = []
  let kanan = r.x + r.lebar
  for (const s of r.legenda ? listStatusTabel(t).reverse() : []) {
    const kata = KATA_STATUS_TOPIK[s]
    const lebar = getLebar(kata, h, 500)
    unsur.push(
      createTeks(kanan, r.y, kata, { huruf: h, warna: TINTA2, jangkar: 'kanan' }),
      createTanda(s, kanan - lebar - h * 0.8, r.y - h * 0.34, h * 0.8),
    )
    kanan -= lebar + h * 2.4
  }
  if (t.sisa > 0) unsur.push(createTeks(r.x, r.y, `dan ${t.sisa} lainnya`, { huruf: h, tebal: 700 }))
  return unsur
}

/** A topic of the programme: its figures, and its places from the worst. */
export function createProgram(s: SalindiaProgram, m: ModelRapat, nomor: string): Lembar {
  if (s.kosong) return createLembar(s, m, createKosong(s.kosong), nomor)
  if (!s.tabel || s.tabel.baris.length === 0)
    return createLembar(s, m, createDeretKartu(s.angka, ISI.y + 180), nomor)
  const y = ISI.y + TINGGI_KARTU + 22
  const ruang = {
    x: ISI.x,
    y,
    lebar: ISI.lebar,
    tinggi: ISI.y + ISI.tinggi - y,
    huruf: TERKECIL,
    legenda: true,
  }
  return createLembar(
    s,
    m,
    [...createDeretKartu(s.angka, ISI.y), ...createTabelProgram(s.tabel, ruang).unsur],
    nomor,
  )
}
