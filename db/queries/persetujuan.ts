import { and, asc, desc, eq, inArray, like, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import {
  type AturanPersetujuan,
  JENIS_PERSETUJUAN,
  type KeadaanPengajuan,
  type KodePersetujuan,
} from '@/indikator/persetujuan'
import type { Cakupan } from '@/lib/cakupan'
import type { Sambungan } from '../client'
import { pengguna, wilayah } from '../schema'
import { aturanPersetujuan, delegasi, pengajuan, pengajuanLangkah } from '../schema-persetujuan'
import { dalamCakupan } from './cakupan'

/** Somebody who may decide today: in his own right, or by a delegation in the name of another. */
export interface Penyetuju {
  id: number
  nama: string
  delegasiId: number | null
  atasNama: string | null
  /** Last day of the delegation, `YYYY-MM-DD`. */
  sampai: string | null
}

/**
 * Everybody who may decide on `hari` (`YYYY-MM-DD`), sample accounts apart from real ones; each person once, in his own right
 * before a delegation. A delegation counts while its giver is an active pimpinan, or an active admin where there is no pimpinan.
 */
export async function listPenyetuju(db: Sambungan, contoh: boolean, hari: string): Promise<Penyetuju[]> {
  const baris = await db.execute<{
    id: number
    nama: string
    delegasi_id: number | null
    atas_nama: string | null
    sampai: string | null
  }>(sql`
    select distinct on (id) id, nama, delegasi_id, atas_nama, sampai from (
      select id, nama, null::int as delegasi_id, null::text as atas_nama, null::text as sampai from pengguna
      where aktif and contoh = ${contoh} and peran = 'pimpinan'
      union all
      select k.id, k.nama, d.id, p.nama, d.sampai::text from delegasi d
      join pengguna k on k.id = d.kepada and k.aktif and k.contoh = ${contoh} and k.peran <> 'kecamatan'
      join pengguna p on p.id = d.dari and p.aktif and p.contoh = ${contoh}
        and (p.peran = 'pimpinan' or (p.peran = 'dpmd' and not exists (
          select 1 from pengguna x where x.aktif and x.contoh = ${contoh} and x.peran = 'pimpinan')))
      where d.dicabut is null and ${hari}::date between d.mulai and d.sampai
    ) s order by id, delegasi_id nulls first`)
  return baris.map(({ delegasi_id, atas_nama, ...b }) => ({
    ...b,
    delegasiId: delegasi_id,
    atasNama: atas_nama,
  }))
}

/** An active pimpinan exists: then only a pimpinan delegates. Sample accounts apart. */
export async function isAdaPimpinan(db: Sambungan, contoh: boolean): Promise<boolean> {
  const [ada] = await db
    .select({ id: pengguna.id })
    .from(pengguna)
    .where(and(eq(pengguna.peran, 'pimpinan'), eq(pengguna.aktif, true), eq(pengguna.contoh, contoh)))
    .limit(1)
  return ada !== undefined
}

export interface AturanBerlaku extends AturanPersetujuan {
  jenis: KodePersetujuan
}

/** The rule of every kind as it holds now, in the order of `JENIS_PERSETUJUAN`. */
export async function listAturan(db: Sambungan, contoh: boolean): Promise<AturanBerlaku[]> {
  const ada = await db
    .selectDistinctOn([aturanPersetujuan.jenis], {
      jenis: aturanPersetujuan.jenis,
      wajib: aturanPersetujuan.wajib,
      ambang: aturanPersetujuan.ambang,
    })
    .from(aturanPersetujuan)
    .where(eq(aturanPersetujuan.contoh, contoh))
    .orderBy(aturanPersetujuan.jenis, desc(aturanPersetujuan.id))
  const perJenis = new Map(ada.map((a) => [a.jenis, a]))
  return JENIS_PERSETUJUAN.map((j) => perJenis.get(j.kode) ?? { jenis: j.kode, ...j.bawaan })
}

/** Every change of the rules with who and why, newest first. */
export async function listRiwayatAturan(db: Sambungan, contoh: boolean) {
  return db
    .select({
      id: aturanPersetujuan.id,
      jenis: aturanPersetujuan.jenis,
      wajib: aturanPersetujuan.wajib,
      ambang: aturanPersetujuan.ambang,
      alasan: aturanPersetujuan.alasan,
      namaOleh: pengguna.nama,
      waktu: aturanPersetujuan.waktu,
    })
    .from(aturanPersetujuan)
    .leftJoin(pengguna, eq(pengguna.id, aturanPersetujuan.oleh))
    .where(eq(aturanPersetujuan.contoh, contoh))
    .orderBy(desc(aturanPersetujuan.id))
    .limit(50)
}

export type RiwayatAturan = Awaited<ReturnType<typeof listRiwayatAturan>>[number]

/** Who asks for the list: `semua` sees every request of his scope, others those that they made or decided; sample accounts only those of sample accounts. */
export interface PembacaPengajuan {
  id: number
  contoh: boolean
  semua: boolean
}

function terlihat(c: Cakupan, p: PembacaPengajuan): SQL | undefined {
  return and(
    dalamCakupan(c, pengajuan.kodeWilayah),
    p.contoh ? eq(pengajuan.contoh, true) : undefined,
    p.semua
      ? undefined
      : or(
          eq(pengajuan.oleh, p.id),
          sql`exists (select 1 from pengajuan_langkah l where l.pengajuan_id = ${pengajuan.id} and l.oleh = ${p.id})`,
        ),
  )
}

const pemutus = alias(pengguna, 'pemutus')
const akhir = alias(pengajuanLangkah, 'akhir')

function selectPengajuan(db: Sambungan) {
  return db
    .select({
      id: pengajuan.id,
      jenis: pengajuan.jenis,
      objek: pengajuan.objek,
      kodeWilayah: pengajuan.kodeWilayah,
      namaWilayah: wilayah.nama,
      ringkas: pengajuan.ringkas,
      alasan: pengajuan.alasan,
      contoh: pengajuan.contoh,
      oleh: pengajuan.oleh,
      namaOleh: pengguna.nama,
      dibuat: pengajuan.dibuat,
      keadaan: sql<KeadaanPengajuan>`coalesce(${akhir.hasil}, 'menunggu')`,
      diputus: akhir.waktu,
      namaPemutus: pemutus.nama,
      alasanPutus: akhir.alasan,
    })
    .from(pengajuan)
    .leftJoin(akhir, and(eq(akhir.pengajuanId, pengajuan.id), sql`${akhir.hasil} <> 'gagal'`))
    .leftJoin(pengguna, eq(pengguna.id, pengajuan.oleh))
    .leftJoin(pemutus, eq(pemutus.id, akhir.oleh))
    .leftJoin(wilayah, eq(wilayah.kode, pengajuan.kodeWilayah))
    .$dynamic()
}

export type PengajuanTercatat = Awaited<ReturnType<typeof selectPengajuan>>[number]

/** Requests that wait, oldest first. */
export async function listMenunggu(
  db: Sambungan,
  c: Cakupan,
  p: PembacaPengajuan,
): Promise<PengajuanTercatat[]> {
  return selectPengajuan(db)
    .where(and(terlihat(c, p), sql`${akhir.id} is null`))
    .orderBy(asc(pengajuan.id))
    .limit(100)
}

/** Requests that were decided or taken back, newest first; `mulai` skips that many. */
export async function listDiputus(
  db: Sambungan,
  c: Cakupan,
  p: PembacaPengajuan,
  batas: number,
  mulai = 0,
): Promise<PengajuanTercatat[]> {
  return selectPengajuan(db)
    .where(and(terlihat(c, p), sql`${akhir.id} is not null`))
    .orderBy(desc(akhir.id))
    .limit(batas)
    .offset(mulai)
}

/** One request; null when it does not exist for this reader. */
export async function getPengajuan(
  db: Sambungan,
  c: Cakupan,
  p: PembacaPengajuan,
  id: number,
): Promise<PengajuanTercatat | null> {
  const [ada] = await selectPengajuan(db).where(and(terlihat(c, p), eq(pengajuan.id, id)))
  return ada ?? null
}

/** Condition: a request about that object waits for a decision. */
export function isMenunggu(objek: SQL): SQL {
  return sql`exists (select 1 from pengajuan p where p.objek = ${objek} and not exists (
    select 1 from pengajuan_langkah l where l.pengajuan_id = p.id and l.hasil <> 'gagal'))`
}

/** What waits on an object (`objek` as in `jejak`; ending in `%`: all that begin so), for whoever may see that object. */
export async function listMenungguObjek(
  db: Sambungan,
  c: Cakupan,
  objek: string,
): Promise<PengajuanTercatat[]> {
  return selectPengajuan(db)
    .where(
      and(
        dalamCakupan(c, pengajuan.kodeWilayah),
        objek.endsWith('%') ? like(pengajuan.objek, objek) : eq(pengajuan.objek, objek),
        sql`${akhir.id} is null`,
      ),
    )
    .orderBy(asc(pengajuan.id))
}

const pemberi = alias(pengguna, 'pemberi')
const penerima = alias(pengguna, 'penerima')
const pencabut = alias(pengguna, 'pencabut')

/** What happened to a request after it was made, oldest first. The caller has proven that it may be read. */
export async function listLangkah(db: Sambungan, id: number) {
  return db
    .select({
      id: pengajuanLangkah.id,
      hasil: pengajuanLangkah.hasil,
      alasan: pengajuanLangkah.alasan,
      waktu: pengajuanLangkah.waktu,
      namaOleh: pengguna.nama,
      atasNama: pemberi.nama,
    })
    .from(pengajuanLangkah)
    .leftJoin(pengguna, eq(pengguna.id, pengajuanLangkah.oleh))
    .leftJoin(delegasi, eq(delegasi.id, pengajuanLangkah.delegasiId))
    .leftJoin(pemberi, eq(pemberi.id, delegasi.dari))
    .where(eq(pengajuanLangkah.pengajuanId, id))
    .orderBy(asc(pengajuanLangkah.id))
}

export type LangkahPengajuan = Awaited<ReturnType<typeof listLangkah>>[number]

/** Delegations, newest first: all for `semua`, else those that name this account. Sample accounts apart. */
export async function listDelegasi(db: Sambungan, c: Cakupan, p: PembacaPengajuan) {
  if (c.akar === null) return []
  return db
    .select({
      id: delegasi.id,
      dari: delegasi.dari,
      namaDari: pemberi.nama,
      kepada: delegasi.kepada,
      namaKepada: penerima.nama,
      mulai: delegasi.mulai,
      sampai: delegasi.sampai,
      alasan: delegasi.alasan,
      dibuat: delegasi.dibuat,
      dicabut: delegasi.dicabut,
      namaPencabut: pencabut.nama,
    })
    .from(delegasi)
    .innerJoin(pemberi, eq(pemberi.id, delegasi.dari))
    .innerJoin(penerima, eq(penerima.id, delegasi.kepada))
    .leftJoin(pencabut, eq(pencabut.id, delegasi.dicabutOleh))
    .where(
      and(
        eq(delegasi.contoh, p.contoh),
        p.semua ? undefined : or(eq(delegasi.dari, p.id), eq(delegasi.kepada, p.id)),
      ),
    )
    .orderBy(desc(delegasi.id))
    .limit(100)
}

export type DelegasiTercatat = Awaited<ReturnType<typeof listDelegasi>>[number]

/** Accounts that can be given a delegation: active, seeing the whole kabupaten, not deciding already. Sample accounts apart. */
export async function listCalonDelegasi(
  db: Sambungan,
  c: Cakupan,
  contoh: boolean,
): Promise<{ id: number; nama: string; peran: 'dpmd' | 'tp_posyandu' | 'opd' }[]> {
  if (c.akar?.length !== 5) return []
  const baris = await db
    .select({ id: pengguna.id, nama: pengguna.nama, peran: pengguna.peran })
    .from(pengguna)
    .where(
      and(
        eq(pengguna.aktif, true),
        eq(pengguna.contoh, contoh),
        inArray(pengguna.peran, ['dpmd', 'tp_posyandu', 'opd']),
      ),
    )
    .orderBy(asc(pengguna.nama), asc(pengguna.id))
  return baris as { id: number; nama: string; peran: 'dpmd' | 'tp_posyandu' | 'opd' }[]
}
