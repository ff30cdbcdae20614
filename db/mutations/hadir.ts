import { and, eq, sql } from 'drizzle-orm'
import type { IsiHadir } from '@/indikator/baca-hadir'
import type { Cakupan } from '@/lib/cakupan'
import type { Db, Sambungan } from '../client'
import { listHadir } from '../queries/hadir'
import { jejak } from '../schema'
import { hadir, rapat } from '../schema-rapat'
import { type PelakuRapat, RapatDitolak, requireRapat } from './rapat'

const MAKS = 500
const kunci = (h: IsiHadir) => `${h.nama} ${h.instansi}`.toLowerCase().replace(/\s+/g, ' ')

async function saveJejak(tx: Sambungan, pelaku: PelakuRapat, id: number, jumlah: number): Promise<void> {
  await tx.insert(jejak).values({
    oleh: pelaku.id,
    perbuatan: 'ubah-daftar-hadir',
    objek: `rapat:${id}`,
    rincian: { jumlah },
  })
}

/** Adds people to the end of the list; those who stand on it are left out. Returns how many were added. Throws as `requireRapat`. */
export async function saveHadir(
  db: Db,
  c: Cakupan,
  pelaku: PelakuRapat,
  rapatId: number,
  baru: readonly IsiHadir[],
): Promise<number> {
  return db.transaction(async (tx) => {
    await requireRapat(tx, c, pelaku, rapatId)
    return tambah(tx, pelaku, rapatId, baru)
  })
}

async function tambah(
  tx: Sambungan,
  pelaku: PelakuRapat,
  rapatId: number,
  baru: readonly IsiHadir[],
): Promise<number> {
  const ada = await listHadir(tx, rapatId)
  const terlihat = new Set(ada.map(kunci))
  const isi = baru.filter((h) => !terlihat.has(kunci(h)) && terlihat.add(kunci(h)))
  if (ada.length + isi.length > MAKS) throw new RapatDitolak(`Daftar hadir paling banyak ${MAKS} orang.`)
  if (isi.length === 0) return 0
  const [akhir] = await tx
    .select({ n: sql<number>`coalesce(max(${hadir.urutan}), 0)` })
    .from(hadir)
    .where(eq(hadir.rapatId, rapatId))
  await tx.insert(hadir).values(isi.map((h, i) => ({ ...h, rapatId, urutan: (akhir?.n ?? 0) + i + 1 })))
  await saveJejak(tx, pelaku, rapatId, ada.length + isi.length)
  return isi.length
}

/** Copies who came to another meeting of the scope. Returns how many were added. */
export async function saveHadirSalinan(
  db: Db,
  c: Cakupan,
  pelaku: PelakuRapat,
  rapatId: number,
  dari: number,
): Promise<number> {
  return db.transaction(async (tx) => {
    const ini = await requireRapat(tx, c, pelaku, rapatId)
    const [asal] = await tx.select({ kode: rapat.kodeWilayah }).from(rapat).where(eq(rapat.id, dari))
    if (asal?.kode !== ini.kodeWilayah) throw new RapatDitolak('Daftar hadir itu tidak ada.')
    const lama = await listHadir(tx, dari)
    return tambah(
      tx,
      pelaku,
      rapatId,
      lama.map(({ nama, jabatan, instansi }) => ({ nama, jabatan, instansi })),
    )
  })
}

/** Rewrites one line of the list. Throws `RapatDitolak` when it is gone. */
export async function saveHadirUbahan(
  db: Db,
  c: Cakupan,
  pelaku: PelakuRapat,
  rapatId: number,
  id: number,
  isi: IsiHadir,
): Promise<void> {
  await db.transaction(async (tx) => {
    await requireRapat(tx, c, pelaku, rapatId)
    const hasil = await tx
      .update(hadir)
      .set({ nama: isi.nama, jabatan: isi.jabatan, instansi: isi.instansi })
      .where(and(eq(hadir.id, id), eq(hadir.rapatId, rapatId)))
      .returning({ id: hadir.id })
    if (hasil.length === 0) throw new RapatDitolak('Baris itu sudah dihapus orang lain.')
    await saveJejak(tx, pelaku, rapatId, (await listHadir(tx, rapatId)).length)
  })
}

/** Takes one line off the list. Already gone is fine. */
export async function removeHadir(
  db: Db,
  c: Cakupan,
  pelaku: PelakuRapat,
  rapatId: number,
  id: number,
): Promise<void> {
  await db.transaction(async (tx) => {
    await requireRapat(tx, c, pelaku, rapatId)
    const hapus = tx.delete(hadir).where(and(eq(hadir.id, id), eq(hadir.rapatId, rapatId)))
    if ((await hapus.returning({ id: hadir.id })).length === 0) return
    await saveJejak(tx, pelaku, rapatId, (await listHadir(tx, rapatId)).length)
  })
}

/** Moves one line up or down by one place. */
export async function saveHadirUrutan(
  db: Db,
  c: Cakupan,
  pelaku: PelakuRapat,
  rapatId: number,
  id: number,
  arah: -1 | 1,
): Promise<void> {
  await db.transaction(async (tx) => {
    await requireRapat(tx, c, pelaku, rapatId)
    const semua = (await listHadir(tx, rapatId)).map((h) => h.id)
    const ke = semua.indexOf(id)
    const tukar = ke + arah
    if (ke < 0 || tukar < 0 || tukar >= semua.length) return
    ;[semua[ke], semua[tukar]] = [semua[tukar] as number, id]
    await tx.execute(sql`
      update hadir set urutan = u.urutan from unnest(${sql.param(semua)}::int[]) with ordinality as u(id, urutan)
      where hadir.id = u.id`)
    await saveJejak(tx, pelaku, rapatId, semua.length)
  })
}

export interface IsiNotulen {
  pimpinan: string
  notulis: string
  pembahasan: string
}

/**
 * Writes the free text of the minutes. Only what differs from `lama` (as this writer saw it) is written; where somebody else wrote in
 * the meantime too, nothing is, and `RapatDitolak` says so.
 */
export async function saveNotulen(
  db: Db,
  c: Cakupan,
  pelaku: PelakuRapat,
  rapatId: number,
  isi: IsiNotulen,
  lama: IsiNotulen,
): Promise<void> {
  await db.transaction(async (tx) => {
    const r = await requireRapat(tx, c, pelaku, rapatId)
    const kolom = ['pimpinan', 'notulis', 'pembahasan'] as const
    const berubah = kolom.filter((k) => isi[k] !== lama[k])
    const bentrok = berubah.filter((k) => (r.notulen[k] ?? '') !== lama[k] && (r.notulen[k] ?? '') !== isi[k])
    if (bentrok.length > 0)
      throw new RapatDitolak(
        'Orang lain baru saja mengubah notulen ini. Tulisan Anda masih di bawah: salin dulu, muat ulang halaman, lalu gabungkan.',
      )
    if (berubah.length === 0) return
    const notulen = { ...r.notulen, ...Object.fromEntries(berubah.map((k) => [k, isi[k]])) }
    await tx.update(rapat).set({ notulen }).where(eq(rapat.id, rapatId))
    await tx.insert(jejak).values({
      oleh: pelaku.id,
      perbuatan: 'ubah-notulen',
      objek: `rapat:${rapatId}`,
      rincian: { bagian: berubah },
    })
  })
}
