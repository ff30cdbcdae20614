import { and, count, eq, ne, sql } from 'drizzle-orm'
import { type Cakupan, mencakup, type Peran } from '@/lib/cakupan'
import type { Db, Sambungan } from '../client'
import { AWALAN_CONTOH, type BarisPengguna, getPengguna } from '../queries/pengguna'
import { jejak, pengguna, wilayah } from '../schema'

/** Why a change of accounts was refused; the sentence is ready for the screen. */
export class PenggunaDitolak extends Error {}

/** Who acts; null is the command line. */
export type Pelaku = { id: number; contoh: boolean } | null

export interface IsiPeran {
  peran: Peran
  /** Required for role kecamatan, null for the others. */
  kodeKecamatan: string | null
  /** Only for role opd: code of the bidang. */
  bidang: string | null
}

export interface IsiPengguna extends IsiPeran {
  namaMasuk: string
  nama: string
  /** Argon2id hash, never the password. */
  sandi: string
  contoh?: boolean
}

/** One change of accounts at a time, so that two of them together cannot remove the last admin. */
const KUNCI_PENGGUNA = 640_202

async function requirePeranSah(tx: Sambungan, c: Cakupan, { peran, kodeKecamatan }: IsiPeran): Promise<void> {
  if (peran !== 'kecamatan') {
    if (kodeKecamatan !== null) throw new PenggunaDitolak('Hanya peran Kecamatan yang memakai kecamatan.')
    return
  }
  const ada =
    kodeKecamatan !== null &&
    mencakup(c, kodeKecamatan) &&
    (await tx
      .select({ kode: wilayah.kode })
      .from(wilayah)
      .where(and(eq(wilayah.kode, kodeKecamatan), eq(wilayah.jenis, 'kecamatan'))))
  if (!ada || ada.length === 0) throw new PenggunaDitolak('Pilih kecamatan untuk peran Kecamatan.')
}

async function requireBukanAdminTerakhir(tx: Sambungan, lama: BarisPengguna): Promise<void> {
  if (lama.peran !== 'dpmd' || !lama.aktif) return
  const syarat = [eq(pengguna.peran, 'dpmd'), eq(pengguna.aktif, true), ne(pengguna.id, lama.id)]
  // Sample accounts go with the sample data, so they do not count as a real admin's stand-in.
  if (!lama.contoh) syarat.push(eq(pengguna.contoh, false))
  const [lain] = await tx
    .select({ n: count() })
    .from(pengguna)
    .where(and(...syarat))
  if (!lain?.n) {
    throw new PenggunaDitolak('Ini admin DPMD terakhir yang aktif. Angkat admin lain lebih dahulu.')
  }
}

function isTabrakan(galat: unknown): boolean {
  const sebab = galat instanceof Error ? (galat.cause ?? galat) : null
  return typeof sebab === 'object' && sebab !== null && 'code' in sebab && sebab.code === '23505'
}

/** Creates an account, active at once. What a sample account creates is a sample account. Returns the id. */
export async function savePengguna(
  db: Sambungan,
  c: Cakupan,
  pelaku: Pelaku,
  isi: IsiPengguna,
): Promise<number> {
  try {
    return await db.transaction(async (tx) => {
      await requirePeranSah(tx, c, isi)
      const contoh = isi.contoh ?? pelaku?.contoh ?? false
      const [baru] = await tx
        .insert(pengguna)
        .values({ ...isi, contoh })
        .returning({ id: pengguna.id })
      const id = (baru as { id: number }).id
      const rincian = { peran: isi.peran, kodeKecamatan: isi.kodeKecamatan, contoh }
      await tx
        .insert(jejak)
        .values({ oleh: pelaku?.id ?? null, perbuatan: 'buat-pengguna', objek: `pengguna:${id}`, rincian })
      return id
    })
  } catch (galat) {
    if (isTabrakan(galat))
      throw new PenggunaDitolak(`Nama masuk "${isi.namaMasuk}" sudah dipakai. Pilih nama lain.`)
    throw galat
  }
}

type Perubahan = Partial<Pick<BarisPengguna, 'peran' | 'kodeKecamatan' | 'bidang' | 'aktif'>> & {
  sandi?: string
}

async function ubah(
  db: Db,
  pelaku: { id: number; contoh: boolean },
  id: number,
  perbuatan: string,
  periksa: (tx: Sambungan, lama: BarisPengguna) => Promise<{ isi: Perubahan; rincian?: object }>,
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${KUNCI_PENGGUNA})`)
    const lama = await getPengguna(tx, id)
    if (!lama) throw new PenggunaDitolak('Akun itu sudah tidak ada. Muat ulang halaman ini.')
    if (pelaku.contoh && !lama.contoh) {
      throw new PenggunaDitolak('Akun contoh hanya dapat mengubah akun contoh.')
    }
    const { isi, rincian = {} } = await periksa(tx, lama)
    await tx
      .update(pengguna)
      .set({ ...isi, versiSesi: sql`${pengguna.versiSesi} + 1` })
      .where(eq(pengguna.id, id))
    await tx.insert(jejak).values({ oleh: pelaku.id, perbuatan, objek: `pengguna:${id}`, rincian })
  })
}

function requireBukanBawaan(lama: BarisPengguna): void {
  if (lama.namaMasuk.startsWith(AWALAN_CONTOH)) {
    throw new PenggunaDitolak('Akun bawaan contoh tidak dapat diubah. Akun ini hilang bersama data contoh.')
  }
}

/** Changes role and place; ends the sessions of that account. */
export function savePeran(
  db: Db,
  c: Cakupan,
  pelaku: { id: number; contoh: boolean },
  id: number,
  isi: IsiPeran,
): Promise<void> {
  return ubah(db, pelaku, id, 'ubah-peran', async (tx, lama) => {
    requireBukanBawaan(lama)
    await requirePeranSah(tx, c, isi)
    if (isi.peran !== 'dpmd') await requireBukanAdminTerakhir(tx, lama)
    const dari = { peran: lama.peran, kodeKecamatan: lama.kodeKecamatan, bidang: lama.bidang }
    return { isi, rincian: { dari, menjadi: isi } }
  })
}

/** Locks (aktif false) or unlocks an account; either ends its sessions. */
export function saveAktif(
  db: Db,
  pelaku: { id: number; contoh: boolean },
  id: number,
  aktif: boolean,
): Promise<void> {
  return ubah(db, pelaku, id, aktif ? 'buka-akun' : 'kunci-akun', async (tx, lama) => {
    if (pelaku.contoh) requireBukanBawaan(lama)
    if (!aktif && id === pelaku.id) throw new PenggunaDitolak('Anda tidak dapat mengunci akun sendiri.')
    if (!aktif) await requireBukanAdminTerakhir(tx, lama)
    return { isi: { aktif } }
  })
}

/** Stores a new password hash; ends the sessions of that account. */
export function saveSandi(
  db: Db,
  pelaku: { id: number; contoh: boolean },
  id: number,
  sandi: string,
): Promise<void> {
  return ubah(db, pelaku, id, id === pelaku.id ? 'ganti-sandi' : 'atur-ulang-sandi', async (_tx, lama) => {
    requireBukanBawaan(lama)
    return { isi: { sandi } }
  })
}

/**
 * Stores the address for mail about approvals, null for none. Never for a sample account: its password is public, and anybody could have
 * mail sent to anybody. Sessions go on.
 */
export async function saveSurel(
  db: Db,
  pelaku: { id: number; contoh: boolean },
  id: number,
  surel: string | null,
): Promise<void> {
  await db.transaction(async (tx) => {
    const lama = await getPengguna(tx, id)
    if (!lama) throw new PenggunaDitolak('Akun itu sudah tidak ada. Muat ulang halaman ini.')
    if (lama.contoh || pelaku.contoh) throw new PenggunaDitolak('Akun contoh tidak menerima surel.')
    await tx.update(pengguna).set({ surel }).where(eq(pengguna.id, id))
    // The trace says that it changed, never what it is.
    const rincian = { ada: surel !== null }
    await tx
      .insert(jejak)
      .values({ oleh: pelaku.id, perbuatan: 'ubah-surel', objek: `pengguna:${id}`, rincian })
  })
}

/** Ends all sessions of an account. */
export function removeSesi(db: Db, pelaku: { id: number; contoh: boolean }, id: number): Promise<void> {
  return ubah(db, pelaku, id, 'akhiri-sesi', async () => ({ isi: {} }))
}
