import { geserHari, hitungHari } from '@/lib/periode'

const HARI_LAJU = 28

/** Registrations that came into force on one day. */
export interface LangkahRegistrasi {
  tanggal: string
  jumlah: number
}

/** Pace toward the deadline. Weeks are seven days; dates `YYYY-MM-DD`. */
export interface LajuRegistrasi {
  terdaftar: number
  total: number
  sisa: number
  perTanggal: string
  tenggat: string | null
  /** Mean of the last four weeks. */
  perMinggu: number
  /** Needed from now to the deadline; null without a deadline or when it has passed. */
  perluPerMinggu: number | null
  /** Projected day of the last registration; null when finished or when nothing moved in four weeks. */
  selesai: string | null
  /** Days after the deadline (negative: before); null without projection or deadline. */
  hariTerlambat: number | null
}

/** Straight-line projection at the pace of the last 28 days. The day `perTanggal` belongs to the window, the 28th before it does not. */
export function hitungLaju(
  langkah: readonly LangkahRegistrasi[],
  total: number,
  perTanggal: string,
  tenggat: string | null,
): LajuRegistrasi {
  const sampaiKini = langkah.filter((l) => l.tanggal <= perTanggal)
  const terdaftar = sampaiKini.reduce((n, l) => n + l.jumlah, 0)
  const mulai = geserHari(perTanggal, -HARI_LAJU)
  const perMinggu =
    (sampaiKini.filter((l) => l.tanggal > mulai).reduce((n, l) => n + l.jumlah, 0) * 7) / HARI_LAJU
  const sisa = Math.max(0, total - terdaftar)
  const hariSisa = tenggat === null ? null : hitungHari(perTanggal, tenggat)
  const selesai = sisa > 0 && perMinggu > 0 ? geserHari(perTanggal, Math.ceil((sisa * 7) / perMinggu)) : null
  return {
    terdaftar,
    total,
    sisa,
    perTanggal,
    tenggat,
    perMinggu,
    perluPerMinggu: hariSisa !== null && hariSisa > 0 && sisa > 0 ? (sisa * 7) / hariSisa : null,
    selesai,
    hariTerlambat: selesai !== null && tenggat !== null ? hitungHari(tenggat, selesai) : null,
  }
}
