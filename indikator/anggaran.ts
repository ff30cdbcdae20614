import { hitungHari } from '@/lib/periode'
import { BIDANG, type KodeBidang } from './bidang'
import type { IsiAnggaran } from './catatan/anggaran'
import type { Catatan } from './catatan/tipe'
import { type KodeOpd, OPD } from './opd'
import type { Status } from './tipe'

export type BarisAnggaran = Catatan<IsiAnggaran>
export type BidangAnggaran = IsiAnggaran['bidang']

/** The six fields in the official order, then what serves all of them. */
export const BIDANG_ANGGARAN: readonly { kode: BidangAnggaran; nama: string; pendek: string }[] = [
  ...BIDANG,
  { kode: 'lintas', nama: 'Lintas bidang', pendek: 'Lintas' },
]

/** Sums of budget lines of one year, in rupiah. A realisation that nobody told is left out of the rate, never counted as zero. */
export interface JumlahAnggaran {
  baris: number
  pagu: number
  /** Spent, of the lines that told it; null when none did. */
  realisasi: number | null
  /** Lines that did not tell, and their pagu. */
  belum: number
  paguBelum: number
  /** Percent spent of the pagu of the lines that told; null when none did. */
  serapan: number | null
  /** Percent of the year that was over on the days of realisation, weighted by pagu; null when no day was told. */
  waktu: number | null
  adaContoh: boolean
}

const jumlahkan = (n: readonly number[]) => n.reduce((a, b) => a + b, 0)

/** Percent of a year that is over at the end of a day; a day after the year counts as its last. */
function hitungWaktu(tahun: number, tanggal: string): number {
  const awal = `${tahun}-01-01`
  const sampai = hitungHari(awal, tanggal) + 1
  const panjang = hitungHari(awal, `${tahun + 1}-01-01`)
  return (Math.min(sampai, panjang) * 100) / panjang
}

/** Adds lines up. Sums first, divides last: the rate is that of the sums. */
export function susunJumlah(baris: readonly BarisAnggaran[]): JumlahAnggaran {
  const lapor = baris.filter((b) => b.isi.realisasi !== null)
  const bertanggal = lapor.filter((b) => b.isi.per_tanggal !== null)
  const pagu = jumlahkan(baris.map((b) => b.isi.pagu))
  const paguLapor = jumlahkan(lapor.map((b) => b.isi.pagu))
  const paguTanggal = jumlahkan(bertanggal.map((b) => b.isi.pagu))
  const realisasi = lapor.length === 0 ? null : jumlahkan(lapor.map((b) => b.isi.realisasi ?? 0))
  const waktu = jumlahkan(
    bertanggal.map((b) => b.isi.pagu * hitungWaktu(b.isi.tahun, b.isi.per_tanggal ?? '')),
  )
  return {
    baris: baris.length,
    pagu,
    realisasi,
    belum: baris.length - lapor.length,
    paguBelum: pagu - paguLapor,
    serapan: realisasi === null || paguLapor === 0 ? null : (realisasi * 100) / paguLapor,
    waktu: paguTanggal === 0 ? null : waktu / paguTanggal,
    adaContoh: baris.some((b) => b.sifat === 'contoh'),
  }
}

/** Points behind the time gone that still count as on the way, and as slow. A working rule of this dashboard, no official one. */
const WAJAR = 10
const LAMBAT = 25

/** How the rate stands against the part of the year that was over when it was told; `kosong` where either is not known. */
export function nilaiSerapan(j: Pick<JumlahAnggaran, 'serapan' | 'waktu'>): Status {
  if (j.serapan === null || j.waktu === null) return 'kosong'
  const tertinggal = j.waktu - j.serapan
  if (tertinggal <= WAJAR) return 'baik'
  return tertinggal <= LAMBAT ? 'waspada' : 'buruk'
}

/** One row of the matrix: an agency, its sums per field (null: no line) and in all. */
export interface BarisMatriks {
  opd: KodeOpd
  sel: Readonly<Record<BidangAnggaran, JumlahAnggaran | null>>
  jumlah: JumlahAnggaran
}

const DAFTAR_OPD = Object.keys(OPD) as KodeOpd[]

function susunSel(baris: readonly BarisAnggaran[]): Readonly<Record<BidangAnggaran, JumlahAnggaran | null>> {
  return Object.fromEntries(
    BIDANG_ANGGARAN.map(({ kode }) => {
      const milik = baris.filter((b) => b.isi.bidang === kode)
      return [kode, milik.length === 0 ? null : susunJumlah(milik)]
    }),
  ) as Record<BidangAnggaran, JumlahAnggaran | null>
}

/** Agencies × fields of lines of one year: every agency has its row, those without a line too. */
export function susunMatriks(baris: readonly BarisAnggaran[]): {
  baris: BarisMatriks[]
  kaki: Readonly<Record<BidangAnggaran, JumlahAnggaran | null>>
} {
  return {
    baris: DAFTAR_OPD.map((opd) => {
      const milik = baris.filter((b) => b.isi.opd === opd)
      return { opd, sel: susunSel(milik), jumlah: susunJumlah(milik) }
    }),
    kaki: susunSel(baris),
  }
}

/** What is missing in a year of the whole kabupaten. */
export interface CelahAnggaran {
  /** Fields without a line; what serves all fields does not fill them. */
  bidang: KodeBidang[]
  /** Agencies of a field without a line of their own. */
  opd: KodeOpd[]
  /** BKKD stands at the kabupaten and at desa: the same money may be there twice. */
  bkkdGanda: boolean
}

/** Looks for gaps; `baris` are all lines of a year, unfiltered. */
export function cariCelah(baris: readonly BarisAnggaran[]): CelahAnggaran {
  const bkkd = new Set(
    baris
      .filter((b) => b.isi.sumber === 'bkkd')
      .map((b) => (b.kodeWilayah.length < 8 ? 'kabupaten' : 'bawah')),
  )
  return {
    bidang: BIDANG.filter((b) => !baris.some((x) => x.isi.bidang === b.kode)).map((b) => b.kode),
    opd: DAFTAR_OPD.filter((o) => OPD[o].bidang !== null && !baris.some((x) => x.isi.opd === o)),
    bkkdGanda: bkkd.size === 2,
  }
}

/** Change of pagu in percent since the year before; null where that year has no lines. */
export function hitungUbahPagu(kini: JumlahAnggaran, lalu: JumlahAnggaran): number | null {
  return lalu.pagu === 0 ? null : ((kini.pagu - lalu.pagu) * 100) / lalu.pagu
}
