import 'server-only'
import { getDb } from '@/db/client'
import { listLayanan, listTanpaLayanan, type PosyanduTanpaLayanan } from '@/db/queries/bidang'
import { BIDANG, enamBidang, getKodeLayanan, type KodeBidang } from '@/indikator/bidang'
import type { IsiLayanan } from '@/indikator/catatan/layanan'
import type { Catatan } from '@/indikator/catatan/tipe'
import {
  type BarisBidang,
  INDIKATOR_TAMPILAN,
  susunBarisBidang,
  type TampilanBidang,
  urutkanBarisBidang,
} from '@/indikator/matriks-bidang'
import type { ModelKartu, NilaiTempat, TitikDeret } from '@/indikator/model'
import { listUkuranStrata, type SebaranStrata, susunSebaranStrata } from '@/indikator/sebaran-strata'
import { strataPurnama } from '@/indikator/strata-purnama'
import { listUkuran, susunDeret, susunKartu, susunNilai } from '@/indikator/susun'
import type { Indikator } from '@/indikator/tipe'
import type { Cakupan } from '@/lib/cakupan'
import { type Bulan, geserBulan } from '@/lib/periode'
import { type DasarHalaman, loadDasar, loadTabel, loadTarget } from './dasar'
import { loadAnakWilayah, loadWilayah } from './tempat'
import { loadAkarKecamatan } from './wilayah'

interface Bersama {
  dasar: DasarHalaman
  akarKecamatan: { kode: string; nama: string } | null
}

/** Months of a small trend line in the matrix. */
const PERCIK = 12

/** The matrix kecamatan × field. */
export interface ModelMatriksBidang extends Bersama {
  tampilan: TampilanBidang
  /** Worst first. */
  baris: BarisBidang[]
  /** The whole place. */
  semua: BarisBidang
  /** Printed values of the whole place over twelve months, in the order of the fields. */
  deret: TitikDeret[][]
  strata: { nilai: NilaiTempat; semua: SebaranStrata; baris: SebaranStrata[] }
}

/** Loads the matrix of the kabupaten; null for a scope that sees none of it. */
export async function loadMatriksBidang(
  c: Cakupan,
  bulan: Bulan,
  tampilan: TampilanBidang,
): Promise<ModelMatriksBidang | null> {
  const dasar = await loadDasar(bulan)
  const [akar, anak, akarKecamatan] = await Promise.all([
    loadWilayah(c, dasar.kabupaten),
    loadAnakWilayah(c, dasar.kabupaten),
    loadAkarKecamatan(c),
  ])
  if (!akar) return null
  const indikator = INDIKATOR_TAMPILAN[tampilan]
  const ukuran = listUkuran([...indikator, enamBidang, strataPurnama])
  const [tabelAkar, tabelAnak, target] = await Promise.all([
    loadTabel(c, { kode: [akar.kode] }, geserBulan(bulan, 1 - PERCIK), bulan, [
      ...ukuran,
      ...listUkuranStrata(),
    ]),
    loadTabel(c, { induk: akar.kode }, geserBulan(bulan, -1), bulan, [...ukuran, ...listUkuranStrata()]),
    loadTarget(c),
  ])
  const posyandu = anak.reduce((n, a) => n + a.posyandu, 0)
  const semua = { ...akar, nama: 'Kabupaten', posyandu }
  return {
    dasar,
    akarKecamatan,
    tampilan,
    baris: urutkanBarisBidang(anak.map((a) => susunBarisBidang(tampilan, a, bulan, tabelAnak, target))),
    semua: susunBarisBidang(tampilan, semua, bulan, tabelAkar, target),
    deret: indikator.map((i) => susunDeret(i, akar.kode, dasar.deret.slice(-PERCIK), tabelAkar)),
    strata: {
      nilai: susunNilai(strataPurnama, semua, bulan, tabelAkar, target),
      semua: susunSebaranStrata(semua, tabelAkar(akar.kode, bulan)),
      baris: anak.map((a) => susunSebaranStrata(a, tabelAnak(a.kode, bulan))),
    },
  }
}

/** A place with both numbers of one field. */
export interface BarisSatuBidang {
  kode: string
  nama: string
  layanan: NilaiTempat
  sasaran: NilaiTempat
  /** Services given in the month; null when nobody told. */
  banyak: number | null
}

/** One field: all places right below the scope, its trend, its services, who does not serve. */
export interface ModelBidang extends Bersama {
  bidang: (typeof BIDANG)[number]
  satuan: 'kecamatan' | 'desa/kelurahan'
  /** Null before there is any data. */
  kartu: { layanan: ModelKartu; sasaran: ModelKartu } | null
  /** Worst first. */
  baris: BarisSatuBidang[]
  semua: BarisSatuBidang
  layanan: Catatan<IsiLayanan>[]
  /** By place of `baris`, in its order; places without any are left out. */
  tanpa: { kode: string; nama: string; posyandu: PosyanduTanpaLayanan[] }[]
}

const getIndikatorBidang = (kode: KodeBidang) => {
  const i = BIDANG.findIndex((b) => b.kode === kode)
  return {
    layanan: INDIKATOR_TAMPILAN.layanan[i] as Indikator,
    sasaran: INDIKATOR_TAMPILAN.sasaran[i] as Indikator,
  }
}

/** Places worst first by the share of posyandu serving; those without a number last. */
function urutkanSatuBidang<B extends Pick<BarisSatuBidang, 'layanan' | 'nama'>>(baris: readonly B[]): B[] {
  const nilai = (b: B) => b.layanan.tercetak ?? Number.POSITIVE_INFINITY
  return [...baris].sort((a, b) => {
    const beda = nilai(a) - nilai(b)
    return (Number.isNaN(beda) ? 0 : beda) || a.nama.localeCompare(b.nama)
  })
}

function susunTanpa(baris: readonly BarisSatuBidang[], tanpa: readonly PosyanduTanpaLayanan[]) {
  return baris.flatMap(({ kode, nama }) => {
    const posyandu = tanpa.filter((p) => p.kodeDesa === kode || p.kodeDesa.startsWith(`${kode}.`))
    return posyandu.length > 0 ? [{ kode, nama, posyandu }] : []
  })
}

/** Root of the scope and the places right below it with both numbers of a field; null for an empty scope. */
export async function loadTempatBidang(c: Cakupan, dasar: DasarHalaman, kode: KodeBidang, dari: Bulan) {
  const { bulan } = dasar
  const akar = c.akar === null ? null : await loadWilayah(c, c.akar)
  if (!akar) return null
  const indikator = getIndikatorBidang(kode)
  const banyak = getKodeLayanan(kode)
  const ukuran = [...listUkuran([indikator.layanan, indikator.sasaran]), banyak]
  const [anak, tabelAkar, tabelAnak, target] = await Promise.all([
    loadAnakWilayah(c, akar.kode),
    loadTabel(c, { kode: [akar.kode] }, dari, bulan, ukuran),
    loadTabel(c, { induk: akar.kode }, geserBulan(bulan, -1), bulan, ukuran),
    loadTarget(c),
  ])
  const susun = (t: { kode: string; nama: string; posyandu?: number }, tabel: typeof tabelAkar) => ({
    kode: t.kode,
    nama: t.nama,
    layanan: susunNilai(indikator.layanan, t, bulan, tabel, target),
    sasaran: susunNilai(indikator.sasaran, t, bulan, tabel, target),
    banyak: tabel(t.kode, bulan)?.jumlah[banyak] ?? null,
  })
  const isKabupaten = akar.jenis === 'kabupaten'
  return {
    indikator,
    bidang: BIDANG.find((b) => b.kode === kode) as (typeof BIDANG)[number],
    satuan: isKabupaten ? ('kecamatan' as const) : ('desa/kelurahan' as const),
    baris: urutkanSatuBidang(anak.map((a) => susun(a, tabelAnak))),
    semua: susun({ ...akar, nama: isKabupaten ? 'Kabupaten' : akar.nama }, tabelAkar),
    kartu: (i: Indikator, hari: string) => susunKartu(i, akar, dasar.deret, tabelAkar, target, hari),
  }
}

/** Loads one field for the scope; null for an empty scope. */
export async function loadBidang(c: Cakupan, bulan: Bulan, kode: KodeBidang): Promise<ModelBidang | null> {
  const db = getDb()
  const dasar = await loadDasar(bulan)
  const [tempat, layanan, tanpa, akarKecamatan] = await Promise.all([
    loadTempatBidang(c, dasar, kode, dasar.deret[0] as Bulan),
    listLayanan(db, c, { bidang: kode }),
    listTanpaLayanan(db, c, getKodeLayanan(kode), bulan),
    loadAkarKecamatan(c),
  ])
  if (!tempat) return null
  const { indikator, kartu, ...isi } = tempat
  const hari = dasar.tanggalData
  return {
    dasar,
    akarKecamatan,
    ...isi,
    kartu:
      hari === null
        ? null
        : { layanan: kartu(indikator.layanan, hari), sasaran: kartu(indikator.sasaran, hari) },
    layanan,
    tanpa: susunTanpa(isi.baris, tanpa),
  }
}
