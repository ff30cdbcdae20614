import { getDb } from '@/db/client'
import {
  listNilaiLalu,
  listNomorRegistrasi,
  listPosyanduRujukan,
  listWilayahRujukan,
} from '@/db/queries/impor'
import { listAliasWilayah } from '@/db/queries/impor-sunting'
import { getKeadaanData } from '@/db/queries/keadaan'
import { listRegistrasi } from '@/db/queries/registrasi'
import { listTataLetak } from '@/db/queries/tata-letak'
import type { KonteksPeriksa } from '@/impor/tipe'
import type { Cakupan } from '@/lib/cakupan'
import { env } from '@/lib/env'
import { getBulanDari } from '@/lib/periode'
import { getHariIni } from '@/lib/waktu'
import { loadBatasKecamatan } from '../batas/letak'

const BULAN_LALU = 13

/** For whom a file is checked. `kodeKecamatan` null: the sender may speak of the whole kabupaten. */
export interface Pemeriksa {
  cakupan: Cakupan
  kodeKecamatan: string | null
  posyanduBaru: KonteksPeriksa['posyanduBaru']
  /** Lists whose records he may write; left out: all. */
  daftar?: KonteksPeriksa['daftar']
  /** Whose remembered layouts count beside those of the kecamatan; left out where no file is read. */
  oleh?: number | null
}

/** Everything that the check compares rows with, within the scope of the sender; past values of these desa only, if named. */
export async function loadKonteks(p: Pemeriksa, desa?: readonly string[]): Promise<KonteksPeriksa> {
  const db = getDb()
  const hariIni = getHariIni()
  const { bulanAkhir } = await getKeadaanData(db)
  const adaLalu = bulanAkhir && desa?.length !== 0
  const [wilayah, aliasWilayah, posyandu, nomor, registrasi, nilaiLalu, tataLetak, batas] = await Promise.all(
    [
      listWilayahRujukan(db, env.KABUPATEN),
      listAliasWilayah(db),
      listPosyanduRujukan(db, p.cakupan),
      listNomorRegistrasi(db),
      listRegistrasi(db, p.cakupan),
      adaLalu ? listNilaiLalu(db, p.cakupan, bulanAkhir, BULAN_LALU, desa) : new Map<string, number>(),
      p.oleh === undefined ? [] : listTataLetak(db, { kodeKecamatan: p.kodeKecamatan, oleh: p.oleh }),
      loadBatasKecamatan(),
    ],
  )
  return {
    ...wilayah,
    aliasWilayah,
    posyandu: [...posyandu],
    bulanTerakhir: getBulanDari(hariIni),
    hariIni,
    kodeKecamatan: p.kodeKecamatan,
    posyanduBaru: p.posyanduBaru,
    ...(p.daftar ? { daftar: p.daftar } : {}),
    nomor,
    peristiwa: new Map(registrasi.map((r) => [r.id, r.peristiwa])),
    nilaiLalu,
    tataLetak,
    batas,
  }
}
