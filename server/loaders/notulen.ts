import 'server-only'
import { notFound } from 'next/navigation'
import { getDb } from '@/db/client'
import { type BarisHadir, getHadirLalu, listHadir } from '@/db/queries/hadir'
import { type BarisRapat, getBarisRapat } from '@/db/queries/rapat-meja'
import type { ModelRapat, TindakLanjutRingkas } from '@/indikator/rapat/tipe'
import { boleh, type Masuk, requirePengguna } from '../akses'
import { loadRangka, type RangkaTanpaBulan } from './dasar'
import { loadRapat, parseIdRapat } from './rapat'
import { loadKeputusan } from './tindak-lanjut-rapat'

export type { BarisHadir } from '@/db/queries/hadir'

interface Bingkai {
  masuk: Masuk
  rangka: RangkaTanpaBulan
  rapat: BarisRapat
  /** "Kabupaten Kutai Kartanegara", "Kecamatan Tabang". */
  namaWilayah: string
  kelola: boolean
}

async function loadBingkaiRapat(teksId: string): Promise<Bingkai> {
  const masuk = await requirePengguna()
  const rapat = await getBarisRapat(getDb(), masuk.cakupan, parseIdRapat(teksId))
  if (!rapat) notFound()
  const kabupaten = rapat.kodeWilayah.length < 8
  return {
    masuk,
    rapat,
    rangka: await loadRangka(masuk.cakupan),
    namaWilayah: `${kabupaten ? 'Kabupaten' : 'Kecamatan'} ${rapat.namaWilayah}`,
    kelola: boleh(masuk.pengguna, 'kelola-rapat', { kode: rapat.kodeWilayah }),
  }
}

/** The attendance list of a meeting. */
export interface HalamanHadir extends Bingkai {
  hadir: BarisHadir[]
  /** Earlier meeting whose list can be taken over; null without one. */
  lalu: { id: number; judul: string; jumlah: number } | null
}

/** Loads the attendance list; 404 out of scope. */
export async function loadHadir(teksId: string): Promise<HalamanHadir> {
  const bingkai = await loadBingkaiRapat(teksId)
  const { rapat, masuk } = bingkai
  const [hadir, lalu] = await Promise.all([
    listHadir(getDb(), rapat.id),
    getHadirLalu(getDb(), masuk.cakupan, rapat.id),
  ])
  return { ...bingkai, hadir, lalu }
}

/** The minutes of a meeting. */
export interface HalamanNotulen extends Bingkai {
  model: ModelRapat
  hadir: BarisHadir[]
  keputusan: TindakLanjutRingkas[]
}

/** Loads the minutes; 404 out of scope. */
export async function loadNotulen(teksId: string): Promise<HalamanNotulen> {
  const bingkai = await loadBingkaiRapat(teksId)
  const { rapat, masuk } = bingkai
  const [model, hadir, keputusan] = await Promise.all([
    loadRapat(masuk.cakupan, rapat.id),
    listHadir(getDb(), rapat.id),
    loadKeputusan(masuk.cakupan, rapat.id),
  ])
  if (!model) notFound()
  return { ...bingkai, model, hadir, keputusan }
}
