import { sql } from 'drizzle-orm'
import type { Sambungan } from '../client'
import type { TindakanSunting } from '../schema-impor-sunting'

/** Spellings that a person confirmed in an import that stands: `induk|nama normal` → code. */
export async function listAliasWilayah(db: Sambungan): Promise<Map<string, string>> {
  const baris = await db.execute<{ kunci: string; kode: string }>(sql`
    select a.induk || '|' || a.nama_normal as kunci, a.kode from wilayah_alias a left join impor i on i.id = a.impor_id
    where a.impor_id is null or i.keadaan = 'tersimpan'`)
  return new Map(baris.map((b) => [b.kunci, b.kode]))
}

/** New posyandu agreed to in a draft, as `kodeDesa|nama normal`. */
export async function listPosyanduDisetujui(db: Sambungan, imporId: number): Promise<Set<string>> {
  const baris = await db.execute<{ kunci: string }>(sql`
    select kode_desa || '|' || nama_normal as kunci from impor_posyandu_baru where impor_id = ${imporId}`)
  return new Set(baris.map((b) => b.kunci))
}

export interface Suntingan {
  id: number
  waktu: Date
  /** Name of the user; null when the account is gone. */
  oleh: string | null
  tindakan: TindakanSunting
  lembar: string | null
  baris: number | null
  untuk: string | null
  lama: string | null
  baru: string | null
  jumlah: number
}

/** What was done to a draft, newest first. */
export async function listSuntingan(db: Sambungan, imporId: number, batas: number): Promise<Suntingan[]> {
  const baris = await db.execute<Suntingan & Record<string, unknown>>(sql`
    select s.id, s.waktu, p.nama as oleh, s.tindakan, s.lembar, s.baris, s.untuk, s.lama, s.baru, s.jumlah
    from impor_sunting s left join pengguna p on p.id = s.oleh where s.impor_id = ${imporId} order by s.id desc limit ${batas}`)
  return baris.map((b) => ({ ...b, waktu: new Date(b.waktu) }))
}

/** How often a draft was changed and by the number of the last change: 0 when never. */
export async function getVersiDraf(
  db: Sambungan,
  imporId: number,
): Promise<{ versi: number; jumlah: number }> {
  const [b] = await db.execute<{ versi: number; jumlah: number }>(sql`
    select coalesce(max(id), 0)::int as versi, count(*)::int as jumlah from impor_sunting where impor_id = ${imporId}`)
  return b ?? { versi: 0, jumlah: 0 }
}

/** A posyandu that rows of a draft need and that the office does not know, or that was agreed to in the draft. */
export interface UsulanPosyandu {
  kodeDesa: string
  nama: string
  jumlah: number
  setuju: boolean
  /** Known posyandu of the desa that it may be, best first. */
  usulan: { teks: string; skor: number }[]
}

/** Unknown posyandu of a draft, each once, by desa and name in any case; those that wait come first. */
export async function listUsulanPosyandu(
  db: Sambungan,
  imporId: number,
  batas: number,
): Promise<{ usulan: UsulanPosyandu[]; semua: number; menunggu: number }> {
  const baris = await db.execute<
    UsulanPosyandu & { semua: number; menunggu: number } & Record<string, unknown>
  >(sql`
    with u as (
      select t->'baru'->>'kodeDesa' as "kodeDesa", min(t->'baru'->>'nama') as nama, count(*)::int as jumlah,
        t->>'tingkat' <> 'galat' as setuju, (array_agg(t->'usulan'))[1] as usulan
      from impor_baris b, jsonb_array_elements(b.temuan) t
      where b.impor_id = ${imporId} and jsonb_typeof(t->'baru') = 'object' group by 1, lower(t->'baru'->>'nama'), 4
    )
    select u."kodeDesa", u.nama, u.jumlah, u.setuju, coalesce(u.usulan, '[]') as usulan, count(*) over ()::int as semua,
      count(*) filter (where not setuju) over ()::int as menunggu
    from u order by u.setuju, u."kodeDesa", u.nama limit ${batas}`)
  return {
    usulan: baris.map(({ semua: _s, menunggu: _m, ...u }) => u),
    semua: baris[0]?.semua ?? 0,
    menunggu: baris[0]?.menunggu ?? 0,
  }
}
