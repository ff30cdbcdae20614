import { and, eq, isNull, lt, or, sql } from 'drizzle-orm'
import { type Cakupan, mencakup } from '@/lib/cakupan'
import type { Db } from '../client'
import { getBarisRapat } from '../queries/rapat-meja'
import { jejak, wilayah } from '../schema'
import { layar } from '../schema-rapat'
import { PenggunaDitolak } from './pengguna'

export interface LayarBaru {
  nama: string
  /** Shown in the list, so that one can tell links apart; `contoh…` for those that sample accounts made. */
  awalan: string
  /** SHA-256 of the token, hex. */
  sidik: string
  /** Of the newest numbers; for a meeting its own place counts. */
  kodeWilayah: string
  rapatId: number | null
  jeda: number
  kedaluwarsa: Date
}

async function requireTempat(db: Db, c: Cakupan, { kodeWilayah, rapatId }: LayarBaru): Promise<string> {
  if (rapatId !== null) {
    const rapat = await getBarisRapat(db, c, rapatId)
    if (!rapat) throw new PenggunaDitolak('Rapat itu tidak ada. Muat ulang halaman ini.')
    return rapat.kodeWilayah
  }
  const [tempat] = await db
    .select({ jenis: wilayah.jenis })
    .from(wilayah)
    .where(eq(wilayah.kode, kodeWilayah))
  if (!mencakup(c, kodeWilayah) || !(tempat?.jenis === 'kabupaten' || tempat?.jenis === 'kecamatan')) {
    throw new PenggunaDitolak('Pilih wilayah layar: seluruh kabupaten atau satu kecamatan.')
  }
  return kodeWilayah
}

/** Stores a new screen's fingerprint. Refuses a place or a meeting that is outside the scope. */
export async function saveLayar(db: Db, c: Cakupan, oleh: number, baru: LayarBaru): Promise<number> {
  const kodeWilayah = await requireTempat(db, c, baru)
  const isi = baru.rapatId === null ? 'ringkasan' : 'rapat'
  return db.transaction(async (tx) => {
    const [baris] = await tx
      .insert(layar)
      .values({ ...baru, kodeWilayah, isi, dibuatOleh: oleh })
      .returning({ id: layar.id })
    const id = (baris as { id: number }).id
    const rincian = { kodeWilayah, rapatId: baru.rapatId, kedaluwarsa: baru.kedaluwarsa.toISOString() }
    await tx.insert(jejak).values({ oleh, perbuatan: 'buat-layar', objek: `layar:${id}`, rincian })
    return id
  })
}

/** Revokes a screen for good; one that is revoked already is left as it is. */
export async function removeLayar(
  db: Db,
  c: Cakupan,
  pelaku: { id: number; contoh: boolean },
  id: number,
): Promise<void> {
  await db.transaction(async (tx) => {
    const [ada] = await tx
      .select({ awalan: layar.awalan, kodeWilayah: layar.kodeWilayah })
      .from(layar)
      .where(eq(layar.id, id))
      .for('update')
    if (!ada || !mencakup(c, ada.kodeWilayah)) {
      throw new PenggunaDitolak('Layar itu sudah tidak ada. Muat ulang halaman ini.')
    }
    if (pelaku.contoh && !ada.awalan.startsWith('contoh')) {
      throw new PenggunaDitolak('Akun contoh hanya dapat mencabut layar contoh.')
    }
    const dicabut = await tx
      .update(layar)
      .set({ dicabut: sql`now()` })
      .where(and(eq(layar.id, id), isNull(layar.dicabut)))
      .returning({ id: layar.id })
    if (dicabut.length === 0) return
    await tx.insert(jejak).values({ oleh: pelaku.id, perbuatan: 'cabut-layar', objek: `layar:${id}` })
  })
}

/** Notes that a screen is in use, at most once a minute. */
export async function savePemakaianLayar(db: Db, id: number): Promise<void> {
  const sejak = or(isNull(layar.dipakaiTerakhir), lt(layar.dipakaiTerakhir, sql`now() - interval '1 minute'`))
  await db
    .update(layar)
    .set({ dipakaiTerakhir: sql`now()` })
    .where(and(eq(layar.id, id), sejak))
}
