import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Acara, TemplatRapat } from '@/indikator/rapat/tipe'
import type { Cakupan } from '@/lib/cakupan'
import type { Bulan } from '@/lib/periode'
import type { Sambungan } from '../client'
import { jejak, pengguna, wilayah } from '../schema'
import { rapat } from '../schema-rapat'
import { dalamCakupan } from './cakupan'

/** One meeting as a list shows it. */
export type RapatTercatat = {
  id: number
  templat: TemplatRapat
  judul: string
  kodeWilayah: string
  namaWilayah: string
  tanggal: string
  tempat: string
  bulan: Bulan
  keadaan: 'rencana' | 'berjalan' | 'selesai'
  contoh: boolean
  /** Decisions of this meeting, those taken back left out, and how many of them are not done. */
  keputusan: number
  terbuka: number
}

/** Meetings of the scope, newest first. A kecamatan sees its own only. */
export async function listRapatTercatat(db: Sambungan, c: Cakupan, batas = 200): Promise<RapatTercatat[]> {
  return db.execute<RapatTercatat>(sql`
    select r.id, r.templat, r.judul, r.kode_wilayah as "kodeWilayah", w.nama as "namaWilayah", r.tanggal::text, r.tempat,
      r.bulan, r.keadaan, r.contoh, coalesce(t.n, 0) as keputusan, coalesce(t.terbuka, 0) as terbuka
    from rapat r join wilayah w on w.kode = r.kode_wilayah
    left join (
      select rapat_id, count(*)::int as n, (count(*) filter (where keadaan <> 'selesai'))::int as terbuka
      from tindak_lanjut where keadaan <> 'batal' group by rapat_id
    ) t on t.rapat_id = r.id
    where ${dalamCakupan(c, sql.raw('r.kode_wilayah'))}
    order by r.tanggal desc, r.id desc limit ${batas}`)
}

export type BarisRapat = typeof rapat.$inferSelect & { namaWilayah: string }

/** A meeting of the scope with its agenda and edits; null elsewhere. */
export async function getBarisRapat(db: Sambungan, c: Cakupan, id: number): Promise<BarisRapat | null> {
  const [b] = await db
    .select({ rapat, namaWilayah: wilayah.nama })
    .from(rapat)
    .innerJoin(wilayah, eq(wilayah.kode, rapat.kodeWilayah))
    .where(and(eq(rapat.id, id), dalamCakupan(c, rapat.kodeWilayah)))
  return b ? { ...b.rapat, namaWilayah: b.namaWilayah } : null
}

export interface JejakRapat {
  id: number
  waktu: Date
  /** Null when the account is gone. */
  nama: string | null
  kalimat: string
}

/** What was done to a meeting, newest first. The caller has proven that the meeting lies in the scope. */
export async function listJejakRapat(db: Sambungan, id: number, batas = 15): Promise<JejakRapat[]> {
  return db
    .select({
      id: jejak.id,
      waktu: jejak.waktu,
      nama: pengguna.nama,
      kalimat: sql<string>`${jejak.rincian}->>'kalimat'`,
    })
    .from(jejak)
    .leftJoin(pengguna, eq(pengguna.id, jejak.oleh))
    .where(and(eq(jejak.objek, `rapat:${id}`), sql`${jejak.rincian} ? 'kalimat'`))
    .orderBy(desc(jejak.id))
    .limit(batas)
}

/** The last change of the agenda that can be undone. */
export interface UrungAcara {
  jejakId: number
  kalimat: string
  oleh: number | null
  sebelum: Acara[]
}

/** The newest change of the agenda not undone yet; null without. Undoing several times goes back step by step. */
export async function getUrungAcara(db: Sambungan, id: number): Promise<UrungAcara | null> {
  const baris = await db
    .select({
      id: jejak.id,
      perbuatan: jejak.perbuatan,
      oleh: jejak.oleh,
      kalimat: sql<string>`${jejak.rincian}->>'kalimat'`,
      sebelum: sql<Acara[]>`${jejak.rincian}->'sebelum'`,
    })
    .from(jejak)
    .where(and(eq(jejak.objek, `rapat:${id}`), inArray(jejak.perbuatan, ['ubah-acara', 'urungkan-acara'])))
    .orderBy(desc(jejak.id))
    .limit(200)
  let lewati = 0
  for (const b of baris) {
    if (b.perbuatan === 'urungkan-acara') lewati += 1
    else if (lewati > 0) lewati -= 1
    else return { jejakId: b.id, kalimat: b.kalimat, oleh: b.oleh, sebelum: b.sebelum }
  }
  return null
}
