import 'server-only'
import { getDb } from '@/db/client'
import { type AsalNilaiPosyandu, listAsalNilai } from '@/db/queries/asal-nilai'
import { listIdImpor } from '@/db/queries/impor'
import { listPosyandu, type PeristiwaLengkap, type PosyanduLengkap } from '@/db/queries/posyandu'
import { listWilayahKode, type Wilayah } from '@/db/queries/wilayah'
import { INDIKATOR } from '@/indikator'
import { type Banding, susunBanding } from '@/indikator/banding'
import {
  createTabelPosyandu,
  getKodePosyandu,
  getLaporanTerakhir,
  isMelapor,
} from '@/indikator/jumlah-posyandu'
import { susunJudulPosyandu } from '@/indikator/kalimat-posyandu'
import { type Dokumen, getKeadaan, type KeadaanRegistrasi, listDokumen } from '@/indikator/keadaan-registrasi'
import { type PendataanPosyandu, susunPendataan } from '@/indikator/pendataan-posyandu'
import { hitungStrataPosyandu, type SelPosyandu, susunSelPosyandu } from '@/indikator/posyandu-bidang'
import type { HasilStrata } from '@/indikator/strata'
import { listUkuran } from '@/indikator/susun'
import { type KodeTahap, urutkanPeristiwa } from '@/indikator/tahap-registrasi'
import type { Cakupan } from '@/lib/cakupan'
import { type Bulan, geserBulan } from '@/lib/periode'
import { type DasarHalaman, loadDasar, loadTabel, loadTarget } from './dasar'

/** A row of a file behind values, and whether this scope may open its import. */
export interface AsalLaporan extends AsalNilaiPosyandu {
  terlihat: boolean
}

/** One month of a posyandu. `nilai` holds what was reported; a measure that is absent was not reported. */
export interface LaporanBulan {
  bulan: Bulan
  nilai: Readonly<Record<string, number>>
  /** Whether the monthly report came in: measurements alone are none. */
  melapor: boolean
  asal: AsalLaporan[]
}

/** One posyandu in one month, with its last 24 months. */
export interface ModelPosyandu {
  dasar: DasarHalaman
  akarKecamatan: { kode: string; nama: string } | null
  id: number
  nama: string
  desa: Wilayah
  kecamatan: Wilayah
  judul: string
  contoh: boolean
  /** Its place on the map is known. */
  berletak: boolean
  /** One for each indicator; the yardsticks are the desa, the kecamatan and the kabupaten. */
  banding: Banding[]
  /** The six fields in the month, in their order. */
  bidang: SelPosyandu[]
  /** By the twelve months up to this one; null when it reported nothing. */
  strata: HasilStrata | null
  /** What the surveys of the last 12 months say. */
  pendataan: PendataanPosyandu
  /** Newest first, every month of the data, reported or not. */
  laporan: LaporanBulan[]
  laporanTerakhir: Bulan | null
  tahap: KodeTahap
  /** Since when at this stage, whether stuck, and the number in force. */
  keadaan: KeadaanRegistrasi
  nomor: string | null
  dokumen: Dokumen[]
  /** Newest first, up to the date of the data. */
  peristiwa: (PeristiwaLengkap & { terlihat: boolean })[]
}

/** Which of these imports this scope may open. */
async function listImporTerlihat(c: Cakupan, id: readonly (number | null)[]): Promise<Set<number>> {
  if (c.peran !== 'dpmd' && c.peran !== 'kecamatan') return new Set()
  const unik = [...new Set(id)].filter((n) => n !== null)
  return new Set(await listIdImpor(getDb(), c, unik))
}

function susunLaporan(
  dasar: DasarHalaman,
  p: PosyanduLengkap,
  asal: readonly AsalNilaiPosyandu[],
  terlihat: ReadonlySet<number>,
): LaporanBulan[] {
  const awal = dasar.daftarBulan[0]
  return dasar.deret
    .filter((b) => awal !== undefined && b >= awal)
    .map((bulan) => ({
      bulan,
      nilai: p.nilai.get(bulan) ?? {},
      melapor: isMelapor(p, bulan),
      asal: asal.filter((a) => a.bulan === bulan).map((a) => ({ ...a, terlihat: terlihat.has(a.imporId) })),
    }))
    .reverse()
}

/** Two lists that say the same are shown as one event; all count, since each can be undone. */
function saringKembar(peristiwa: readonly PeristiwaLengkap[]): PeristiwaLengkap[] {
  const pernah = new Set<string>()
  return peristiwa.filter((e) => {
    const kunci = `${e.tahap}|${e.tanggal}|${e.nomor}|${e.dokumen}`
    return !pernah.has(kunci) && pernah.add(kunci)
  })
}

/** Loads a posyandu; null when it does not exist, is not in force, or lies outside of the scope. */
export async function loadPosyandu(c: Cakupan, id: number, bulan: Bulan): Promise<ModelPosyandu | null> {
  const db = getDb()
  const dasar = await loadDasar(bulan)
  const dari = geserBulan(dasar.deret[0] as Bulan, -12)
  const [p] = await listPosyandu(db, c, { id }, dari, bulan)
  if (!p) return null
  const tempat = await listWilayahKode(db, c, [p.kodeDesa, p.kodeDesa.slice(0, 8)])
  const desa = tempat.find((w) => w.kode === p.kodeDesa)
  const kecamatan = tempat.find((w) => w.kode === desa?.induk)
  if (!desa || !kecamatan) return null
  const kab = { kode: dasar.kabupaten, nama: 'Kabupaten' }
  const [tabel, target, asal] = await Promise.all([
    loadTabel(
      c,
      { kode: [kab.kode, kecamatan.kode, desa.kode] },
      geserBulan(bulan, -1),
      bulan,
      listUkuran(INDIKATOR),
    ),
    loadTarget(c),
    listAsalNilai(db, c, id, dasar.deret[0] as Bulan, bulan),
  ])
  const tabelPosyandu = createTabelPosyandu([p], bulan)
  const diri = { kode: getKodePosyandu(p), nama: p.nama }
  const banding = INDIKATOR.filter((i) => !i.kelengkapan?.unit).map((i) =>
    susunBanding(
      i,
      diri,
      [desa, kecamatan, kab],
      null,
      bulan,
      (kode, b) => (kode === diri.kode ? tabelPosyandu : tabel)(kode, b),
      target,
    ),
  )
  const tanggal = dasar.tanggalData ?? ''
  const keadaan = getKeadaan(p.peristiwa, tanggal)
  const { tahap } = keadaan
  const stunting = banding.find((b) => b.indikator.kode === 'stunting') as Banding
  const terlihat = await listImporTerlihat(
    c,
    [...asal, ...p.peristiwa].map((a) => a.imporId),
  )
  return {
    dasar,
    akarKecamatan: c.akar === kecamatan.kode ? { kode: kecamatan.kode, nama: kecamatan.nama } : null,
    id: p.id,
    nama: p.nama,
    desa,
    kecamatan,
    judul: susunJudulPosyandu({
      nama: p.nama,
      bulan,
      stunting: stunting.kini.nilai,
      melapor: isMelapor(p, bulan),
      tahap,
    }),
    contoh: p.contoh,
    berletak: p.lintang !== null && p.bujur !== null,
    banding,
    bidang: susunSelPosyandu(p.nilai.get(bulan) ?? {}),
    strata: hitungStrataPosyandu(p, bulan),
    pendataan: susunPendataan(p, bulan),
    laporan: susunLaporan(dasar, p, asal, terlihat),
    laporanTerakhir: getLaporanTerakhir(p, bulan),
    tahap,
    keadaan,
    nomor: keadaan.nomor,
    dokumen: listDokumen(p.peristiwa, tanggal),
    peristiwa: saringKembar(urutkanPeristiwa(p.peristiwa, tanggal))
      .map((e) => ({ ...e, terlihat: e.imporId !== null && terlihat.has(e.imporId) }))
      .reverse(),
  }
}
