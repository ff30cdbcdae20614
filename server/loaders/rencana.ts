import 'server-only'
import { getDb } from '@/db/client'
import { listCatatan } from '@/db/queries/catatan'
import { type BarisTindakLanjut, listTindakLanjut } from '@/db/queries/tindak-lanjut'
import { listWilayah, type Wilayah } from '@/db/queries/wilayah'
import { getIndikator } from '@/indikator'
import type { NilaiTempat } from '@/indikator/model'
import {
  type BarisAksi,
  type HitunganAksi,
  hitungAksi,
  hitungLewatAksi,
  nilaiAksi,
  susunTujuan,
  susunUkur,
  type Tujuan,
  type UkurAksi,
  urutkanAksi,
} from '@/indikator/rencana-aksi'
import { cocokKeadaan, type SaringanRencana } from '@/indikator/saringan-rencana'
import { listUkuran, susunNilai } from '@/indikator/susun'
import { hitungLewat, sebutPj } from '@/indikator/tindak-lanjut'
import type { Status } from '@/indikator/tipe'
import type { Cakupan } from '@/lib/cakupan'
import { env } from '@/lib/env'
import { type Bulan, geserBulan } from '@/lib/periode'
import { boleh, type Masuk } from '../akses'
import { loadSaatRapat } from '../rapat-meja/saat'
import { sebutTempat } from '../tindak-lanjut/susun'
import { loadRangka, loadTabel, loadTarget, type RangkaTanpaBulan } from './dasar'

/** A follow-up as its action shows it. */
export interface TindakLanjutAksi
  extends Pick<BarisTindakLanjut, 'id' | 'keputusan' | 'keadaan' | 'tenggat' | 'contoh'> {
  pj: string
  lewat: number | null
}

/** An action with everything that is asked of it, as of the day. */
export type AksiTampil = BarisAksi & {
  tempat: string
  lewat: number | null
  status: Status
  ukur: UkurAksi | null
  tindakLanjut: TindakLanjutAksi[]
  bolehUbah: boolean
}

/** The page /program/rencana. */
export interface ModelRencana {
  rangka: RangkaTanpaBulan
  peran: Masuk['pengguna']['peran']
  saringan: SaringanRencana
  tahun: number
  daftarTahun: number[]
  /** Day that due days are judged on: that of the data while they are sample, else today; as follow-ups do. */
  hari: string
  /** Month of the values of indicators. */
  bulan: Bulan
  /** Over the year, the agency and the place asked for, whatever the state. */
  hitungan: HitunganAksi
  /** Goals with the actions that the filter lets through; their progress counts all actions of the goal. */
  tujuan: Tujuan<AksiTampil>[]
  /** Late ones of these, the longest first. */
  lewat: AksiTampil[]
  pilihanTempat: { kode: string; nama: string }[]
  bolehTambah: boolean
  bolehCatat: boolean
}

type CariNilai = (a: BarisAksi) => NilaiTempat | null

async function loadNilai(c: Cakupan, aksi: readonly BarisAksi[], bulan: Bulan): Promise<CariNilai> {
  const indikator = [...new Set(aksi.map((a) => a.isi.indikator))].flatMap(
    (k) => (k && getIndikator(k)) || [],
  )
  if (indikator.length === 0) return () => null
  const kode = [...new Set(aksi.map((a) => a.kodeWilayah))]
  const [tabel, target] = await Promise.all([
    loadTabel(c, { kode }, geserBulan(bulan, -1), bulan, listUkuran(indikator)),
    loadTarget(c),
  ])
  return ({ isi, kodeWilayah }) => {
    const i = isi.indikator === null ? null : getIndikator(isi.indikator)
    return i && susunNilai(i, { kode: kodeWilayah, nama: kodeWilayah }, bulan, tabel, target)
  }
}

function susunTindakLanjut(b: BarisTindakLanjut, hari: string): TindakLanjutAksi {
  const { id, keputusan, keadaan, tenggat, contoh } = b
  return {
    id,
    keputusan,
    keadaan,
    tenggat,
    contoh,
    pj: sebutPj({ jenis: b.pjJenis, kode: b.pjKode }, b.namaPj),
    lewat: hitungLewat(tenggat, keadaan, hari),
  }
}

function createLengkapi(
  masuk: Masuk,
  bahan: {
    wilayah: readonly Wilayah[]
    terkait: readonly BarisTindakLanjut[]
    hari: string
    nilai: CariNilai
  },
) {
  const nama = new Map(bahan.wilayah.map((w) => [w.kode, w]))
  return (a: BarisAksi): AksiTampil => {
    const w = nama.get(a.kodeWilayah)
    return {
      ...a,
      tempat: w ? sebutTempat(w.jenis, w.nama) : a.kodeWilayah,
      lewat: hitungLewatAksi(a, bahan.hari),
      status: nilaiAksi(a, bahan.hari),
      ukur: susunUkur(a.isi, bahan.nilai(a)),
      tindakLanjut: bahan.terkait
        .filter((t) => t.rencana === a.kunci)
        .map((t) => susunTindakLanjut(t, bahan.hari)),
      bolehUbah: boleh(masuk.pengguna, 'catat-program', {
        kode: a.kodeWilayah,
        daftar: 'rencana-aksi',
        bidang: a.isi.bidang,
      }),
    }
  }
}

function saring(aksi: readonly BarisAksi[], tahun: number, s: SaringanRencana): BarisAksi[] {
  const kode = s.tempat === 'kabupaten' ? env.KABUPATEN : s.tempat
  return aksi.filter(
    (a) =>
      a.isi.tahun === tahun &&
      (s.opd === null || a.isi.opd === s.opd) &&
      (kode === null || a.kodeWilayah === kode),
  )
}

function listPilihanTempat(aksi: readonly BarisAksi[], wilayah: readonly Wilayah[]) {
  const pakai = new Set(aksi.map((a) => a.kodeWilayah))
  return wilayah
    .filter((w) => pakai.has(w.kode))
    .map((w) =>
      w.jenis === 'kabupaten'
        ? { kode: 'kabupaten', nama: 'Tingkat kabupaten' }
        : { kode: w.kode, nama: w.nama },
    )
}

/** The plan of a year within the scope, late actions first; null when the place asked for is outside of it. */
export async function loadRencana(masuk: Masuk, saringan: SaringanRencana): Promise<ModelRencana | null> {
  const db = getDb()
  const [semua, wilayah, terkait, rangka, saat] = await Promise.all([
    listCatatan(db, masuk.cakupan, 'rencana-aksi'),
    listWilayah(db, masuk.cakupan),
    listTindakLanjut(db, masuk.cakupan, { terkait: true }),
    loadRangka(masuk.cakupan),
    loadSaatRapat(),
  ])
  const { tempat } = saringan
  if (tempat !== null && tempat !== 'kabupaten' && !wilayah.some((w) => w.kode === tempat)) return null
  const { hari } = saat
  const bulan = saringan.bulan ?? saat.bulan
  const tahun = saringan.tahun ?? Number(bulan.slice(0, 4))
  const dasar = saring(semua, tahun, saringan)
  const nilai = await loadNilai(masuk.cakupan, dasar, bulan)
  const aksi = dasar.map(createLengkapi(masuk, { wilayah, terkait, hari, nilai }))
  const tujuan = susunTujuan(aksi, hari)
    .map((t) => ({ ...t, aksi: t.aksi.filter((a) => cocokKeadaan(a, saringan.keadaan, hari)) }))
    .filter((t) => t.aksi.length > 0)
  return {
    rangka,
    peran: masuk.pengguna.peran,
    saringan,
    tahun,
    daftarTahun: [...new Set([tahun, ...semua.map((a) => a.isi.tahun)])].sort((a, b) => b - a),
    hari,
    bulan,
    hitungan: hitungAksi(dasar, hari),
    tujuan,
    lewat: urutkanAksi(aksi.filter((a) => a.lewat !== null)),
    pilihanTempat: listPilihanTempat(semua, wilayah),
    bolehTambah: boleh(masuk.pengguna, 'catat-program', { daftar: 'rencana-aksi' }),
    bolehCatat: boleh(masuk.pengguna, 'catat-keputusan'),
  }
}
