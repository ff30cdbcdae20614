import { sql } from 'drizzle-orm'
import type { KodeTemplat } from '@/indikator/tipe'
import type { Cakupan } from '@/lib/cakupan'
import type { Bulan } from '@/lib/periode'
import type { Sambungan } from '../client'
import { dalamCakupan } from './cakupan'

/** One row of one file that stands behind values of a posyandu in a month. */
export type AsalNilaiPosyandu = {
  bulan: Bulan
  imporId: number
  berkas: string
  templat: KodeTemplat | 'contoh'
  sifat: 'kantor' | 'terbit' | 'contoh'
  lembar: string
  baris: number
  /** Codes of the measures that this row holds in force. */
  ukuran: string[]
}

/** Where the values in force of a posyandu come from, month by month; empty outside of the scope. */
export async function listAsalNilai(
  db: Sambungan,
  c: Cakupan,
  posyanduId: number,
  dari: Bulan,
  sampai: Bulan,
): Promise<AsalNilaiPosyandu[]> {
  return db.execute<AsalNilaiPosyandu>(sql`
    select f.bulan, i.id as "imporId", i.berkas, i.templat, i.sifat,
      f.lembar, f.baris, array_agg(f.ukuran order by f.ukuran) as ukuran
    from fakta f join impor i on i.id = f.impor_id join posyandu p on p.id = f.posyandu_id
    where f.berlaku and p.berlaku and f.posyandu_id = ${posyanduId} and f.kode_desa = p.kode_desa
      and f.bulan between ${dari} and ${sampai} and ${dalamCakupan(c, sql.raw('p.kode_desa'))}
    group by f.bulan, i.id, f.lembar, f.baris order by f.bulan desc, i.id`)
}
