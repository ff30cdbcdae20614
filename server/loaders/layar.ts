import 'server-only'
import { headers } from 'next/headers'
import { getDb } from '@/db/client'
import { getVersiRapat, type LayarTerdaftar, listLayar } from '@/db/queries/layar'
import { listPilihanKecamatan } from '@/db/queries/pengguna'
import { listRapatTercatat, type RapatTercatat } from '@/db/queries/rapat-meja'
import { susunAcaraLayar } from '@/indikator/rapat/layar'
import { susunModel } from '@/indikator/rapat/model'
import type { ModelRapat, TindakLanjutRingkas } from '@/indikator/rapat/tipe'
import type { Cakupan } from '@/lib/cakupan'
import { namaAplikasi } from '@/lib/identitas'
import { getHariIni, getSekarang } from '@/lib/waktu'
import { getLayarPermintaan, requirePengguna } from '../akses'
import { susunPetaRapat } from '../rapat/peta-beku'
import { loadPotretKini } from '../rapat/potret'
import type { LayarBerlaku } from '../sesi/layar'
import { getAlamat } from '../sesi/masuk'
import { getKeadaanSinggah } from '../sesi/singgahan'
import { loadRangka } from './dasar'
import type { HalamanSesi } from './pengguna'
import { loadRapat, loadSpriteRapat } from './rapat'
import { loadKeputusan } from './tindak-lanjut-rapat'

export type { LayarTerdaftar } from '@/db/queries/layar'

export interface HalamanLayar extends HalamanSesi {
  layar: LayarTerdaftar[]
  kecamatan: { kode: string; nama: string }[]
  rapat: Pick<RapatTercatat, 'id' | 'judul' | 'tanggal' | 'namaWilayah'>[]
}

/** All screens with what a new one may show, for those who manage them. */
export async function loadHalamanLayar(): Promise<HalamanLayar> {
  const masuk = await requirePengguna('kelola-layar')
  const db = getDb()
  const [rangka, layar, kecamatan, rapat] = await Promise.all([
    loadRangka(masuk.cakupan),
    listLayar(db, masuk.cakupan),
    listPilihanKecamatan(db, masuk.cakupan),
    listRapatTercatat(db, masuk.cakupan, 50),
  ])
  return { masuk, rangka, layar, kecamatan, rapat }
}

type LayarCakupan = { cakupan: Cakupan; layar: LayarBerlaku }

async function getLayarIni(token: string): Promise<LayarCakupan | null> {
  return getLayarPermintaan(token, getAlamat((await headers()).get('x-forwarded-for')))
}

async function getVersi({ cakupan, layar }: LayarCakupan): Promise<string | null> {
  const { versi, bulanUtama } = await getKeadaanSinggah()
  if (layar.rapatId === null) return `${versi}.${bulanUtama}.${layar.jeda}`
  const rapat = await getVersiRapat(getDb(), cakupan, layar.rapatId)
  if (rapat === null) return null
  // What was not opened yet shows the numbers of now.
  return rapat.includes('.rencana') ? `${rapat}.${versi}` : rapat
}

/** What changes when the screen has something new to show; null when the link is not valid now. */
export async function loadVersiLayar(token: string): Promise<string | null> {
  const ini = await getLayarIni(token)
  return ini && getVersi(ini)
}

async function loadRingkasan(c: Cakupan, layar: LayarBerlaku): Promise<ModelRapat | null> {
  const { bulanUtama, tanggalData } = await getKeadaanSinggah()
  if (bulanUtama === null) return null
  const acara = susunAcaraLayar()
  const r = {
    id: 0,
    templat: 'laporan-bupati' as const,
    judul: layar.nama,
    kodeWilayah: layar.kodeWilayah,
    tanggal: tanggalData ?? getHariIni(),
    tempat: '',
    bulan: bulanUtama,
    acara,
    suntingan: {},
    keadaan: 'rencana' as const,
    contoh: false,
  }
  const kini = await loadPotretKini(c, { ...r, id: null })
  return (
    kini &&
    susunModel(r, kini.isi, {
      aplikasi: namaAplikasi,
      // Numbers of now are what this screen promises: no word that they may still change.
      beku: true,
      peta: susunPetaRapat(kini.peta, null),
      potret: { id: 0, diambil: getSekarang().toISOString(), versiData: kini.versiData },
    })
  )
}

export interface TayanganLayar {
  /** Null before there are any numbers. */
  model: ModelRapat | null
  /** Of the meeting; empty on other screens. */
  keputusan: TindakLanjutRingkas[]
  jeda: number
  versi: string
  /** When this was drawn. */
  diambil: Date
}

/** The slides of a screen, without the cards that lead out of it; null when the link is not valid now. */
export async function loadTayanganLayar(token: string): Promise<TayanganLayar | null> {
  const ini = await getLayarIni(token)
  const versi = ini && (await getVersi(ini))
  if (!ini || versi === null) return null
  const { cakupan, layar } = ini
  const { rapatId } = layar
  const asli = rapatId === null ? await loadRingkasan(cakupan, layar) : await loadRapat(cakupan, rapatId)
  const keputusan = rapatId === null ? [] : await loadKeputusan(cakupan, rapatId)
  const peta = asli?.peta && { ...asli.peta, alamat: `/l/${token}/peta/${asli.peta.sidik}` }
  const model = asli && { ...asli, peta: peta ?? null, lampiran: [] }
  return { model, keputusan, jeda: layar.jeda, versi, diambil: getSekarang() }
}

/** The outlines under a fingerprint, for a screen; null when the link is not valid now or they are not of its place. */
export async function loadSpriteLayar(token: string, sidik: string): Promise<string | null> {
  const ini = await getLayarIni(token)
  return ini && loadSpriteRapat(ini.cakupan, sidik, ini.layar.kodeWilayah)
}
