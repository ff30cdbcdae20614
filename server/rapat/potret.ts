import 'server-only'
import { getDb } from '@/db/client'
import type { PotretBaru } from '@/db/mutations/potret'
import { getBahanRapat } from '@/db/queries/bahan-rapat'
import { getKeadaanData } from '@/db/queries/keadaan'
import { getBarisRapat } from '@/db/queries/rapat-meja'
import { getWilayah, listAnakWilayah } from '@/db/queries/wilayah'
import { susunIsiPotret } from '@/indikator/rapat/isi-potret'
import type { Acara } from '@/indikator/rapat/tipe'
import type { Cakupan } from '@/lib/cakupan'
import { type Bulan, parseBulan } from '@/lib/periode'
import { getCakupanTempat } from '../akses'
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

/** Loads until no import came between the first and the last query. Throws `PotretTerganggu` when one always does. */
export async function loadSeragam<T>(muat: () => Promise<T>): Promise<{ isi: T; versiData: number }> {
  for (let ke = 0; ke < PERCOBAAN; ke++) {
    const { versi } = await getKeadaanData(getDb())
    const isi = await muat()
    if ((await getKeadaanData(getDb())).versi === versi) return { isi, versiData: versi }
  }
  throw new PotretTerganggu()
}

/** The deck of a place from the data of now, of one version of them; null where the place is out of scope. Throws `PotretTerganggu`. */
export async function loadPotretKini(
  c: Cakupan,
  r: RapatDipotret,
): Promise<Omit<PotretBaru, 'rapatId'> | null> {
  const sempit = getCakupanTempat(c, r.kodeWilayah)
  const akar = sempit && (await getWilayah(getDb(), sempit, r.kodeWilayah))
  if (!sempit || !akar) return null
  const { isi, versiData } = await loadSeragam(async () => {
    const bahan = await getBahanRapat(getDb(), sempit, akar, r.bulan, await loadJanji(sempit, r))
    const nama = akar.jenis === 'kabupaten' ? [] : await listAnakWilayah(getDb(), sempit, akar.kode)
    const peta = await loadPetaKini(akar, new Map(nama.map((w) => [w.kode, w.nama])))
    return { isi: susunIsiPotret(bahan, r.acara), peta }
  })
  return { ...isi, versiData }
}

/** A snapshot of a meeting, to be stored with `savePotret`; null where the meeting is out of scope. Throws `PotretTerganggu`. */
export async function loadPotretBaru(c: Cakupan, rapatId: number): Promise<PotretBaru | null> {
  const r = await getBarisRapat(getDb(), c, rapatId)
  const bulan = r && parseBulan(r.bulan)
  const kini = bulan && (await loadPotretKini(c, { ...r, bulan }))
  return kini ? { ...kini, rapatId } : null
}
