import { and, asc, count, eq, gt, ne, sql } from 'drizzle-orm'
import { susunJudulRapat } from '@/indikator/rapat/judul-rapat'
import type { Acara, TemplatRapat } from '@/indikator/rapat/tipe'
import { type Cakupan, mencakup } from '@/lib/cakupan'
import type { Bulan } from '@/lib/periode'
import type { Db, Sambungan } from '../client'
import { dalamCakupan } from '../queries/cakupan'
import { jejak, pengguna, wilayah } from '../schema'
import { rapat } from '../schema-rapat'

/** Why a meeting was not changed; the sentence is ready for the screen. */
export class RapatDitolak extends Error {}
/** No such meeting in this scope: 404. */
export class RapatTidakAda extends Error {}

export interface PelakuRapat {
  id: number
  /** Sample accounts make sample meetings, which go with the sample, and change no other. */
  contoh: boolean
}

type Rapat = typeof rapat.$inferSelect

/** The meeting, locked to the end of the transaction. Throws `RapatTidakAda`, and `RapatDitolak` to a sample account at a real meeting. */
export async function requireRapat(
  tx: Sambungan,
  c: Cakupan,
  pelaku: PelakuRapat,
  id: number,
): Promise<Rapat> {
  const [r] = await tx
    .select()
    .from(rapat)
    .where(and(eq(rapat.id, id), dalamCakupan(c, rapat.kodeWilayah)))
    .for('update')
  if (!r) throw new RapatTidakAda()
  if (pelaku.contoh && !r.contoh) throw new RapatDitolak('Akun contoh hanya dapat mengubah rapat contoh.')
  return r
}

/** As `requireRapat`, for what a closed meeting no longer allows. */
export async function requireRapatTerbuka(
  tx: Sambungan,
  c: Cakupan,
  pelaku: PelakuRapat,
  id: number,
): Promise<Rapat> {
  const r = await requireRapat(tx, c, pelaku, id)
  if (r.keadaan === 'selesai') {
    throw new RapatDitolak('Rapat ini sudah ditutup. Buka kembali rapatnya untuk mengubah sesuatu.')
  }
  return r
}

/** Writes a change with its audit row; `kalimat` tells it with a verb in front ("mengubah judul"). Returns the new `versi`. */
export async function saveUbahan(
  tx: Sambungan,
  pelaku: PelakuRapat,
  r: Pick<Rapat, 'id' | 'versi'>,
  perbuatan: string,
  kalimat: string,
  ubah: Partial<Rapat> | Record<string, unknown>,
  rincian: Record<string, unknown> = {},
): Promise<number> {
  const versi = r.versi + 1
  await tx
    .update(rapat)
    .set({ ...ubah, versi })
    .where(eq(rapat.id, r.id))
  await tx.insert(jejak).values({
    oleh: pelaku.id,
    perbuatan,
    objek: `rapat:${r.id}`,
    rincian: { versi, kalimat, ...rincian },
  })
  return versi
}

/** What others changed since the version that this person saw, oldest first: "Kabid DPMD memindahkan Peta ke urutan 2". */
export async function listSelingan(
  tx: Sambungan,
  pelaku: PelakuRapat,
  id: number,
  dilihat: number,
): Promise<string[]> {
  const versi = sql<number>`(${jejak.rincian}->>'versi')::int`
  const baris = await tx
    .select({ nama: pengguna.nama, kalimat: sql<string>`${jejak.rincian}->>'kalimat'` })
    .from(jejak)
    .leftJoin(pengguna, eq(pengguna.id, jejak.oleh))
    .where(and(eq(jejak.objek, `rapat:${id}`), gt(versi, dilihat), ne(jejak.oleh, pelaku.id)))
    .orderBy(asc(jejak.id))
  return baris.map((b) => `${b.nama ?? 'Akun yang sudah dihapus'} ${b.kalimat}`)
}

/** How many places "all cards" means in a meeting of this place. */
export async function countTempat(tx: Sambungan, kodeWilayah: string): Promise<number> {
  const [n] = await tx.select({ n: count() }).from(wilayah).where(eq(wilayah.induk, kodeWilayah))
  return n?.n ?? 0
}

export interface IsiRapat {
  templat: TemplatRapat
  judul: string
  kodeWilayah: string
  tanggal: string
  tempat: string
  bulan: string
  acara: Acara[]
}

async function requireTempatRapat(tx: Sambungan, c: Cakupan, isi: IsiRapat): Promise<void> {
  const [w] = await tx.select({ jenis: wilayah.jenis }).from(wilayah).where(eq(wilayah.kode, isi.kodeWilayah))
  const jenis = isi.templat === 'kecamatan' ? 'kecamatan' : 'kabupaten'
  if (mencakup(c, isi.kodeWilayah) && w?.jenis === jenis) return
  throw new RapatDitolak(
    jenis === 'kecamatan'
      ? 'Pilih kecamatan yang rapat.'
      : 'Rapat kabupaten hanya dapat dibuat oleh yang melihat seluruh kabupaten.',
  )
}

/** A new meeting, planned. Throws `RapatDitolak`. */
export async function saveRapatBaru(
  db: Sambungan,
  c: Cakupan,
  pelaku: PelakuRapat,
  isi: IsiRapat,
  salinanDari: number | null = null,
): Promise<number> {
  return db.transaction(async (tx) => {
    await requireTempatRapat(tx, c, isi)
    const [baru] = await tx
      .insert(rapat)
      .values({ ...isi, contoh: pelaku.contoh, oleh: pelaku.id })
      .returning({ id: rapat.id })
    const id = (baru as { id: number }).id
    await tx.insert(jejak).values({
      oleh: pelaku.id,
      perbuatan: 'buat-rapat',
      objek: `rapat:${id}`,
      rincian: {
        versi: 1,
        kalimat: salinanDari === null ? 'membuat rapat ini' : 'membuat rapat ini sebagai salinan',
        ...(salinanDari === null ? {} : { salinanDari }),
      },
    })
    return id
  })
}

/** A copy of the agenda of another meeting of the scope as a new one; edited sentences stay behind, they spoke of other numbers. */
export async function saveSalinanRapat(
  db: Db,
  c: Cakupan,
  pelaku: PelakuRapat,
  id: number,
  isi: { tanggal: string; bulan: Bulan },
): Promise<number> {
  return db.transaction(async (tx) => {
    const [r] = await tx
      .select()
      .from(rapat)
      .where(and(eq(rapat.id, id), dalamCakupan(c, rapat.kodeWilayah)))
    if (!r) throw new RapatTidakAda()
    const { templat, kodeWilayah, tempat, acara } = r
    const [w] = await tx.select({ nama: wilayah.nama }).from(wilayah).where(eq(wilayah.kode, kodeWilayah))
    const judul = susunJudulRapat(templat, w?.nama ?? '', isi.bulan)
    return saveRapatBaru(tx, c, pelaku, { templat, kodeWilayah, tempat, acara, judul, ...isi }, id)
  })
}

export interface DataRapat {
  judul: string
  tanggal: string
  tempat: string
  bulan: string
}

const NAMA_DATA: Readonly<Record<keyof DataRapat, string>> = {
  judul: 'judul',
  tanggal: 'tanggal',
  tempat: 'tempat',
  bulan: 'bulan data',
}

/**
 * Writes title, day, place and month. `lama` is what the form showed: a field that someone else changed meanwhile to something else
 * is refused with both values; fields that this person left alone keep the other's change. Throws `RapatDitolak`.
 */
export async function saveDataRapat(
  db: Db,
  c: Cakupan,
  pelaku: PelakuRapat,
  id: number,
  isi: DataRapat,
  lama: DataRapat,
): Promise<void> {
  await db.transaction(async (tx) => {
    const r = await requireRapatTerbuka(tx, c, pelaku, id)
    const diubah = (Object.keys(NAMA_DATA) as (keyof DataRapat)[]).filter((k) => isi[k] !== lama[k])
    const bentrok = diubah.find((k) => r[k] !== lama[k] && r[k] !== isi[k])
    if (bentrok) {
      throw new RapatDitolak(
        `Sementara itu ${NAMA_DATA[bentrok]} diubah orang lain menjadi “${r[bentrok]}”. Muat ulang halaman, lalu ubah lagi bila perlu.`,
      )
    }
    if (diubah.includes('bulan') && r.keadaan !== 'rencana') {
      throw new RapatDitolak(
        'Bulan data tidak dapat diganti setelah rapat dimulai. Salin rapat ini untuk bulan lain.',
      )
    }
    const ubah = Object.fromEntries(diubah.filter((k) => r[k] !== isi[k]).map((k) => [k, isi[k]]))
    const nama = diubah.map((k) => NAMA_DATA[k]).join(', ')
    if (Object.keys(ubah).length > 0) {
      await saveUbahan(tx, pelaku, r, 'ubah-rapat', `mengubah ${nama}`, ubah, { ubah })
    }
  })
}

/** Removes a planned meeting; one that was held stays. Throws `RapatDitolak`. */
export async function removeRapat(db: Db, c: Cakupan, pelaku: PelakuRapat, id: number): Promise<void> {
  await db.transaction(async (tx) => {
    const r = await requireRapat(tx, c, pelaku, id)
    if (r.keadaan !== 'rencana') {
      throw new RapatDitolak(
        'Rapat yang sudah dimulai tidak dapat dihapus: keputusannya tetap harus terbaca.',
      )
    }
    await tx.delete(rapat).where(eq(rapat.id, id))
    await tx.insert(jejak).values({
      oleh: pelaku.id,
      perbuatan: 'hapus-rapat',
      objek: `rapat:${id}`,
      rincian: { judul: r.judul, tanggal: r.tanggal },
    })
  })
}
