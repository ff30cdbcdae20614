import { and, eq, ne, sql } from 'drizzle-orm'
import { perluPersetujuan, type RingkasPengajuan } from '@/indikator/persetujuan'
import { type Cakupan, mencakup } from '@/lib/cakupan'
import { formatWaktu } from '@/lib/waktu'
import type { Db, Sambungan } from '../client'
import { dalamGiliran } from '../giliran'
import { listAturan, listPenyetuju } from '../queries/persetujuan'
import { jejak, pengguna } from '../schema'
import { pengajuan, pengajuanLangkah } from '../schema-persetujuan'
import {
  type HasilPerbuatan,
  type IsiPengajuan,
  isPenolakanPerbuatan,
  saveKeadaanObjek,
  terapkanPerbuatan,
} from './persetujuan-terapkan'
import { insertSurat } from './surat'

/** Why a request or a decision was refused; the sentence is ready for the screen. */
export class PersetujuanDitolak extends Error {}

export interface PelakuPersetujuan {
  id: number
  contoh: boolean
}

/** The day that delegations are judged by, and whether mail is sent at all. */
export interface SuasanaPersetujuan {
  /** `YYYY-MM-DD` */
  hari: string
  surat: boolean
}

export interface Permintaan {
  isi: IsiPengajuan
  /** As in `jejak`: one request at a time may wait on it. */
  objek: string
  kodeWilayah: string
  alasan: string | null
  /** Says in words what the act, tried out, would change. */
  susunRingkas: (hasil: HasilPerbuatan) => RingkasPengajuan
}

/** `berlaku`: done. `tanpaPenyetuju`: the rule asked for approval, and nobody could give it. */
export type HasilPermintaan =
  | { keadaan: 'berlaku'; tanpaPenyetuju: boolean }
  | { keadaan: 'menunggu'; id: number }

class Gulung extends Error {
  constructor(readonly hasil: HasilPerbuatan) {
    super('rolled back')
  }
}

/**
 * Does an act, or puts it on the list when its rule asks for a second person: it is tried first, and rolled back when
 * it has to wait, so that what would be refused is refused at once. Where nobody else could approve, it is done and the trace says so.
 * Throws `PersetujuanDitolak`, or what the act throws (`isPenolakanPerbuatan`).
 */
export async function saveAtauAjukan(
  db: Db,
  c: Cakupan,
  pelaku: PelakuPersetujuan,
  suasana: SuasanaPersetujuan,
  p: Permintaan,
): Promise<HasilPermintaan> {
  if (!mencakup(c, p.kodeWilayah)) throw new PersetujuanDitolak('Tempat itu di luar wilayah Anda.')
  return dalamGiliran(db, PersetujuanDitolak, async (tx) => {
    await requireBelumDiajukan(tx, p.objek, pelaku.contoh)
    const aturan = (await listAturan(tx, pelaku.contoh)).find((a) => a.jenis === p.isi.jenis)
    const penyetuju = (await listPenyetuju(tx, pelaku.contoh, suasana.hari)).filter((o) => o.id !== pelaku.id)
    const perlu = (h: HasilPerbuatan) => aturan !== undefined && perluPersetujuan(aturan, h.ukuran)
    try {
      const hasil = await tx.transaction(async (dalam) => {
        const h = await terapkanPerbuatan(dalam, c, pelaku, p.isi)
        if (perlu(h) && penyetuju.length > 0) throw new Gulung(h)
        return h
      })
      const tanpaPenyetuju = perlu(hasil)
      if (tanpaPenyetuju) await saveJejakLangsung(tx, pelaku, p)
      return { keadaan: 'berlaku', tanpaPenyetuju }
    } catch (galat) {
      if (!(galat instanceof Gulung)) throw galat
      const id = await insertPengajuan(tx, pelaku, p, galat.hasil)
      await saveKeadaanObjek(tx, p.isi, 'diajukan', pelaku.id)
      if (suasana.surat)
        await insertSurat(
          tx,
          id,
          'diajukan',
          penyetuju.map((o) => o.id),
        )
      return { keadaan: 'menunggu', id }
    }
  })
}

// What a sample account asked for does not stand in the office's way.
async function requireBelumDiajukan(tx: Sambungan, objek: string, contoh: boolean): Promise<void> {
  const [ada] = await tx.execute<{ id: number }>(sql`
    select p.id from pengajuan p where p.objek = ${objek} and p.contoh = ${contoh} and not exists (
      select 1 from pengajuan_langkah l where l.pengajuan_id = p.id and l.hasil <> 'gagal') limit 1`)
  if (ada)
    throw new PersetujuanDitolak(
      `Hal ini sudah diajukan dan menunggu persetujuan (pengajuan nomor ${ada.id}). Tarik dulu pengajuan itu untuk mengubahnya.`,
    )
}

async function saveJejakLangsung(tx: Sambungan, pelaku: PelakuPersetujuan, p: Permintaan): Promise<void> {
  await tx.insert(jejak).values({
    oleh: pelaku.id,
    perbuatan: 'persetujuan-dilewati',
    objek: p.objek,
    rincian: { jenis: p.isi.jenis, sebab: 'tidak ada akun lain yang dapat menyetujui' },
  })
}

async function insertPengajuan(
  tx: Sambungan,
  pelaku: PelakuPersetujuan,
  p: Permintaan,
  hasil: HasilPerbuatan,
): Promise<number> {
  const [baru] = await tx
    .insert(pengajuan)
    .values({
      jenis: p.isi.jenis,
      objek: p.objek,
      kodeWilayah: p.kodeWilayah,
      isi: { isi: p.isi, sidik: hasil.sidik },
      ringkas: p.susunRingkas(hasil),
      alasan: p.alasan,
      contoh: pelaku.contoh,
      oleh: pelaku.id,
    })
    .returning({ id: pengajuan.id })
  const { id } = baru as { id: number }
  await tx.insert(jejak).values({
    oleh: pelaku.id,
    perbuatan: 'ajukan-persetujuan',
    objek: `pengajuan/${id}`,
    rincian: { jenis: p.isi.jenis, objek: p.objek },
  })
  return id
}

type Baris = typeof pengajuan.$inferSelect

/** The request, locked, still waiting. Throws `PersetujuanDitolak` with who was first. */
async function requireMenunggu(tx: Sambungan, c: Cakupan, id: number): Promise<Baris> {
  const [p] = await tx.select().from(pengajuan).where(eq(pengajuan.id, id)).for('update')
  if (!p || !mencakup(c, p.kodeWilayah)) throw new PersetujuanDitolak('Pengajuan itu tidak ada.')
  const [akhir] = await tx
    .select({ hasil: pengajuanLangkah.hasil, nama: pengguna.nama, waktu: pengajuanLangkah.waktu })
    .from(pengajuanLangkah)
    .leftJoin(pengguna, eq(pengguna.id, pengajuanLangkah.oleh))
    .where(and(eq(pengajuanLangkah.pengajuanId, id), ne(pengajuanLangkah.hasil, 'gagal')))
  if (akhir)
    throw new PersetujuanDitolak(
      `Pengajuan ini sudah ${akhir.hasil} lebih dulu${akhir.nama ? ` oleh ${akhir.nama}` : ''}, ${formatWaktu(akhir.waktu)}.`,
    )
  return p
}

/** By which right `pelaku` may decide this request: the id of a delegation, or null for his own. Throws `PersetujuanDitolak`. */
async function requirePenyetuju(
  tx: Sambungan,
  p: Baris,
  pelaku: PelakuPersetujuan,
  hari: string,
): Promise<number | null> {
  if (p.oleh === pelaku.id)
    throw new PersetujuanDitolak('Pengajuan sendiri tidak dapat Anda putuskan. Mintalah penyetuju lain.')
  if (p.contoh !== pelaku.contoh)
    throw new PersetujuanDitolak(
      pelaku.contoh
        ? 'Akun contoh hanya memutuskan pengajuan akun contoh.'
        : 'Pengajuan akun contoh hanya diputuskan akun contoh.',
    )
  const saya = (await listPenyetuju(tx, p.contoh, hari)).find((o) => o.id === pelaku.id)
  if (!saya)
    throw new PersetujuanDitolak('Anda tidak berwenang memutuskan hari ini: tidak ada delegasi yang berlaku.')
  return saya.delegasiId
}

const BERUBAH =
  'Data berubah sejak hal ini diajukan, sehingga akibatnya tidak lagi seperti yang tertulis. Minta pengaju menariknya, lalu mengajukan lagi.'

// Written by insertPengajuan only.
const getIsi = (p: Baris) => p.isi as { isi: IsiPengajuan; sidik: string }

async function terapkanPengajuan(tx: Sambungan, c: Cakupan, p: Baris, pemutus: number): Promise<void> {
  if (p.oleh === null) throw new PersetujuanDitolak('Akun pengajunya sudah tidak ada.')
  const { isi, sidik } = getIsi(p)
  const hasil = await terapkanPerbuatan(tx, c, { id: p.oleh, contoh: p.contoh }, isi, pemutus)
  if (hasil.sidik !== sidik) throw new PersetujuanDitolak(BERUBAH)
}

class TidakBerlaku extends Error {}

/**
 * Approves or rejects a request. Approved, the act takes effect in the same transaction, in the name of who asked; when what
 * changed meanwhile makes it refuse, the request waits on, the attempt is noted, and its sentence is thrown.
 * The first decision holds. Throws `PersetujuanDitolak`.
 */
export async function saveKeputusanPengajuan(
  db: Db,
  c: Cakupan,
  pelaku: PelakuPersetujuan,
  suasana: SuasanaPersetujuan,
  id: number,
  keputusan: { hasil: 'disetujui' | 'ditolak'; alasan: string | null },
): Promise<void> {
  if (keputusan.hasil === 'ditolak' && !keputusan.alasan)
    throw new PersetujuanDitolak('Isi alasan penolakannya.')
  let delegasiId: number | null = null
  try {
    await dalamGiliran(db, PersetujuanDitolak, async (tx) => {
      const p = await requireMenunggu(tx, c, id)
      delegasiId = await requirePenyetuju(tx, p, pelaku, suasana.hari)
      if (keputusan.hasil === 'disetujui') await cobaTerapkan(tx, c, p, pelaku.id)
      else await saveKeadaanObjek(tx, getIsi(p).isi, 'ditolak', pelaku.id)
      await insertLangkah(tx, id, pelaku, delegasiId, keputusan)
      if (suasana.surat && p.oleh !== null) await insertSurat(tx, id, keputusan.hasil, [p.oleh])
    })
  } catch (galat) {
    if (!(galat instanceof TidakBerlaku)) throw galat
    await insertLangkah(db, id, pelaku, delegasiId, { hasil: 'gagal', alasan: galat.message })
    throw new PersetujuanDitolak(`Belum dapat diberlakukan: ${galat.message}`)
  }
}

async function cobaTerapkan(tx: Sambungan, c: Cakupan, p: Baris, pemutus: number): Promise<void> {
  try {
    await terapkanPengajuan(tx, c, p, pemutus)
  } catch (galat) {
    if (galat instanceof PersetujuanDitolak || isPenolakanPerbuatan(galat))
      throw new TidakBerlaku(galat.message)
    throw galat
  }
}

async function insertLangkah(
  tx: Sambungan,
  id: number,
  pelaku: PelakuPersetujuan,
  delegasiId: number | null,
  k: { hasil: 'disetujui' | 'ditolak' | 'ditarik' | 'gagal'; alasan: string | null },
): Promise<void> {
  await tx.insert(pengajuanLangkah).values({ pengajuanId: id, oleh: pelaku.id, delegasiId, ...k })
  await tx.insert(jejak).values({
    oleh: pelaku.id,
    perbuatan: `pengajuan-${k.hasil}`,
    objek: `pengajuan/${id}`,
    rincian: { delegasi: delegasiId, alasan: k.alasan },
  })
}

/** Takes an own request back. Throws `PersetujuanDitolak`. */
export async function saveTarikPengajuan(
  db: Db,
  c: Cakupan,
  pelaku: PelakuPersetujuan,
  id: number,
): Promise<void> {
  await dalamGiliran(db, PersetujuanDitolak, async (tx) => {
    const p = await requireMenunggu(tx, c, id)
    if (p.oleh !== pelaku.id) throw new PersetujuanDitolak('Hanya pengajunya yang dapat menarik pengajuan.')
    await saveKeadaanObjek(tx, getIsi(p).isi, 'ditarik', pelaku.id)
    await insertLangkah(tx, id, pelaku, null, { hasil: 'ditarik', alasan: null })
  })
}
