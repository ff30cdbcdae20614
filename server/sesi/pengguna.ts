import type { Peran } from '@/lib/cakupan'
import { getKeadaanSinggah, getPenggunaSinggah } from './singgahan'
import { parseToken } from './token'

/** The signed-in user as the app may know him: no password hash, no session version. */
export interface PenggunaSesi {
  id: number
  namaMasuk: string
  nama: string
  peran: Peran
  /** Set for role kecamatan only. */
  kodeKecamatan: string | null
  bidang: string | null
  /** A sample account: lives as long as the sample data. */
  contoh: boolean
}

/**
 * The user behind a session cookie; null when there is no valid session: expired, signed out everywhere, locked,
 * role changed, or a sample account without sample data. Throws when the database is away.
 */
export async function getPenggunaDariKuki(kuki: string | undefined): Promise<PenggunaSesi | null> {
  const token = await parseToken(kuki)
  if (!token) return null
  const baris = await getPenggunaSinggah(token.id)
  if (!baris?.aktif || baris.versiSesi !== token.versiSesi) return null
  if (baris.contoh && !(await getKeadaanSinggah()).adaContoh) return null
  const { id, namaMasuk, nama, peran, kodeKecamatan, bidang, contoh } = baris
  return { id, namaMasuk, nama, peran, kodeKecamatan, bidang, contoh }
}
