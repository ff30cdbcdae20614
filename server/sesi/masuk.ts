import { createHmac } from 'node:crypto'
import { getDb } from '@/db/client'
import { removePercobaan, saveMasuk, savePercobaan } from '@/db/mutations/masuk'
import { getPenggunaMasuk } from '@/db/queries/pengguna'
import { requireRahasia } from '@/lib/env'
import { cocokSandi, PANJANG_SANDI } from '../sandi'
import { getKeadaanSinggah, removeSinggahan } from './singgahan'

export type HasilMasuk =
  | { jenis: 'masuk'; id: number; versiSesi: number }
  | { jenis: 'tunggu'; menit: number }
  | { jenis: 'salah' | 'dikunci' | 'contoh-habis' }

// Neither what was typed as a name (it may be a password) nor an address is stored.
function hitungKunci(jenis: 'nama' | 'alamat', nilai: string): string {
  return createHmac('sha256', requireRahasia()).update(`${jenis} ${nilai}`).digest('base64url').slice(0, 22)
}

/**
 * Tries to sign in. `alamat` is the client's address as far as it is known. Five failures per name or thirty per
 * address within 15 minutes, then every try waits, also with the right password. Throws when the database is away.
 */
export async function cobaMasuk(namaMasuk: string, sandi: string, alamat: string): Promise<HasilMasuk> {
  const nama = namaMasuk.trim().toLowerCase()
  if (nama === '' || nama.length > 100 || sandi === '' || sandi.length > PANJANG_SANDI.maks) {
    return { jenis: 'salah' }
  }
  const db = getDb()
  const kunciNama = hitungKunci('nama', nama)
  const kunciAlamat = hitungKunci('alamat', alamat)
  const tunggu = await savePercobaan(db, kunciNama, kunciAlamat)
  if (tunggu) return { jenis: 'tunggu', menit: tunggu.tungguMenit }
  // Names are plain ASCII; anything else (PostgreSQL takes no NUL) is nobody's.
  const pengguna = /^[\x21-\x7e]+$/.test(nama) ? await getPenggunaMasuk(db, nama) : null
  const cocok = await cocokSandi(pengguna?.sandi ?? null, sandi)
  if (!pengguna || !cocok) return { jenis: 'salah' }
  await removePercobaan(db, kunciNama, kunciAlamat)
  if (!pengguna.aktif) return { jenis: 'dikunci' }
  if (pengguna.contoh && !(await getKeadaanSinggah()).adaContoh) return { jenis: 'contoh-habis' }
  await saveMasuk(db, pengguna.id)
  removeSinggahan()
  return { jenis: 'masuk', id: pengguna.id, versiSesi: pengguna.versiSesi }
}

/** The nearest address that the request passed: what the proxy in front appended, else what the socket said. */
export function getAlamat(teruskan: string | null | undefined): string {
  return teruskan?.split(',').at(-1)?.trim() || 'tidak diketahui'
}
