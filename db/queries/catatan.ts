import { type SQL, sql } from 'drizzle-orm'
import type { IsiDaftar } from '@/indikator/catatan'
import type { Catatan, KodeDaftar, Sifat } from '@/indikator/catatan/tipe'
import type { Cakupan } from '@/lib/cakupan'
import { WITA } from '@/lib/waktu'
import type { Sambungan } from '../client'
import { dalamCakupan } from './cakupan'

/** Conditions on records; several join by "and". */
export interface SaringanCatatan {
  /** At or below this place. */
  wilayah?: string
  /** Of this year, where the list has a field `tahun`. */
  tahun?: number
  /** Of these agencies or fields, where the list has them. */
  opd?: readonly string[]
  bidang?: readonly string[]
}

const lingkup = (kode: string): SQL => sql`(c.kode_wilayah = ${kode} or c.kode_wilayah like ${`${kode}.%`})`

function createSyarat(s: SaringanCatatan): SQL {
  const syarat = [
    s.wilayah ? lingkup(s.wilayah) : null,
    s.tahun === undefined ? null : sql`(c.isi ->> 'tahun')::int = ${s.tahun}`,
    s.opd ? sql`c.isi ->> 'opd' = any(${sql.param([...s.opd])}::text[])` : null,
    s.bidang ? sql`c.isi ->> 'bidang' = any(${sql.param([...s.bidang])}::text[])` : null,
  ].flatMap((x) => x ?? [])
  return syarat.length > 0 ? sql.join([sql``, ...syarat], sql` and `) : sql``
}

type Baris = {
  id: number
  daftar: KodeDaftar
  kunci: string
  kode_wilayah: string
  isi: unknown
  sifat: Sifat
}

const susun = <I>(b: Baris): Catatan<I> => ({
  id: b.id,
  daftar: b.daftar,
  kunci: b.kunci,
  kodeWilayah: b.kode_wilayah,
  isi: b.isi as I,
  sifat: b.sifat,
})

/** Records in force of several lists at once, by list, place and key: one query for a page. */
export async function listCatatanDaftar(
  db: Sambungan,
  c: Cakupan,
  daftar: readonly KodeDaftar[],
  saringan: SaringanCatatan = {},
): Promise<Catatan[]> {
  const baris = await db.execute<Baris>(sql`
    select c.id, c.daftar, c.kunci, c.kode_wilayah, c.isi, c.sifat from catatan c
    where c.berlaku and not c.hapus and c.daftar = any(${sql.param([...daftar])}::text[]) and ${dalamCakupan(c, sql`c.kode_wilayah`)}${createSyarat(saringan)}
    order by c.daftar, c.kode_wilayah, c.kunci`)
  return baris.map((b) => susun(b))
}

/** Records in force of one list within the scope, by place and key. */
export async function listCatatan<D extends KodeDaftar>(
  db: Sambungan,
  c: Cakupan,
  daftar: D,
  saringan: SaringanCatatan = {},
): Promise<Catatan<IsiDaftar[D]>[]> {
  return (await listCatatanDaftar(db, c, [daftar], saringan)) as unknown as Catatan<IsiDaftar[D]>[]
}

/** One version of a record, newest first. */
export interface VersiCatatan {
  id: number
  isi: Readonly<Record<string, unknown>>
  hapus: boolean
  berlaku: boolean
  sifat: Sifat
  waktu: Date
  /** Account that wrote it; null for what came with the software. */
  oleh: string | null
  /** File that it came from; null when entered by hand. */
  asal: { imporId: number; berkas: string; lembar: string; baris: number; dibatalkan: boolean } | null
}

/** All versions of one record, newest first; empty when there is none or it lies outside of the scope. */
export async function listVersiCatatan(
  db: Sambungan,
  c: Cakupan,
  daftar: KodeDaftar,
  kunci: string,
): Promise<VersiCatatan[]> {
  const baris = await db.execute<Omit<VersiCatatan, 'waktu'> & { waktu: string }>(sql`
    select c.id, c.isi, c.hapus, c.berlaku, c.sifat, c.waktu, p.nama as oleh,
      case when i.id is null then null else jsonb_build_object('imporId', i.id, 'berkas', i.berkas, 'lembar', c.lembar,
        'baris', c.baris, 'dibatalkan', i.keadaan = 'dibatalkan') end as asal
    from catatan c left join pengguna p on p.id = c.oleh left join impor i on i.id = c.impor_id
    where c.daftar = ${daftar} and c.kunci = ${kunci} and ${dalamCakupan(c, sql`c.kode_wilayah`)} order by c.waktu desc, c.id desc`)
  return baris.map((b) => ({ ...b, waktu: new Date(b.waktu) }))
}

/** How many records of each list are in force within the scope, by nature, and on which day the newest was written. */
export async function listHitunganCatatan(
  db: Sambungan,
  c: Cakupan,
): Promise<{ daftar: KodeDaftar; sifat: Sifat; jumlah: number; terakhir: string }[]> {
  return db.execute<{ daftar: KodeDaftar; sifat: Sifat; jumlah: number; terakhir: string }>(sql`
    select c.daftar, c.sifat, count(*)::int as jumlah, (max(c.waktu) at time zone ${WITA})::date::text as terakhir from catatan c
    where c.berlaku and not c.hapus and ${dalamCakupan(c, sql`c.kode_wilayah`)} group by c.daftar, c.sifat`)
}
