import { and, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { BarisPeriksa, KonteksPeriksa } from '@/impor/tipe'
import type { Cakupan } from '@/lib/cakupan'
import { type Bulan, geserBulan } from '@/lib/periode'
import type { Sambungan } from '../client'
import { peristiwaBerlaku } from '../rekap'
import { impor, imporBaris, type KeadaanBaris, pengguna } from '../schema'
import { dalamCakupan } from './cakupan'

/** Imports a scope may see: those bound to a kecamatan of its own; the kabupaten scope sees all. */
function dalamImpor(c: Cakupan): SQL | undefined {
  return c.akar !== null && c.akar.length === 5
    ? or(sql`${impor.kodeKecamatan} is null`, dalamCakupan(c, impor.kodeKecamatan))
    : dalamCakupan(c, impor.kodeKecamatan)
}

const kolomRingkas = {
  id: impor.id,
  templat: impor.templat,
  berkas: impor.berkas,
  sha256: impor.sha256,
  ukuranByte: impor.ukuranByte,
  sifat: impor.sifat,
  keadaan: impor.keadaan,
  kodeKecamatan: impor.kodeKecamatan,
  oleh: impor.oleh,
  namaOleh: pengguna.nama,
  dibuat: impor.dibuat,
  disimpan: impor.disimpan,
  dibatalkan: impor.dibatalkan,
  dibaca: impor.dibaca,
  diterima: impor.diterima,
  ditolak: impor.ditolak,
  dilewati: impor.dilewati,
  bacaan: impor.bacaan,
}

/** Imports of the scope, newest first. */
export async function listImpor(db: Sambungan, c: Cakupan, batas = 50) {
  return db
    .select(kolomRingkas)
    .from(impor)
    .leftJoin(pengguna, eq(pengguna.id, impor.oleh))
    .where(dalamImpor(c))
    .orderBy(desc(impor.id))
    .limit(batas)
}

export type ImporRingkas = Awaited<ReturnType<typeof listImpor>>[number]

/** One import, or null when it does not exist or belongs to another kecamatan. */
export async function getImpor(db: Sambungan, c: Cakupan, id: number): Promise<ImporRingkas | null> {
  const [i] = await db
    .select(kolomRingkas)
    .from(impor)
    .leftJoin(pengguna, eq(pengguna.id, impor.oleh))
    .where(and(eq(impor.id, id), dalamImpor(c)))
  return i ?? null
}

/** Rows of an import as they were checked; the caller has proven with `getImpor` that the scope may see it. */
export async function listBarisImpor(
  db: Sambungan,
  id: number,
  keadaan?: KeadaanBaris[],
  batas = 100_000,
): Promise<BarisPeriksa[]> {
  const baris = await db
    .select()
    .from(imporBaris)
    .where(and(eq(imporBaris.imporId, id), keadaan ? inArray(imporBaris.keadaan, keadaan) : undefined))
    .orderBy(imporBaris.lembar, imporBaris.baris)
    .limit(batas)
  return baris.map((b) => {
    const { isi, sel } = b.isi as Pick<BarisPeriksa, 'isi' | 'sel'>
    return {
      lembar: b.lembar,
      baris: b.baris,
      keadaan: b.keadaan,
      isi,
      sel,
      temuan: b.temuan as BarisPeriksa['temuan'],
    }
  })
}

/** Id of a saved import of the very same file, or null. */
export async function getImporKembar(db: Sambungan, sha256: string): Promise<number | null> {
  const [i] = await db
    .select({ id: impor.id })
    .from(impor)
    .where(and(eq(impor.sha256, sha256), eq(impor.keadaan, 'tersimpan')))
  return i?.id ?? null
}

type PosyanduRujukan = KonteksPeriksa['posyandu'][number]

/** Posyandu of the scope with their aliases, as the checker wants them. */
export async function listPosyanduRujukan(db: Sambungan, c: Cakupan): Promise<PosyanduRujukan[]> {
  return db.execute<PosyanduRujukan>(sql`
    select p.id, p.kode_desa as "kodeDesa", p.nama,
      coalesce((select array_agg(a.nama_normal) from posyandu_alias a where a.posyandu_id = p.id), '{}') as alias
    from posyandu p where p.berlaku and ${dalamCakupan(c, sql.raw('p.kode_desa'))} order by p.id`)
}

/** Kemendagri numbers in force anywhere in the kabupaten: a number must be unique beyond the scope of the asker. */
export async function listNomorRegistrasi(db: Sambungan): Promise<Map<string, number>> {
  const baris = await db.execute<{ nomor: string; posyandu_id: number }>(sql`
    select r.nomor, r.posyandu_id from registrasi r where r.nomor is not null and ${peristiwaBerlaku}`)
  return new Map(baris.map((b) => [b.nomor, b.posyandu_id]))
}

/** Values in force of `n` months up to `sampai`, keyed `idPosyandu|bulan|ukuran`. */
export async function listNilaiLalu(
  db: Sambungan,
  c: Cakupan,
  sampai: Bulan,
  n = 3,
): Promise<Map<string, number>> {
  const baris = await db.execute<{ kunci: string; nilai: number }>(sql`
    select f.posyandu_id || '|' || f.bulan || '|' || f.ukuran as kunci, f.nilai from fakta f
    where f.berlaku and f.posyandu_id is not null and f.bulan between ${geserBulan(sampai, 1 - n)} and ${sampai}
      and ${dalamCakupan(c, sql.raw('f.kode_desa'))}`)
  return new Map(baris.map((b) => [b.kunci, b.nilai]))
}
