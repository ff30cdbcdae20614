import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Sambungan } from '../client'
import { pengguna } from '../schema'
import { suratKeluar } from '../schema-persetujuan'

export type PerihalSurat = 'diajukan' | 'disetujui' | 'ditolak'

/** Puts mail about a request into the outbox, for those of `kepada` who gave an address. Run inside the transaction of the act. */
export async function insertSurat(
  tx: Sambungan,
  pengajuanId: number,
  perihal: PerihalSurat,
  kepada: readonly number[],
): Promise<void> {
  const orang = await tx
    .select({ id: pengguna.id })
    .from(pengguna)
    .where(
      and(
        inArray(pengguna.id, [...kepada]),
        eq(pengguna.aktif, true),
        eq(pengguna.contoh, false),
        isNotNull(pengguna.surel),
      ),
    )
  if (orang.length === 0) return
  await tx.insert(suratKeluar).values(orang.map((o) => ({ kepada: o.id, pengajuanId, perihal })))
}

/** One letter ready to go. */
export interface SuratSiap {
  id: number
  percobaan: number
  perihal: PerihalSurat
  pengajuanId: number
  surel: string
  nama: string
  judul: string
}

const TUNDA_DETIK = [60, 600, 3600, 6 * 3600]

/**
 * Takes at most `batas` letters that are due and puts their next attempt off, so that two processes never send the same one at
 * once; a letter whose receiver has no address any more is given up.
 */
export async function listSuratSiap(db: Sambungan, batas = 20): Promise<SuratSiap[]> {
  await db.execute(sql`
    update surat_keluar s set berikut = null, galat = 'tanpa alamat' from pengguna p
    where p.id = s.kepada and s.berikut is not null and (p.surel is null or not p.aktif)`)
  const baris = await db.execute<{
    id: number
    percobaan: number
    perihal: PerihalSurat
    pengajuan_id: number
    surel: string
    nama: string
    judul: string
  }>(sql`
    with siap as (
      select id from surat_keluar where berikut <= clock_timestamp() order by id limit ${batas} for update skip locked)
    update surat_keluar s set percobaan = s.percobaan + 1,
      berikut = clock_timestamp() + make_interval(secs => (${sql.param(TUNDA_DETIK)}::int[])[least(s.percobaan + 1, ${TUNDA_DETIK.length})])
    from siap, pengguna p, pengajuan a
    where s.id = siap.id and p.id = s.kepada and a.id = s.pengajuan_id
    returning s.id, s.percobaan, s.perihal, s.pengajuan_id, p.surel, p.nama, a.ringkas->>'judul' as judul`)
  return baris.map(({ pengajuan_id, ...b }) => ({ ...b, pengajuanId: pengajuan_id }))
}

/** Notes how an attempt went; after the last of `TUNDA_DETIK` a letter is given up. */
export async function saveHasilSurat(
  db: Sambungan,
  surat: Pick<SuratSiap, 'id' | 'percobaan'>,
  galat: string | null,
): Promise<void> {
  const habis = surat.percobaan > TUNDA_DETIK.length
  await db
    .update(suratKeluar)
    .set({
      terkirim: galat === null ? sql`clock_timestamp()` : null,
      galat: galat?.slice(0, 200) ?? null,
      ...(galat === null || habis ? { berikut: null } : {}),
    })
    .where(eq(suratKeluar.id, surat.id))
}

/** Seconds until the next letter is due; null when none waits. */
export async function getJedaSurat(db: Sambungan): Promise<number | null> {
  const [r] = await db.execute<{ jeda: number | null }>(sql`
    select greatest(0, extract(epoch from min(berikut) - clock_timestamp()))::float8 as jeda from surat_keluar`)
  return r?.jeda ?? null
}
