import 'server-only'
import { notFound } from 'next/navigation'
import { getDb } from '@/db/client'
import { listPilihanKecamatan } from '@/db/queries/pengguna'
import { listRapatTercatat, type RapatTercatat } from '@/db/queries/rapat-meja'
import { susunJudulRapat } from '@/indikator/rapat/judul-rapat'
import type { TemplatRapat } from '@/indikator/rapat/tipe'
import type { Cakupan } from '@/lib/cakupan'
import { env } from '@/lib/env'
import type { Bulan } from '@/lib/periode'
import { boleh, type Masuk, requirePengguna } from '../akses'
import { loadSaatRapat } from '../rapat-meja/saat'
import { loadRangka, type RangkaTanpaBulan } from './dasar'

export type { RapatTercatat }

interface Bingkai {
  masuk: Masuk
  rangka: RangkaTanpaBulan
}

/** Number of a meeting in an address; anything else is 404. */
export function parseIdRapat(teks: string): number {
  if (!/^[1-9]\d{0,8}$/.test(teks)) notFound()
  return Number(teks)
}

/** Whose meeting it is unless told: one's own kecamatan, else the kabupaten. */
function getTemplatBaku(c: Cakupan): { templat: TemplatRapat; kodeWilayah: string } {
  const akar = c.akar ?? env.KABUPATEN
  return akar === env.KABUPATEN
    ? { templat: 'bulanan-kabupaten', kodeWilayah: akar }
    : { templat: 'kecamatan', kodeWilayah: akar }
}

export interface DaftarRapat extends Bingkai {
  rapat: RapatTercatat[]
  /** May make meetings at all. */
  kelola: boolean
  hari: string
}

/** All meetings that this user may see, newest first. */
export async function loadDaftarRapat(): Promise<DaftarRapat> {
  const masuk = await requirePengguna()
  const [rangka, rapat, saat] = await Promise.all([
    loadRangka(masuk.cakupan),
    listRapatTercatat(getDb(), masuk.cakupan),
    loadSaatRapat(),
  ])
  return { masuk, rangka, rapat, kelola: boleh(masuk.pengguna, 'kelola-rapat'), hari: saat.hari }
}

export interface HalamanRapatBaru extends Bingkai {
  templat: TemplatRapat
  kodeWilayah: string
  kecamatan: { kode: string; nama: string }[]
  bulan: Bulan
  daftarBulan: Bulan[]
  hari: string
  /** False: only the own kecamatan meets. */
  kabupaten: boolean
}

/** What the form for a new meeting starts with; 404 for those who hold none. */
export async function loadRapatBaru(): Promise<HalamanRapatBaru> {
  const masuk = await requirePengguna('kelola-rapat')
  const [rangka, kecamatan, saat] = await Promise.all([
    loadRangka(masuk.cakupan),
    listPilihanKecamatan(getDb(), masuk.cakupan),
    loadSaatRapat(),
  ])
  const sendiri = rangka.akarKecamatan
  return {
    masuk,
    rangka,
    ...saat,
    ...getTemplatBaku(masuk.cakupan),
    kecamatan: sendiri ? [sendiri] : kecamatan,
    kabupaten: sendiri === null,
  }
}

export interface HalamanMulai extends Bingkai {
  /** Meeting of one's own place that runs, or that is planned for the month of the data; null: a new one would be made. */
  rapat: RapatTercatat | null
  /** What a new one would be. */
  baru: {
    templat: TemplatRapat
    kodeWilayah: string
    judul: string
    bulan: Bulan
    hari: string
  }
}

/** What the button "Mulai rapat" would start; 404 for those who hold none. */
export async function loadMulai(): Promise<HalamanMulai> {
  const masuk = await requirePengguna('kelola-rapat')
  const [rangka, semua, { bulan, hari }] = await Promise.all([
    loadRangka(masuk.cakupan),
    listRapatTercatat(getDb(), masuk.cakupan),
    loadSaatRapat(),
  ])
  const baku = getTemplatBaku(masuk.cakupan)
  const milik = semua.filter((r) => r.kodeWilayah === baku.kodeWilayah)
  const rapat =
    milik.find((r) => r.keadaan === 'berjalan') ??
    milik.findLast((r) => r.keadaan === 'rencana' && (r.bulan === bulan || r.tanggal >= hari)) ??
    null
  const judul = susunJudulRapat(baku.templat, rangka.akarKecamatan?.nama ?? '', bulan)
  return { masuk, rangka, rapat, baru: { ...baku, judul, bulan, hari } }
}
