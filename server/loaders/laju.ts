import 'server-only'
import { getDb } from '@/db/client'
import { listTerdaftarPerHari, type TerdaftarPerHari } from '@/db/queries/laju'
import { listAnakWilayah } from '@/db/queries/wilayah'
import { hitungLaju, type LajuRegistrasi } from '@/indikator/laju-registrasi'
import type { LangkahRegistrasi } from '@/indikator/ramalan'
import { getTargetPada } from '@/indikator/susun'
import { type LingkupVonis, susunVonis, type Vonis } from '@/indikator/vonis'
import type { Cakupan } from '@/lib/cakupan'
import type { DasarHalaman, loadTarget } from './dasar'

/** A place on its way: how many of its posyandu have a number, and when they got it. */
export interface TempatLaju {
  kode: string
  nama: string
  total: number
  terdaftar: number
  /** Without a number. */
  sisa: number
  langkah: LangkahRegistrasi[]
}

/** Pace and verdict of one place, with the places below it. */
export interface ModelVonis {
  laju: LajuRegistrasi
  vonis: Vonis
  /** For the lists behind its counts. */
  lingkup: LingkupVonis
  langkah: LangkahRegistrasi[]
  /** Kecamatan of the kabupaten, desa of a kecamatan; none below a desa. */
  tempat: TempatLaju[]
}

type Target = Awaited<ReturnType<typeof loadTarget>>

/** Adds up the steps of several places by day. */
function jumlahkanLangkah(baris: readonly TerdaftarPerHari[]): LangkahRegistrasi[] {
  const perHari = new Map<string, number>()
  for (const b of baris) perHari.set(b.tanggal, (perHari.get(b.tanggal) ?? 0) + b.jumlah)
  return [...perHari].map(([tanggal, jumlah]) => ({ tanggal, jumlah }))
}

function susunTempat(
  anak: readonly { kode: string; nama: string; posyandu: number }[],
  baris: readonly TerdaftarPerHari[],
): TempatLaju[] {
  return anak.map(({ kode, nama, posyandu }) => {
    const milik = baris.filter((b) => b.kodeDesa === kode || b.kodeDesa.startsWith(`${kode}.`))
    const terdaftar = milik.reduce((n, b) => n + b.jumlah, 0)
    return {
      kode,
      nama,
      total: posyandu,
      terdaftar,
      sisa: posyandu - terdaftar,
      langkah: jumlahkanLangkah(milik),
    }
  })
}

/** What is to be reached by a place on a day, its own target before that of the kabupaten; all of it without a target. */
export function getSasaran(target: Target, kode: string, tanggal: string) {
  const t = getTargetPada(target, 'registrasi', kode, tanggal)
  return { persen: t?.nilai ?? 100, tenggat: t?.tenggat ?? null }
}

function getLingkup(dasar: DasarHalaman, kode: string): LingkupVonis {
  return {
    bulan: dasar.bulan === dasar.daftarBulan.at(-1) ? null : dasar.bulan,
    kecamatan: kode === dasar.kabupaten ? null : kode.slice(0, 8),
    desa: kode.length > 8 ? kode : null,
  }
}

/** Loads pace and verdict of a kabupaten, kecamatan or desa; null while there are no data. The gate has let the place through. */
export async function loadVonis(
  c: Cakupan,
  dasar: DasarHalaman,
  kode: string,
  target: Target,
): Promise<ModelVonis | null> {
  const tanggal = dasar.tanggalData
  if (!tanggal) return null
  const db = getDb()
  const induk = kode.length > 8 ? kode.slice(0, 8) : kode
  const [baris, anak] = await Promise.all([
    listTerdaftarPerHari(db, c, kode, tanggal),
    listAnakWilayah(db, c, induk),
  ])
  const diri = anak.filter((a) => induk === kode || a.kode === kode)
  const total = diri.reduce((n, a) => n + a.posyandu, 0)
  const langkah = jumlahkanLangkah(baris)
  const laju = hitungLaju(langkah, total, tanggal, getSasaran(target, kode, tanggal))
  const tempat = induk === kode ? susunTempat(anak, baris) : []
  const lingkup = getLingkup(dasar, kode)
  return { laju, langkah, tempat, lingkup, vonis: susunVonis(laju, tempat, lingkup) }
}
