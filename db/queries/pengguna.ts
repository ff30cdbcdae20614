import { and, asc, count, desc, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Cakupan, Peran } from '@/lib/cakupan'
import type { Sambungan } from '../client'
import { kunciApi, pengguna, wilayah } from '../schema'
import { dalamCakupan } from './cakupan'

/** What a session needs to know of its user; the password hash never leaves `getPenggunaMasuk`. */
export interface BarisPengguna {
  id: number
  namaMasuk: string
  nama: string
  peran: Peran
  kodeKecamatan: string | null
  bidang: string | null
  aktif: boolean
  versiSesi: number
  contoh: boolean
}

/** Sign-in names of the built-in sample accounts begin so; no other account may. */
export const AWALAN_CONTOH = 'contoh.'

const kolom = {
  id: pengguna.id,
  namaMasuk: pengguna.namaMasuk,
  nama: pengguna.nama,
  peran: pengguna.peran,
  kodeKecamatan: pengguna.kodeKecamatan,
  bidang: pengguna.bidang,
  aktif: pengguna.aktif,
  versiSesi: pengguna.versiSesi,
  contoh: pengguna.contoh,
}

/** The user behind a session, locked or not; null when removed. Runs before there is a scope: it is what scope is made from. */
export async function getPengguna(db: Sambungan, id: number): Promise<BarisPengguna | null> {
  const [baris] = await db.select(kolom).from(pengguna).where(eq(pengguna.id, id))
  return baris ?? null
}

/** The user who signs in under that name, with the password hash; null when there is none. */
export async function getPenggunaMasuk(
  db: Sambungan,
  namaMasuk: string,
): Promise<(BarisPengguna & { sandi: string }) | null> {
  const [baris] = await db
    .select({ ...kolom, sandi: pengguna.sandi })
    .from(pengguna)
    .where(eq(pengguna.namaMasuk, namaMasuk))
  return baris ?? null
}

export interface PenggunaTerdaftar extends BarisPengguna {
  namaKecamatan: string | null
  masukTerakhir: Date | null
}

/** All accounts, real ones first. Only for a scope of role dpmd; any other sees none. */
export async function listPengguna(db: Sambungan, c: Cakupan): Promise<PenggunaTerdaftar[]> {
  if (c.peran !== 'dpmd' || c.akar === null) return []
  return db
    .select({ ...kolom, namaKecamatan: wilayah.nama, masukTerakhir: pengguna.masukTerakhir })
    .from(pengguna)
    .leftJoin(wilayah, eq(wilayah.kode, pengguna.kodeKecamatan))
    .orderBy(asc(pengguna.contoh), desc(pengguna.aktif), asc(pengguna.nama), asc(pengguna.id))
}

/** Address for mail about approvals of one account; null: none given. The caller has proven that he may know it. */
export async function getSurel(db: Sambungan, id: number): Promise<string | null> {
  const [baris] = await db.select({ surel: pengguna.surel }).from(pengguna).where(eq(pengguna.id, id))
  return baris?.surel ?? null
}

/** Name and note of an own account; null when it was removed. */
export async function getNamaKecamatan(db: Sambungan, kode: string): Promise<string | null> {
  const [baris] = await db.select({ nama: wilayah.nama }).from(wilayah).where(eq(wilayah.kode, kode))
  return baris?.nama ?? null
}

/** The kecamatan of the kabupaten as choices of a form, by code. */
export async function listPilihanKecamatan(
  db: Sambungan,
  c: Cakupan,
): Promise<{ kode: string; nama: string }[]> {
  if (c.akar === null) return []
  return db
    .select({ kode: wilayah.kode, nama: wilayah.nama })
    .from(wilayah)
    .where(and(eq(wilayah.jenis, 'kecamatan'), sql`${wilayah.kode} like ${`${c.akar}.%`}`))
    .orderBy(asc(wilayah.kode))
}

/** Every desa and kelurahan of the scope, by code. */
export async function listPilihanDesa(db: Sambungan, c: Cakupan): Promise<{ kode: string; nama: string }[]> {
  return db
    .select({ kode: wilayah.kode, nama: wilayah.nama })
    .from(wilayah)
    .where(and(inArray(wilayah.jenis, ['desa', 'kelurahan']), dalamCakupan(c, wilayah.kode)))
    .orderBy(asc(wilayah.kode))
}

/** The built-in sample accounts, whose password is public. Not those that a sample account made. */
export async function listAkunContoh(db: Sambungan): Promise<BarisPengguna[]> {
  return db
    .select(kolom)
    .from(pengguna)
    .where(
      and(
        eq(pengguna.contoh, true),
        eq(pengguna.aktif, true),
        sql`starts_with(${pengguna.namaMasuk}, ${AWALAN_CONTOH})`,
      ),
    )
    .orderBy(asc(pengguna.id))
}

/** How many accounts of role dpmd are active, real and sample apart. */
export async function getJumlahDpmd(db: Sambungan): Promise<{ asli: number; contoh: number }> {
  const baris = await db
    .select({ contoh: pengguna.contoh, n: count() })
    .from(pengguna)
    .where(and(eq(pengguna.peran, 'dpmd'), eq(pengguna.aktif, true)))
    .groupBy(pengguna.contoh)
  const cari = (contoh: boolean) => baris.find((b) => b.contoh === contoh)?.n ?? 0
  return { asli: cari(false), contoh: cari(true) }
}

export interface KunciBerlaku {
  id: number
  nama: string
  awalan: string
  kodeWilayah: string
  /** `baca` reads numbers, `lapor` sends reports. */
  lingkup: 'baca' | 'lapor'
  dipakaiTerakhir: Date | null
}

/** The key with that SHA-256 fingerprint; null when unknown, revoked or expired. */
export async function getKunciApi(db: Sambungan, sidik: string): Promise<KunciBerlaku | null> {
  const [baris] = await db
    .select({
      id: kunciApi.id,
      nama: kunciApi.nama,
      awalan: kunciApi.awalan,
      kodeWilayah: kunciApi.kodeWilayah,
      lingkup: kunciApi.lingkup,
      dipakaiTerakhir: kunciApi.dipakaiTerakhir,
    })
    .from(kunciApi)
    .where(
      and(
        eq(kunciApi.sidik, sidik),
        isNull(kunciApi.dicabut),
        or(isNull(kunciApi.kedaluwarsa), gt(kunciApi.kedaluwarsa, sql`now()`)),
      ),
    )
  return baris ?? null
}

export interface KunciTerdaftar extends KunciBerlaku {
  namaWilayah: string
  dibuat: Date
  kedaluwarsa: Date | null
  dicabut: Date | null
}

/** All API keys, newest first; never the key itself. Only for a scope of role dpmd. */
export async function listKunciApi(db: Sambungan, c: Cakupan): Promise<KunciTerdaftar[]> {
  if (c.peran !== 'dpmd' || c.akar === null) return []
  return db
    .select({
      id: kunciApi.id,
      nama: kunciApi.nama,
      awalan: kunciApi.awalan,
      kodeWilayah: kunciApi.kodeWilayah,
      namaWilayah: wilayah.nama,
      lingkup: kunciApi.lingkup,
      dibuat: kunciApi.dibuat,
      kedaluwarsa: kunciApi.kedaluwarsa,
      dicabut: kunciApi.dicabut,
      dipakaiTerakhir: kunciApi.dipakaiTerakhir,
    })
    .from(kunciApi)
    .innerJoin(wilayah, eq(wilayah.kode, kunciApi.kodeWilayah))
    .orderBy(desc(kunciApi.id))
}
