import 'server-only'
import { cookies } from 'next/headers'
import { getDb } from '@/db/client'
import {
  AWALAN_CONTOH,
  getNamaKecamatan,
  getSurel,
  type KunciTerdaftar,
  listAkunContoh,
  listKunciApi,
  listPengguna,
  listPilihanDesa,
  listPilihanKecamatan,
  type PenggunaTerdaftar,
} from '@/db/queries/pengguna'
import type { Peran } from '@/lib/cakupan'
import { log } from '@/lib/log'
import { type Masuk, requirePengguna } from '@/server/akses'
import { SANDI_CONTOH } from '@/server/akun-awal'
import { parseCsrf } from '@/server/sesi/csrf'
import { getSebab } from '@/server/sesi/sebab'
import { getKeadaanSinggah } from '@/server/sesi/singgahan'
import { KUKI_CSRF } from '@/server/sesi/token'
import { suratAktif } from '@/server/surel'
import { loadRangka, type RangkaTanpaBulan } from './dasar'
import { loadJumlahPutuskan } from './persetujuan'

export type { KunciTerdaftar, PenggunaTerdaftar } from '@/db/queries/pengguna'

/** The token that a form to /api/auth must carry; the proxy has set its cookie. Empty only when it was refused. */
async function loadCsrf(): Promise<string> {
  return parseCsrf((await cookies()).get(KUKI_CSRF)?.value) ?? ''
}

export interface AkunContoh {
  namaMasuk: string
  nama: string
  peran: Peran
  namaKecamatan: string | null
}

export interface HalamanMasuk {
  csrf: string
  /** Sample accounts to try, with their public password; null when there are no sample data. */
  contoh: { akun: AkunContoh[]; sandi: string } | null
  /** The database did not answer: signing in will not work now. */
  gangguan: boolean
}

/** What the sign-in page offers. Never throws: the page shows also when the database is away. */
export async function loadHalamanMasuk(): Promise<HalamanMasuk> {
  const csrf = await loadCsrf()
  try {
    if (!(await getKeadaanSinggah()).adaContoh) return { csrf, contoh: null, gangguan: false }
    const db = getDb()
    const akun = await Promise.all(
      (await listAkunContoh(db)).map(async ({ namaMasuk, nama, peran, kodeKecamatan }) => ({
        namaMasuk,
        nama,
        peran,
        namaKecamatan: kodeKecamatan && (await getNamaKecamatan(db, kodeKecamatan)),
      })),
    )
    return { csrf, contoh: akun.length > 0 ? { akun, sandi: SANDI_CONTOH } : null, gangguan: false }
  } catch (galat) {
    log('galat', 'halaman-masuk', { sebab: getSebab(galat) })
    return { csrf, contoh: null, gangguan: true }
  }
}

/** The signed-in user and the shell around his pages. */
export interface HalamanSesi {
  masuk: Masuk
  rangka: RangkaTanpaBulan
}

/** The own account; any signed-in user, also one without a place. `bawaan`: a sample account whose password stays. */
export async function loadAkun(): Promise<
  HalamanSesi & { csrf: string; bawaan: boolean; surel: IsianSurel | null; putuskan: number }
> {
  const masuk = await requirePengguna(null)
  const bawaan = masuk.pengguna.namaMasuk.startsWith(AWALAN_CONTOH)
  const [rangka, csrf, surel, putuskan] = await Promise.all([
    loadRangka(masuk.cakupan),
    loadCsrf(),
    loadSurel(masuk.pengguna),
    loadJumlahPutuskan(masuk),
  ])
  return { masuk, rangka, csrf, bawaan, surel, putuskan }
}

/** What the field of the address needs; `aktif`: mail is sent at all on this installation. */
export interface IsianSurel {
  nilai: string | null
  aktif: boolean
}

// Sample accounts give none: their password is public.
async function loadSurel({ id, contoh }: { id: number; contoh: boolean }): Promise<IsianSurel | null> {
  return contoh ? null : { nilai: await getSurel(getDb(), id), aktif: suratAktif }
}

export interface HalamanPengguna extends HalamanSesi {
  pengguna: PenggunaTerdaftar[]
  kunci: KunciTerdaftar[]
  kecamatan: { kode: string; nama: string }[]
  desa: { kode: string; nama: string }[]
}

/** All accounts and API keys, for role dpmd. */
export async function loadHalamanPengguna(): Promise<HalamanPengguna> {
  const masuk = await requirePengguna('kelola-pengguna')
  const db = getDb()
  const [rangka, pengguna, kunci, kecamatan, desa] = await Promise.all([
    loadRangka(masuk.cakupan),
    listPengguna(db, masuk.cakupan),
    listKunciApi(db, masuk.cakupan),
    listPilihanKecamatan(db, masuk.cakupan),
    listPilihanDesa(db, masuk.cakupan),
  ])
  return { masuk, rangka, pengguna, kunci, kecamatan, desa }
}

export interface SatuPengguna extends HalamanSesi {
  pengguna: PenggunaTerdaftar
  kecamatan: { kode: string; nama: string }[]
  /** Which changes would be refused: what the forms then do not offer. */
  tertutup: { peran: boolean; sandi: boolean; sesi: boolean; kunci: boolean }
  /** Null: this account gives no address. */
  surel: IsianSurel | null
}

/** One account with what a form about it needs, for role dpmd; null when there is none with that id. */
export async function loadSatuPengguna(id: number): Promise<SatuPengguna | null> {
  const masuk = await requirePengguna('kelola-pengguna')
  const db = getDb()
  const [rangka, semua, kecamatan] = await Promise.all([
    loadRangka(masuk.cakupan),
    listPengguna(db, masuk.cakupan),
    listPilihanKecamatan(db, masuk.cakupan),
  ])
  const pengguna = semua.find((p) => p.id === id)
  if (!pengguna) return null
  const pelaku = masuk.pengguna
  const asing = pelaku.contoh && !pengguna.contoh
  const bawaan = pengguna.namaMasuk.startsWith(AWALAN_CONTOH)
  const kunci = asing || pengguna.id === pelaku.id || (bawaan && pelaku.contoh)
  const tertutup = { peran: asing || bawaan, sandi: asing || bawaan, sesi: asing, kunci }
  const surel = pelaku.contoh ? null : await loadSurel(pengguna)
  return { masuk, rangka, pengguna, kecamatan, tertutup, surel }
}
