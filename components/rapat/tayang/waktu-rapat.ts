/** An item of the agenda with its planned minutes, in order. */
export interface AcaraWaktu {
  id: string
  nama: string
  menit: number
}

/** The clock of a meeting; milliseconds since the epoch and durations in milliseconds. Null fields: not now. */
export interface WaktuRapat {
  mulai: number | null
  /** Since when it stands still. */
  jedaSejak: number | null
  jedaJumlah: number
  /** The item in hand, since when, and what items took before. */
  acara: string | null
  acaraSejak: number
  pakai: Record<string, number>
}

export const WAKTU_KOSONG: WaktuRapat = {
  mulai: null,
  jedaSejak: null,
  jedaJumlah: 0,
  acara: null,
  acaraSejak: 0,
  pakai: {},
}

/** A clock that nobody stopped is yesterday's meeting. */
const BASI = 12 * 60 * 60 * 1000

export function parseWaktuRapat(teks: string | null, kini: number): WaktuRapat {
  try {
    const isi: unknown = JSON.parse(teks ?? 'null')
    if (typeof isi !== 'object' || isi === null) return WAKTU_KOSONG
    const w = { ...WAKTU_KOSONG, ...(isi as Partial<WaktuRapat>) }
    const angka = [w.jedaJumlah, w.acaraSejak, ...Object.values(w.pakai)].every(Number.isFinite)
    if (!angka || typeof w.mulai !== 'number' || kini - w.mulai > BASI || w.mulai > kini + 60_000) {
      return WAKTU_KOSONG
    }
    return w
  } catch {
    return WAKTU_KOSONG
  }
}

function tutupAcara(w: WaktuRapat, kini: number): Record<string, number> {
  if (w.acara === null || w.jedaSejak !== null) return w.pakai
  return { ...w.pakai, [w.acara]: (w.pakai[w.acara] ?? 0) + kini - w.acaraSejak }
}

export function mulaiWaktu(acara: string | null, kini: number): WaktuRapat {
  return { ...WAKTU_KOSONG, mulai: kini, acara, acaraSejak: kini }
}

/** The item in hand changes; the same item, or a clock not begun, changes nothing. */
export function pindahAcara(w: WaktuRapat, acara: string, kini: number): WaktuRapat {
  if (w.mulai === null || w.acara === acara) return w
  return { ...w, pakai: tutupAcara(w, kini), acara, acaraSejak: kini }
}

export function hentikanWaktu(w: WaktuRapat, kini: number): WaktuRapat {
  if (w.mulai === null || w.jedaSejak !== null) return w
  return { ...w, pakai: tutupAcara(w, kini), jedaSejak: kini }
}

export function lanjutkanWaktu(w: WaktuRapat, kini: number): WaktuRapat {
  if (w.mulai === null || w.jedaSejak === null) return w
  return { ...w, jedaJumlah: w.jedaJumlah + kini - w.jedaSejak, jedaSejak: null, acaraSejak: kini }
}

export interface KeadaanWaktu {
  /** Since the start, pauses left out; milliseconds. */
  lewat: number
  /** Spent on the item in hand. */
  acara: number
  rencanaAcara: number
  rencana: number
  /** Ahead of the plan (positive) or behind it; null without a plan or before the start. */
  selisih: number | null
}

/** Where the meeting stands at `kini`. Ahead: planned time of the items done, and of this one as far as it went, minus the time spent. */
export function getKeadaanWaktu(w: WaktuRapat, acara: readonly AcaraWaktu[], kini: number): KeadaanWaktu {
  const menit = 60_000
  const rencana = acara.reduce((jumlah, a) => jumlah + a.menit, 0) * menit
  const ke = acara.findIndex((a) => a.id === w.acara)
  const rencanaAcara = (acara[ke]?.menit ?? 0) * menit
  if (w.mulai === null) return { lewat: 0, acara: 0, rencanaAcara, rencana, selisih: null }
  const lewat = (w.jedaSejak ?? kini) - w.mulai - w.jedaJumlah
  const dalam = w.acara === null ? 0 : (tutupAcara(w, kini)[w.acara] ?? 0)
  const sebelum = acara.slice(0, Math.max(ke, 0)).reduce((jumlah, a) => jumlah + a.menit, 0) * menit
  const selisih = rencana === 0 || ke < 0 ? null : sebelum + Math.min(dalam, rencanaAcara) - lewat
  return { lewat, acara: dalam, rencanaAcara, rencana, selisih }
}

/** "07:05", and "1:07:05" from the hour on. */
export function formatDurasi(ms: number): string {
  const detik = Math.max(0, Math.floor(ms / 1000))
  const dua = (n: number) => String(n).padStart(2, '0')
  const jam = Math.floor(detik / 3600)
  const sisa = `${dua(Math.floor((detik % 3600) / 60))}:${dua(detik % 60)}`
  return jam > 0 ? `${jam}:${sisa}` : sisa
}

/** "12 menit di depan rencana", "5 menit lewat dari rencana", "sesuai rencana" within a minute; empty without a plan. */
export function formatSelisih(selisih: number | null): string {
  if (selisih === null) return ''
  const menit = Math.floor(Math.abs(selisih) / 60_000)
  if (menit === 0) return 'Sesuai rencana'
  return selisih > 0 ? `${menit} menit di depan rencana` : `${menit} menit lewat dari rencana`
}
