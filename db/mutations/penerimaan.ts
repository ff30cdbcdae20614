import { sql } from 'drizzle-orm'
import type { Sambungan } from '../client'

/**
 * Notes for which kecamatan and months an import has accepted rows: those of reports by their month, a registration list by
 * the month of its latest event. Run whenever the rows of an import were written.
 */
export async function savePenerimaan(tx: Sambungan, imporId: number): Promise<void> {
  await tx.execute(sql`delete from penerimaan where impor_id = ${imporId}`)
  await tx.execute(sql`
    with baris as (
      select b.isi #> '{isi}' as isi, left(b.isi #>> '{isi,kodeDesa}', 8) as kode,
        coalesce(b.isi #>> '{isi,posyandu,id}', (b.isi #>> '{isi,kodeDesa}') || '|' || coalesce(b.isi #>> '{isi,posyandu,baru}', '')) as unit
      from impor_baris b where b.impor_id = ${imporId} and b.keadaan = 'terima'
    ), bulanan as (
      select kode, isi ->> 'bulan' as bulan, count(distinct unit)::int as unit from baris where isi ->> 'jenis' = 'nilai' group by 1, 2
    ), daftar as (
      select kode, left(max(e ->> 'tanggal'), 7) as bulan, count(distinct unit)::int as unit
      from baris cross join lateral jsonb_array_elements(isi -> 'peristiwa') e where isi ->> 'jenis' = 'registrasi' group by 1
    )
    insert into penerimaan (impor_id, kode_kecamatan, bulan, templat, tanggal, unit)
    select i.id, s.kode, s.bulan, i.templat, (i.dibuat at time zone 'Asia/Makassar')::date, s.unit
    from (select * from bulanan union all select * from daftar) s cross join impor i
    where i.id = ${imporId} and i.templat <> 'contoh' and s.bulan is not null`)
}
