import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Cakupan, mencakup } from '@/lib/cakupan'
import type { Db, Sambungan } from '../client'
import { dalamGiliran } from '../giliran'
import { jejak, wilayah } from '../schema'
import { target, tarif } from '../schema-registrasi'

/** Why a target or a rate was not set; the sentence is ready for the screen. */
export class TargetDitolak extends Error {}

interface Pelaku {
  id: number
  /** Sample accounts set sample targets, which go with the sample. */
  contoh: boolean
}

export interface IsiTarget {
  indikator: string
  kodeWilayah: string
  mulai: string
  tenggat: string
  nilai: number
  sumber: string
  alasan: string
}

export interface IsiTarif {
  jenis: 'kader' | 'operasional'
  mulai: string
  rupiah: number
  sumber: string
  alasan: string
}

// Pages are prerendered per version of the data; targets are part of what they say.
async function saveVersi(tx: Sambungan): Promise<void> {
  await tx.execute(sql`update keadaan_data set versi = versi + 1 where id = 1`)
}

const SAMA =
  'Sudah ada yang berlaku sejak tanggal itu. Pilih tanggal lain, atau batalkan yang lama lebih dulu.'

/** Sets a target with its deadline for the kabupaten or one kecamatan of the scope. Throws `TargetDitolak`. */
export async function saveTarget(db: Sambungan, c: Cakupan, pelaku: Pelaku, isi: IsiTarget): Promise<number> {
  return dalamGiliran(db, TargetDitolak, async (tx) => {
    const [tempat] = await tx
      .select({ jenis: wilayah.jenis })
      .from(wilayah)
      .where(eq(wilayah.kode, isi.kodeWilayah))
    if (!mencakup(c, isi.kodeWilayah) || !(tempat?.jenis === 'kabupaten' || tempat?.jenis === 'kecamatan')) {
      throw new TargetDitolak('Pilih tempatnya: seluruh kabupaten atau satu kecamatan.')
    }
    const [baru] = await tx
      .insert(target)
      .values({ ...isi, sifat: pelaku.contoh ? 'contoh' : 'kantor', oleh: pelaku.id })
      .onConflictDoNothing()
      .returning({ id: target.id })
    if (!baru) throw new TargetDitolak(SAMA)
    const { alasan, sumber, ...rincian } = isi
    await tx.insert(jejak).values({
      oleh: pelaku.id,
      perbuatan: 'tetapkan-target',
      objek: `target:${baru.id}`,
      rincian: { ...rincian, alasan },
    })
    await saveVersi(tx)
    return baru.id
  })
}

/** Takes a target back: it stays in the history, and the one before it holds again. Throws `TargetDitolak`. */
export async function removeTarget(db: Sambungan, c: Cakupan, pelaku: Pelaku, id: number): Promise<void> {
  await dalamGiliran(db, TargetDitolak, async (tx) => {
    const [ada] = await tx.select().from(target).where(eq(target.id, id)).for('update')
    if (!ada || !mencakup(c, ada.kodeWilayah)) throw new TargetDitolak('Target itu tidak ada.')
    requireDapatDicabut(ada, pelaku)
    await tx
      .update(target)
      .set({ dicabut: sql`now()`, dicabutOleh: pelaku.id })
      .where(and(eq(target.id, id), isNull(target.dicabut)))
    await tx.insert(jejak).values({ oleh: pelaku.id, perbuatan: 'batalkan-target', objek: `target:${id}` })
    await saveVersi(tx)
  })
}

function requireDapatDicabut(
  ada: { dicabut: Date | null; sifat: string; alasan: string | null },
  pelaku: Pelaku,
): void {
  if (ada.dicabut)
    throw new TargetDitolak('Sudah dibatalkan lebih dulu oleh orang lain. Muat ulang halaman ini.')
  if (ada.alasan === null)
    throw new TargetDitolak(
      'Yang berasal dari terbitan tidak dibatalkan; tetapkan yang baru dengan tanggal berlaku kemudian.',
    )
  if (pelaku.contoh && ada.sifat !== 'contoh')
    throw new TargetDitolak('Akun contoh hanya dapat membatalkan yang contoh.')
}

/** Sets a rate of the kabupaten from a day on. Throws `TargetDitolak`. */
export async function saveTarif(
  db: Db,
  c: Cakupan,
  pelaku: Pelaku,
  kabupaten: string,
  isi: IsiTarif,
): Promise<number> {
  if (!mencakup(c, kabupaten)) throw new TargetDitolak('Tarif hanya ditetapkan untuk seluruh kabupaten.')
  return dalamGiliran(db, TargetDitolak, async (tx) => {
    const [baru] = await tx
      .insert(tarif)
      .values({ ...isi, kodeWilayah: kabupaten, sifat: pelaku.contoh ? 'contoh' : 'kantor', oleh: pelaku.id })
      .onConflictDoNothing()
      .returning({ id: tarif.id })
    if (!baru) throw new TargetDitolak(SAMA)
    const { jenis, mulai, rupiah, alasan } = isi
    await tx.insert(jejak).values({
      oleh: pelaku.id,
      perbuatan: 'tetapkan-tarif',
      objek: `tarif:${baru.id}`,
      rincian: { jenis, mulai, rupiah, alasan },
    })
    await saveVersi(tx)
    return baru.id
  })
}

/** Takes a rate back: it stays in the history, and the one before it holds again. Throws `TargetDitolak`. */
export async function removeTarif(db: Db, c: Cakupan, pelaku: Pelaku, id: number): Promise<void> {
  await dalamGiliran(db, TargetDitolak, async (tx) => {
    const [ada] = await tx.select().from(tarif).where(eq(tarif.id, id)).for('update')
    if (!ada || !mencakup(c, ada.kodeWilayah)) throw new TargetDitolak('Tarif itu tidak ada.')
    requireDapatDicabut(ada, pelaku)
    await tx
      .update(tarif)
      .set({ dicabut: sql`now()`, dicabutOleh: pelaku.id })
      .where(and(eq(tarif.id, id), isNull(tarif.dicabut)))
    await tx.insert(jejak).values({ oleh: pelaku.id, perbuatan: 'batalkan-tarif', objek: `tarif:${id}` })
    await saveVersi(tx)
  })
}
