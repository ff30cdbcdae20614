import 'server-only'
import { getDb } from '@/db/client'
import { listCatatanDaftar } from '@/db/queries/catatan'
import { listWilayah, type Wilayah } from '@/db/queries/wilayah'
import { getDaftar } from '@/indikator/catatan'
import { listKolomUtama } from '@/indikator/catatan/isian'
import type { SaringanDaftar } from '@/indikator/catatan/saringan'
import type { Catatan, Daftar, KodeDaftar } from '@/indikator/catatan/tipe'
import { formatKolom } from '@/indikator/catatan/tulis'
import type { Peran } from '@/lib/cakupan'
import { boleh, type Masuk } from '../akses'
import { getObjekCatatan } from '../catatan/objek'
import { getTahunCatatan, type NamaTempat, saringCatatan, sebutInduk, sebutTempat } from '../catatan/saring'
import { loadRangka, type RangkaTanpaBulan } from './dasar'

const PER_HALAMAN = 50
const KOLOM_TAMPIL = 7

export interface BarisDaftar {
  kunci: string
  /** Name of the place, and of the kecamatan where it lies in one. */
  tempat: string
  kecamatan: string | null
  sebut: string
  /** Cells in words, in the order of `kolom`. */
  sel: string[]
  sifat: Catatan['sifat']
  /** This user may change it. */
  bolehUbah: boolean
}

/** The page of a list. */
export interface HalamanDaftar {
  rangka: RangkaTanpaBulan
  peran: Peran
  kode: KodeDaftar
  nama: string
  satuan: string
  penjelasan: string
  /** Page of the topic that shows the list. */
  halaman: string
  kolom: { judul: string; angka: boolean }[]
  baris: BarisDaftar[]
  /** Records that the filter lets through, and all of the scope. */
  jumlah: number
  semua: number
  adaContoh: boolean
  perHalaman: number
  saringan: SaringanDaftar
  pilihan: { tahun: number[]; tempat: { kode: string; nama: string }[] }
  boleh: { tambah: boolean; impor: boolean }
}

const ANGKA: readonly string[] = ['bulat', 'desimal', 'rupiah']
// Newest first where records have a day or a year, then by place; the query has them by place already.
function urutkan(d: Daftar, catatan: readonly Catatan[]): Catatan[] {
  const waktu = Object.entries(d.kolom).find(
    ([, k]) => k.kunci && (k.jenis === 'tanggal' || k.jenis === 'tahun'),
  )
  if (!waktu) return [...catatan]
  const nilai = (c: Catatan) => String(c.isi[waktu[0]] ?? '')
  return catatan.toSorted((a, b) => (nilai(a) < nilai(b) ? 1 : nilai(a) > nilai(b) ? -1 : 0))
}

function susunBaris(masuk: Masuk, d: Daftar, kolom: readonly string[], nama: NamaTempat) {
  return (c: Catatan): BarisDaftar => ({
    kunci: c.kunci,
    tempat: sebutTempat(c.kodeWilayah, nama),
    kecamatan: sebutInduk(c.kodeWilayah, nama),
    sebut: d.sebut(c.isi as never, sebutTempat(c.kodeWilayah, nama)),
    sel: kolom.map((k) => formatKolom(d.kolom[k] as Daftar['kolom'][string], c.isi[k])),
    sifat: c.sifat,
    bolehUbah: boleh(masuk.pengguna, 'catat-program', getObjekCatatan(d, c.kodeWilayah, c.isi)),
  })
}

function listPilihanTempat(semua: readonly Catatan[], wilayah: readonly Wilayah[]) {
  const ada = new Set(semua.map((c) => c.kodeWilayah.slice(0, 8)))
  return wilayah
    .filter((w) => ada.has(w.kode) && (w.jenis === 'kecamatan' || w.jenis === 'kabupaten'))
    .map(({ kode, jenis, nama }) => ({ kode, nama: jenis === 'kabupaten' ? 'Tingkat kabupaten' : nama }))
}

/** The records of a list within the scope that the filter lets through; null for an unknown list. */
export async function loadDaftarCatatan(
  masuk: Masuk,
  kode: string,
  saringan: SaringanDaftar,
): Promise<HalamanDaftar | null> {
  const d = getDaftar(kode)
  if (!d) return null
  const db = getDb()
  const [rangka, semua, wilayah] = await Promise.all([
    loadRangka(masuk.cakupan),
    listCatatanDaftar(db, masuk.cakupan, [d.kode]),
    listWilayah(db, masuk.cakupan),
  ])
  const nama = new Map(wilayah.map((w) => [w.kode, w.nama]))
  const kolom = listKolomUtama(d, KOLOM_TAMPIL)
  const tersaring = urutkan(d, saringCatatan(d, semua, saringan, nama))
  const hal = Math.min(saringan.hal, Math.max(1, Math.ceil(tersaring.length / PER_HALAMAN)))
  return {
    rangka,
    peran: masuk.pengguna.peran,
    kode: d.kode,
    nama: d.nama,
    satuan: d.satuan,
    penjelasan: d.penjelasan,
    halaman: d.halaman,
    kolom: kolom.map((k) => ({
      judul: d.kolom[k]?.judul ?? k,
      angka: ANGKA.includes(d.kolom[k]?.jenis ?? ''),
    })),
    baris: tersaring.slice((hal - 1) * PER_HALAMAN, hal * PER_HALAMAN).map(susunBaris(masuk, d, kolom, nama)),
    jumlah: tersaring.length,
    semua: semua.length,
    adaContoh: tersaring.some((c) => c.sifat === 'contoh'),
    perHalaman: PER_HALAMAN,
    saringan: { ...saringan, hal },
    pilihan: {
      tahun: [...new Set(semua.flatMap((c) => getTahunCatatan(c.isi) ?? []))].sort((a, b) => b - a),
      tempat: listPilihanTempat(semua, wilayah),
    },
    boleh: {
      tambah: boleh(masuk.pengguna, 'catat-program', { daftar: d.kode }),
      impor: boleh(masuk.pengguna, 'impor') && boleh(masuk.pengguna, 'catat-program', { daftar: d.kode }),
    },
  }
}
