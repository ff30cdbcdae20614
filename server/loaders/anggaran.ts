import 'server-only'
import { getDb } from '@/db/client'
import { listCatatan } from '@/db/queries/catatan'
import { listWilayah, type Wilayah } from '@/db/queries/wilayah'
import {
  type BarisAnggaran,
  type CelahAnggaran,
  cariCelah,
  type JumlahAnggaran,
  susunJumlah,
  susunMatriks,
} from '@/indikator/anggaran'
import { SUMBER_DANA } from '@/indikator/catatan/anggaran'
import type { SaringanAnggaran } from '@/indikator/saringan-anggaran'
import { env } from '@/lib/env'
import { boleh, getCakupanTempat, type Masuk } from '../akses'
import { loadSaatRapat } from '../rapat-meja/saat'
import { sebutTempat } from '../tindak-lanjut/susun'
import { loadDasar, loadRangka, type RangkaTanpaBulan } from './dasar'
import { loadInsentif, type ModelInsentif } from './insentif'
import { loadAnakWilayah } from './tempat'

type KodeSumber = keyof typeof SUMBER_DANA

/** A line with its place in words and whether this user may change it. */
export type BarisAnggaranTampil = BarisAnggaran & { tempat: string; bolehUbah: boolean }

/** The page /program/anggaran. */
export interface ModelAnggaran {
  rangka: RangkaTanpaBulan
  peran: Masuk['pengguna']['peran']
  saringan: SaringanAnggaran
  tahun: number
  /** Years with lines and the one shown, newest first. */
  daftarTahun: number[]
  tempat: { kode: string; nama: string; jenis: Wilayah['jenis'] }
  posyandu: number
  jumlah: JumlahAnggaran
  /** The same filter one year before. */
  lalu: JumlahAnggaran
  matriks: ReturnType<typeof susunMatriks>
  perSumber: { kode: KodeSumber; nama: string; jumlah: JumlahAnggaran; lalu: JumlahAnggaran }[]
  /** Looked for in the whole kabupaten only, in all lines of the year; null elsewhere and without any line. */
  celah: CelahAnggaran | null
  insentif: ModelInsentif | null
  /** Largest first. */
  baris: BarisAnggaranTampil[]
  pilihanKecamatan: { kode: string; nama: string }[]
  bolehTambah: boolean
}

const dalam = (kode: string, induk: string) => kode === induk || kode.startsWith(`${induk}.`)

function saring(baris: readonly BarisAnggaran[], s: SaringanAnggaran): BarisAnggaran[] {
  return baris.filter(
    (b) =>
      (s.opd === null || b.isi.opd === s.opd) &&
      (s.bidang === null || b.isi.bidang === s.bidang) &&
      (s.sumber === null || b.isi.sumber === s.sumber) &&
      (s.kecamatan === null || dalam(b.kodeWilayah, s.kecamatan)),
  )
}

function susunSumber(kini: readonly BarisAnggaran[], lalu: readonly BarisAnggaran[]) {
  const kode = Object.keys(SUMBER_DANA) as KodeSumber[]
  const pilih = (baris: readonly BarisAnggaran[], k: KodeSumber) =>
    susunJumlah(baris.filter((b) => b.isi.sumber === k))
  return kode
    .map((k) => ({ kode: k, nama: SUMBER_DANA[k], jumlah: pilih(kini, k), lalu: pilih(lalu, k) }))
    .filter((s) => s.jumlah.baris > 0 || s.lalu.baris > 0)
}

function susunBaris(masuk: Masuk, baris: readonly BarisAnggaran[], wilayah: readonly Wilayah[]) {
  const perKode = new Map(wilayah.map((w) => [w.kode, w]))
  return baris
    .map((b): BarisAnggaranTampil => {
      const w = perKode.get(b.kodeWilayah)
      return {
        ...b,
        tempat:
          w?.jenis === 'kabupaten' ? 'Tingkat kabupaten' : w ? sebutTempat(w.jenis, w.nama) : b.kodeWilayah,
        bolehUbah: boleh(masuk.pengguna, 'catat-program', {
          kode: b.kodeWilayah,
          daftar: 'anggaran',
          bidang: b.isi.bidang,
        }),
      }
    })
    .sort((a, b) => b.isi.pagu - a.isi.pagu || (a.kunci < b.kunci ? -1 : 1))
}

async function loadBahan(masuk: Masuk, s: SaringanAnggaran) {
  const db = getDb()
  const [semua, wilayah, rangka, saat] = await Promise.all([
    listCatatan(db, masuk.cakupan, 'anggaran'),
    listWilayah(db, masuk.cakupan),
    loadRangka(masuk.cakupan),
    loadSaatRapat(),
  ])
  const tempat = wilayah.find((w) => w.kode === (s.kecamatan ?? masuk.cakupan.akar))
  return { semua, wilayah, rangka, saat, tempat }
}

/** Budget lines of the scope that the filter lets through; null when the kecamatan asked for is outside of it. */
export async function loadAnggaran(masuk: Masuk, saringan: SaringanAnggaran): Promise<ModelAnggaran | null> {
  const { semua, wilayah, rangka, saat, tempat } = await loadBahan(masuk, saringan)
  const cakupan = tempat && getCakupanTempat(masuk.cakupan, tempat.kode)
  if (!tempat || !cakupan) return null
  const bulan = saringan.bulan ?? saat.bulan
  const tahun = saringan.tahun ?? Number(bulan.slice(0, 4))
  const tersaring = saring(semua, saringan)
  const [kini, lalu] = [tahun, tahun - 1].map((t) => tersaring.filter((b) => b.isi.tahun === t)) as [
    BarisAnggaran[],
    BarisAnggaran[],
  ]
  const setahun = semua.filter((b) => b.isi.tahun === tahun)
  const [anak, insentif] = await Promise.all([
    loadAnakWilayah(cakupan, tempat.kode),
    loadDasar(bulan).then((dasar) => loadInsentif(cakupan, dasar)),
  ])
  return {
    rangka,
    peran: masuk.pengguna.peran,
    saringan,
    tahun,
    daftarTahun: [...new Set([tahun, ...semua.map((b) => b.isi.tahun)])].sort((a, b) => b - a),
    tempat: { kode: tempat.kode, nama: tempat.nama, jenis: tempat.jenis },
    posyandu: anak.reduce((a, w) => a + w.posyandu, 0),
    jumlah: susunJumlah(kini),
    lalu: susunJumlah(lalu),
    matriks: susunMatriks(kini),
    perSumber: susunSumber(kini, lalu),
    celah: tempat.kode === env.KABUPATEN && setahun.length > 0 ? cariCelah(setahun) : null,
    insentif,
    baris: susunBaris(masuk, kini, wilayah),
    pilihanKecamatan: wilayah
      .filter((w) => w.jenis === 'kecamatan')
      .map(({ kode, nama }) => ({ kode, nama })),
    bolehTambah: boleh(masuk.pengguna, 'catat-program', { daftar: 'anggaran' }),
  }
}
