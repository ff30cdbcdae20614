'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { getDb } from '@/db/client'
import { CatatanDitolak, removeCatatan, saveCatatan } from '@/db/mutations/catatan'
import { listVersiCatatan } from '@/db/queries/catatan'
import { periksaIsi } from '@/impor/periksa-isi'
import { getDaftar } from '@/indikator/catatan'
import type { Daftar } from '@/indikator/catatan/tipe'
import { NAMA_BIDANG } from '@/indikator/opd'
import { mencakup } from '@/lib/cakupan'
import { boleh, type Masuk, requirePengguna } from '../akses'
import { saveKabarTujuan } from '../catatan/kembali'
import { getObjekCatatan } from '../catatan/objek'
import { getTempatCatatan } from '../loaders/catatan-satu'
import { removeSinggahan } from '../sesi/singgahan'
import { saveKaitAksiBaru } from '../tindak-lanjut/kaitkan'

/** What the form of a record gets back when it was not taken; null before the first sending. */
export type HasilCatatan = null | {
  /** Why, as a sentence. */
  galat: string
  /** Sentences by field. */
  kolom: Record<string, string>
  /** What was typed, by field, to be shown again. */
  isian: Record<string, string>
  /** Key of the record that stands under the same key already. */
  ada?: string
}

const teks = (isian: FormData, nama: string, paling = 600) => {
  const n = isian.get(nama)
  return typeof n === 'string' ? n.slice(0, paling).replaceAll('\0', '') : ''
}

async function requireDaftar(isian: FormData): Promise<{ masuk: Masuk; d: Daftar }> {
  const masuk = await requirePengguna('catat-program')
  const d = getDaftar(teks(isian, 'daftar'))
  if (!d || !boleh(masuk.pengguna, 'catat-program', { daftar: d.kode })) notFound()
  return { masuk, d }
}

/** Why this user may not write such a record, as a sentence; null when he may. One outside of his scope is 404. */
function getLarangan(
  { pengguna, cakupan }: Masuk,
  d: Daftar,
  tempat: string,
  isi: Readonly<Record<string, unknown>>,
): string | null {
  if (!mencakup(cakupan, tempat)) notFound()
  if (boleh(pengguna, 'catat-program', getObjekCatatan(d, tempat, isi))) return null
  const nama = (NAMA_BIDANG as Readonly<Record<string, string>>)[pengguna.bidang ?? '']
  return nama
    ? `OPD Anda mencatat ${d.satuan} bidang ${nama} saja.`
    : `Akun Anda tidak mencatat ${d.satuan} seperti ini.`
}

/** The record that a form changes, as it stands, when this user may change it; one of another scope or bidang is 404. */
async function requireLama(masuk: Masuk, d: Daftar, kunci: string): Promise<number | undefined> {
  const versi = await listVersiCatatan(getDb(), masuk.cakupan, d.kode, kunci)
  // The newest may be of an undone import: what stands is what is changed.
  const lama = versi.find((v) => v.berlaku) ?? versi[0]
  if (!lama) notFound()
  const objek = getObjekCatatan(d, kunci.split('|')[0] ?? '', lama.isi)
  if (!boleh(masuk.pengguna, 'catat-program', objek)) notFound()
  return lama.berlaku && !lama.hapus ? lama.id : undefined
}

function getTerlihat(isian: FormData): number | undefined {
  const versi = teks(isian, 'versi')
  return /^[1-9]\d{0,9}$/.test(versi) ? Number(versi) : undefined
}

async function jalankan(kerja: () => Promise<unknown>): Promise<CatatanDitolak | null> {
  try {
    await kerja()
  } catch (galat) {
    if (galat instanceof CatatanDitolak) return galat
    throw galat
  }
  removeSinggahan()
  revalidatePath('/catatan', 'layout')
  return null
}

/** Writes a new record or another version of one, and goes back to the page that led to the form, or to its list; every field that can't be taken is answered for. */
export async function saveCatatanIsian(_lalu: HasilCatatan, isian: FormData): Promise<HasilCatatan> {
  const { masuk, d } = await requireDaftar(isian)
  const tempat = teks(isian, 'tempat')
  const ke = teks(isian, 'ke')
  const semula = teks(isian, 'semula') || null
  const ketikan = Object.fromEntries(Object.keys(d.kolom).map((k) => [k, teks(isian, `isi.${k}`)]))
  const tolak = (galat: string, kolom: Record<string, string> = {}): NonNullable<HasilCatatan> => ({
    galat,
    kolom,
    isian: { ...ketikan, tempat, ke },
  })
  const kini = semula === null ? undefined : await requireLama(masuk, d, semula)
  if (tempat === '') return tolak('Pilih tempatnya.', { tempat: 'Pilih tempatnya.' })
  const { isi, masalah } = periksaIsi(d, (k) => ketikan[k] || null)
  const galat = masalah.filter((m) => m.tingkat === 'galat')
  if (!isi) {
    const kalimat = galat.map((m) => [m.untuk, `${m.kalimat} ${m.saran ?? ''}`.trim()] as const)
    return tolak('Periksa isian yang ditandai.', Object.fromEntries(kalimat.toReversed()))
  }
  const larangan = getLarangan(masuk, d, tempat, isi)
  if (larangan) return tolak(larangan, { bidang: larangan })
  if (!(await getTempatCatatan(masuk.cakupan, d, tempat)))
    return tolak(`${d.nama} tidak dicatat pada tingkat itu.`, { tempat: 'Pilih tempat lain.' })
  let kunci = ''
  const ditolak = await jalankan(async () => {
    const baru = { daftar: d.kode, kodeWilayah: tempat, isi }
    kunci = await saveCatatan(
      getDb(),
      masuk.cakupan,
      masuk.pengguna,
      baru,
      semula,
      getTerlihat(isian) ?? kini,
    )
  })
  if (ditolak) return { ...tolak(ditolak.message), ...(ditolak.ada ? { ada: ditolak.ada } : {}) }
  if (d.kode === 'rencana-aksi' && semula === null) await saveKaitAksiBaru(masuk, ke, kunci)
  redirect(await saveKabarTujuan(d.kode, { perbuatan: 'tersimpan', kunci }, ke))
}

/** Takes a record out; its versions stay and are shown. */
export async function removeCatatanIsian(_lalu: HasilCatatan, isian: FormData): Promise<HasilCatatan> {
  const { masuk, d } = await requireDaftar(isian)
  const kunci = teks(isian, 'semula')
  const kini = await requireLama(masuk, d, kunci)
  const ditolak = await jalankan(() =>
    removeCatatan(getDb(), masuk.cakupan, masuk.pengguna, d.kode, kunci, getTerlihat(isian) ?? kini),
  )
  if (ditolak) return { galat: ditolak.message, kolom: {}, isian: {} }
  redirect(await saveKabarTujuan(d.kode, { perbuatan: 'dihapus', kunci }, teks(isian, 'ke')))
}
