import { sql } from 'drizzle-orm'
import { createKunci, DAFTAR } from '@/indikator/catatan'
import type { KodeDaftar, Sifat } from '@/indikator/catatan/tipe'
import { type Cakupan, mencakup } from '@/lib/cakupan'
import type { Db, Sambungan } from '../client'
import { dalamGiliran } from '../giliran'
import { perbaruiRekapCatatan } from '../rekap-catatan'
import { jejak } from '../schema'
import { saveKunciAksi } from './rencana'

/** Why a record was not written; the sentence is ready for the screen. `ada`: key of the record that stands in its way. */
export class CatatanDitolak extends Error {
  constructor(
    pesan: string,
    readonly ada?: string,
  ) {
    super(pesan)
  }
}

/** A record to be written: fields checked and complete as its list defines them. */
export interface CatatanBaru {
  daftar: KodeDaftar
  kodeWilayah: string
  isi: Readonly<Record<string, unknown>>
  hapus?: boolean
  lembar?: string
  baris?: number
}

interface Asal {
  sifat: Sifat
  oleh: number | null
  imporId?: number
}

interface Kena {
  daftar: KodeDaftar
  kunci: string
  kodeWilayah: string
}

/**
 * Appends records and puts them into force; those with the same key before stay stored and count no more. Later ones of the same
 * key in `baru` win. Run inside a transaction that has its turn. Returns how many replaced another.
 */
export async function insertCatatan(
  tx: Sambungan,
  asal: Asal,
  baru: readonly CatatanBaru[],
): Promise<number> {
  if (baru.length === 0) return 0
  const perKunci = new Map(
    baru.map((b) => {
      const kunci = createKunci(DAFTAR[b.daftar], b.kodeWilayah, b.isi)
      return [`${b.daftar}|${kunci}`, { ...b, kunci }] as const
    }),
  )
  const isi = JSON.stringify([...perKunci.values()])
  const { count } = await tx.execute(sql`
    update catatan c set berlaku = false from jsonb_to_recordset(${isi}::jsonb) as m(daftar text, kunci text)
    where c.berlaku and c.daftar = m.daftar and c.kunci = m.kunci`)
  await tx.execute(sql`
    insert into catatan (daftar, kunci, kode_wilayah, isi, hapus, sifat, impor_id, lembar, baris, oleh)
    select daftar, kunci, "kodeWilayah", isi, coalesce(hapus, false), ${asal.sifat}, ${asal.imporId ?? null}::int, lembar, baris, ${asal.oleh}::int
    from jsonb_to_recordset(${isi}::jsonb)
      as m(daftar text, kunci text, "kodeWilayah" text, isi jsonb, hapus boolean, lembar text, baris int)`)
  await perbaruiRekapCatatan(tx, [...perKunci.values()])
  return count
}

/** For each record that rows just taken out had in force: the newest that is left and whose import is saved comes into force. */
async function restoreCatatan(tx: Sambungan, kena: readonly Kena[]): Promise<void> {
  if (kena.length === 0) return
  const isi = JSON.stringify(kena)
  await tx.execute(sql`
    update catatan set berlaku = true where id in (
      select distinct on (c.daftar, c.kunci) c.id from catatan c
      join jsonb_to_recordset(${isi}::jsonb) as m(daftar text, kunci text) on m.daftar = c.daftar and m.kunci = c.kunci
      left join impor i on i.id = c.impor_id
      where c.impor_id is null or i.keadaan = 'tersimpan'
      order by c.daftar, c.kunci, c.waktu desc, c.id desc)`)
  await perbaruiRekapCatatan(tx, kena)
}

type BarisKena = { daftar: KodeDaftar; kunci: string; kode_wilayah: string }
const susunKena = (baris: readonly BarisKena[]): Kena[] =>
  baris.map((b) => ({ daftar: b.daftar, kunci: b.kunci, kodeWilayah: b.kode_wilayah }))

/** Takes the records of an import out of force, what stood before stands again. Run inside the transaction that marked it undone. */
export async function undoCatatanImpor(tx: Sambungan, imporId: number): Promise<void> {
  const kena = await tx.execute<BarisKena>(sql`
    update catatan set berlaku = false where impor_id = ${imporId} and berlaku returning daftar, kunci, kode_wilayah`)
  await restoreCatatan(tx, susunKena(kena))
}

/** Removes all sample records; those of the office that they had replaced stand again. */
export async function removeCatatanContoh(tx: Sambungan): Promise<void> {
  const kena = await tx.execute<BarisKena>(sql`
    delete from catatan where sifat = 'contoh' or impor_id in (select id from impor where sifat = 'contoh')
    returning daftar, kunci, kode_wilayah`)
  await restoreCatatan(tx, susunKena(kena))
}

/** A person who writes a record; what a sample account writes is sample. */
export interface PencatatCatatan {
  id: number
  contoh: boolean
}

/**
 * Writes one record by hand, with an audit row. `semula`: key of the record that it replaces, which is taken out when the new one has
 * another key; null for a new one, which refuses a key that is taken. `terlihat`: the version that the writer saw; another one in force
 * refuses. Throws `CatatanDitolak`.
 */
export async function saveCatatan(
  db: Db,
  c: Cakupan,
  siapa: PencatatCatatan,
  baru: CatatanBaru,
  semula: string | null,
  terlihat?: number,
): Promise<string> {
  if (!mencakup(c, baru.kodeWilayah)) throw new CatatanDitolak('Tempat itu di luar wilayah Anda.')
  const kunci = createKunci(DAFTAR[baru.daftar], baru.kodeWilayah, baru.isi)
  await dalamGiliran(db, CatatanDitolak, async (tx) => {
    const ada = await getBerlaku(tx, baru.daftar, kunci)
    if (ada && kunci !== semula)
      throw new CatatanDitolak(`${DAFTAR[baru.daftar].nama}: catatan itu sudah ada. Ubah yang lama.`, kunci)
    const lama = semula === null ? null : await getBerlaku(tx, baru.daftar, semula)
    if (semula !== null && (!lama || !mencakup(c, lama.kodeWilayah)))
      throw new CatatanDitolak('Catatan itu sudah tidak ada. Muat ulang halaman ini.')
    rejectBerubah(lama, terlihat)
    rejectKantor(siapa, lama)
    const buang = lama && semula !== kunci ? [{ ...lama, daftar: baru.daftar, hapus: true }] : []
    await insertCatatan(tx, { sifat: siapa.contoh ? 'contoh' : 'kantor', oleh: siapa.id }, [...buang, baru])
    if (semula !== null && baru.daftar === 'rencana-aksi') await saveKunciAksi(tx, semula, kunci)
    await saveJejak(tx, siapa, baru.daftar, kunci, semula === null ? 'tambah' : 'ubah')
  })
  return kunci
}

/** Takes one record out by hand; its versions stay. `terlihat` as above. Throws `CatatanDitolak`. */
export async function removeCatatan(
  db: Db,
  c: Cakupan,
  siapa: PencatatCatatan,
  daftar: KodeDaftar,
  kunci: string,
  terlihat?: number,
): Promise<void> {
  await dalamGiliran(db, CatatanDitolak, async (tx) => {
    const lama = await getBerlaku(tx, daftar, kunci)
    if (!lama || !mencakup(c, lama.kodeWilayah))
      throw new CatatanDitolak('Catatan itu sudah tidak ada. Muat ulang halaman ini.')
    rejectBerubah(lama, terlihat)
    rejectKantor(siapa, lama)
    await insertCatatan(tx, { sifat: siapa.contoh ? 'contoh' : 'kantor', oleh: siapa.id }, [
      { daftar, kodeWilayah: lama.kodeWilayah, isi: lama.isi, hapus: true },
    ])
    await saveJejak(tx, siapa, daftar, kunci, 'hapus')
  })
}

interface Berlaku {
  id: number
  kodeWilayah: string
  isi: Readonly<Record<string, unknown>>
  sifat: Sifat
}

async function getBerlaku(tx: Sambungan, daftar: KodeDaftar, kunci: string): Promise<Berlaku | null> {
  const [b] = await tx.execute<{
    id: number
    kode_wilayah: string
    isi: Record<string, unknown>
    sifat: Sifat
  }>(sql`
    select id, kode_wilayah, isi, sifat from catatan where daftar = ${daftar} and kunci = ${kunci} and berlaku and not hapus`)
  return b ? { id: b.id, kodeWilayah: b.kode_wilayah, isi: b.isi, sifat: b.sifat } : null
}

// Two people with the same form open: the second one is to see what the first one wrote.
function rejectBerubah(lama: Berlaku | null, terlihat?: number): void {
  if (lama && terlihat !== undefined && lama.id !== terlihat)
    throw new CatatanDitolak(
      'Catatan ini baru saja diubah orang lain. Muat ulang halaman ini, periksa isinya, lalu ubah lagi.',
    )
}

function rejectKantor(siapa: PencatatCatatan, lama: Berlaku | null): void {
  if (siapa.contoh && lama?.sifat === 'kantor')
    throw new CatatanDitolak('Akun contoh tidak dapat mengubah catatan kantor.')
}

async function saveJejak(
  tx: Sambungan,
  siapa: PencatatCatatan,
  daftar: KodeDaftar,
  kunci: string,
  perbuatan: 'tambah' | 'ubah' | 'hapus',
): Promise<void> {
  await tx
    .insert(jejak)
    .values({ oleh: siapa.id, perbuatan: `catatan-${perbuatan}`, objek: `${daftar}:${kunci}` })
  // Pages are prerendered per version of the data; records are part of what they say.
  await tx.execute(sql`update keadaan_data set versi = versi + 1 where id = 1`)
}
