import { sql } from 'drizzle-orm'
import type { BahanTerima, TenggatLapor } from '@/indikator/penerimaan'
import type { KodeTemplat } from '@/indikator/tipe'
import type { Cakupan } from '@/lib/cakupan'
import type { Bulan } from '@/lib/periode'
import type { Sambungan } from '../client'
import { dalamCakupan } from './cakupan'

export type TerimaKecamatan = BahanTerima & {
  nama: string
  /** Who brought the first file, or the app that sent it; null for the command line, the sample, and where nothing came. */
  oleh: string | null
  /** The import that a click leads to: the newest saved one, else the draft; null when there is none to open. */
  imporId: number | null
}

/**
 * Receipts of every kecamatan of the scope in these months. Of the monthly report the rollup says how many posyandu
 * reported; of the other templates only whether a file came (`total` null).
 */
export async function listTerima(
  db: Sambungan,
  c: Cakupan,
  templat: KodeTemplat,
  bulan: readonly Bulan[],
): Promise<TerimaKecamatan[]> {
  const perPosyandu = templat === 'laporan-bulanan'
  return db.execute<TerimaKecamatan & Record<string, unknown>>(sql`
    with k as (select kode, nama from wilayah where jenis = 'kecamatan' and ${dalamCakupan(c, sql.raw('kode'))}),
    b as (select unnest(${sql.param(bulan)}::text[]) as bulan),
    isi as (select left(kode_desa, 8) as kode, count(*)::int as n from posyandu where berlaku group by 1),
    p as (
      select p.kode_kecamatan as kode, p.bulan,
        min(p.tanggal) filter (where i.keadaan = 'tersimpan')::text as tanggal,
        coalesce(max(p.unit) filter (where i.keadaan = 'tersimpan'), 0) as unit,
        bool_or(i.keadaan = 'draf') as draf,
        coalesce(min(i.ditolak) filter (where i.keadaan = 'tersimpan'), 0) > 0 as ditolak,
        (array_agg(coalesce(g.nama, (select 'Aplikasi: ' || a.nama from kiriman_impor m join kiriman s on s.id = m.kiriman_id
          join kunci_api a on a.id = s.kunci_id where m.impor_id = i.id limit 1)) order by p.tanggal, i.id)
          filter (where i.keadaan = 'tersimpan'))[1] as oleh,
        (array_agg(i.id order by i.keadaan desc, i.id desc) filter (where i.templat <> 'contoh'))[1] as impor
      from penerimaan p join impor i on i.id = p.impor_id left join pengguna g on g.id = i.oleh
      where p.templat = ${templat} and p.bulan = any(${sql.param(bulan)}::text[]) and i.keadaan <> 'dibatalkan'
      group by 1, 2
    )
    select k.kode, k.nama, b.bulan,
      case when ${perPosyandu} then coalesce(r.jumlah, 0)::int else coalesce(p.unit, 0) end as masuk,
      case when ${perPosyandu} then coalesce(r.unit_total, isi.n, 0) end as total,
      p.tanggal, coalesce(p.draf, false) as "adaDraf", coalesce(p.ditolak, false) as "adaDitolak", p.oleh, p.impor as "imporId"
    from k cross join b
    left join p on p.kode = k.kode and p.bulan = b.bulan
    left join rekap r on r.kode_wilayah = k.kode and r.bulan = b.bulan and r.ukuran = 'posyandu_melapor'
    left join isi on isi.kode = k.kode
    order by k.kode, b.bulan`)
}

/** The due days of all templates. */
export async function listTenggatLapor(db: Sambungan): Promise<TenggatLapor[]> {
  return db.execute<TenggatLapor & Record<string, unknown>>(
    sql`select templat, mulai, tanggal from tenggat_lapor`,
  )
}
