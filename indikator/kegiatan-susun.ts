import { type Bulan, getBulanDari, listBulan } from '@/lib/periode'
import { type IsiKegiatan, PERAN_PESERTA } from './catatan/kegiatan'
import type { Catatan } from './catatan/tipe'
import { isDalamJeda, isPembinaan } from './kegiatan-menjangkau'
import type { SaringanKegiatan } from './kegiatan-saringan'

export type KodePeran = keyof typeof PERAN_PESERTA
export const KODE_PERAN = Object.keys(PERAN_PESERTA) as KodePeran[]

/** Participants by role; null where nobody counted that role. */
export type Peserta = Record<KodePeran, number | null>

type CatatanKegiatan = Catatan<IsiKegiatan>

/** One activity with the places that its participants came from. */
export interface Kegiatan {
  tanggal: string
  judul: string
  jenis: IsiKegiatan['jenis']
  bidang: IsiKegiatan['bidang']
  lokasi: string | null
  materi: string | null
  /** What each record says of its result, without repetition. */
  hasil: string[]
  asal: { kode: string; kunci: string }[]
  peserta: Peserta
  contoh: boolean
}

const tambah = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : a + b)

/** Sums of participants over records. */
export function jumlahkanPeserta(isi: readonly Pick<IsiKegiatan, KodePeran>[]): Peserta {
  return Object.fromEntries(
    KODE_PERAN.map((k) => [k, isi.reduce<number | null>((n, i) => tambah(n, i[k]), null)]),
  ) as Peserta
}

/** All participants; null where nobody counted any. */
export const jumlahPeserta = (p: Peserta): number | null =>
  KODE_PERAN.reduce<number | null>((n, k) => tambah(n, p[k]), null)

const tandai = (isi: IsiKegiatan) => `${isi.tanggal}|${isi.judul.trim().toLowerCase().replace(/\s+/g, ' ')}`

function gabung(catatan: readonly CatatanKegiatan[]): Kegiatan {
  const isi = catatan.map((c) => c.isi)
  const satu = isi[0] as IsiKegiatan
  const pertama = <K extends 'lokasi' | 'materi' | 'bidang'>(k: K) =>
    isi.find((i) => i[k] !== null)?.[k] ?? null
  return {
    tanggal: satu.tanggal,
    judul: satu.judul,
    jenis: satu.jenis,
    bidang: pertama('bidang'),
    lokasi: pertama('lokasi'),
    materi: pertama('materi'),
    hasil: [...new Set(isi.flatMap((i) => i.hasil ?? []))],
    asal: catatan.map((c) => ({ kode: c.kodeWilayah, kunci: c.kunci })),
    peserta: jumlahkanPeserta(isi),
    contoh: catatan.some((c) => c.sifat === 'contoh'),
  }
}

/** Records of one day and title are one activity; newest first. */
export function susunKegiatan(catatan: readonly CatatanKegiatan[]): Kegiatan[] {
  const per = new Map<string, CatatanKegiatan[]>()
  for (const c of catatan) {
    const kunci = tandai(c.isi)
    const ada = per.get(kunci)
    if (ada) ada.push(c)
    else per.set(kunci, [c])
  }
  return [...per.values()]
    .map(gabung)
    .sort((a, b) => b.tanggal.localeCompare(a.tanggal) || a.judul.localeCompare(b.judul))
}

/** Whether a record comes from a kecamatan: its own, or one of its desa. */
export const isDari = (kode: string, kecamatan: string) =>
  kode === kecamatan || kode.startsWith(`${kecamatan}.`)

/** Records that the filter lets through, of a calendar year; `pilih` is left to the calendar. */
export function saringKegiatan(
  catatan: readonly CatatanKegiatan[],
  s: Pick<SaringanKegiatan, 'jenis' | 'bidang' | 'kecamatan'>,
  tahun: number,
): CatatanKegiatan[] {
  const { kecamatan } = s
  return catatan.filter(
    ({ isi, kodeWilayah }) =>
      isi.tanggal.startsWith(`${tahun}-`) &&
      (s.jenis === null || isi.jenis === s.jenis) &&
      (s.bidang === null || isi.bidang === s.bidang) &&
      (kecamatan === null || isDari(kodeWilayah, kecamatan)),
  )
}

/** One month of the calendar. */
export interface BulanKegiatan {
  bulan: Bulan
  kegiatan: Kegiatan[]
}

/** The twelve months of a year with their activities, the earliest day first. */
export function susunTahun(kegiatan: readonly Kegiatan[], tahun: number): BulanKegiatan[] {
  return listBulan(`${tahun}-01`, `${tahun}-12`).map((bulan) => ({
    bulan,
    kegiatan: kegiatan.filter((k) => getBulanDari(k.tanggal) === bulan).reverse(),
  }))
}

/** When a place was last reached, up to the end of a month. */
export interface Jangkauan {
  kode: string
  nama: string
  /** Day of the last socialisation, training or supervision; null: none recorded. */
  terakhir: string | null
  /** Within the months asked for. */
  terjangkau: boolean
  /** Such activities within these months. */
  kali: number
}

/** How far activities reach places: `cocok` says whether a record counts for a place. Never reached first, then the longest ago. */
export function susunJangkauan(
  tempat: readonly { kode: string; nama: string }[],
  catatan: readonly CatatanKegiatan[],
  bulan: Bulan,
  jeda: number,
  cocok: (kodeCatatan: string, kodeTempat: string) => boolean,
): Jangkauan[] {
  const pembinaan = catatan.filter((c) => isPembinaan(c.isi) && getBulanDari(c.isi.tanggal) <= bulan)
  return tempat
    .map(({ kode, nama }) => {
      const milik = pembinaan.filter((c) => cocok(c.kodeWilayah, kode))
      const terakhir = milik.reduce<string | null>(
        (t, c) => (t === null || c.isi.tanggal > t ? c.isi.tanggal : t),
        null,
      )
      const dalam = milik.filter((c) => isDalamJeda(c.isi.tanggal, bulan, jeda))
      const kali = new Set(dalam.map((c) => tandai(c.isi))).size
      return { kode, nama, terakhir, terjangkau: kali > 0, kali }
    })
    .sort((a, b) => (a.terakhir ?? '').localeCompare(b.terakhir ?? '') || a.nama.localeCompare(b.nama))
}
