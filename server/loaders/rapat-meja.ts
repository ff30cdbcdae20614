import 'server-only'
import { notFound } from 'next/navigation'
import { getDb } from '@/db/client'
import { listPilihanKecamatan } from '@/db/queries/pengguna'
import {
  type BarisRapat,
  getBarisRapat,
  getUrungAcara,
  type JejakRapat,
  listJejakRapat,
  listRapatTercatat,
  type RapatTercatat,
} from '@/db/queries/rapat-meja'
import type { BedaPotret } from '@/indikator/rapat/banding-potret'
import { susunJudulRapat } from '@/indikator/rapat/judul-rapat'
import type { ModelRapat, Salindia, TemplatRapat, TindakLanjutRingkas } from '@/indikator/rapat/tipe'
import type { Cakupan } from '@/lib/cakupan'
import { env } from '@/lib/env'
import type { Bulan } from '@/lib/periode'
import { boleh, type Masuk, requirePengguna } from '../akses'
import { loadSaatRapat } from '../rapat-meja/saat'
import { loadRangka, type RangkaTanpaBulan } from './dasar'
import { loadKeadaan } from './keadaan'
import { loadBedaRapat, loadRapat } from './rapat'
import { loadAnakWilayah } from './tempat'
import { loadKeputusan } from './tindak-lanjut-rapat'

export type { JejakRapat, RapatTercatat }

interface Bingkai {
  masuk: Masuk
  rangka: RangkaTanpaBulan
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

/** One slide of the deck, and its place in it. */
export interface SalindiaTerpilih {
  salindia: Salindia
  /** From 1. */
  nomor: number
  sebelum: string | null
  sesudah: string | null
}

export interface MejaRapat extends Bingkai {
  rapat: BarisRapat
  model: ModelRapat
  /** May change the meeting; what a closed one still allows is its own matter. */
  kelola: boolean
  terpilih: SalindiaTerpilih | null
  /** Decisions, where the slide chosen lists them. */
  keputusan: TindakLanjutRingkas[]
  /** Places that cards can be about, and months to choose from. */
  tempat: { kode: string; nama: string }[]
  daftarBulan: Bulan[]
  /** The change of the agenda that can be undone next. */
  urung: { jejakId: number; kalimat: string } | null
  jejak: JejakRapat[]
  /** The data changed since the numbers were frozen. */
  adaAngkaBaru: boolean
  /** An item was added since then: its slide says that it waits for the newest numbers. */
  adaAcaraBaru: boolean
}

function pilihSalindia(model: ModelRapat, id: string | null): SalindiaTerpilih | null {
  const ke = Math.max(
    0,
    model.salindia.findIndex((s) => s.id === id),
  )
  const salindia = model.salindia[ke]
  if (!salindia) return null
  const getId = (i: number) => model.salindia[i]?.id ?? null
  return { salindia, nomor: ke + 1, sebelum: ke > 0 ? getId(ke - 1) : null, sesudah: getId(ke + 1) }
}

/** The desk of one meeting with the slide `s` chosen (the first where there is none of that id); 404 out of scope. */
export async function loadMeja(id: number, s: string | null): Promise<MejaRapat> {
  const masuk = await requirePengguna()
  const { cakupan, pengguna } = masuk
  const db = getDb()
  const rapat = await getBarisRapat(db, cakupan, id)
  if (!rapat) notFound()
  const [rangka, model, tempat, { daftarBulan }, urung, jejak, { versi }] = await Promise.all([
    loadRangka(cakupan),
    loadRapat(cakupan, id),
    loadAnakWilayah(cakupan, rapat.kodeWilayah),
    loadSaatRapat(),
    getUrungAcara(db, id),
    listJejakRapat(db, id),
    loadKeadaan(),
  ])
  if (!model) notFound()
  const terpilih = pilihSalindia(model, s)
  return {
    masuk,
    rangka,
    rapat,
    model,
    kelola: boleh(pengguna, 'kelola-rapat', { kode: rapat.kodeWilayah }),
    terpilih,
    keputusan: terpilih?.salindia.jenis === 'keputusan' ? await loadKeputusan(cakupan, id) : [],
    tempat: tempat.map(({ kode, nama }) => ({ kode, nama })),
    daftarBulan,
    urung: urung && { jejakId: urung.jejakId, kalimat: urung.kalimat },
    jejak,
    adaAngkaBaru: model.beku && versi !== model.potret.versiData,
    adaAcaraBaru: model.salindia.some(
      (s) => s.jenis === 'teks' && rapat.acara.some((a) => a.id === s.acara && a.jenis !== 'teks'),
    ),
  }
}

export interface HalamanAngka extends Bingkai {
  rapat: BarisRapat
  beda: BedaPotret
}

/** What loading the newest numbers would change of a meeting that runs; 404 for those who may not, and for others' meetings. */
export async function loadAngkaRapat(id: number): Promise<HalamanAngka> {
  const masuk = await requirePengguna('kelola-rapat')
  const rapat = await getBarisRapat(getDb(), masuk.cakupan, id)
  if (rapat?.keadaan !== 'berjalan') notFound()
  const [rangka, beda] = await Promise.all([loadRangka(masuk.cakupan), loadBedaRapat(masuk.cakupan, id)])
  if (!beda) notFound()
  return { masuk, rangka, rapat, beda }
}
