import { eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '../client'
import { jejak, pengguna, percobaanMasuk } from '../schema'

/** Failures in 15 minutes after which a name or an address has to wait. */
export const BATAS_NAMA = 5
export const BATAS_ALAMAT = 30

/**
 * Books an attempt as failed before the password is looked at, so that many at once cannot slip through; success
 * takes it back with `removePercobaan`. Returns the minutes to wait when the name or the address has too many,
 * else null. Keys are opaque (hashed by the caller).
 */
export async function savePercobaan(
  db: Db,
  kunciNama: string,
  kunciAlamat: string,
): Promise<{ tungguMenit: number } | null> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(1, hashtext(${kunciNama}))`)
    await tx.execute(sql`select pg_advisory_xact_lock(2, hashtext(${kunciAlamat}))`)
    await tx.execute(sql`delete from percobaan_masuk where waktu < now() - interval '15 minutes'`)
    const [tunggu] = await tx.execute<{ detik: number | null }>(sql`
      select extract(epoch from max(batas.waktu) + interval '15 minutes' - now())::float8 as detik
      from (values (${kunciNama}, ${BATAS_NAMA}::int), (${kunciAlamat}, ${BATAS_ALAMAT}::int)) as k(kunci, n)
      cross join lateral (
        select waktu from percobaan_masuk p where p.kunci = k.kunci order by waktu desc offset k.n - 1 limit 1
      ) as batas`)
    if (tunggu?.detik != null) return { tungguMenit: Math.max(1, Math.ceil(tunggu.detik / 60)) }
    await tx.insert(percobaanMasuk).values([{ kunci: kunciNama }, { kunci: kunciAlamat }])
    return null
  })
}

/** After a right password: forgets the failures of the name, and this one of the address. */
export async function removePercobaan(db: Db, kunciNama: string, kunciAlamat: string): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.delete(percobaanMasuk).where(inArray(percobaanMasuk.kunci, [kunciNama]))
    await tx.execute(sql`
      delete from percobaan_masuk where ctid =
        (select ctid from percobaan_masuk where kunci = ${kunciAlamat} order by waktu desc limit 1)`)
  })
}

/** Notes that a user signed in. */
export async function saveMasuk(db: Db, id: number): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.update(pengguna).set({ masukTerakhir: sql`now()` }).where(eq(pengguna.id, id))
    await tx.insert(jejak).values({ oleh: id, perbuatan: 'masuk', objek: `pengguna:${id}` })
  })
}
