import 'server-only'
import { getDb } from '@/db/client'
import { listRiwayatTarget, type RiwayatTarget } from '@/db/queries/target'
import { hitungLaju, type LajuRegistrasi } from '@/indikator/laju-registrasi'
import { urutkanPenyumbang } from '@/indikator/penyumbang'
import { type DeretLaju, susunDeretLaju } from '@/indikator/ramalan-deret'
import {
  getSasaran,
  listTenggat,
  susunPeristiwa,
  type TempatLaju,
  type TerdaftarDesa,
} from '@/indikator/tempat-laju'
import type { Cakupan } from '@/lib/cakupan'
import { type DasarHalaman, loadTarget } from './dasar'
import { loadInsentif, type ModelInsentif } from './insentif'
import { loadVonis, type ModelVonis } from './laju'
import { loadWilayah } from './tempat'

export type { RiwayatTarget }

/** One of the small charts: a place below with its own pace. */
export interface TempatBerlaju extends TempatLaju {
  laju: LajuRegistrasi
  deret: DeretLaju
}

/** Everything that /registrasi says of pace and deadline, within the scope. */
export interface ModelPanelLaju extends ModelVonis {
  /** Who qualifies for money that follows the number. */
  insentif: ModelInsentif | null
  dasar: DasarHalaman
  nama: string
  jenisTempat: 'kecamatan' | 'desa'
  deret: DeretLaju
  /** Largest part of what is missing first, those that lack nothing last by name. */
  berlaju: TempatBerlaju[]
  /** Every target ever set for the kabupaten and the places of the scope, newest first. */
  riwayat: RiwayatTarget[]
}

type Target = Awaited<ReturnType<typeof loadTarget>>

function susunBerlaju(m: ModelVonis, target: Target, tanggal: string, minggu: number): TempatBerlaju[] {
  const kurang = urutkanPenyumbang(m.tempat)
  const selesai = m.tempat.filter((t) => t.sisa === 0).sort((a, b) => a.nama.localeCompare(b.nama))
  return [...kurang, ...selesai].map((t) => {
    const laju = hitungLaju(t.langkah, t.total, tanggal, getSasaran(target, t.kode, tanggal))
    const tenggat = listTenggat(target, t.kode, tanggal)
    return { ...t, laju, deret: susunDeretLaju({ laju, langkah: t.langkah, tenggat, peristiwa: [], minggu }) }
  })
}

/** Loads the panels of pace for the whole of a scope; null while there are no data or nothing to see. `terdaftar`: see `loadVonis`. */
export async function loadPanelLaju(
  c: Cakupan,
  dasar: DasarHalaman,
  terdaftar?: readonly TerdaftarDesa[],
): Promise<ModelPanelLaju | null> {
  const kode = c.akar
  const tanggal = dasar.tanggalData
  if (kode === null || tanggal === null) return null
  const [target, riwayat, wilayah, insentif] = await Promise.all([
    loadTarget(c),
    listRiwayatTarget(getDb(), c, 'registrasi'),
    loadWilayah(c, kode),
    loadInsentif(c, dasar),
  ])
  const m = await loadVonis(c, dasar, kode, target, terdaftar)
  if (!m || !wilayah) return null
  const tenggat = listTenggat(target, kode, tanggal)
  const { laju, langkah } = m
  const deret = susunDeretLaju({ laju, langkah, tenggat, peristiwa: susunPeristiwa(tenggat, m.tempat) })
  return {
    ...m,
    insentif,
    dasar,
    nama: wilayah.nama,
    jenisTempat: wilayah.jenis === 'kabupaten' ? 'kecamatan' : 'desa',
    deret,
    berlaju: susunBerlaju(m, target, tanggal, deret.titik.length - 1),
    riwayat,
  }
}
