import { formatBulat } from '@/lib/angka'
import { geserHari, hitungHari } from '@/lib/periode'
import { hitungTarget, type LajuRegistrasi } from './laju-registrasi'
import { type LangkahRegistrasi, listKipas, type RuasKipas } from './ramalan'

/** Weeks of the past that the chart reaches back at most. */
const MINGGU_TERBANYAK = 52
/** The future shown is at most this many times the past shown. */
const DEPAN_TERBANYAK = 1.25

/** A deadline that was set, in force or not any more. */
export interface Tenggat {
  mulai: string
  tenggat: string
  persen: number
  /** Whether it holds on the day of the data. */
  berlaku: boolean
}

/** The end of one week. */
export interface TitikLaju {
  tanggal: string
  /** With a number at the end of that day, and how many of them in the week. */
  terdaftar: number
  tambah: number
  /** Where the required line stands; null before it begins and after the deadline. */
  wajib: number | null
  peristiwa: string[]
}

/** Everything that the burn-up chart and its table say. Days `YYYY-MM-DD`. */
export interface DeretLaju {
  awal: string
  akhir: string
  kini: string
  terdaftar: number
  total: number
  /** Posyandu that the target in force asks for. */
  target: number
  /** Weeks up to now, oldest first; the last ends on `kini`. */
  titik: TitikLaju[]
  /** From where the target was set to where it is due. */
  wajib: { awal: Ujung; akhir: Ujung } | null
  tenggat: Tenggat[]
  kipas: RuasKipas[]
  /** End at the pace of the last four weeks. */
  tengah: string | null
}

export interface Ujung {
  tanggal: string
  jumlah: number
}

interface Bahan {
  laju: LajuRegistrasi
  langkah: readonly LangkahRegistrasi[]
  /** All that were ever in force, by `mulai`. */
  tenggat: readonly Tenggat[]
  /** What happened on which day, for the table and the cards. */
  peristiwa: readonly { tanggal: string; teks: string }[]
  /** Weeks to reach back; told where several charts share an axis. */
  minggu?: number
}

function hitungSampai(langkah: readonly LangkahRegistrasi[], tanggal: string): number {
  return langkah.reduce((n, l) => (l.tanggal <= tanggal ? n + l.jumlah : n), 0)
}

function getWajib(b: Bahan): DeretLaju['wajib'] {
  const kini = b.tenggat.find((t) => t.berlaku)
  if (!kini || kini.tenggat <= kini.mulai) return null
  const jumlah = hitungTarget(b.laju.total, kini.persen)
  return {
    awal: {
      tanggal: kini.mulai,
      jumlah: Math.min(jumlah, hitungSampai(b.langkah, geserHari(kini.mulai, -1))),
    },
    akhir: { tanggal: kini.tenggat, jumlah },
  }
}

function getWajibPada(w: DeretLaju['wajib'], tanggal: string): number | null {
  if (!w || tanggal < w.awal.tanggal || tanggal > w.akhir.tanggal) return null
  const bagian = hitungHari(w.awal.tanggal, tanggal) / hitungHari(w.awal.tanggal, w.akhir.tanggal)
  return w.awal.jumlah + bagian * (w.akhir.jumlah - w.awal.jumlah)
}

function hitungMinggu(b: Bahan): number {
  const tenggat = b.tenggat.flatMap((t) => (t.berlaku ? [t.mulai, t.tenggat] : [t.tenggat]))
  const mulai = [...b.langkah.map((l) => l.tanggal), ...tenggat].sort()[0]
  const hari = mulai ? hitungHari(mulai, b.laju.perTanggal) : 0
  return Math.min(MINGGU_TERBANYAK, Math.max(8, Math.ceil(hari / 7) + 1))
}

/** The series from the first number or deadline to the projected end; the future is cut where it would dwarf the past. */
export function susunDeretLaju(b: Bahan): DeretLaju {
  const { laju, langkah } = b
  const kini = laju.perTanggal
  const minggu = b.minggu ?? hitungMinggu(b)
  const wajib = getWajib(b)
  const hari = Array.from({ length: minggu + 1 }, (_, i) => geserHari(kini, 7 * (i - minggu)))
  const titik = hari.map((tanggal, i) => {
    const lalu = i === 0 ? geserHari(tanggal, -7) : (hari[i - 1] as string)
    const terdaftar = hitungSampai(langkah, tanggal)
    return {
      tanggal,
      terdaftar,
      tambah: terdaftar - hitungSampai(langkah, lalu),
      wajib: getWajibPada(wajib, tanggal),
      peristiwa: b.peristiwa.filter((p) => p.tanggal > lalu && p.tanggal <= tanggal).map((p) => p.teks),
    }
  })
  const kipas = listKipas({ langkah, sisa: laju.sisa, perTanggal: kini })
  const terjauh = geserHari(kini, Math.max(28, Math.round(minggu * 7 * DEPAN_TERBANYAK)))
  const perlu = [geserHari(kini, 14), ...b.tenggat.map((t) => t.tenggat), ...kipas.map((k) => k.akhir)].sort()
  return {
    awal: hari[0] as string,
    akhir: [perlu.at(-1) as string, terjauh].sort()[0] as string,
    kini,
    terdaftar: laju.terdaftar,
    total: laju.total,
    target: laju.target,
    titik,
    wajib,
    tenggat: b.tenggat.filter((t) => t.tenggat >= (hari[0] as string)),
    kipas,
    tengah: laju.ramalan.jenis === 'ramalan' ? laju.ramalan.tengah : null,
  }
}

/** Finding of the chart: how far it lies from the required line today, and whether the pace keeps it there. */
export function susunJudulDeret(d: DeretLaju): string {
  const telat = d.wajib !== null && d.tengah !== null && d.tengah > d.wajib.akhir.tanggal
  const wajib = d.titik.at(-1)?.wajib ?? null
  const lewat = d.wajib !== null && d.kini > d.wajib.akhir.tanggal
  if (d.terdaftar >= d.target) return 'Garis sudah sampai di target'
  if (lewat) return 'Tenggat lewat, garis belum sampai'
  if (wajib === null) return 'Registrasi dari minggu ke minggu'
  const beda = d.terdaftar - Math.round(wajib)
  if (beda === 0) return 'Tepat pada garis wajib'
  const jarak = `${formatBulat(Math.abs(beda))} posyandu ${beda < 0 ? 'di bawah' : 'di atas'} garis wajib`
  return beda > 0 && telat ? `Masih ${jarak}, tetapi lajunya tidak cukup lagi` : jarak
}
