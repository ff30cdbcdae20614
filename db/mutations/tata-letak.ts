import { sql } from 'drizzle-orm'
import type { TataLetak } from '@/impor/tipe'
import type { Db, Sambungan } from '../client'
import type { PengirimLetak } from '../queries/tata-letak'
import { jejak } from '../schema'

// A kecamatan remembers as one; a sample account and one without kecamatan for itself.
async function getPemilik(
  tx: Sambungan,
  p: PengirimLetak,
): Promise<{ kecamatan: string | null; pengguna: number | null } | null> {
  const [akun] = await tx.execute<{ contoh: boolean }>(
    sql`select contoh from pengguna where id = ${p.oleh}::int`,
  )
  if (p.kodeKecamatan && akun && !akun.contoh) return { kecamatan: p.kodeKecamatan, pengguna: null }
  return akun ? { kecamatan: null, pengguna: p.oleh } : null
}

/** Remembers a layout for its sender; what was remembered of the same template before is added to. */
export async function saveTataLetak(db: Db, p: PengirimLetak, l: TataLetak): Promise<void> {
  await db.transaction(async (tx) => {
    const pemilik = await getPemilik(tx, p)
    if (!pemilik) return
    await tx.execute(sql`
      insert into tata_letak (templat, kode_kecamatan, pengguna_id, kolom, tanggal)
      values (${l.templat}, ${pemilik.kecamatan}, ${pemilik.pengguna}, ${JSON.stringify(l.kolom)}::jsonb, ${l.tanggal})
      on conflict on constraint tata_letak_pengirim
      do update set kolom = tata_letak.kolom || excluded.kolom, tanggal = excluded.tanggal`)
    await tx
      .insert(jejak)
      .values({ oleh: p.oleh, perbuatan: 'tata-letak-simpan', objek: `templat/${l.templat}` })
  })
}

/** Forgets the layout of a template. */
export async function removeTataLetak(
  db: Db,
  p: PengirimLetak,
  templat: TataLetak['templat'],
): Promise<void> {
  await db.transaction(async (tx) => {
    const pemilik = await getPemilik(tx, p)
    if (!pemilik) return
    await tx.execute(sql`
      delete from tata_letak where templat = ${templat} and kode_kecamatan is not distinct from ${pemilik.kecamatan}::text
        and pengguna_id is not distinct from ${pemilik.pengguna}::int`)
    await tx
      .insert(jejak)
      .values({ oleh: p.oleh, perbuatan: 'tata-letak-hapus', objek: `templat/${templat}` })
  })
}
