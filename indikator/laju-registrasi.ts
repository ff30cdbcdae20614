import { hitungHari } from '@/lib/periode'
import { HARI_LAJU, hitungRamalan, type LangkahRegistrasi, listPerMinggu, type Ramalan } from './ramalan'

/** What is to be reached, from the target in force. */
export interface SasaranRegistrasi {
  /** Percent of all posyandu; 100 without a target. */
  persen: number
  tenggat: string | null
}

/** Pace toward the deadline. Weeks are seven days; dates `YYYY-MM-DD`. */
export interface LajuRegistrasi {
  terdaftar: number
  total: number
  /** Posyandu that the target asks for, rounded up; all of them at 100 %. */
  target: number
  /** Missing from the target, never negative. */
  sisa: number
  perTanggal: string
  tenggat: string | null
  /** Mean of the last four weeks. */
  perMinggu: number
  /** Needed from now to the deadline; null without a deadline or when it has passed. */
  perluPerMinggu: number | null
  ramalan: Ramalan
  /** Days after the deadline (negative: before) of the projected end; null without projection or deadline. */
  hariTerlambat: number | null
}

const MINGGU_LAJU = HARI_LAJU / 7

/** Posyandu that a target in percent asks for, rounded up: 90 % of 827 are 745. */
export function hitungTarget(total: number, persen: number): number {
  return Math.ceil((total * persen) / 100 - 1e-9)
}

/** Pace of the last 28 days (the day `perTanggal` belongs to the window, the 28th before it does not) and where it leads. */
export function hitungLaju(
  langkah: readonly LangkahRegistrasi[],
  total: number,
  perTanggal: string,
  sasaran: SasaranRegistrasi,
): LajuRegistrasi {
  const sampaiKini = langkah.filter((l) => l.tanggal <= perTanggal)
  const terdaftar = sampaiKini.reduce((n, l) => n + l.jumlah, 0)
  const perMinggu =
    listPerMinggu(sampaiKini, perTanggal, MINGGU_LAJU).reduce((n, x) => n + x, 0) / MINGGU_LAJU
  const target = hitungTarget(total, sasaran.persen)
  const sisa = Math.max(0, target - terdaftar)
  const { tenggat } = sasaran
  const hariSisa = tenggat === null ? null : hitungHari(perTanggal, tenggat)
  const ramalan = hitungRamalan({ langkah: sampaiKini, sisa, perTanggal })
  return {
    terdaftar,
    total,
    target,
    sisa,
    perTanggal,
    tenggat,
    perMinggu,
    perluPerMinggu: hariSisa !== null && hariSisa > 0 && sisa > 0 ? (sisa * 7) / hariSisa : null,
    ramalan,
    hariTerlambat:
      ramalan.jenis === 'ramalan' && tenggat !== null ? hitungHari(tenggat, ramalan.tengah) : null,
  }
}
