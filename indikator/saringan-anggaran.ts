import { type Bulan, parseBulan } from '@/lib/periode'
import { BIDANG_ANGGARAN, type BidangAnggaran } from './anggaran'
import { SUMBER_DANA } from './catatan/anggaran'
import { type KodeOpd, OPD } from './opd'

/** What the page of the budget shows; it lives in the address. */
export interface SaringanAnggaran {
  /** Null: the year of the month asked for, else that of the data. */
  tahun: number | null
  opd: KodeOpd | null
  bidang: BidangAnggaran | null
  sumber: keyof typeof SUMBER_DANA | null
  kecamatan: string | null
  /** Kept for the way to other pages. */
  bulan: Bulan | null
}

/** Query parameters as Next hands them over. */
export type KueriHalaman = Readonly<Record<string, string | string[] | undefined>>

/** One value of a query; empty when it is not there. */
export function ambilSatu(kueri: KueriHalaman, nama: string): string {
  const n = kueri[nama]
  return (Array.isArray(n) ? n[0] : n)?.trim() ?? ''
}

/** A year from 2000 on; null for anything else. */
export function parseTahun(teks: string): number | null {
  return /^20\d{2}$/.test(teks) ? Number(teks) : null
}

/** The filter of an address; what is not understood is left out. */
export function parseSaringanAnggaran(kueri: KueriHalaman): SaringanAnggaran {
  const satu = (k: string) => ambilSatu(kueri, k)
  return {
    tahun: parseTahun(satu('tahun')),
    opd: Object.hasOwn(OPD, satu('opd')) ? (satu('opd') as KodeOpd) : null,
    bidang: BIDANG_ANGGARAN.find((b) => b.kode === satu('bidang'))?.kode ?? null,
    sumber: Object.hasOwn(SUMBER_DANA, satu('sumber')) ? (satu('sumber') as keyof typeof SUMBER_DANA) : null,
    kecamatan: /^\d{2}\.\d{2}\.\d{2}$/.test(satu('kecamatan')) ? satu('kecamatan') : null,
    bulan: parseBulan(satu('bulan')),
  }
}

/** Address of a page with what is set in its filter. */
export function tautanSaringan(
  jalur: string,
  saringan: Readonly<Record<string, string | number | null>>,
): string {
  const isi = Object.entries(saringan).flatMap(([k, n]) => (n === null ? [] : [[k, String(n)]]))
  const teks = new URLSearchParams(isi).toString()
  return `${jalur}${teks ? `?${teks}` : ''}`
}

/** Address of the budget with a filter. */
export const tautanAnggaran = (s: Partial<SaringanAnggaran>) => tautanSaringan('/program/anggaran', s)
