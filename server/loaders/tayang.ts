import 'server-only'
import { notFound } from 'next/navigation'
import { getDb } from '@/db/client'
import { getBarisRapat } from '@/db/queries/rapat-meja'
import type { TindakLanjutRingkas } from '@/indikator/rapat/tipe'
import type { Cakupan } from '@/lib/cakupan'
import { getMilidetik } from '@/lib/waktu'
import { boleh } from '../akses'
import { getKeadaanSinggah } from '../sesi/singgahan'
import { catatHadir, type LayarHadir } from '../tayang/layar-hadir'
import { requireRapat } from './rapat'
import { loadPilihanKeputusan } from './tindak-lanjut'
import { loadKeputusan } from './tindak-lanjut-rapat'

/** Decisions of a meeting as of `diambil` (milliseconds of the server's clock). */
export interface KeputusanKini {
  diambil: number
  keputusan: TindakLanjutRingkas[]
}

/** The decisions of a meeting as `loadKeputusan` gives them, and when; null where the meeting is out of scope. */
export async function loadKeputusanKini(c: Cakupan, rapatId: number): Promise<KeputusanKini | null> {
  const diambil = getMilidetik()
  if (!(await getBarisRapat(getDb(), c, rapatId))) return null
  return { diambil, keputusan: await loadKeputusan(c, rapatId) }
}

/** What the screen of the hall and the presenter's window start with; `id` as it stands in the address. Nothing there, or out of scope: 404. */
export async function loadTayang(id: string) {
  const { masuk, rapat } = await requireRapat(id)
  const bolehCatat = boleh(masuk.pengguna, 'catat-keputusan', { kode: rapat.kodeWilayah })
  const [keputusan, pilihan] = await Promise.all([
    loadKeputusanKini(masuk.cakupan, rapat.id),
    bolehCatat ? loadPilihanKeputusan(masuk, rapat.id) : null,
  ])
  if (!keputusan) notFound()
  return { rapat, keputusan, pilihan }
}

export interface KabarTayang {
  /** Version of the live data: larger than that of the snapshot when something came in since. */
  versiData: number
  /** Other groups of windows that show this meeting now, also on other machines. */
  lain: LayarHadir[]
}

/** What a screen should know while it shows a meeting, in exchange for where it stands; null out of scope. */
export async function loadKabarTayang(
  c: Cakupan,
  rapatId: number,
  layar: LayarHadir,
): Promise<KabarTayang | null> {
  if (!(await getBarisRapat(getDb(), c, rapatId))) return null
  const { versi } = await getKeadaanSinggah()
  return { versiData: versi, lain: catatHadir(rapatId, layar, getMilidetik()) }
}
