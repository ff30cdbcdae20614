import { and, desc, eq, not, sql } from 'drizzle-orm'
import type { PemeriksaanBatas, PilihanBatas } from '@/impor/batas/tipe'
import type { Db, Sambungan } from '../client'
import { dalamGiliran } from '../giliran'
import { isMenunggu } from '../queries/persetujuan'
import { perbaruiRekap } from '../rekap'
import { jejak } from '../schema'
import { batas, batasBerlaku } from '../schema-peta'

/** A change of boundaries that can't be made, as a sentence. */
export class BatasTidakDapat extends Error {}

export interface DrafBatas {
  berkas: string
  sha256: string
  ukuranByte: number
  contoh: boolean
  oleh: number
  bahan: Uint8Array
  hasil: PemeriksaanBatas
  kecamatan: string | null
  desa: string | null
  versi: string
}

/** Keeps a checked set as a draft; an older draft of the same file by the same user gives way, unless it waits for approval. Returns its id. */
export async function saveDrafBatas(db: Db, draf: DrafBatas): Promise<number> {
  return db.transaction(async (tx) => {
    await tx
      .delete(batas)
      .where(
        and(
          eq(batas.sha256, draf.sha256),
          eq(batas.oleh, draf.oleh),
          eq(batas.keadaan, 'draf'),
          not(isMenunggu(sql`'batas/' || ${batas.id}`)),
        ),
      )
    const [baru] = await tx.insert(batas).values(draf).returning({ id: batas.id })
    return (baru as { id: number }).id
  })
}

/** Puts a new matching and its check into a draft. Throws `BatasTidakDapat` when it is none any more. */
export async function savePilihanBatas(
  db: Db,
  id: number,
  isi: Pick<DrafBatas, 'hasil' | 'kecamatan' | 'desa' | 'versi'> & { pilihan: PilihanBatas },
): Promise<void> {
  const kena = await db
    .update(batas)
    .set(isi)
    .where(and(eq(batas.id, id), eq(batas.keadaan, 'draf')))
    .returning({ id: batas.id })
  if (kena.length === 0) throw new BatasTidakDapat('Batas ini bukan draf lagi.')
}

/** Throws a draft away; sets that were in force stay in the history. */
export async function removeDrafBatas(db: Db, id: number): Promise<void> {
  await db.delete(batas).where(and(eq(batas.id, id), eq(batas.keadaan, 'draf')))
}

type Baris = typeof batasBerlaku.$inferSelect

async function getTerakhir(tx: Sambungan): Promise<Baris | null> {
  const [kini] = await tx.select().from(batasBerlaku).orderBy(desc(batasBerlaku.id)).limit(1)
  return kini ?? null
}

// Pages are prerendered per version of the data: a new map is a change like any other.
async function terapkan(tx: Sambungan, baris: typeof batasBerlaku.$inferInsert): Promise<void> {
  await tx.insert(batasBerlaku).values(baris)
  await perbaruiRekap(tx, [], [])
}

/** Whose boundaries a draft holds, of which day, and that its findings were read. */
export interface AsalBatas {
  sumber: string | null
  tanggal: string | null
  setuju: boolean
}

/**
 * Puts a set into force, a draft or one of the history; `asal` says whose boundaries a draft holds, and that its findings were read. Throws
 * `BatasTidakDapat` when it is gone, was kept out by its check, or is in force already.
 */
export async function saveBatasBerlaku(
  db: Sambungan,
  id: number,
  oleh: number,
  asal: AsalBatas,
): Promise<void> {
  await dalamGiliran(db, BatasTidakDapat, async (tx) => {
    const [b] = await tx.select().from(batas).where(eq(batas.id, id)).for('update')
    if (!b) throw new BatasTidakDapat('Batas ini tidak ada lagi.')
    if (b.kecamatan === null)
      throw new BatasTidakDapat('Batas ini belum lolos pemeriksaan. Selesaikan dulu temuan yang menghalangi.')
    const kini = await getTerakhir(tx)
    if (kini?.batasId === id) throw new BatasTidakDapat('Batas ini sudah berlaku.')
    const sumber = b.sumber ?? asal.sumber
    if (!sumber) throw new BatasTidakDapat('Tulis dulu sumber batas ini.')
    const { temuan } = b.hasil as PemeriksaanBatas
    if (b.keadaan === 'draf' && !asal.setuju && temuan.some((t) => t.tingkat !== 'info'))
      throw new BatasTidakDapat('Centang dulu bahwa temuan dan perbaikan otomatisnya sudah dibaca.')
    await tx
      .update(batas)
      .set({ keadaan: 'tersimpan', sumber, tanggal: b.sumber ? b.tanggal : asal.tanggal })
      .where(eq(batas.id, id))
    await terapkan(tx, { batasId: id, sebelum: kini?.id ?? null, perbuatan: 'pakai', oleh })
    const rincian = { berkas: b.berkas, sha256: b.sha256, sumber }
    await tx.insert(jejak).values({ oleh, perbuatan: 'batas-pakai', objek: `batas/${id}`, rincian })
  })
}

/** Brings back what was in force before this set. Throws `BatasTidakDapat` when the set is not in force (any more). */
export async function undoBatasBerlaku(db: Sambungan, oleh: number, id: number): Promise<void> {
  await dalamGiliran(db, BatasTidakDapat, async (tx) => {
    const kini = await getTerakhir(tx)
    if (!kini || kini.batasId !== id) throw new BatasTidakDapat('Batas ini sedang tidak berlaku.')
    const [dulu] =
      kini.sebelum === null
        ? []
        : await tx.select().from(batasBerlaku).where(eq(batasBerlaku.id, kini.sebelum))
    await terapkan(tx, {
      batasId: dulu?.batasId ?? null,
      sebelum: dulu?.sebelum ?? null,
      perbuatan: 'urung',
      oleh,
    })
    await tx.insert(jejak).values({ oleh, perbuatan: 'batas-urung', objek: `batas/${kini.batasId}` })
  })
}

/** Removes what sample accounts brought: their sets, and with them their being in force. Run inside the removal of the sample. */
export async function removeBatasContoh(tx: Sambungan): Promise<void> {
  const contoh = sql`(select id from batas where contoh)`
  await tx.execute(sql`
    update batas_berlaku b set sebelum = null where sebelum in (select id from batas_berlaku where batas_id in ${contoh})`)
  await tx.execute(sql`delete from batas_berlaku where batas_id in ${contoh}`)
  await tx.execute(sql`delete from batas where contoh`)
}
