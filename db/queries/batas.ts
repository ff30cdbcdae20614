import { desc, eq, sql } from 'drizzle-orm'
import type { PemeriksaanBatas, PilihanBatas } from '@/impor/batas/tipe'
import type { Sambungan } from '../client'
import { pengguna } from '../schema'
import { batas, batasBerlaku } from '../schema-peta'

/** Which set of boundaries is in force. */
export interface BatasBerlaku {
  id: number
  versi: string
}

/** The set in force; null is the approximation. Public shapes of public places: needs no scope. */
export async function getBatasBerlaku(db: Sambungan): Promise<BatasBerlaku | null> {
  const [kini] = await db
    .select({ id: batas.id, versi: batas.versi })
    .from(batasBerlaku)
    .leftJoin(batas, eq(batas.id, batasBerlaku.batasId))
    .orderBy(desc(batasBerlaku.id))
    .limit(1)
  return kini?.id && kini.versi ? { id: kini.id, versi: kini.versi } : null
}

export interface IsiBatas {
  versi: string
  /** TopoJSON text. */
  kecamatan: string
  desa: string | null
  sumber: string
  tanggal: string | null
}

/** The shapes of a set that is or was in force; null for drafts and unknown ids. */
export async function getIsiBatas(db: Sambungan, id: number): Promise<IsiBatas | null> {
  const [b] = await db.select().from(batas).where(eq(batas.id, id))
  if (b?.keadaan !== 'tersimpan' || b.kecamatan === null || b.sumber === null) return null
  return { versi: b.versi, kecamatan: b.kecamatan, desa: b.desa, sumber: b.sumber, tanggal: b.tanggal }
}

/** The TopoJSON text behind a public address; null when there is none of that version. Drafts have no address. */
export async function getTopologiBatas(
  db: Sambungan,
  versi: string,
  lapisan: 'kecamatan' | 'desa',
): Promise<string | null> {
  const [b] = await db
    .select({ isi: batas[lapisan] })
    .from(batas)
    .where(sql`${batas.versi} = ${versi} and ${batas.keadaan} = 'tersimpan'`)
    .limit(1)
  return b?.isi ?? null
}

export interface BatasLengkap extends BatasTercatat {
  pilihan: PilihanBatas
  hasil: PemeriksaanBatas
  kecamatan: string | null
  desa: string | null
  versi: string
}

export interface BatasTercatat {
  id: number
  keadaan: 'draf' | 'tersimpan'
  berkas: string
  sha256: string
  ukuranByte: number
  contoh: boolean
  sumber: string | null
  tanggal: string | null
  oleh: number | null
  namaOleh: string | null
  dibuat: Date
}

const TERCATAT = {
  id: batas.id,
  keadaan: batas.keadaan,
  berkas: batas.berkas,
  sha256: batas.sha256,
  ukuranByte: batas.ukuranByte,
  contoh: batas.contoh,
  sumber: batas.sumber,
  tanggal: batas.tanggal,
  oleh: batas.oleh,
  namaOleh: pengguna.nama,
  dibuat: batas.dibuat,
}

/** One set with its check; null when there is none. For those who may manage boundaries. */
export async function getBatas(db: Sambungan, id: number): Promise<BatasLengkap | null> {
  const [b] = await db
    .select({
      ...TERCATAT,
      pilihan: batas.pilihan,
      hasil: batas.hasil,
      kecamatan: batas.kecamatan,
      desa: batas.desa,
      versi: batas.versi,
    })
    .from(batas)
    .leftJoin(pengguna, eq(pengguna.id, batas.oleh))
    .where(eq(batas.id, id))
  // The columns are written by saveDrafBatas and savePilihanBatas only.
  return b ? { ...b, pilihan: b.pilihan as PilihanBatas, hasil: b.hasil as PemeriksaanBatas } : null
}

/** The polygons that a set was checked from, gzipped. */
export async function getBahanBatas(db: Sambungan, id: number): Promise<Uint8Array | null> {
  const [b] = await db.select({ bahan: batas.bahan }).from(batas).where(eq(batas.id, id))
  return b?.bahan ?? null
}

/** All sets, newest first. */
export async function listBatas(db: Sambungan): Promise<BatasTercatat[]> {
  return db
    .select(TERCATAT)
    .from(batas)
    .leftJoin(pengguna, eq(pengguna.id, batas.oleh))
    .orderBy(desc(batas.id))
}

/** When which boundaries came into force. `batasId` null: the approximation. */
export interface PeristiwaBatas {
  id: number
  batasId: number | null
  sebelum: number | null
  perbuatan: 'pakai' | 'urung'
  namaOleh: string | null
  waktu: Date
}

/** What was in force since when, newest first. */
export async function listPeristiwaBatas(db: Sambungan): Promise<PeristiwaBatas[]> {
  return db
    .select({
      id: batasBerlaku.id,
      batasId: batasBerlaku.batasId,
      sebelum: batasBerlaku.sebelum,
      perbuatan: batasBerlaku.perbuatan,
      namaOleh: pengguna.nama,
      waktu: batasBerlaku.waktu,
    })
    .from(batasBerlaku)
    .leftJoin(pengguna, eq(pengguna.id, batasBerlaku.oleh))
    .orderBy(desc(batasBerlaku.id))
}
