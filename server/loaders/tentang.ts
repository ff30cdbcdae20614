import 'server-only'
import { getDb } from '@/db/client'
import { listHitunganCatatan } from '@/db/queries/catatan'
import { listImpor } from '@/db/queries/impor'
import { listAngkaTerbit } from '@/db/queries/terbit'
import type { BarisTarget } from '@/indikator/susun'
import { type SeriBerangka, susunTerbit, type TabelTerbit } from '@/indikator/susun-terbit'
import type { Cakupan } from '@/lib/cakupan'
import type { Bulan } from '@/lib/periode'
import { loadGeometri } from '../peta/geometri'
import { type DasarHalaman, loadDasar, loadTarget } from './dasar'
import { loadKeadaan } from './keadaan'
import { loadAnakWilayah } from './tempat'
import { loadAkarKecamatan } from './wilayah'

/** What stands behind the numbers: targets, published figures, and the state of the data that this scope sees. */
export interface ModelTentang {
  dasar: DasarHalaman
  akarKecamatan: { kode: string; nama: string } | null
  keadaan: {
    versi: number
    bulanAwal: Bulan | null
    bulanAkhir: Bulan | null
    tanggalData: string | null
    posyandu: number
    /** Imports in force that this scope may see; the sample is none. */
    impor: number
  }
  /** Whose boundaries the maps draw; null without a map. */
  batas: { resmi: boolean; sumber: string; tanggal: string | null; adaDesa: boolean } | null
  target: BarisTarget[]
  terbit: { seri: SeriBerangka[]; tabel: TabelTerbit[] }
  /** How much is in each list of the programme. */
  catatan: Awaited<ReturnType<typeof listHitunganCatatan>>
}

/** Loads *Tentang data*; null for a scope that sees nothing. */
export async function loadTentang(c: Cakupan, bulan: Bulan): Promise<ModelTentang | null> {
  if (c.akar === null) return null
  const db = getDb()
  const dasar = await loadDasar(bulan)
  const [keadaan, target, angka, kecamatan, impor, akarKecamatan, geometri, catatan] = await Promise.all([
    loadKeadaan(),
    loadTarget(c),
    listAngkaTerbit(db),
    loadAnakWilayah(c, dasar.kabupaten),
    listImpor(db, c, 10_000),
    loadAkarKecamatan(c),
    loadGeometri(),
    listHitunganCatatan(db, c),
  ])
  return {
    dasar,
    akarKecamatan,
    keadaan: {
      versi: keadaan.versi,
      bulanAwal: keadaan.bulanAwal,
      bulanAkhir: keadaan.bulanAkhir,
      tanggalData: keadaan.tanggalData,
      posyandu: kecamatan.reduce((n, k) => n + k.posyandu, 0),
      impor: impor.filter((i) => i.keadaan === 'tersimpan' && i.sifat === 'kantor').length,
    },
    batas: geometri && {
      resmi: geometri.resmi,
      sumber: geometri.sumber,
      tanggal: geometri.tanggal,
      adaDesa: geometri.desa !== null,
    },
    target: target.filter((t) => t.kodeWilayah === dasar.kabupaten),
    terbit: susunTerbit(angka),
    catatan,
  }
}
