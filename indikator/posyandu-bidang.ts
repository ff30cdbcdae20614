import type { Bulan } from '@/lib/periode'
import { BIDANG, getKodeLayanan } from './bidang'
import { getKodeSasaran, getKodeTerlayani } from './sasaran-bidang'
import { type HasilStrata, hitungStrata } from './strata'
import { KRITERIA_STRATA, type KriteriaStrata, STRATA } from './strata-kriteria'
import { createRiwayat } from './turunan'

/** One field at one posyandu in a month. Null: not told. */
export interface SelPosyandu {
  layanan: number | null
  sasaran: number | null
  terlayani: number | null
}

/** One posyandu: its six fields and its stratum. */
export interface BarisPosyanduBidang {
  id: number
  nama: string
  kodeDesa: string
  namaDesa: string
  /** In the order of the fields. */
  sel: SelPosyandu[]
  /** Fields served; null when none was told. */
  dilayani: number | null
  strata: HasilStrata | null
}

/** Values of one posyandu by month, as derived measures read them. */
interface DataNilai {
  id: number
  nama: string
  kodeDesa: string
  nilai: ReadonlyMap<Bulan, Readonly<Record<string, number>>>
}

const listUkuranKriteria = ({ ukur: u }: KriteriaStrata): readonly string[] => {
  if ('pembilang' in u) return [u.pembilang, u.penyebut]
  return u.cara === 'rata' ? [u.ukuran, u.saat] : u.ukuran
}

/** Measures that the stratum of a posyandu reads, over twelve months. */
export const UKURAN_STRATA = [...new Set(KRITERIA_STRATA.flatMap(listUkuranKriteria))]

/** Measures that a row of the matrix reads besides, in its month. */
export const UKURAN_POSYANDU_BIDANG = BIDANG.flatMap(({ kode }) => [
  getKodeLayanan(kode),
  getKodeSasaran(kode),
  getKodeTerlayani(kode),
])

/** The six fields of one posyandu in a month. */
export function susunSelPosyandu(nilai: Readonly<Record<string, number>>): SelPosyandu[] {
  return BIDANG.map(({ kode }) => ({
    layanan: nilai[getKodeLayanan(kode)] ?? null,
    sasaran: nilai[getKodeSasaran(kode)] ?? null,
    terlayani: nilai[getKodeTerlayani(kode)] ?? null,
  }))
}

/** Stratum of a posyandu by the twelve months up to `bulan`; null when it reported nothing. */
export function hitungStrataPosyandu(p: Pick<DataNilai, 'nilai'>, bulan: Bulan): HasilStrata | null {
  return hitungStrata(createRiwayat({ nilai: p.nilai, peristiwa: [], tepat: new Map() }, bulan))
}

/** A row of the matrix posyandu × field. */
export function susunPosyanduBidang(
  p: DataNilai,
  bulan: Bulan,
  namaDesa: (kode: string) => string,
): BarisPosyanduBidang {
  const sel = susunSelPosyandu(p.nilai.get(bulan) ?? {})
  const lapor = sel.filter((s) => s.layanan !== null)
  return {
    id: p.id,
    nama: p.nama,
    kodeDesa: p.kodeDesa,
    namaDesa: namaDesa(p.kodeDesa),
    sel,
    dilayani: lapor.length === 0 ? null : lapor.filter((s) => (s.layanan ?? 0) > 0).length,
    strata: hitungStrataPosyandu(p, bulan),
  }
}

/** Fewest fields served first; those that told nothing last; then by desa and name. */
export function urutkanPosyanduBidang(baris: readonly BarisPosyanduBidang[]): BarisPosyanduBidang[] {
  const nilai = (b: BarisPosyanduBidang) => b.dilayani ?? BIDANG.length + 1
  return [...baris].sort(
    (a, b) =>
      nilai(a) - nilai(b) ||
      a.namaDesa.localeCompare(b.namaDesa) ||
      a.nama.localeCompare(b.nama) ||
      a.id - b.id,
  )
}

const getTingkat = (h: HasilStrata | null) =>
  h === null ? STRATA.length : STRATA.findIndex((s) => s.kode === h.terbukti)

/** Lowest stratum first; those that reported nothing last; then by desa and name. */
export function urutkanStrata(baris: readonly BarisPosyanduBidang[]): BarisPosyanduBidang[] {
  return [...baris].sort(
    (a, b) =>
      getTingkat(a.strata) - getTingkat(b.strata) ||
      a.namaDesa.localeCompare(b.namaDesa) ||
      a.nama.localeCompare(b.nama),
  )
}

/** The finding of the matrix of a kecamatan: "38 dari 96 posyandu melayani keenam bidang; 12 hanya satu". */
export function susunJudulPosyanduBidang(nama: string, baris: readonly BarisPosyanduBidang[]): string {
  const lapor = baris.flatMap((b) => b.dilayani ?? [])
  if (lapor.length === 0) return `${nama}: belum ada laporan layanan enam bidang`
  const penuh = lapor.filter((n) => n === BIDANG.length).length
  const sedikit = lapor.filter((n) => n <= 1).length
  const ekor = sedikit > 0 ? `, ${sedikit} paling banyak satu bidang` : ''
  const kepala = penuh === lapor.length ? `semua ${penuh}` : `${penuh} dari ${lapor.length}`
  return `${nama}: ${kepala} posyandu melapor melayani keenam bidang${ekor}`
}
