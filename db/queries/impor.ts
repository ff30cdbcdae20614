import { and, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { PerubahanImpor } from '@/impor/perubahan'
import type { Bacaan, BarisPeriksa, KonteksPeriksa, Temuan, TingkatTemuan } from '@/impor/tipe'
import type { Cakupan } from '@/lib/cakupan'
import { type Bulan, geserBulan } from '@/lib/periode'
import type { Sambungan } from '../client'
import { peristiwaBerlaku } from '../peristiwa-berlaku'
import { impor, imporBaris, type KeadaanBaris, pengguna, wilayah } from '../schema'
import { imporBerkas } from '../schema-impor'
import { dalamCakupan } from './cakupan'

/** Imports a scope may see: those bound to a kecamatan of its own; the kabupaten scope sees all. */
function dalamImpor(c: Cakupan): SQL | undefined {
  return c.akar !== null && c.akar.length === 5
    ? or(sql`${impor.kodeKecamatan} is null`, dalamCakupan(c, impor.kodeKecamatan))
    : dalamCakupan(c, impor.kodeKecamatan)
}

// Id is spelled out: inside the subselect a bare one would be that of its own tables.
const dariKiriman = sql`from kiriman_impor m where m.impor_id = "impor"."id"`

const kolomRingkas = {
  id: impor.id,
  templat: impor.templat,
  berkas: impor.berkas,
  sha256: impor.sha256,
  ukuranByte: impor.ukuranByte,
  sifat: impor.sifat,
  keadaan: impor.keadaan,
  kodeKecamatan: impor.kodeKecamatan,
  namaKecamatan: wilayah.nama,
  oleh: impor.oleh,
  namaOleh: pengguna.nama,
  /** Name of the API key that sent it, when an app did. */
  pengirim: sql<string | null>`(select a.nama from kiriman k join kunci_api a on a.id = k.kunci_id
    where k.id = (select m.kiriman_id ${dariKiriman} limit 1))`,
  dibuat: impor.dibuat,
  disimpan: impor.disimpan,
  dibatalkan: impor.dibatalkan,
  dibaca: impor.dibaca,
  diterima: impor.diterima,
  ditolak: impor.ditolak,
  dilewati: impor.dilewati,
}

/** What apps sent came by the push API; everything else is a file. */
export type AsalImpor = 'berkas' | 'kiriman'

/** Imports of the scope, newest first; `mulai` skips that many, `asal` leaves the others out. */
export async function listImpor(db: Sambungan, c: Cakupan, batas = 50, mulai = 0, asal?: AsalImpor) {
  const ada = sql`exists (select 1 ${dariKiriman})`
  return db
    .select(kolomRingkas)
    .from(impor)
    .leftJoin(pengguna, eq(pengguna.id, impor.oleh))
    .leftJoin(wilayah, eq(wilayah.kode, impor.kodeKecamatan))
    .where(and(dalamImpor(c), asal && (asal === 'kiriman' ? ada : sql`not ${ada}`)))
    .orderBy(desc(impor.id))
    .limit(batas)
    .offset(mulai)
}

export type ImporRingkas = Awaited<ReturnType<typeof listImpor>>[number]
export type ImporLengkap = ImporRingkas & {
  bacaan: Bacaan
  /** What the save changed; null while it is a draft, and for the sample set. */
  perubahan: PerubahanImpor | null
  namaPembatal: string | null
  /** Whether the file itself was kept, to be sent back marked. */
  adaBerkas: boolean
}

/** One import, or null when it does not exist or belongs to another kecamatan. */
export async function getImpor(db: Sambungan, c: Cakupan, id: number): Promise<ImporLengkap | null> {
  const [i] = await db
    .select({
      ...kolomRingkas,
      bacaan: impor.bacaan,
      perubahan: impor.perubahan,
      adaBerkas: sql<boolean>`exists (select 1 from impor_berkas f where f.impor_id = ${impor.id})`,
      namaPembatal: sql<string | null>`(select b.nama from pengguna b where b.id = ${impor.dibatalkanOleh})`,
    })
    .from(impor)
    .leftJoin(pengguna, eq(pengguna.id, impor.oleh))
    .leftJoin(wilayah, eq(wilayah.kode, impor.kodeKecamatan))
    .where(and(eq(impor.id, id), dalamImpor(c)))
  if (!i) return null
  const bacaan = { lembar: [], temuan: [], ...(i.bacaan as Partial<Bacaan>) }
  return { ...i, bacaan, perubahan: i.perubahan as PerubahanImpor | null }
}

/** Those of these imports that the scope may open. */
export async function listIdImpor(db: Sambungan, c: Cakupan, id: readonly number[]): Promise<number[]> {
  if (id.length === 0) return []
  const ada = await db
    .select({ id: impor.id })
    .from(impor)
    .where(and(inArray(impor.id, [...id]), dalamImpor(c)))
  return ada.map((i) => i.id)
}

/** Which rows of an import are asked for; everything left out means all. */
export interface SaringBaris {
  keadaan?: readonly KeadaanBaris[]
  lembar?: string
  /** Rows with at least one finding of this kind. */
  kode?: string
  batas?: number
  mulai?: number
}

function saringBaris(id: number, s: SaringBaris): SQL | undefined {
  return and(
    eq(imporBaris.imporId, id),
    s.keadaan ? inArray(imporBaris.keadaan, [...s.keadaan]) : undefined,
    s.lembar === undefined ? undefined : eq(imporBaris.lembar, s.lembar),
    s.kode === undefined
      ? undefined
      : sql`${imporBaris.temuan} @> ${JSON.stringify([{ kode: s.kode }])}::jsonb`,
  )
}

/** Rows of an import as they were checked; the caller has proven with `getImpor` that the scope may see it. */
export async function listBarisImpor(
  db: Sambungan,
  id: number,
  saring: SaringBaris = {},
): Promise<BarisPeriksa[]> {
  const baris = await db
    .select()
    .from(imporBaris)
    .where(saringBaris(id, saring))
    .orderBy(imporBaris.lembar, imporBaris.baris)
    .limit(saring.batas ?? 200_000)
    .offset(saring.mulai ?? 0)
  return baris.map((b) => {
    const lain = b.isi as Pick<BarisPeriksa, 'isi' | 'sel' | 'kodeDesa' | 'semula' | 'sengaja'>
    return {
      lembar: b.lembar,
      baris: b.baris,
      keadaan: b.keadaan,
      ...lain,
      temuan: b.temuan as BarisPeriksa['temuan'],
    }
  })
}

/** How many rows of each state each sheet has. */
export async function listHitunganLembar(
  db: Sambungan,
  id: number,
): Promise<{ lembar: string; keadaan: KeadaanBaris; jumlah: number }[]> {
  return db
    .select({ lembar: imporBaris.lembar, keadaan: imporBaris.keadaan, jumlah: sql<number>`count(*)::int` })
    .from(imporBaris)
    .where(eq(imporBaris.imporId, id))
    .groupBy(imporBaris.lembar, imporBaris.keadaan)
    .orderBy(imporBaris.lembar)
}

/** Which findings are asked for; everything left out means all. */
export interface SaringTemuan {
  tingkat?: TingkatTemuan
  lembar?: string
  /** Field that they are about. */
  untuk?: string
}

function saringTemuan(id: number, s: SaringTemuan): SQL {
  const syarat = [sql`b.impor_id = ${id}`]
  if (s.tingkat) syarat.push(sql`t->>'tingkat' = ${s.tingkat}`)
  if (s.lembar) syarat.push(sql`b.lembar = ${s.lembar}`)
  if (s.untuk) syarat.push(sql`t->>'untuk' = ${s.untuk}`)
  return sql.join(syarat, sql` and `)
}

/** Kinds of findings in the rows of an import, the grave ones first, with how often each occurs. */
export async function listKelompokTemuan(
  db: Sambungan,
  id: number,
  saring: SaringTemuan = {},
): Promise<{ tingkat: TingkatTemuan; kode: string; jumlah: number }[]> {
  return db.execute<{ tingkat: TingkatTemuan; kode: string; jumlah: number }>(sql`
    select t->>'tingkat' as tingkat, t->>'kode' as kode, count(*)::int as jumlah
    from impor_baris b, jsonb_array_elements(b.temuan) t where ${saringTemuan(id, saring)}
    group by 1, 2 order by array_position(array['galat', 'peringatan', 'info'], t->>'tingkat'), 3 desc, 2`)
}

/** Findings of one kind in the rows of an import, in the order of the file. */
export async function listTemuanBaris(
  db: Sambungan,
  id: number,
  kode: string,
  batas: number,
  mulai: number,
  saring: SaringTemuan = {},
): Promise<Temuan[]> {
  const baris = await db.execute<{ t: Temuan }>(sql`
    select t from impor_baris b, jsonb_array_elements(b.temuan) with ordinality as x(t, n)
    where ${saringTemuan(id, saring)} and t->>'kode' = ${kode} order by b.lembar, b.baris, n limit ${batas} offset ${mulai}`)
  return baris.map((b) => b.t)
}

/** The first findings of every kind in the rows of an import, `batas` of each. */
export async function listTemuanAwal(
  db: Sambungan,
  id: number,
  batas: number,
  saring: SaringTemuan = {},
): Promise<Temuan[]> {
  const baris = await db.execute<{ t: Temuan }>(sql`
    select t from (
      select t, row_number() over (partition by t->>'tingkat', t->>'kode' order by b.lembar, b.baris, n) as ke
      from impor_baris b, jsonb_array_elements(b.temuan) with ordinality as x(t, n) where ${saringTemuan(id, saring)}
    ) s where ke <= ${batas} order by ke`)
  return baris.map((b) => b.t)
}

/** Id of a saved import of the very same file that stands in the way of one of this sifat, or null. */
export async function getImporKembar(
  db: Sambungan,
  sha256: string,
  sifat: ImporRingkas['sifat'],
): Promise<number | null> {
  const [i] = await db
    .select({ id: impor.id })
    .from(impor)
    .where(
      and(eq(impor.sha256, sha256), eq(impor.keadaan, 'tersimpan'), inArray(impor.sifat, ['kantor', sifat])),
    )
  return i?.id ?? null
}

/** All kecamatan and desa, for any scope: their names are public, and a row of another kecamatan is to be named as such. */
export async function listWilayahRujukan(
  db: Sambungan,
  kabupaten: string,
): Promise<Pick<KonteksPeriksa, 'kecamatan' | 'desa'>> {
  const semua = await db
    .select({ kode: wilayah.kode, nama: wilayah.nama, jenis: wilayah.jenis })
    .from(wilayah)
    .where(sql`${wilayah.kode} like ${`${kabupaten}.%`}`)
    .orderBy(wilayah.kode)
  return {
    kecamatan: semua.flatMap(({ kode, nama, jenis }) => (jenis === 'kecamatan' ? [{ kode, nama }] : [])),
    desa: semua.flatMap(({ kode, nama, jenis }) =>
      jenis === 'kecamatan' ? [] : [{ kode, nama, kodeKecamatan: kode.slice(0, 8) }],
    ),
  }
}

type PosyanduRujukan = KonteksPeriksa['posyandu'][number]

/** Posyandu of the scope with their aliases, as the checker wants them. */
export async function listPosyanduRujukan(db: Sambungan, c: Cakupan): Promise<PosyanduRujukan[]> {
  return db.execute<PosyanduRujukan>(sql`
    select p.id, p.kode_desa as "kodeDesa", p.nama,
      coalesce((select array_agg(a.nama_normal) from posyandu_alias a left join impor i on i.id = a.impor_id
        where a.posyandu_id = p.id and (a.impor_id is null or i.keadaan = 'tersimpan')), '{}')
      || coalesce((select array_agg(l.nama_normal) from posyandu_gabung g join posyandu l on l.id = g.asal
        where g.tujuan = p.id and g.dilepas is null), '{}') as alias
    from posyandu p where p.berlaku and ${dalamCakupan(c, sql.raw('p.kode_desa'))} order by p.id`)
}

/** Kemendagri numbers in force anywhere in the kabupaten: a number must be unique beyond the scope of the asker. */
export async function listNomorRegistrasi(db: Sambungan): Promise<Map<string, number>> {
  const baris = await db.execute<{ nomor: string; posyandu_id: number }>(sql`
    select r.nomor, r.posyandu_id from registrasi r where r.nomor is not null and ${peristiwaBerlaku}`)
  return new Map(baris.map((b) => [b.nomor, b.posyandu_id]))
}

/** Values in force of `n` months up to `sampai`, of these desa or all, keyed `idPosyandu|bulan|ukuran`, or `kodeDesa|…` for a whole desa. */
export async function listNilaiLalu(
  db: Sambungan,
  c: Cakupan,
  sampai: Bulan,
  n = 3,
  desa?: readonly string[],
): Promise<Map<string, number>> {
  const baris = await db.execute<{ kunci: string; nilai: number }>(sql`
    select coalesce(f.posyandu_id::text, f.kode_desa) || '|' || f.bulan || '|' || f.ukuran as kunci, f.nilai from fakta f
    where f.berlaku and f.bulan between ${geserBulan(sampai, 1 - n)} and ${sampai}
      and ${dalamCakupan(c, sql.raw('f.kode_desa'))} ${desa ? sql`and f.kode_desa = any(${sql.param(desa)}::text[])` : sql``}`)
  return new Map(baris.map((b) => [b.kunci, b.nilai]))
}

/** The file of an import as it was sent, or null when it was not kept. The caller has proven that the scope may see it. */
export async function getBerkasImpor(db: Sambungan, id: number): Promise<Uint8Array | null> {
  const [b] = await db.select({ isi: imporBerkas.isi }).from(imporBerkas).where(eq(imporBerkas.imporId, id))
  return b?.isi ?? null
}
