import 'server-only'
import { notFound } from 'next/navigation'
import { getDb } from '@/db/client'
import { getPetaBeku, getPotretTerbaru } from '@/db/queries/potret'
import { getBarisRapat } from '@/db/queries/rapat-meja'
import { type BedaPotret, bandingkanPotret } from '@/indikator/rapat/banding-potret'
import { bukaIsi } from '@/indikator/rapat/isi-potret'
import { susunModel } from '@/indikator/rapat/model'
import { type JalurRapat, susunSpriteRapat } from '@/indikator/rapat/peta-beku'
import type { ModelRapat } from '@/indikator/rapat/tipe'
import type { Cakupan } from '@/lib/cakupan'
import { namaAplikasi } from '@/lib/identitas'
import { parseBulan } from '@/lib/periode'
import { getSekarang } from '@/lib/waktu'
import { requirePengguna } from '../akses'
import { loadPetaKini, type PetaBersidik, susunPetaRapat } from '../rapat/peta-beku'
import { loadPotretKini } from '../rapat/potret'
import { loadAnakWilayah, loadWilayah } from './tempat'

/** Number of a meeting in an address; anything else is 404. */
export function parseIdRapat(teks: string): number {
  if (!/^[1-9]\d{0,8}$/.test(teks)) notFound()
  return Number(teks)
}

/**
 * Loads a meeting: frozen as it was last shown, or with the numbers of now while it was not opened (`beku` false). Null where there is
 * none or it lies outside of the scope. Throws `PotretTerganggu` when numbers of now change all the while.
 */
export async function loadRapat(c: Cakupan, id: number): Promise<ModelRapat | null> {
  const db = getDb()
  const baris = await getBarisRapat(db, c, id)
  const bulan = baris && parseBulan(baris.bulan)
  if (!baris || !bulan) return null
  const r = { ...baris, bulan }
  const potret = r.keadaan === 'rencana' ? null : await getPotretTerbaru(db, c, id)
  if (potret) {
    return susunModel(r, bukaIsi(potret.isi), {
      aplikasi: namaAplikasi,
      beku: true,
      peta: susunPetaRapat(potret.peta, null),
      potret: { id: potret.id, diambil: potret.diambil.toISOString(), versiData: potret.versiData },
    })
  }
  const kini = await loadPotretKini(c, r)
  return (
    kini &&
    susunModel(r, kini.isi, {
      aplikasi: namaAplikasi,
      beku: false,
      peta: susunPetaRapat(kini.peta, r.kodeWilayah),
      potret: { id: 0, diambil: getSekarang().toISOString(), versiData: kini.versiData },
    })
  )
}

/** The meeting that an address names, for whoever is signed in; nothing there, or out of scope: 404. */
export async function requireRapat(id: string) {
  const masuk = await requirePengguna('baca')
  const rapat = await loadRapat(masuk.cakupan, parseIdRapat(id))
  return rapat ? { masuk, rapat } : notFound()
}

async function loadPetaTempat(c: Cakupan, kode: string): Promise<PetaBersidik | null> {
  const akar = await loadWilayah(c, kode)
  if (!akar) return null
  const anak = akar.jenis === 'kabupaten' ? [] : await loadAnakWilayah(c, kode)
  return loadPetaKini(akar, new Map(anak.map((w) => [w.kode, w.nama])))
}

/** SVG paths of the map of a meeting, as it was shown; null where it has none, or out of scope. */
export async function loadJalurRapat(c: Cakupan, id: number): Promise<JalurRapat | null> {
  const r = await getBarisRapat(getDb(), c, id)
  if (!r) return null
  const potret = r.keadaan === 'rencana' ? null : await getPotretTerbaru(getDb(), c, id)
  if (potret) return potret.peta?.isi.jalur ?? null
  return (await loadPetaTempat(c, r.kodeWilayah))?.isi.jalur ?? null
}

/**
 * The sprite under a fingerprint: one that a meeting of the scope was drawn on stands for just these outlines for ever; else that of now of a place of the scope, as
 * long as it has this fingerprint. Null for others.
 */
export async function loadSpriteRapat(
  c: Cakupan,
  sidik: string,
  wilayah: string | null,
): Promise<string | null> {
  const tersimpan = await getPetaBeku(getDb(), c, sidik)
  if (tersimpan) return susunSpriteRapat(tersimpan.jalur)
  const kini = wilayah === null ? null : await loadPetaTempat(c, wilayah)
  return kini?.sidik === sidik ? susunSpriteRapat(kini.isi.jalur) : null
}

/** What "muat angka terbaru" would change; null where the meeting was never opened, or out of scope. Throws `PotretTerganggu`. */
export async function loadBedaRapat(c: Cakupan, id: number): Promise<BedaPotret | null> {
  const r = await getBarisRapat(getDb(), c, id)
  const potret = r && (await getPotretTerbaru(getDb(), c, id))
  if (!r || !potret) return null
  const lama = bukaIsi(potret.isi)
  const kini = await loadPotretKini(c, { ...r, bulan: lama.bulan })
  return kini && bandingkanPotret(lama, kini.isi, r.kodeWilayah, r.suntingan)
}
