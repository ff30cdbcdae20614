import { formatTanggal } from '@/lib/periode'
import { getKeadaan, type KeadaanRegistrasi } from './keadaan-registrasi'
import { hitungLaju, type LajuRegistrasi, type SasaranRegistrasi } from './laju-registrasi'
import type { LangkahRegistrasi } from './ramalan'
import type { Tenggat } from './ramalan-deret'
import { type BarisTarget, getTargetPada } from './susun'
import type { PeristiwaRegistrasi } from './tahap-registrasi'

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

/** Posyandu of one desa that came into force as registered on one day. */
export interface TerdaftarDesa {
  kodeDesa: string
  tanggal: string
  jumlah: number
}

/** The steps of the pace from where posyandu stand, oldest first: those registered, each on the day since when it is. */
export function listTerdaftar(
  posyandu: readonly (Pick<KeadaanRegistrasi, 'tahap' | 'sejak'> & { kodeDesa: string })[],
): TerdaftarDesa[] {
  const per = new Map<string, TerdaftarDesa>()
  for (const { kodeDesa, tahap, sejak } of posyandu) {
    if (tahap !== 'terdaftar' || sejak === null) continue
    const kunci = `${sejak}|${kodeDesa}`
    const ada = per.get(kunci)
    if (ada) ada.jumlah += 1
    else per.set(kunci, { kodeDesa, tanggal: sejak, jumlah: 1 })
  }
  return [...per].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, t]) => t)
}

/** The same from their events, as of a day. */
export function hitungTerdaftar(
  posyandu: readonly { kodeDesa: string; peristiwa: readonly PeristiwaRegistrasi[] }[],
  tanggal: string,
): TerdaftarDesa[] {
  return listTerdaftar(posyandu.map((p) => ({ kodeDesa: p.kodeDesa, ...getKeadaan(p.peristiwa, tanggal) })))
}

/** Adds up the steps of several places by day. */
function jumlahkanLangkah(baris: readonly TerdaftarDesa[]): LangkahRegistrasi[] {
  const perHari = new Map<string, number>()
  for (const b of baris) perHari.set(b.tanggal, (perHari.get(b.tanggal) ?? 0) + b.jumlah)
  return [...perHari].map(([tanggal, jumlah]) => ({ tanggal, jumlah }))
}

function susunTempat(
  anak: readonly { kode: string; nama: string; posyandu: number }[],
  baris: readonly TerdaftarDesa[],
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
export function getSasaran(target: readonly BarisTarget[], kode: string, tanggal: string): SasaranRegistrasi {
  const t = getTargetPada(target, 'registrasi', kode, tanggal)
  return { persen: t?.nilai ?? 100, tenggat: t?.tenggat ?? null }
}

/**
 * Pace of a place, and where the places right below it stand. `anak`: those below a kabupaten or kecamatan; for a desa its siblings and
 * itself, and then `tempat` is empty. `baris`: the steps at or below the place.
 */
export function susunLajuTempat(b: {
  kode: string
  anak: readonly { kode: string; nama: string; posyandu: number }[]
  baris: readonly TerdaftarDesa[]
  target: readonly BarisTarget[]
  tanggal: string
}): { laju: LajuRegistrasi; langkah: LangkahRegistrasi[]; tempat: TempatLaju[] } {
  const isDesa = b.kode.length > 8
  const diri = b.anak.filter((a) => !isDesa || a.kode === b.kode)
  const total = diri.reduce((n, a) => n + a.posyandu, 0)
  const langkah = jumlahkanLangkah(b.baris)
  return {
    laju: hitungLaju(langkah, total, b.tanggal, getSasaran(b.target, b.kode, b.tanggal)),
    langkah,
    tempat: isDesa ? [] : susunTempat(b.anak, b.baris),
  }
}

/** Deadlines that were ever in force for a place up to a day, its own and those of the places above, in order. */
export function listTenggat(target: readonly BarisTarget[], kode: string, tanggal: string): Tenggat[] {
  const berlaku = getTargetPada(target, 'registrasi', kode, tanggal)
  return target
    .filter(
      (t) =>
        t.indikator === 'registrasi' &&
        t.mulai <= tanggal &&
        (t.kodeWilayah === kode || kode.startsWith(`${t.kodeWilayah}.`)),
    )
    .flatMap((t) => {
      if (t.tenggat === null) return []
      const sama = t.tenggat === berlaku?.tenggat && t.nilai === berlaku.nilai && t.sumber === berlaku.sumber
      return [{ mulai: t.mulai, tenggat: t.tenggat, persen: t.nilai, berlaku: sama }]
    })
    .sort((a, b) => a.mulai.localeCompare(b.mulai))
}

/** What happened on which day, for the table of the burn-up: deadlines set, places finished. */
export function susunPeristiwa(tenggat: readonly Tenggat[], tempat: readonly TempatLaju[]) {
  const ditetapkan = tenggat.map((t, i) => ({
    tanggal: t.mulai,
    teks: `${i === 0 ? 'Tenggat ditetapkan' : 'Tenggat digeser ke'} ${formatTanggal(t.tenggat)}`,
  }))
  const selesai = tempat.flatMap((t) => {
    const akhir = t.langkah.at(-1)
    return t.sisa === 0 && akhir ? [{ tanggal: akhir.tanggal, teks: `${t.nama} selesai` }] : []
  })
  return [...ditetapkan, ...selesai]
}
