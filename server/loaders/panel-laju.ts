import 'server-only'
import { getDb } from '@/db/client'
import { listRiwayatTarget, type RiwayatTarget } from '@/db/queries/target'
import { getWilayah } from '@/db/queries/wilayah'
import { hitungLaju, type LajuRegistrasi } from '@/indikator/laju-registrasi'
import { urutkanPenyumbang } from '@/indikator/penyumbang'
import { type DeretLaju, susunDeretLaju, type Tenggat } from '@/indikator/ramalan-deret'
import { getTargetPada } from '@/indikator/susun'
import type { Cakupan } from '@/lib/cakupan'
import { formatTanggal } from '@/lib/periode'
import { type DasarHalaman, loadTarget } from './dasar'
import { loadInsentif, type ModelInsentif } from './insentif'
import { getSasaran, loadVonis, type ModelVonis, type TempatLaju } from './laju'

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

/** Deadlines that were ever in force for a place up to a day, its own and those of the places above, in order. */
export function listTenggat(target: Target, kode: string, tanggal: string): Tenggat[] {
  const berlaku = getTargetPada(target, 'registrasi', kode, tanggal)
  return target
    .filter(
      (t) =>
        t.indikator === 'registrasi' &&
        t.mulai <= tanggal &&
        (t.kodeWilayah === kode || kode.startsWith(`${t.kodeWilayah}.`)),
    )
    .flatMap((t) => {
      if (t.tenggat === null) return []
      const sama = t.tenggat === berlaku?.tenggat && t.nilai === berlaku.nilai && t.sumber === berlaku.sumber
      return [{ mulai: t.mulai, tenggat: t.tenggat, persen: t.nilai, berlaku: sama }]
    })
    .sort((a, b) => a.mulai.localeCompare(b.mulai))
}

/** What happened on which day, for the table of the burn-up: deadlines set, places finished. */
export function susunPeristiwa(tenggat: readonly Tenggat[], tempat: readonly TempatLaju[]) {
  const ditetapkan = tenggat.map((t, i) => ({
    tanggal: t.mulai,
    teks: `${i === 0 ? 'Tenggat ditetapkan' : 'Tenggat digeser ke'} ${formatTanggal(t.tenggat)}`,
  }))
  const selesai = tempat.flatMap((t) => {
    const akhir = t.langkah.at(-1)
    return t.sisa === 0 && akhir ? [{ tanggal: akhir.tanggal, teks: `${t.nama} selesai` }] : []
  })
  return [...ditetapkan, ...selesai]
}

function susunBerlaju(m: ModelVonis, target: Target, tanggal: string, minggu: number): TempatBerlaju[] {
  const kurang = urutkanPenyumbang(m.tempat)
  const selesai = m.tempat.filter((t) => t.sisa === 0).sort((a, b) => a.nama.localeCompare(b.nama))
  return [...kurang, ...selesai].map((t) => {
    const laju = hitungLaju(t.langkah, t.total, tanggal, getSasaran(target, t.kode, tanggal))
    const tenggat = listTenggat(target, t.kode, tanggal)
    return { ...t, laju, deret: susunDeretLaju({ laju, langkah: t.langkah, tenggat, peristiwa: [], minggu }) }
  })
}

/** Loads the panels of pace for the whole of a scope; null while there are no data or nothing to see. */
export async function loadPanelLaju(c: Cakupan, dasar: DasarHalaman): Promise<ModelPanelLaju | null> {
  const kode = c.akar
  const tanggal = dasar.tanggalData
  if (kode === null || tanggal === null) return null
  const db = getDb()
  const [target, riwayat, wilayah, insentif] = await Promise.all([
    loadTarget(c),
    listRiwayatTarget(db, c, 'registrasi'),
    getWilayah(db, c, kode),
    loadInsentif(c, dasar),
  ])
  const m = await loadVonis(c, dasar, kode, target)
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
