import { and, between, inArray, or, sql } from 'drizzle-orm'
import type { Cakupan } from '@/lib/cakupan'
import type { Bulan } from '@/lib/periode'
import type { Sambungan } from '../client'
import { rekap, wilayah } from '../schema'
import { dalamCakupan } from './cakupan'

/** Sums of one place in one month, with how many posyandu stand behind each. */
export interface RekapWilayah {
  kode: string
  bulan: Bulan
  jumlah: Record<string, number>
  melapor: Record<string, number>
  total: number
  adaContoh: boolean
}

interface Permintaan {
  /** Exact places; those outside the scope are left out silently. */
  kode?: string[]
  /** Or all children of this place. */
  induk?: string
  dari: Bulan
  sampai: Bulan
  ukuran: string[]
}

/**
 * Sums by place and month within the scope. The kabupaten's own row comes along for every scope that sees anything:
 * it is the yardstick that each kecamatan is measured by, and tells nothing about a single other kecamatan.
 */
export async function listRekap(db: Sambungan, c: Cakupan, p: Permintaan): Promise<RekapWilayah[]> {
  const kabupaten = c.akar === null ? sql`false` : sql`${rekap.kodeWilayah} = ${c.akar.slice(0, 5)}`
  const tempat = p.kode
    ? inArray(rekap.kodeWilayah, p.kode)
    : inArray(
        rekap.kodeWilayah,
        sql`(select ${wilayah.kode} from ${wilayah} where ${wilayah.induk} = ${p.induk ?? ''})`,
      )
  const baris = await db
    .select({
      kode: rekap.kodeWilayah,
      bulan: rekap.bulan,
      jumlah: sql<Record<string, number>>`jsonb_object_agg(${rekap.ukuran}, ${rekap.jumlah})`,
      melapor: sql<Record<string, number>>`jsonb_object_agg(${rekap.ukuran}, ${rekap.unitMelapor})`,
      total: sql<number>`max(${rekap.unitTotal})`,
      adaContoh: sql<boolean>`bool_or(${rekap.adaContoh})`,
    })
    .from(rekap)
    .where(
      and(
        or(dalamCakupan(c, rekap.kodeWilayah), kabupaten),
        tempat,
        between(rekap.bulan, p.dari, p.sampai),
        inArray(rekap.ukuran, p.ukuran),
      ),
    )
    .groupBy(rekap.kodeWilayah, rekap.bulan)
    .orderBy(rekap.bulan, rekap.kodeWilayah)
  return baris as RekapWilayah[]
}
