import 'server-only'
import { getDb } from '@/db/client'
import { listLayanan } from '@/db/queries/bidang'
import { listCatatan } from '@/db/queries/catatan'
import { listTindakLanjut } from '@/db/queries/tindak-lanjut'
import { type BarisAnggaran, type JumlahAnggaran, susunJumlah } from '@/indikator/anggaran'
import { BIDANG } from '@/indikator/bidang'
import { SUMBER_DANA } from '@/indikator/catatan/anggaran'
import type { IsiLayanan } from '@/indikator/catatan/layanan'
import type { Catatan } from '@/indikator/catatan/tipe'
import { INDIKATOR_TAMPILAN } from '@/indikator/matriks-bidang'
import type { NilaiTempat } from '@/indikator/model'
import { type KodeOpd, OPD } from '@/indikator/opd'
import { listUkuran, susunNilai } from '@/indikator/susun'
import { hitungLewat, isTerbuka, type PenanggungJawab } from '@/indikator/tindak-lanjut'
import type { Indikator } from '@/indikator/tipe'
import { type Bulan, geserBulan, parseBulan } from '@/lib/periode'
import type { Masuk } from '../akses'
import { loadSaatRapat } from '../rapat-meja/saat'
import { type BarisLengkap, lengkapiTindakLanjut } from '../tindak-lanjut/susun'
import { loadTempatBidang } from './bidang'
import { type DasarHalaman, loadDasar, loadTabel, loadTarget } from './dasar'
import { loadWilayah } from './tempat'
import { loadAkarKecamatan } from './wilayah'

interface Bersama {
  dasar: DasarHalaman
  akarKecamatan: { kode: string; nama: string } | null
  peran: Masuk['pengguna']['peran']
  tahun: number
}

export type IsiOpd = (typeof OPD)[KodeOpd] & { kode: KodeOpd; bidang: (typeof BIDANG)[number]['kode'] | null }

const listOpd = (): IsiOpd[] => (Object.keys(OPD) as KodeOpd[]).map((kode) => ({ ...OPD[kode], kode }))

/** Who owes a follow-up of this agency; null where none can be put on it. */
function getPj(o: IsiOpd): PenanggungJawab | null {
  if (o.kode === 'dpmd') return { jenis: 'peran', kode: 'dpmd' }
  return 'utama' in o && o.bidang ? { jenis: 'opd', kode: o.bidang } : null
}

const isMilik = (pj: PenanggungJawab | null) => (t: { pjJenis: string; pjKode: string }) =>
  pj !== null && t.pjJenis === pj.jenis && t.pjKode === pj.kode

async function loadBersama(masuk: Masuk, teksBulan: string | undefined): Promise<Bersama & { hari: string }> {
  const [saat, akarKecamatan] = await Promise.all([loadSaatRapat(), loadAkarKecamatan(masuk.cakupan)])
  const diminta = parseBulan(teksBulan)
  const bulan = diminta && saat.daftarBulan.includes(diminta) ? diminta : saat.bulan
  const dasar = await loadDasar(bulan)
  return {
    dasar,
    akarKecamatan,
    peran: masuk.pengguna.peran,
    tahun: Number(bulan.slice(0, 4)),
    hari: saat.hari,
  }
}

/** One agency in the list of all. */
export interface BarisOpd {
  opd: IsiOpd
  namaBidang: string | null
  /** Numbers of its field; null where it has none. */
  layanan: { indikator: Indikator; nilai: NilaiTempat } | null
  sasaran: { indikator: Indikator; nilai: NilaiTempat } | null
  banyakLayanan: number
  /** Open follow-ups that it owes and those past due; null where none can be put on it. */
  tindakLanjut: { terbuka: number; lewat: number } | null
  /** Budget of the year; null without any line. */
  anggaran: JumlahAnggaran | null
}

/** The page /program/opd. */
export interface ModelDaftarOpd extends Bersama {
  baris: BarisOpd[]
  /** Agencies of the reader's own field, the one that answers first before the others. */
  sendiri: KodeOpd | null
}

/** Agency of a field that answers for it first. */
export function getOpdUtama(bidang: string | null): KodeOpd | null {
  return listOpd().find((o) => 'utama' in o && o.bidang === bidang)?.kode ?? null
}

/** Loads all agencies for the root of the scope; null for an empty scope. */
export async function loadDaftarOpd(masuk: Masuk, bulan: string | undefined): Promise<ModelDaftarOpd | null> {
  const c = masuk.cakupan
  const db = getDb()
  const { hari, ...bersama } = await loadBersama(masuk, bulan)
  const akar = c.akar === null ? null : await loadWilayah(c, c.akar)
  if (!akar) return null
  const kini = bersama.dasar.bulan
  const semua = [...INDIKATOR_TAMPILAN.layanan, ...INDIKATOR_TAMPILAN.sasaran]
  const [tabel, target, layanan, tindakLanjut, anggaran] = await Promise.all([
    loadTabel(c, { kode: [akar.kode] }, geserBulan(kini, -1), kini, listUkuran(semua)),
    loadTarget(c),
    listLayanan(db, c),
    listTindakLanjut(db, c),
    listCatatan(db, c, 'anggaran', { tahun: bersama.tahun }),
  ])
  const nilai = (daftar: readonly Indikator[], o: IsiOpd) => {
    const indikator = daftar[BIDANG.findIndex((b) => b.kode === o.bidang)]
    return indikator ? { indikator, nilai: susunNilai(indikator, akar, kini, tabel, target) } : null
  }
  const baris = listOpd().map((o): BarisOpd => {
    const pj = getPj(o)
    const miliknya = tindakLanjut.filter(isMilik(pj)).filter((t) => isTerbuka(t.keadaan))
    const pagu = anggaran.filter((a) => a.isi.opd === o.kode)
    return {
      opd: o,
      namaBidang: BIDANG.find((b) => b.kode === o.bidang)?.pendek ?? null,
      layanan: nilai(INDIKATOR_TAMPILAN.layanan, o),
      sasaran: nilai(INDIKATOR_TAMPILAN.sasaran, o),
      banyakLayanan: layanan.filter((l) => l.isi.opd === o.kode).length,
      tindakLanjut: pj && {
        terbuka: miliknya.length,
        lewat: miliknya.filter((t) => hitungLewat(t.tenggat, t.keadaan, hari) !== null).length,
      },
      anggaran: pagu.length > 0 ? susunJumlah(pagu) : null,
    }
  })
  return { ...bersama, baris, sendiri: getOpdUtama(masuk.pengguna.bidang) }
}

/** Sums of one year and source; null without any line. */
export interface AnggaranTahun {
  tahun: number
  sumber: { kode: keyof typeof SUMBER_DANA; nama: string; jumlah: JumlahAnggaran }[]
  jumlah: JumlahAnggaran
}

/** The page of one agency. */
export interface ModelOpd extends Bersama {
  opd: IsiOpd
  hari: string
  /** Its field in every place right below the scope; null for an agency across fields. */
  bidang: Omit<NonNullable<Awaited<ReturnType<typeof loadTempatBidang>>>, 'kartu'> | null
  layanan: Catatan<IsiLayanan>[]
  /** Address of the list of its follow-ups; null where none can be put on it. */
  pj: PenanggungJawab | null
  /** Open ones first, late before all. */
  tindakLanjut: BarisLengkap[]
  /** Newest first. */
  anggaran: AnggaranTahun[]
}

function susunAnggaran(baris: readonly BarisAnggaran[]): AnggaranTahun[] {
  const tahun = [...new Set(baris.map((b) => b.isi.tahun))].sort((a, b) => b - a)
  return tahun.map((t) => {
    const setahun = baris.filter((b) => b.isi.tahun === t)
    const sumber = (Object.keys(SUMBER_DANA) as (keyof typeof SUMBER_DANA)[]).flatMap((kode) => {
      const isi = setahun.filter((b) => b.isi.sumber === kode)
      return isi.length > 0 ? [{ kode, nama: SUMBER_DANA[kode], jumlah: susunJumlah(isi) }] : []
    })
    return { tahun: t, sumber, jumlah: susunJumlah(setahun) }
  })
}

/** Loads one agency; null for an unknown code or an empty scope. */
export async function loadOpd(
  masuk: Masuk,
  kode: string,
  teksBulan: string | undefined,
): Promise<ModelOpd | null> {
  const opd = listOpd().find((o) => o.kode === kode)
  const c = masuk.cakupan
  if (!opd || c.akar === null) return null
  const db = getDb()
  const { hari, ...bersama } = await loadBersama(masuk, teksBulan)
  const { dasar } = bersama
  const lalu: Bulan = geserBulan(dasar.bulan, -1)
  const pj = getPj(opd)
  const [tempat, layanan, semua, anggaran] = await Promise.all([
    opd.bidang && loadTempatBidang(c, dasar, opd.bidang, lalu),
    listLayanan(db, c, { opd: opd.kode }),
    pj ? listTindakLanjut(db, c) : [],
    listCatatan(db, c, 'anggaran', { opd: [opd.kode] }),
  ])
  return {
    ...bersama,
    opd,
    hari,
    bidang: tempat,
    layanan,
    pj,
    tindakLanjut: await lengkapiTindakLanjut(c, semua.filter(isMilik(pj)), hari, dasar.bulan),
    anggaran: susunAnggaran(anggaran),
  }
}
