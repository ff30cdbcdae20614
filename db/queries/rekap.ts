import { type SQL, sql } from 'drizzle-orm'
import { UKURAN_CATATAN } from '@/indikator'
import type { Cakupan } from '@/lib/cakupan'
import type { Bulan } from '@/lib/periode'
import type { Sambungan } from '../client'
import { dalamCakupan } from './cakupan'

/** Sums of one place in one month, with how many posyandu stand behind each. */
export interface RekapWilayah {
  kode: string
  bulan: Bulan
  jumlah: Record<string, number>
  melapor: Record<string, number>
  /** Posyandu of the place, reported or not. */
  total: number
  adaContoh: boolean
}

interface Permintaan {
  /** Exact places; those outside the scope are left out silently. */
  kode?: readonly string[]
  /** Or all children of this place. */
  induk?: string
  bulan: readonly Bulan[]
  ukuran: readonly string[]
}

type BarisRekap = Pick<RekapWilayah, 'kode' | 'bulan' | 'total' | 'adaContoh'> & {
  ukuran: string[]
  jumlah: number[]
  melapor: number[]
}

/** Up to so many measures are searched for in the index; more are hashed, and all of the month are read. */
const SEDIKIT = 50

const teks = (nilai: readonly string[]): SQL => sql`${sql.param([...nilai])}::text[]`

/** Posyandu of a place: the units of every measure but those that count desa. */
function pilihTotal(ukuran: readonly string[]): SQL {
  const perDesa = ukuran.filter((u) => UKURAN_CATATAN.has(u))
  if (perDesa.length === 0) return sql`max(r.unit_total)`
  return sql`coalesce(max(r.unit_total) filter (where r.ukuran <> all(${teks(perDesa)})), 0)`
}

/**
 * Sums by place and month within the scope. The kabupaten's own row comes along for every scope that sees anything:
 * it is the yardstick that each kecamatan is measured by, and tells nothing about a single other kecamatan.
 */
export async function listRekap(db: Sambungan, c: Cakupan, p: Permintaan): Promise<RekapWilayah[]> {
  const kabupaten = c.akar === null ? sql`false` : sql`k.kode = ${c.akar.slice(0, 5)}`
  const ukuran = p.ukuran.length > SEDIKIT ? sql`r.ukuran || ''` : sql`r.ukuran`
  const tempat = p.kode
    ? sql`unnest(${teks(p.kode)})`
    : sql`(select w.kode from wilayah w where w.induk = ${p.induk ?? ''})`
  // Place by place along the primary key, and arrays: plans over lists of places read whole months, and objects cost most of the rest.
  const baris = await db.execute<BarisRekap>(sql`
    select k.kode, r.*
    from ${tempat} k(kode) cross join lateral (
      select r.bulan, array_agg(r.ukuran) as ukuran, array_agg(r.jumlah::float8) as jumlah, array_agg(r.unit_melapor) as melapor,
        ${pilihTotal(p.ukuran)} as total, bool_or(r.ada_contoh) as "adaContoh"
      from rekap r
      where r.bulan = any(${teks(p.bulan)}) and r.kode_wilayah = k.kode and ${ukuran} = any(${teks(p.ukuran)})
      group by r.bulan
    ) r
    where ${dalamCakupan(c, sql.raw('k.kode'))} or ${kabupaten}
    order by r.bulan, k.kode`)
  return baris.map(({ ukuran, jumlah, melapor, ...b }) => ({
    ...b,
    jumlah: Object.fromEntries(ukuran.map((u, i) => [u, jumlah[i] as number])),
    melapor: Object.fromEntries(ukuran.map((u, i) => [u, melapor[i] as number])),
  }))
}
