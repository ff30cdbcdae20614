import { eq, sql } from 'drizzle-orm'
import type { KirimanKeputusan } from '@/indikator/isian-keputusan'
import { cocokPj, type KeadaanTindakLanjut } from '@/indikator/tindak-lanjut'
import type { Cakupan } from '@/lib/cakupan'
import type { Bulan } from '@/lib/periode'
import type { Db, Sambungan } from '../client'
import { getAksi } from '../queries/rencana'
import { getRapatTujuan, getTindakLanjut } from '../queries/tindak-lanjut'
import { getWilayah } from '../queries/wilayah'
import { jejak } from '../schema'
import { tindakLanjut, tindakLanjutRiwayat } from '../schema-rapat'

/** Why nothing was written. `bentrok`: somebody was there first; `tidak-ada`: outside of the scope; `isi`: does not fit together. */
export class KeputusanDitolak extends Error {
  constructor(
    readonly kode: 'bentrok' | 'tidak-ada' | 'isi',
    pesan: string,
  ) {
    super(pesan)
  }
}

export interface Pelaku {
  id: number
  /** Sample accounts write sample rows, which go with the sample. */
  contoh: boolean
}

/** The printed value at the moment of the decision. */
export interface NilaiAwal {
  nilai: number
  bulan: Bulan
  contoh: boolean
}

const ISI = [
  'rapatId',
  'salindia',
  'keputusan',
  'pjJenis',
  'pjKode',
  'indikator',
  'kodeWilayah',
] as const satisfies readonly (keyof KirimanKeputusan)[]

const SUDAH_LAIN = 'Kiriman ini sudah pernah diterima dengan isi lain. '

async function getTersimpan(tx: Sambungan, pelaku: Pelaku, isi: KirimanKeputusan): Promise<number | null> {
  const [ada] = await tx.select().from(tindakLanjut).where(eq(tindakLanjut.kunci, isi.kunci))
  if (!ada) return null
  // The due day may have been moved since: that of the decision is in its first row.
  const [awal] = await tx
    .select({ tenggat: tindakLanjutRiwayat.tenggat })
    .from(tindakLanjutRiwayat)
    .where(eq(tindakLanjutRiwayat.kunci, isi.kunci))
  const sama = ada.oleh === pelaku.id && awal?.tenggat === isi.tenggat && ISI.every((k) => ada[k] === isi[k])
  if (sama) return ada.id
  throw new KeputusanDitolak('bentrok', `${SUDAH_LAIN}Catat sebagai keputusan baru.`)
}

async function requireCocok(
  tx: Sambungan,
  c: Cakupan,
  pelaku: Pelaku,
  isi: KirimanKeputusan,
): Promise<boolean> {
  const rapat = isi.rapatId === null ? null : await getRapatTujuan(tx, c, isi.rapatId)
  if (isi.rapatId !== null && !rapat) throw new KeputusanDitolak('tidak-ada', 'Rapat itu tidak ada.')
  if (pelaku.contoh && rapat && !rapat.contoh)
    throw new KeputusanDitolak('isi', 'Akun contoh hanya dapat mencatat keputusan di rapat contoh.')
  const pj = { jenis: isi.pjJenis, kode: isi.pjKode }
  const [tempat, kecamatan] = await Promise.all([
    getWilayah(tx, c, isi.kodeWilayah),
    pj.jenis === 'kecamatan' ? getWilayah(tx, c, pj.kode) : null,
  ])
  if (!tempat) throw new KeputusanDitolak('tidak-ada', 'Tempat itu tidak ada.')
  if (pj.jenis === 'kecamatan' && kecamatan?.jenis !== 'kecamatan')
    throw new KeputusanDitolak('tidak-ada', 'Kecamatan itu tidak ada.')
  if (!cocokPj(pj, isi.kodeWilayah))
    throw new KeputusanDitolak(
      'isi',
      `Kecamatan ${kecamatan?.nama} tidak menanggung tempat di kecamatan lain.`,
    )
  if (rapat && rapat.kodeWilayah.length >= 8 && !isi.kodeWilayah.startsWith(rapat.kodeWilayah))
    throw new KeputusanDitolak('isi', 'Keputusan rapat kecamatan hanya tentang tempat di kecamatan itu.')
  if (isi.rencana && !(await getAksi(tx, c, isi.rencana)))
    throw new KeputusanDitolak('tidak-ada', 'Aksi itu tidak ada di rencana.')
  return rapat?.contoh ?? false
}

/**
 * Writes down a decision with the first row of its history. The same `kunci` again gives the same id (`baru` false) and writes
 * nothing. Throws `KeputusanDitolak`: other content or another account under that `kunci`, places or a meeting outside of the scope.
 */
export async function saveKeputusan(
  db: Db,
  c: Cakupan,
  pelaku: Pelaku,
  isi: KirimanKeputusan,
  awal: NilaiAwal | null,
): Promise<{ id: number; baru: boolean }> {
  return db.transaction(async (tx) => {
    const dulu = await getTersimpan(tx, pelaku, isi)
    if (dulu !== null) return { id: dulu, baru: false }
    const contohRapat = await requireCocok(tx, c, pelaku, isi)
    const [baru] = await tx
      .insert(tindakLanjut)
      .values({
        ...isi,
        nilaiAwal: awal?.nilai ?? null,
        bulanAwal: awal?.bulan ?? null,
        awalContoh: awal?.contoh ?? false,
        contoh: pelaku.contoh || contohRapat,
        oleh: pelaku.id,
      })
      .onConflictDoNothing({ target: tindakLanjut.kunci })
      .returning({ id: tindakLanjut.id })
    if (!baru) {
      const id = await getTersimpan(tx, pelaku, isi)
      if (id === null) throw new KeputusanDitolak('bentrok', 'Kiriman ini sedang disimpan. Coba lagi.')
      return { id, baru: false }
    }
    await tx.insert(tindakLanjutRiwayat).values({
      kunci: isi.kunci,
      tindakLanjutId: baru.id,
      keadaan: 'terbuka',
      tenggat: isi.tenggat,
      oleh: pelaku.id,
    })
    await saveVersiRencana(tx, baru.id)
    const { kunci: _, keputusan: __, ...rincian } = isi
    await tx.insert(jejak).values({
      oleh: pelaku.id,
      perbuatan: 'catat-keputusan',
      objek: `tindak-lanjut:${baru.id}`,
      rincian,
    })
    return { id: baru.id, baru: true }
  })
}

export interface IsiRiwayat {
  /** Made by the page that holds the form: a form sent twice is stored once. */
  kunci: string
  /** Null: left as it is. */
  keadaan: KeadaanTindakLanjut | null
  tenggat: string | null
  catatan: string
  /** Newest row that the writer saw; state and due day are not changed over the head of a newer change. */
  terlihat: number
}

/** The follow-up is in scope and this account may change it; its row is held. Throws `KeputusanDitolak`. */
export async function requireTindakLanjut(
  tx: Sambungan,
  c: Cakupan,
  pelaku: Pelaku,
  id: number,
): Promise<void> {
  await tx.execute(sql`select 1 from tindak_lanjut where id = ${id} for update`)
  const ada = await getTindakLanjut(tx, c, id)
  if (!ada) throw new KeputusanDitolak('tidak-ada', 'Tindak lanjut itu tidak ada.')
  if (pelaku.contoh && !ada.contoh)
    throw new KeputusanDitolak('isi', 'Akun contoh hanya dapat mengubah tindak lanjut contoh.')
}

/** Whether just this was written before; throws `KeputusanDitolak` when its `kunci` stands for something else. */
async function isTertulis(
  tx: Sambungan,
  pelaku: Pelaku,
  id: number,
  isi: Partial<IsiRiwayat> & { kunci: string; catatan: string; membatalkan?: number },
): Promise<boolean> {
  const [ada] = await tx.select().from(tindakLanjutRiwayat).where(eq(tindakLanjutRiwayat.kunci, isi.kunci))
  if (!ada) return false
  // A state that is reached by now comes as none.
  const cocok = (k: 'keadaan' | 'tenggat') => (isi[k] ?? ada[k]) === ada[k]
  const sama = ada.tindakLanjutId === id && ada.oleh === pelaku.id && ada.catatan === isi.catatan
  if (sama && ada.membatalkan === (isi.membatalkan ?? null) && cocok('keadaan') && cocok('tenggat'))
    return true
  throw new KeputusanDitolak('bentrok', `${SUDAH_LAIN}Lihat riwayat terbaru di bawah, lalu simpan lagi.`)
}

/** State and due day follow from the rows that are in force. */
async function saveKeadaan(tx: Sambungan, id: number): Promise<void> {
  await tx.execute(sql`
    with berlaku as (
      select r.* from tindak_lanjut_riwayat r where r.tindak_lanjut_id = ${id} and r.membatalkan is null
        and not exists (select 1 from tindak_lanjut_riwayat b where b.membatalkan = r.id)
    )
    update tindak_lanjut set
      keadaan = (select keadaan from berlaku where keadaan is not null order by id desc limit 1),
      tenggat = (select tenggat from berlaku where tenggat is not null order by id desc limit 1)
    where id = ${id}`)
  await saveVersiRencana(tx, id)
}

// The hub counts follow-ups per action of the plan and is prerendered per version of the data.
async function saveVersiRencana(tx: Sambungan, id: number): Promise<void> {
  await tx.execute(sql`
    update keadaan_data set versi = versi + 1
    where id = 1 and exists (select 1 from tindak_lanjut where id = ${id} and rencana is not null)`)
}

/**
 * Adds a comment, a change of state or a moved due day to the history. Comments always go in; a change over somebody's newer change
 * throws `KeputusanDitolak` (`bentrok`), so that it is looked at first.
 */
export async function saveRiwayat(
  db: Db,
  c: Cakupan,
  pelaku: Pelaku,
  id: number,
  isi: IsiRiwayat,
): Promise<void> {
  await db.transaction(async (tx) => {
    await requireTindakLanjut(tx, c, pelaku, id)
    if (await isTertulis(tx, pelaku, id, isi)) return
    if (isi.keadaan !== null || isi.tenggat !== null) await requireTerlihat(tx, id, isi.terlihat)
    const { terlihat: _, ...baris } = isi
    await tx.insert(tindakLanjutRiwayat).values({ ...baris, tindakLanjutId: id, oleh: pelaku.id })
    await saveKeadaan(tx, id)
    const kabar = isi.keadaan === null && isi.tenggat === null
    await tx.insert(jejak).values({
      oleh: pelaku.id,
      perbuatan: kabar ? 'komentari-tindak-lanjut' : 'ubah-tindak-lanjut',
      objek: `tindak-lanjut:${id}`,
      rincian: kabar ? {} : { keadaan: isi.keadaan, tenggat: isi.tenggat },
    })
  })
}

async function requireTerlihat(tx: Sambungan, id: number, terlihat: number): Promise<void> {
  const [baru] = await tx.execute(sql`
    select 1 from tindak_lanjut_riwayat where tindak_lanjut_id = ${id} and id > ${terlihat}
      and (keadaan is not null or tenggat is not null or membatalkan is not null) limit 1`)
  if (baru)
    throw new KeputusanDitolak(
      'bentrok',
      'Orang lain baru saja mengubahnya. Lihat riwayat terbaru di bawah, lalu simpan lagi bila masih perlu.',
    )
}

/**
 * Takes one row of the history out of force by a counter-row: anybody's with `semua`, one's own with `sendiri`. The decision itself
 * is cancelled by a state instead. Throws `KeputusanDitolak`.
 */
export async function saveBatalRiwayat(
  db: Db,
  c: Cakupan,
  pelaku: Pelaku,
  id: number,
  isi: { kunci: string; membatalkan: number; catatan: string; semua: boolean; sendiri: boolean },
): Promise<void> {
  const { semua, sendiri, ...baris } = isi
  await db.transaction(async (tx) => {
    await requireTindakLanjut(tx, c, pelaku, id)
    if (await isTertulis(tx, pelaku, id, baris)) return
    const [sasaran] = await tx.execute<{ pertama: boolean; batal: boolean; milik: boolean }>(sql`
      select coalesce(r.oleh = ${pelaku.id}, false) as milik, r.membatalkan is not null or r.id = (select min(id) from tindak_lanjut_riwayat where tindak_lanjut_id = ${id}) as pertama,
        exists (select 1 from tindak_lanjut_riwayat b where b.membatalkan = r.id) as batal
      from tindak_lanjut_riwayat r where r.id = ${isi.membatalkan} and r.tindak_lanjut_id = ${id}`)
    if (!sasaran || sasaran.pertama || !(semua || (sendiri && sasaran.milik)))
      throw new KeputusanDitolak('isi', 'Catatan itu tidak dapat dibatalkan.')
    if (sasaran.batal) throw new KeputusanDitolak('bentrok', 'Catatan itu sudah dibatalkan lebih dulu.')
    await tx.insert(tindakLanjutRiwayat).values({ ...baris, tindakLanjutId: id, oleh: pelaku.id })
    await saveKeadaan(tx, id)
    await tx.insert(jejak).values({
      oleh: pelaku.id,
      perbuatan: 'batalkan-catatan-tindak-lanjut',
      objek: `tindak-lanjut:${id}`,
      rincian: { catatan: isi.membatalkan },
    })
  })
}
