import { sql } from 'drizzle-orm'
import { hitungKemiripanNama } from '@/impor/cocok'
import { normalisasiNama } from '@/impor/nama'
import type { Sambungan } from '../client'

/** Below this a changed place is a correction of what was written, not another spelling of it. */
const MASIH_EJAAN = 0.5

interface Ubahan extends Record<string, unknown> {
  untuk: 'kecamatan' | 'desa' | 'posyandu'
  semula: string
  kode_desa: string
  nama: string
  posyandu_id: number | null
}

async function listUbahan(tx: Sambungan, imporId: number): Promise<Ubahan[]> {
  return tx.execute<Ubahan>(sql`
    with u as (
      select distinct k.key as untuk, k.value #>> '{}' as semula, b.isi->>'kodeDesa' as kode_desa,
        case when k.key = 'posyandu' then (b.isi->'isi'->'posyandu'->>'id')::int end as posyandu_id
      from impor_baris b, jsonb_each(b.isi->'semula') k
      where b.impor_id = ${imporId} and b.keadaan = 'terima' and b.isi ? 'semula' and k.key in ('kecamatan', 'desa', 'posyandu')
        and jsonb_typeof(k.value) = 'string'
    )
    select u.*, coalesce(p.nama, w.nama) as nama from u
    left join posyandu p on p.id = u.posyandu_id
    left join wilayah w on w.kode = case u.untuk when 'desa' then u.kode_desa when 'kecamatan' then left(u.kode_desa, 8) end
    where coalesce(p.nama, w.nama) is not null`)
}

/** Remembers the spellings that a person confirmed in a draft by choosing what they mean. They count while the import is saved. */
export async function saveAliasImpor(tx: Sambungan, imporId: number): Promise<void> {
  const ubahan = (await listUbahan(tx, imporId))
    .map((u) => ({ ...u, normal: normalisasiNama(u.semula) }))
    .filter((u) => u.normal !== '' && u.normal !== normalisasiNama(u.nama))
  const posyandu = ubahan.filter((u) => u.untuk === 'posyandu' && u.posyandu_id !== null)
  const wilayah = ubahan
    .filter((u) => u.untuk !== 'posyandu' && hitungKemiripanNama(u.semula, u.nama) >= MASIH_EJAAN)
    .map((u) => {
      const kode = u.untuk === 'desa' ? u.kode_desa : u.kode_desa.slice(0, 8)
      return { induk: kode.slice(0, u.untuk === 'desa' ? 8 : 5), normal: u.normal, kode }
    })
  await tx.execute(sql`
    insert into posyandu_alias (kode_desa, nama_normal, posyandu_id, impor_id)
    select distinct on (kode_desa, normal) kode_desa, normal, posyandu_id, ${imporId}::int
    from jsonb_to_recordset(${JSON.stringify(posyandu)}::jsonb) as t(kode_desa text, normal text, posyandu_id int)
    on conflict (kode_desa, nama_normal) do update set posyandu_id = excluded.posyandu_id, impor_id = excluded.impor_id
    where posyandu_alias.posyandu_id <> excluded.posyandu_id
      or exists (select 1 from impor i where i.id = posyandu_alias.impor_id and i.keadaan <> 'tersimpan')`)
  await tx.execute(sql`
    insert into wilayah_alias (induk, nama_normal, kode, impor_id)
    select distinct on (induk, normal) induk, normal, kode, ${imporId}::int
    from jsonb_to_recordset(${JSON.stringify(wilayah)}::jsonb) as t(induk text, normal text, kode text)
    on conflict (induk, nama_normal) do update set kode = excluded.kode, impor_id = excluded.impor_id
    where wilayah_alias.kode <> excluded.kode
      or exists (select 1 from impor i where i.id = wilayah_alias.impor_id and i.keadaan <> 'tersimpan')`)
}
