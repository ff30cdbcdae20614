import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Cakupan } from '@/lib/cakupan'
import type { Sambungan } from '../client'
import { wilayah } from '../schema'
import { layar, rapat } from '../schema-rapat'
import { dalamCakupan } from './cakupan'

export interface LayarBerlaku {
  id: number
  nama: string
  awalan: string
  kodeWilayah: string
  /** `ringkasan`: the newest numbers of the place; `rapat`: one meeting as it was shown. */
  isi: 'ringkasan' | 'rapat'
  rapatId: number | null
  /** Seconds per slide. */
  jeda: number
  dipakaiTerakhir: Date | null
}

const kolom = {
  id: layar.id,
  nama: layar.nama,
  awalan: layar.awalan,
  kodeWilayah: layar.kodeWilayah,
  isi: layar.isi,
  rapatId: layar.rapatId,
  jeda: layar.jeda,
  dipakaiTerakhir: layar.dipakaiTerakhir,
}

/** The screen with that SHA-256 fingerprint; null when unknown, revoked or expired. Runs before there is a scope: it is what scope is made from. */
export async function getLayar(db: Sambungan, sidik: string): Promise<LayarBerlaku | null> {
  const [baris] = await db
    .select(kolom)
    .from(layar)
    .where(and(eq(layar.sidik, sidik), isNull(layar.dicabut), gt(layar.kedaluwarsa, sql`now()`)))
  return baris ?? null
}

/** Whether a screen of that fingerprint was ever made here: one that is revoked or over is nobody's guess. */
export async function isLayarPernahAda(db: Sambungan, sidik: string): Promise<boolean> {
  return (await db.select({ id: layar.id }).from(layar).where(eq(layar.sidik, sidik))).length > 0
}

export interface LayarTerdaftar extends LayarBerlaku {
  namaWilayah: string
  /** Of the meeting that it shows; null for the newest numbers. */
  judulRapat: string | null
  dibuat: Date
  kedaluwarsa: Date
  dicabut: Date | null
}

/** All screens of the scope, newest first; never a link itself. Only for those who manage screens; others see none. */
export async function listLayar(db: Sambungan, c: Cakupan): Promise<LayarTerdaftar[]> {
  if (c.peran !== 'dpmd' && c.peran !== 'tp_posyandu') return []
  return db
    .select({
      ...kolom,
      namaWilayah: wilayah.nama,
      judulRapat: rapat.judul,
      dibuat: layar.dibuat,
      kedaluwarsa: layar.kedaluwarsa,
      dicabut: layar.dicabut,
    })
    .from(layar)
    .innerJoin(wilayah, eq(wilayah.kode, layar.kodeWilayah))
    .leftJoin(rapat, eq(rapat.id, layar.rapatId))
    .where(dalamCakupan(c, layar.kodeWilayah))
    .orderBy(desc(layar.id))
}

/** What changes when a meeting's slides change: its edits, snapshot and decisions. Null out of scope. */
export async function getVersiRapat(db: Sambungan, c: Cakupan, id: number): Promise<string | null> {
  const [baris] = await db.execute<{ versi: string }>(sql`
    select concat_ws('.', r.versi, r.keadaan,
      (select max(p.id) from potret p where p.rapat_id = r.id),
      (select concat_ws('-', count(*), max(t.id), max(h.id)) from tindak_lanjut t
        left join tindak_lanjut_riwayat h on h.tindak_lanjut_id = t.id where t.rapat_id = r.id)) as versi
    from rapat r where r.id = ${id} and ${dalamCakupan(c, sql.raw('r.kode_wilayah'))}`)
  return baris?.versi ?? null
}
