import { type Bulan, parseBulan } from '@/lib/periode'
import { BIDANG } from './bidang'
import { type IsiKegiatan, JENIS_KEGIATAN } from './catatan/kegiatan'

/** Months without a visit that may be asked for. */
export const JEDA = [3, 6, 12] as const
export type Jeda = (typeof JEDA)[number]

/** What the page of activities shows; lives in the address. */
export interface SaringanKegiatan {
  /** Month of the data; null: the latest. */
  bulan: Bulan | null
  /** Calendar year; null: that of the month. */
  tahun: number | null
  /** Month of the calendar that is opened; null: the whole year. */
  pilih: Bulan | null
  jenis: IsiKegiatan['jenis'] | null
  bidang: NonNullable<IsiKegiatan['bidang']> | null
  /** Kode of a kecamatan. */
  kecamatan: string | null
  jeda: Jeda
}

type Kueri = Readonly<Record<string, string | string[] | undefined>>

const KODE_BIDANG: readonly string[] = [...BIDANG.map((b) => b.kode), 'semua']

const ambil = (k: Kueri, nama: string): string | null => {
  const n = k[nama]
  return typeof n === 'string' && n !== '' ? n : null
}

/** Reads the address; what makes no sense is left out. */
export function parseSaringanKegiatan(k: Kueri): SaringanKegiatan {
  const pilih = parseBulan(ambil(k, 'pilih'))
  const tahun = ambil(k, 'tahun')
  const jenis = ambil(k, 'jenis')
  const bidang = ambil(k, 'bidang')
  const kecamatan = ambil(k, 'kecamatan')
  const jeda = Number(ambil(k, 'jeda'))
  return {
    bulan: parseBulan(ambil(k, 'bulan')),
    tahun: pilih ? Number(pilih.slice(0, 4)) : tahun && /^20\d{2}$/.test(tahun) ? Number(tahun) : null,
    pilih,
    jenis: jenis && Object.hasOwn(JENIS_KEGIATAN, jenis) ? (jenis as IsiKegiatan['jenis']) : null,
    bidang: bidang && KODE_BIDANG.includes(bidang) ? (bidang as SaringanKegiatan['bidang']) : null,
    kecamatan: kecamatan && /^\d{2}\.\d{2}\.\d{2}$/.test(kecamatan) ? kecamatan : null,
    jeda: JEDA.find((j) => j === jeda) ?? 6,
  }
}

/** Address of the page for a filter; `ubah` changes single parts of it. */
export function tautanKegiatan(
  s: SaringanKegiatan,
  ubah: Partial<SaringanKegiatan> = {},
  jangkar = '',
): string {
  const t = { ...s, ...ubah }
  const isi = {
    bulan: t.bulan,
    tahun: t.pilih ? null : t.tahun,
    pilih: t.pilih,
    jenis: t.jenis,
    bidang: t.bidang,
    kecamatan: t.kecamatan,
    jeda: t.jeda === 6 ? null : t.jeda,
  }
  const ada = Object.entries(isi).flatMap(([k, v]) => (v === null ? [] : [[k, String(v)]]))
  const teks = new URLSearchParams(ada).toString()
  return `/program/kegiatan${teks ? `?${teks}` : ''}${jangkar}`
}
