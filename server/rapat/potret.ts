import 'server-only'
import { getDb } from '@/db/client'
import type { PotretBaru } from '@/db/mutations/potret'
import { type BahanAngka, getBahanRapat } from '@/db/queries/bahan-rapat'
import { getKeadaanData } from '@/db/queries/keadaan'
import { getBarisRapat } from '@/db/queries/rapat-meja'
import { getWilayah, type Wilayah } from '@/db/queries/wilayah'
import type { Topik } from '@/indikator/program/tipe'
import { susunIsiPotret } from '@/indikator/rapat/isi-potret'
import type { Acara } from '@/indikator/rapat/tipe'
import type { Cakupan } from '@/lib/cakupan'
import { type Bulan, parseBulan } from '@/lib/periode'
import { getCakupanTempat } from '../akses'
import { loadTopik } from '../loaders/program'
import { loadJanji } from '../loaders/tindak-lanjut-rapat'
import { loadPetaKini } from './peta-beku'

/** The data changed again and again while the snapshot was taken; the sentence is ready for the screen. */
export class PotretTerganggu extends Error {
  constructor() {
    super('Data sedang diperbarui. Tunggu sebentar, lalu coba lagi.')
  }
}

const PERCOBAAN = 5

/** What is frozen of which meeting. */
interface RapatDipotret {
  id: number | null
  kodeWilayah: string
  /** Day of the meeting: what is late is judged on it. */
  tanggal: string
  bulan: Bulan
  acara: readonly Acara[]
}

/**
 * Loads until no import came between the first and the last query; `muat` gets the version that it loads. Throws `PotretTerganggu` when
 * one always does.
 */
export async function loadSeragam<T>(
  muat: (versi: number) => Promise<T>,
): Promise<{ isi: T; versiData: number }> {
  for (let ke = 0; ke < PERCOBAAN; ke++) {
    const { versi } = await getKeadaanData(getDb())
    const isi = await muat(versi)
    if ((await getKeadaanData(getDb())).versi === versi) return { isi, versiData: versi }
  }
  throw new PotretTerganggu()
}

/** Material of the places shown last, each of one version of the data: an agenda is looked at after every change. */
type Bahan = BahanAngka & { topik: readonly Topik[] }
const singgahan = new Map<string, Bahan>()
const MAKS_SINGGAH = 4

function saveSinggah(kunci: string, bahan: Bahan): void {
  if (singgahan.size >= MAKS_SINGGAH && !singgahan.has(kunci)) singgahan.clear()
  singgahan.set(kunci, bahan)
}

async function loadBahan(c: Cakupan, akar: Wilayah, bulan: Bulan): Promise<Bahan> {
  const [bahan, program] = await Promise.all([
    getBahanRapat(getDb(), c, akar, bulan),
    loadTopik(c, akar.kode, bulan),
  ])
  return { ...bahan, topik: program?.topik ?? [] }
}

/** The deck of a place from the data of now, of one version of them; null where the place is out of scope. Throws `PotretTerganggu`. */
export async function loadPotretKini(
  c: Cakupan,
  r: RapatDipotret,
): Promise<Omit<PotretBaru, 'rapatId'> | null> {
  const sempit = getCakupanTempat(c, r.kodeWilayah)
  const akar = sempit && (await getWilayah(getDb(), sempit, r.kodeWilayah))
  if (!sempit || !akar) return null
  const { isi, versiData } = await loadSeragam(async (versi) => {
    const kunci = `${akar.kode}|${r.bulan}|${versi}`
    const bahan = singgahan.get(kunci) ?? (await loadBahan(sempit, akar, r.bulan))
    const janji = await loadJanji(sempit, r)
    const nama = new Map(bahan.tempat.map((t) => [t.kode, t.nama]))
    return { kunci, bahan, janji, peta: await loadPetaKini(akar, nama) }
  })
  const { kunci, bahan, janji, peta } = isi
  saveSinggah(kunci, bahan)
  return { isi: susunIsiPotret({ ...bahan, janji }, r.acara), peta, versiData }
}

/** A snapshot of a meeting, to be stored with `savePotret`; null where the meeting is out of scope. Throws `PotretTerganggu`. */
export async function loadPotretBaru(c: Cakupan, rapatId: number): Promise<PotretBaru | null> {
  const r = await getBarisRapat(getDb(), c, rapatId)
  const bulan = r && parseBulan(r.bulan)
  const kini = bulan && (await loadPotretKini(c, { ...r, bulan }))
  return kini ? { ...kini, rapatId } : null
}
