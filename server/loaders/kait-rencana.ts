import 'server-only'
import { getDb } from '@/db/client'
import { listCatatan } from '@/db/queries/catatan'
import { getAksi } from '@/db/queries/rencana'
import { type IsiRencanaAksi, KEADAAN_AKSI } from '@/indikator/catatan/rencana-aksi'
import { listPilihanAksi, type PilihanAksi, susunIsianAksi } from '@/indikator/kait-rencana'
import { env } from '@/lib/env'
import { boleh, type Masuk } from '../akses'
import type { BarisLengkap } from '../tindak-lanjut/susun'

/** The plan beside a follow-up. */
export interface KaitRencana {
  aksi:
    | (Pick<IsiRencanaAksi, 'aksi' | 'tujuan' | 'tahun'> & {
        kunci: string
        /** In words. */
        keadaan: string
        /** It is still to be done, and this user may say that it is. */
        bolehSelesai: boolean
      })
    | null
  /** It was tied to an action that is gone; told only to those who see the whole plan. */
  hilang: boolean
  /** Actions that it can be tied to; none for those who may not arrange it. */
  pilihan: PilihanAksi[]
  bolehKait: boolean
  /** Fields and place of a new action made from it; null for those who write no plan or do not move it on. */
  jadikan: { tempat: string; isi: Record<string, string> } | null
}

/** Open actions of the scope; `wilayah`: only of this place and of those that it lies in. */
export async function loadPilihanAksi(masuk: Masuk, wilayah?: string): Promise<PilihanAksi[]> {
  const semua = await listCatatan(getDb(), masuk.cakupan, 'rencana-aksi')
  return listPilihanAksi(
    wilayah === undefined || wilayah.length < 8
      ? semua
      : semua.filter((a) => wilayah === a.kodeWilayah || wilayah.startsWith(`${a.kodeWilayah}.`)),
  )
}

/** Loads the action that a follow-up of the scope moves on, and what this user may do about it. */
export async function loadKaitRencana(
  masuk: Masuk,
  b: BarisLengkap,
  { atur, kabari }: { atur: boolean; kabari: boolean },
): Promise<KaitRencana> {
  const [aksi, pilihan] = await Promise.all([
    b.rencana === null ? null : getAksi(getDb(), masuk.cakupan, b.rencana),
    atur ? loadPilihanAksi(masuk) : [],
  ])
  const isi = susunIsianAksi({ ...b, pj: { jenis: b.pjJenis, kode: b.pjKode } })
  const tempat = b.kodeWilayah.slice(0, 8)
  const bidang = isi.bidang ?? null
  return {
    aksi: aksi && {
      kunci: aksi.kunci,
      aksi: aksi.isi.aksi,
      tujuan: aksi.isi.tujuan,
      tahun: aksi.isi.tahun,
      keadaan: KEADAAN_AKSI[aksi.isi.keadaan].toLowerCase(),
      bolehSelesai:
        (aksi.isi.keadaan === 'belum' || aksi.isi.keadaan === 'berjalan') &&
        boleh(masuk.pengguna, 'catat-program', {
          kode: aksi.kodeWilayah,
          daftar: 'rencana-aksi',
          bidang: aksi.isi.bidang,
        }),
    },
    hilang: b.rencana !== null && aksi === null && masuk.cakupan.akar === env.KABUPATEN,
    pilihan,
    bolehKait: atur,
    jadikan:
      (atur || kabari) &&
      boleh(masuk.pengguna, 'catat-program', { kode: tempat, daftar: 'rencana-aksi', bidang })
        ? { tempat, isi }
        : null,
  }
}
