import { type SQL, sql } from 'drizzle-orm'
import type { PeristiwaRegistrasi } from '@/indikator/tahap-registrasi'
import type { Cakupan, Peran } from '@/lib/cakupan'
import type { Sambungan } from '../client'
import { peristiwaBerlaku } from '../peristiwa-berlaku'
import { dalamCakupan } from './cakupan'

/** One posyandu with its events in force, in the order of entry. */
export type PosyanduRegistrasi = {
  id: number
  nama: string
  kodeDesa: string
  desa: string
  kelurahan: boolean
  kodeKecamatan: string
  kecamatan: string
  contoh: boolean
  /** Changes with every event, undo and import that touches the posyandu: what a form saw. */
  versi: string
  peristiwa: PeristiwaRegistrasi[]
}

/** Which posyandu: those under a place, these ids, or (null) all of the scope. */
type Saring = { wilayah: string } | { id: readonly number[] } | null

function syaratSaring(s: Saring): SQL {
  if (s === null) return sql`true`
  if ('id' in s) return sql`p.id = any(${sql.param([...s.id])}::int[])`
  return sql`(p.kode_desa = ${s.wilayah} or p.kode_desa like ${`${s.wilayah}.%`})`
}

type BarisRegistrasi = Omit<PosyanduRegistrasi, 'peristiwa'> & {
  peristiwa: [
    tahap: PeristiwaRegistrasi['tahap'],
    tanggal: string,
    nomor: string | null,
    catatan: string | null,
    dokumen: string[] | null,
  ][]
}

/** Posyandu in force of the scope with their registration events, by kecamatan, desa and name. */
export async function listRegistrasi(
  db: Sambungan,
  c: Cakupan,
  saring: Saring = null,
): Promise<PosyanduRegistrasi[]> {
  // Events are put in order once for all, not for each posyandu: `json_agg` takes them as they come.
  const baris = await db.execute<BarisRegistrasi>(sql`
    with p as materialized (
      select p.id, p.nama, p.kode_desa, coalesce(i.sifat = 'contoh', false) as contoh
      from posyandu p left join impor i on i.id = p.impor_id
      where p.berlaku and ${syaratSaring(saring)} and ${dalamCakupan(c, sql.raw('p.kode_desa'))}
    ), r as materialized (
      select r.id, r.posyandu_id, r.tahap, r.tanggal, r.nomor, r.catatan, r.dokumen, r.contoh, ${peristiwaBerlaku} as ada
      from registrasi r where r.posyandu_id in (select id from p) order by r.posyandu_id, r.id
    ), e as (
      select r.posyandu_id, max(r.id) as terakhir, count(*) filter (where ada) as n, bool_or(ada and r.contoh) as contoh,
        json_agg(json_build_array(r.tahap, r.tanggal, r.nomor, r.catatan, r.dokumen))
          filter (where ada) as peristiwa
      from r group by r.posyandu_id
    )
    select p.id, p.nama, p.kode_desa as "kodeDesa", d.nama as desa, d.jenis = 'kelurahan' as kelurahan,
      k.kode as "kodeKecamatan", k.nama as kecamatan, p.contoh or coalesce(e.contoh, false) as contoh,
      coalesce(e.terakhir, 0) || '.' || coalesce(e.n, 0) as versi, coalesce(e.peristiwa, '[]') as peristiwa
    from p join wilayah d on d.kode = p.kode_desa join wilayah k on k.kode = d.induk left join e on e.posyandu_id = p.id
    order by k.kode, d.nama, p.nama, p.id`)
  return baris.map((b) => ({
    ...b,
    peristiwa: b.peristiwa.map(([tahap, tanggal, nomor, catatan, dokumen]) => ({
      tahap,
      tanggal,
      nomor,
      catatan,
      dokumen,
    })),
  }))
}

/** Who wrote something: the role and, for a kecamatan, its name. No person. */
export type Penulis = { peran: Peran; kecamatan: string | null } | null

/** One event of the history with where it came from; undone ones are kept with who undid them. */
export type PeristiwaRiwayat = {
  id: number
  tahap: PeristiwaRegistrasi['tahap']
  tanggal: string
  nomor: string | null
  catatan: string | null
  dokumen: string[] | null
  lompat: boolean
  contoh: boolean
  imporId: number | null
  lembar: string | null
  baris: number | null
  waktu: string
  penulis: Penulis
  dibatalkan: { waktu: string; penulis: Penulis; alasan: string | null } | null
}

const penulis = (o: string) =>
  sql.raw(
    `case when ${o}.id is null then null else jsonb_build_object('peran', ${o}.peran, 'kecamatan',
      (select w.nama from wilayah w where w.kode = ${o}.kode_kecamatan)) end`,
  )

/** All events of a posyandu of the scope in the order of entry, the undone ones too; events of undone imports are left out. */
export async function listRiwayat(db: Sambungan, c: Cakupan, id: number): Promise<PeristiwaRiwayat[]> {
  return db.execute<PeristiwaRiwayat>(sql`
    select r.id, r.tahap, r.tanggal::text as tanggal, r.nomor, r.catatan, r.dokumen, r.lompat,
      r.contoh or coalesce(i.sifat = 'contoh', false) as contoh, r.impor_id as "imporId", r.lembar, r.baris,
      to_jsonb(r.waktu) #>> '{}' as waktu, ${penulis('o')} as penulis,
      case when b.id is null then null else jsonb_build_object('waktu', b.waktu, 'penulis', ${penulis('bo')}, 'alasan', b.catatan) end
        as dibatalkan
    from registrasi r join posyandu p on p.id = r.posyandu_id
    left join impor i on i.id = r.impor_id
    left join pengguna o on o.id = r.oleh
    left join registrasi b on b.membatalkan = r.id
    left join pengguna bo on bo.id = b.oleh
    where p.id = ${id} and p.berlaku and r.membatalkan is null and (r.impor_id is null or i.keadaan = 'tersimpan')
      and ${dalamCakupan(c, sql.raw('p.kode_desa'))}
    order by r.id`)
}
