import { getDb } from '@/db/client'
import { listPenyetuju, type PembacaPengajuan, type Penyetuju } from '@/db/queries/persetujuan'
import { getHariIni } from '@/lib/waktu'
import type { Masuk } from '../akses'
import { lanjutkanSurat } from '../surel'

export interface HakPersetujuan {
  /** Everybody who may decide today. */
  penyetuju: Penyetuju[]
  /** The signed-in user among them; null when he may not. */
  saya: Penyetuju | null
  pembaca: PembacaPengajuan
}

// They see the requests of their scope; others only their own, unless a delegation lets them decide.
const MELIHAT = ['pimpinan', 'dpmd', 'kecamatan']

/** What the signed-in user may read and decide today. */
export async function loadHak({ pengguna }: Masuk): Promise<HakPersetujuan> {
  const { id, contoh, peran } = pengguna
  lanjutkanSurat()
  const penyetuju = await listPenyetuju(getDb(), contoh, getHariIni())
  const saya = penyetuju.find((p) => p.id === id) ?? null
  return { penyetuju, saya, pembaca: { id, contoh, semua: saya !== null || MELIHAT.includes(peran) } }
}
