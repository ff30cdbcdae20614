'use server'

import { notFound } from 'next/navigation'
import { getDb } from '@/db/client'
import {
  SuntinganBentrok,
  saveAcara,
  saveSuntingan,
  saveUrungAcara,
  type TulisanSalindia,
} from '@/db/mutations/rapat-acara'
import { getBarisRapat } from '@/db/queries/rapat-meja'
import { listAnakWilayah } from '@/db/queries/wilayah'
import { listAcara } from '@/indikator/rapat/acara'
import { requirePengguna } from '../akses'
import { parseIsian } from '../formulir'
import { parseUbahan, skemaTulisan, skemaUbahan } from '../rapat-meja/isian'
import { jalankanRapat } from '../rapat-meja/jalan'

/** How a change of the agenda went; null before the first one. */
export type HasilAcaraRapat = null | {
  galat?: string
  pesan?: string
  /** What others changed meanwhile, as sentences; this person's change is in all the same. */
  selingan?: string[]
}

/** One change of the agenda, or the way back of the last one ("urung <number>"). */
export async function saveAcaraRapat(_lalu: HasilAcaraRapat, isian: FormData): Promise<HasilAcaraRapat> {
  const { pengguna, cakupan } = await requirePengguna('kelola-rapat')
  const { data, galat } = parseIsian(skemaUbahan, isian)
  if (!data) return { galat }
  const db = getDb()
  const r = await getBarisRapat(db, cakupan, data.rapat)
  if (!r) notFound()
  const [op, jejakId] = data.op.split(' ')
  if (op === 'urung') {
    const hasil = await jalankanRapat(() => saveUrungAcara(db, cakupan, pengguna, r.id, Number(jejakId)))
    return hasil.galat === undefined ? { pesan: 'Perubahan terakhir diurungkan.' } : { galat: hasil.galat }
  }
  const tempat = new Set((await listAnakWilayah(db, cakupan, r.kodeWilayah)).map((w) => w.kode))
  const ubahan = parseUbahan(isian, r.acara, listAcara(r.templat), tempat)
  if (ubahan.galat !== undefined) return { galat: ubahan.galat }
  const perubahan = ubahan.data
  if (!perubahan) return { pesan: 'Acara itu sudah di ujung.' }
  const hasil = await jalankanRapat(() => saveAcara(db, cakupan, pengguna, r.id, data.versi, perubahan))
  if (hasil.galat !== undefined) return { galat: hasil.galat }
  return { pesan: 'Tersimpan.', selingan: hasil.hasil.selingan }
}

/** How writing on a slide went; null before the first time. */
export type HasilTulisan = null | {
  galat?: string
  pesan?: string
  /** What another person wrote on the same slide meanwhile; nothing was written. */
  bentrok?: TulisanSalindia
  /** What this person typed, when it was not written. */
  diketik?: TulisanSalindia
}

/** Title and notes of one slide, written over those from the data; "data" takes the data's again. */
export async function saveTulisanSalindia(_lalu: HasilTulisan, isian: FormData): Promise<HasilTulisan> {
  const { pengguna, cakupan } = await requirePengguna('kelola-rapat')
  const diketik = { judul: String(isian.get('judul') ?? ''), catatan: String(isian.get('catatan') ?? '') }
  const { data, galat } = parseIsian(skemaTulisan, isian)
  if (!data) return { galat, diketik }
  const lama = { judul: data.lama.judul ?? '', catatan: data.lama.catatan ?? '' }
  // A title left as the data say it is no edit; neither is an emptied one.
  const judul = data.cara === 'data' || data.judul === data.judulData ? '' : data.judul
  const catatan = data.cara === 'data' || data.catatan === data.lama.catatanData ? '' : data.catatan
  const judulData = judul !== lama.judul || data.cara === 'setuju' ? data.judulData : null
  try {
    const hasil = await jalankanRapat(() =>
      saveSuntingan(
        getDb(),
        cakupan,
        pengguna,
        data.rapat,
        data.salindia,
        { judul, catatan, judulData },
        lama,
      ),
    )
    if (hasil.galat !== undefined) return { galat: hasil.galat, diketik }
  } catch (g) {
    if (g instanceof SuntinganBentrok) return { bentrok: g.kini, diketik }
    throw g
  }
  return { pesan: data.cara === 'data' ? 'Kalimat dari data dipakai lagi.' : 'Tersimpan.' }
}
