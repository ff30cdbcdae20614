import { cookies } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { getDb } from '@/db/client'
import { savePemakaianKunci } from '@/db/mutations/kunci-api'
import type { KunciBerlaku } from '@/db/queries/pengguna'
import type { KodeDaftar } from '@/indikator/catatan/tipe'
import type { PenanggungJawab } from '@/indikator/tindak-lanjut'
import { type Cakupan, mencakup, type Peran } from '@/lib/cakupan'
import { env } from '@/lib/env'
import { getMilidetik } from '@/lib/waktu'
import { bolehCatat } from './program/izin'
import { getKunciDariTajuk } from './sesi/kunci'
import { getLayarDariToken, type LayarBerlaku } from './sesi/layar'
import { getPenggunaDariKuki, type PenggunaSesi } from './sesi/pengguna'
import { getAkar, parseSegel } from './sesi/segel'
import { KUKI_SESI } from './sesi/token'
import { bolehTindakLanjut, isTindakLanjut } from './tindak-lanjut/izin'

export type { PenggunaSesi } from './sesi/pengguna'

/** Everything that needs permission. `baca` is the only one that an API key has; one that sends reports has not even that. */
export type Perbuatan =
  | 'baca'
  | 'impor'
  | 'batalkan-impor'
  | 'catat-registrasi'
  | 'hapus-contoh'
  | 'gabung-posyandu'
  | 'kelola-pengguna'
  | 'kelola-kunci'
  | 'kelola-target'
  | 'kelola-batas'
  | 'catat-keputusan'
  | 'komentari-tindak-lanjut'
  | 'kabari-tindak-lanjut'
  | 'atur-tindak-lanjut'
  | 'kelola-rapat'
  | 'kelola-layar'
  | 'catat-program'
  | 'kelola-pilot'
  | 'setujui'
  | 'delegasikan'
  | 'atur-persetujuan'

/** What is acted upon. Left out: may this user do it at all, anywhere? */
export interface Objek {
  /** Kode wilayah that is read or written; null stands for the whole kabupaten. */
  kode?: string | null
  /** Whether the acting user made it himself (for `batalkan-impor`). */
  milikSendiri?: boolean
  /** Who owes a follow-up. */
  pj?: PenanggungJawab
  /** A delegation in force lets the acting user decide in another's name (for `setujui`). */
  delegasi?: boolean
  /** List that a record belongs to, and the bidang that it carries (for `catat-program`). */
  daftar?: KodeDaftar
  bidang?: string | null
}

function createCakupan(peran: Peran, akar: string | null): Cakupan {
  // The only cast: callers below have proven role and root by seal, session or key.
  return { akar, peran } as Cakupan
}

/** May this user do this? The one rule book; out of scope is no, and screens answer no with 404. */
export function boleh(
  pengguna: Pick<PenggunaSesi, 'peran' | 'kodeKecamatan'> & { bidang?: string | null },
  perbuatan: Perbuatan,
  objek: Objek = {},
): boolean {
  const akar = getAkar(pengguna)
  if (akar === null) return false
  if (isTindakLanjut(perbuatan))
    return bolehTindakLanjut({ bidang: null, ...pengguna }, akar, perbuatan, objek)
  const kode = objek.kode === undefined ? akar : (objek.kode ?? env.KABUPATEN)
  if (!mencakup(createCakupan(pengguna.peran, akar), kode)) return false
  if (perbuatan === 'setujui') return bolehSetujui(pengguna.peran, objek)
  if (perbuatan === 'baca' || pengguna.peran === 'dpmd') return true
  if (pengguna.peran === 'pimpinan') return perbuatan === 'delegasikan' || perbuatan === 'atur-persetujuan'
  if (perbuatan === 'catat-program')
    return bolehCatat({ bidang: null, ...pengguna }, objek.daftar, objek.bidang)
  if (pengguna.peran === 'tp_posyandu') return perbuatan === 'kelola-rapat' || perbuatan === 'kelola-layar'
  if (pengguna.peran !== 'kecamatan') return false
  if (perbuatan === 'batalkan-impor') return objek.milikSendiri ?? objek.kode === undefined
  return perbuatan === 'impor' || perbuatan === 'catat-registrasi' || perbuatan === 'kelola-rapat'
}

// Nobody decides on his own request, and an admin only by delegation.
function bolehSetujui(peran: Peran, { milikSendiri, delegasi }: Objek): boolean {
  return !milikSendiri && (peran === 'pimpinan' || (peran !== 'kecamatan' && delegasi === true))
}

/**
 * Scope and role of a sealed page (`app/s/[segel]/…`), as the proxy proved them. A seal not made by this
 * installation is 404. Reads no cookie, so the page stays prerenderable.
 */
export function requireCakupanSegel(segel: string): { cakupan: Cakupan; peran: Peran } {
  const isi = parseSegel(segel)
  if (!isi) notFound()
  return { cakupan: createCakupan(isi.peran, isi.akar), peran: isi.peran }
}

export interface Masuk {
  pengguna: PenggunaSesi
  cakupan: Cakupan
}

/** The signed-in user of this request and what he may see; null without a valid session. For pages and server actions. */
const getPenggunaMasuk = cache(async (): Promise<Masuk | null> => {
  const pengguna = await getPenggunaDariKuki((await cookies()).get(KUKI_SESI)?.value)
  return pengguna && { pengguna, cakupan: createCakupan(pengguna.peran, getAkar(pengguna)) }
})

/**
 * The signed-in user who may do `perbuatan` somewhere; without a session goes to /masuk, without permission 404.
 * With an object at hand, ask `boleh(pengguna, perbuatan, objek)` as well. Null asks for a session only: one's own account.
 */
export async function requirePengguna(perbuatan: Perbuatan | null = 'baca'): Promise<Masuk> {
  const masuk = await getPenggunaMasuk()
  if (!masuk) redirect('/masuk')
  if (perbuatan !== null && !boleh(masuk.pengguna, perbuatan)) notFound()
  return masuk
}

export interface MasukPermintaan {
  cakupan: Cakupan
  /** Null when an API key asks: it may only read. */
  pengguna: PenggunaSesi | null
  /** Id of the API key; null for a session. */
  kunciId: number | null
}

/** Who asks, for route handlers: session cookie or `Authorization: Bearer <kunci>`. Null: answer 401. */
export async function getPenggunaPermintaan(request: Request): Promise<MasukPermintaan | null> {
  const tajuk = request.headers.get('authorization')
  if (tajuk) return getDariKunci(tajuk)
  const masuk = await getPenggunaMasuk()
  return masuk && { ...masuk, kunciId: null }
}

async function catatPemakaian(kunci: KunciBerlaku): Promise<void> {
  const terakhir = kunci.dipakaiTerakhir?.getTime() ?? 0
  if (getMilidetik() - terakhir > 60_000) await savePemakaianKunci(getDb(), kunci.id)
}

async function getDariKunci(tajuk: string): Promise<MasukPermintaan | null> {
  const kunci = await getKunciDariTajuk(tajuk)
  if (kunci?.lingkup !== 'baca') return null
  await catatPemakaian(kunci)
  const peran = kunci.kodeWilayah === env.KABUPATEN ? 'opd' : 'kecamatan'
  return { cakupan: createCakupan(peran, kunci.kodeWilayah), pengguna: null, kunciId: kunci.id }
}

/** Who sends reports by script, and for which places. */
export interface Pelapor {
  cakupan: Cakupan
  kunci: KunciBerlaku
}

/** The key of a request that sends reports. `baca`: it is a key for reading, answer 403. Null: no valid key, answer 401. */
export async function getPelaporPermintaan(request: Request): Promise<Pelapor | 'baca' | null> {
  const kunci = await getKunciDariTajuk(request.headers.get('authorization'))
  if (!kunci) return null
  if (kunci.lingkup !== 'lapor') return 'baca'
  await catatPemakaian(kunci)
  return { cakupan: createCakupan('kecamatan', kunci.kodeWilayah), kunci }
}

/** Who a screen's link stands for: reads one place like its head, and does nothing else. Null when the link is not valid now. */
export async function getLayarPermintaan(
  token: string,
  alamat: string,
): Promise<{ cakupan: Cakupan; layar: LayarBerlaku } | null> {
  const layar = await getLayarDariToken(token, alamat)
  if (!layar) return null
  const peran = layar.kodeWilayah === env.KABUPATEN ? 'pimpinan' : 'kecamatan'
  return { cakupan: createCakupan(peran, layar.kodeWilayah), layar }
}

/** The same reader within one place: what a meeting of that place may show. Null outside of his scope. */
export function getCakupanTempat(c: Cakupan, kode: string): Cakupan | null {
  return mencakup(c, kode) ? createCakupan(c.peran, kode) : null
}

/** Everything, for command-line scripts: whoever may start them holds the database anyway. Never call it from a request. */
export function cakupanSistem(): Cakupan {
  return createCakupan('dpmd', env.KABUPATEN)
}
