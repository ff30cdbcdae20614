import 'server-only'
import { getDb } from '@/db/client'
import { listPilihanKecamatan } from '@/db/queries/pengguna'
import {
  listRiwayatTarget,
  listRiwayatTarif,
  type RiwayatTarget,
  type RiwayatTarif,
} from '@/db/queries/target'
import { getHariIni } from '@/lib/waktu'
import { type Masuk, requirePengguna } from '../akses'
import { loadRangka, type RangkaTanpaBulan } from './dasar'
import { loadKeadaan } from './keadaan'
import { loadPersetujuanObjek, type PersetujuanObjek } from './persetujuan'

export type { RiwayatTarif }

/** The page on which DPMD sets deadlines and rates. */
export interface HalamanTarget {
  masuk: Masuk
  rangka: RangkaTanpaBulan
  kecamatan: { kode: string; nama: string }[]
  target: RiwayatTarget[]
  tarif: RiwayatTarif[]
  /** Day from which a new one holds unless told: that of the data, else today. */
  mulai: string
  persetujuan: PersetujuanObjek
}

/** Loads the page; 404 for roles that may not set targets. */
export async function loadHalamanTarget(): Promise<HalamanTarget> {
  const masuk = await requirePengguna('kelola-target')
  const db = getDb()
  const [rangka, kecamatan, target, tarif, keadaan, persetujuan] = await Promise.all([
    loadRangka(masuk.cakupan),
    listPilihanKecamatan(db, masuk.cakupan),
    listRiwayatTarget(db, masuk.cakupan, 'registrasi'),
    listRiwayatTarif(db, masuk.cakupan),
    loadKeadaan(),
    loadPersetujuanObjek(masuk, 'target/%', 'target', 1),
  ])
  const mulai = keadaan.tanggalData ?? getHariIni()
  return { masuk, rangka, kecamatan, target, tarif, mulai, persetujuan }
}
