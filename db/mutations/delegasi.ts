import { and, eq, gte, isNull, lte, sql } from 'drizzle-orm'
import type { KodePersetujuan } from '@/indikator/persetujuan'
import type { Peran } from '@/lib/cakupan'
import { formatRentangTanggal, hitungHari } from '@/lib/periode'
import type { Db, Sambungan } from '../client'
import { isAdaPimpinan } from '../queries/persetujuan'
import { jejak, pengguna } from '../schema'
import { aturanPersetujuan, delegasi } from '../schema-persetujuan'
import { PersetujuanDitolak } from './persetujuan'

/** Who delegates or sets a rule. */
export interface PelakuAturan {
  id: number
  peran: Peran
  contoh: boolean
}

export interface DelegasiBaru {
  kepada: number
  /** Both days included, `YYYY-MM-DD`. */
  mulai: string
  sampai: string
  alasan: string
}

const MAKS_HARI = 366
/** One change of delegations at a time: none is made beside another that overlaps it. */
const KUNCI_DELEGASI = 640_207

async function requirePemberi(tx: Sambungan, pelaku: PelakuAturan): Promise<void> {
  if (pelaku.peran === 'pimpinan') return
  if (pelaku.peran === 'dpmd' && !(await isAdaPimpinan(tx, pelaku.contoh))) return
  throw new PersetujuanDitolak('Hanya pimpinan yang dapat mendelegasikan persetujuan.')
}

async function requirePenerima(tx: Sambungan, pelaku: PelakuAturan, kepada: number): Promise<void> {
  if (kepada === pelaku.id) throw new PersetujuanDitolak('Pilih orang lain, bukan akun sendiri.')
  const [orang] = await tx
    .select({ peran: pengguna.peran, contoh: pengguna.contoh, aktif: pengguna.aktif })
    .from(pengguna)
    .where(eq(pengguna.id, kepada))
  if (!orang?.aktif || orang.contoh !== pelaku.contoh)
    throw new PersetujuanDitolak('Akun penerima delegasi tidak dikenal atau dikunci.')
  if (orang.peran === 'kecamatan')
    throw new PersetujuanDitolak(
      'Akun kecamatan tidak dapat menerima delegasi: ia hanya melihat kecamatannya.',
    )
  if (orang.peran === 'pimpinan')
    throw new PersetujuanDitolak('Pimpinan sudah dapat menyetujui tanpa delegasi.')
}

function requireRentang({ mulai, sampai }: DelegasiBaru, hari: string): void {
  if (sampai < mulai) throw new PersetujuanDitolak('Tanggal berakhir harus sesudah tanggal mulai.')
  if (sampai < hari) throw new PersetujuanDitolak('Tanggal berakhirnya sudah lewat.')
  if (hitungHari(mulai, sampai) > MAKS_HARI)
    throw new PersetujuanDitolak('Delegasi paling lama satu tahun. Buat lagi bila masih diperlukan.')
}

/** Lets another person decide from one day to another. Returns the id. Throws `PersetujuanDitolak`. */
export async function saveDelegasi(
  db: Db,
  pelaku: PelakuAturan,
  hari: string,
  isi: DelegasiBaru,
): Promise<number> {
  requireRentang(isi, hari)
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${KUNCI_DELEGASI})`)
    await requirePemberi(tx, pelaku)
    await requirePenerima(tx, pelaku, isi.kepada)
    const [tumpang] = await tx
      .select({ mulai: delegasi.mulai, sampai: delegasi.sampai })
      .from(delegasi)
      .where(
        and(
          eq(delegasi.dari, pelaku.id),
          eq(delegasi.kepada, isi.kepada),
          isNull(delegasi.dicabut),
          lte(delegasi.mulai, isi.sampai),
          gte(delegasi.sampai, isi.mulai),
        ),
      )
    if (tumpang)
      throw new PersetujuanDitolak(
        `Orang ini sudah menerima delegasi ${formatRentangTanggal(tumpang.mulai, tumpang.sampai)}. Cabut dulu yang itu.`,
      )
    const [baru] = await tx
      .insert(delegasi)
      .values({ ...isi, dari: pelaku.id, contoh: pelaku.contoh })
      .returning({ id: delegasi.id })
    const { id } = baru as { id: number }
    await tx
      .insert(jejak)
      .values({ oleh: pelaku.id, perbuatan: 'delegasikan', objek: `delegasi/${id}`, rincian: isi })
    return id
  })
}

/** Withdraws a delegation: its giver, any pimpinan, or its receiver who hands it back. Throws `PersetujuanDitolak`. */
export async function removeDelegasi(db: Db, pelaku: PelakuAturan, id: number): Promise<void> {
  await db.transaction(async (tx) => {
    const [d] = await tx.select().from(delegasi).where(eq(delegasi.id, id)).for('update')
    const boleh =
      d?.contoh === pelaku.contoh &&
      (pelaku.peran === 'pimpinan' || d.dari === pelaku.id || d.kepada === pelaku.id)
    if (!d || !boleh) throw new PersetujuanDitolak('Delegasi itu tidak ada.')
    if (d.dicabut) throw new PersetujuanDitolak('Delegasi ini sudah dicabut lebih dulu.')
    await tx
      .update(delegasi)
      .set({ dicabut: sql`clock_timestamp()`, dicabutOleh: pelaku.id })
      .where(eq(delegasi.id, id))
    await tx.insert(jejak).values({ oleh: pelaku.id, perbuatan: 'cabut-delegasi', objek: `delegasi/${id}` })
  })
}

export interface AturanBaru {
  jenis: KodePersetujuan
  wajib: boolean
  /** Only where size plays a part. */
  ambang: number | null
  alasan: string
}

/** Sets the rule of one kind from now on; requests that wait already go on waiting. Sample accounts set theirs apart. */
export async function saveAturan(db: Db, pelaku: PelakuAturan, isi: AturanBaru): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.insert(aturanPersetujuan).values({ ...isi, contoh: pelaku.contoh, oleh: pelaku.id })
    const { jenis, wajib, ambang, alasan } = isi
    await tx.insert(jejak).values({
      oleh: pelaku.id,
      perbuatan: 'atur-persetujuan',
      objek: `aturan-persetujuan/${jenis}`,
      rincian: { wajib, ambang, alasan },
    })
  })
}

/** Removes what sample accounts asked, delegated and ruled. Run inside the removal of the sample. */
export async function removePersetujuanContoh(tx: Sambungan): Promise<void> {
  await tx.execute(sql`delete from pengajuan where contoh`)
  await tx.execute(sql`delete from delegasi where contoh`)
  await tx.execute(sql`delete from aturan_persetujuan where contoh`)
}
