import { getDaftar } from '@/indikator/catatan'
import { formatBulan } from '@/lib/periode'
import type { Acuan } from './acuan'
import type { PembacaBaris } from './pembaca-baris'
import { periksaCatatan, periksaRangkaianCatatan } from './periksa-catatan'
import { periksaNilai } from './periksa-nilai'
import { type Calon, periksaRangkaianNilai, periksaRangkaianRegistrasi } from './periksa-rangkaian'
import { periksaRegistrasi } from './periksa-registrasi'
import { samarkan } from './pribadi'
import type { Tabel } from './tabel'
import type {
  BarisPeriksa,
  IsiBaris,
  IsiCatatan,
  IsiNilai,
  IsiRegistrasi,
  KonteksPeriksa,
  Temuan,
} from './tipe'

/** A row on its way: `calon` null when it can't be taken, `dilewati` when it is no data. */
export interface BarisDibaca {
  baca: PembacaBaris
  dilewati: boolean
  calon: Calon | null
}

function periksaSatu(baca: PembacaBaris, acuan: Acuan): IsiBaris | null {
  const d = getDaftar(baca.tabel.templat)
  if (d) return periksaCatatan(baca, acuan, d)
  return baca.tabel.templat === 'registrasi' ? periksaRegistrasi(baca, acuan) : periksaNilai(baca, acuan)
}

/** Checks a row of data by itself. */
export function bacaIsi(baca: PembacaBaris, acuan: Acuan): BarisDibaca {
  const isi = periksaSatu(baca, acuan)
  return { baca, dilewati: false, calon: isi ? { baca, isi, sama: false } : null }
}

/** Checks rows against each other. Rows of different desa never meet here: a desa can be checked again by itself. */
export function periksaRangkaian(baris: readonly BarisDibaca[], konteks: KonteksPeriksa): void {
  const calon = baris.flatMap((b) => (b.calon ? [b.calon] : []))
  const jenis = <T extends IsiBaris>(j: T['jenis']) => calon.filter((c) => c.isi.jenis === j) as Calon<T>[]
  periksaRangkaianNilai(jenis<IsiNilai>('nilai'), konteks)
  periksaRangkaianRegistrasi(jenis<IsiRegistrasi>('registrasi'), konteks)
  periksaRangkaianCatatan(jenis<IsiCatatan>('catatan'))
}

const URUTAN_TINGKAT: readonly Temuan['tingkat'][] = ['galat', 'peringatan', 'info']

/** What became of a row, once all checks are done. */
export function getKeadaan({ baca, dilewati, calon }: BarisDibaca): BarisPeriksa['keadaan'] {
  if (dilewati || calon?.sama === true) return 'lewati'
  return calon === null || baca.adaGalat() ? 'tolak' : 'terima'
}

/** The row as it is stored and shown, once all checks are done. */
export function createBaris(d: BarisDibaca): BarisPeriksa {
  const { baca, dilewati, calon } = d
  const keadaan = getKeadaan(d)
  return {
    lembar: baca.tabel.nama,
    baris: baca.nomor,
    keadaan,
    isi: keadaan === 'terima' ? (calon?.isi ?? null) : null,
    // Where parts of a sheet have a place or month of their own, each row carries it.
    sel: dilewati
      ? {}
      : { ...(baca.tabel.bagian.length > 0 ? createKeterangan(baca.tabel) : {}), ...baca.listSel() },
    temuan: baca.temuan.toSorted(
      (a, b) => URUTAN_TINGKAT.indexOf(a.tingkat) - URUTAN_TINGKAT.indexOf(b.tingkat),
    ),
    ...(baca.kodeDesa && !dilewati ? { kodeDesa: baca.kodeDesa } : {}),
  }
}

/** What the lines above a table say of its rows, as text, where it has no column for it. */
export function createKeterangan({ keterangan: k, kolom }: Tabel): Record<string, string> {
  const tahun = k.tahun ?? (k.bulan ? Number(k.bulan.slice(0, 4)) : null)
  const semua = {
    kecamatan: k.kecamatan,
    desa: k.desa,
    posyandu: k.posyandu,
    bulan: k.bulan && formatBulan(k.bulan),
    tahun: kolom.has('bulan') && tahun !== null ? String(tahun) : null,
  }
  return Object.fromEntries(
    Object.entries(semua).flatMap(([f, n]) => (n && !kolom.has(f) ? [[f, samarkan(n, 100)]] : [])),
  )
}
