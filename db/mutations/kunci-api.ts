import { and, eq, isNull, lt, or, sql } from 'drizzle-orm'
import { type Cakupan, mencakup } from '@/lib/cakupan'
import type { Db } from '../client'
import { jejak, kunciApi, wilayah } from '../schema'
import { PenggunaDitolak } from './pengguna'

export interface IsiKunciApi {
  nama: string
  /** Shown in the list, so that one can tell keys apart; `contoh…` for keys that sample accounts made. */
  awalan: string
  /** SHA-256 of the key, hex. */
  sidik: string
  kodeWilayah: string
  /** `baca` reads numbers (default), `lapor` sends reports. */
  lingkup?: 'baca' | 'lapor'
  /** Null never expires. */
  kedaluwarsa: Date | null
}

const TEMPAT = {
  baca: { jenis: ['kabupaten', 'kecamatan'], kalimat: 'seluruh kabupaten atau satu kecamatan' },
  lapor: {
    jenis: ['kabupaten', 'kecamatan', 'desa', 'kelurahan'],
    kalimat: 'seluruh kabupaten, satu kecamatan, atau satu desa',
  },
}

/** Stores a new key's fingerprint. Refuses a place outside the scope, and for reading one that is neither kabupaten nor kecamatan. */
export async function saveKunciApi(db: Db, c: Cakupan, oleh: number, isi: IsiKunciApi): Promise<number> {
  return db.transaction(async (tx) => {
    const [tempat] = await tx
      .select({ jenis: wilayah.jenis })
      .from(wilayah)
      .where(eq(wilayah.kode, isi.kodeWilayah))
    const { lingkup = 'baca' } = isi
    if (!tempat || !mencakup(c, isi.kodeWilayah) || !TEMPAT[lingkup].jenis.includes(tempat.jenis)) {
      throw new PenggunaDitolak(`Pilih wilayah kunci: ${TEMPAT[lingkup].kalimat}.`)
    }
    const [baru] = await tx
      .insert(kunciApi)
      .values({ ...isi, dibuatOleh: oleh })
      .returning({ id: kunciApi.id })
    const id = (baru as { id: number }).id
    const rincian = {
      lingkup,
      kodeWilayah: isi.kodeWilayah,
      kedaluwarsa: isi.kedaluwarsa?.toISOString() ?? null,
    }
    await tx.insert(jejak).values({ oleh, perbuatan: 'buat-kunci-api', objek: `kunci-api:${id}`, rincian })
    return id
  })
}

/** Revokes a key for good; one that is revoked already is left as it is. */
export async function removeKunciApi(
  db: Db,
  pelaku: { id: number; contoh: boolean },
  id: number,
): Promise<void> {
  await db.transaction(async (tx) => {
    const [ada] = await tx
      .select({ awalan: kunciApi.awalan })
      .from(kunciApi)
      .where(eq(kunciApi.id, id))
      .for('update')
    if (!ada) throw new PenggunaDitolak('Kunci itu sudah tidak ada. Muat ulang halaman ini.')
    if (pelaku.contoh && !ada.awalan.startsWith('contoh')) {
      throw new PenggunaDitolak('Akun contoh hanya dapat mencabut kunci contoh.')
    }
    const dicabut = await tx
      .update(kunciApi)
      .set({ dicabut: sql`now()` })
      .where(and(eq(kunciApi.id, id), isNull(kunciApi.dicabut)))
      .returning({ id: kunciApi.id })
    if (dicabut.length === 0) return
    await tx.insert(jejak).values({ oleh: pelaku.id, perbuatan: 'cabut-kunci-api', objek: `kunci-api:${id}` })
  })
}

/** Notes that a key is in use, at most once a minute. */
export async function savePemakaianKunci(db: Db, id: number): Promise<void> {
  const sejak = or(
    isNull(kunciApi.dipakaiTerakhir),
    lt(kunciApi.dipakaiTerakhir, sql`now() - interval '1 minute'`),
  )
  await db
    .update(kunciApi)
    .set({ dipakaiTerakhir: sql`now()` })
    .where(and(eq(kunciApi.id, id), sejak))
}
