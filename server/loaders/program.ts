import 'server-only'
import { getDb } from '@/db/client'
import { listCatatanDaftar } from '@/db/queries/catatan'
import { listTindakLanjutRencana } from '@/db/queries/program'
import { getWilayah, listAnakWilayah, listWilayah } from '@/db/queries/wilayah'
import { INDIKATOR, UKURAN_CATATAN, UKURAN_TURUNAN } from '@/indikator'
import type { IsiDaftar } from '@/indikator/catatan'
import { type Catatan, KODE_DAFTAR, type KodeDaftar } from '@/indikator/catatan/tipe'
import { susunTopik } from '@/indikator/program'
import type { BahanProgram, Topik } from '@/indikator/program/tipe'
import { listUkuran, susunNilai } from '@/indikator/susun'
import type { Cakupan } from '@/lib/cakupan'
import { type Bulan, geserBulan, getAkhirBulan } from '@/lib/periode'
import { type DasarHalaman, loadDasar, loadTabel, loadTarget } from './dasar'
import { requireIndikator, type Tabel, type Target } from './wilayah'

/** Sums that topics read: those of every indicator, and all that are derived. */
const UKURAN_TOPIK = [
  ...new Set([...listUkuran(INDIKATOR), ...UKURAN_TURUNAN.keys(), ...UKURAN_CATATAN.keys()]),
]

interface Tempat {
  tempat: BahanProgram['tempat']
  bawah: BahanProgram['bawah']
  desa: BahanProgram['desa']
}

function createNilai(
  { tempat, bawah }: Tempat,
  bulan: Bulan,
  tabel: Tabel,
  target: Target,
): Pick<BahanProgram, 'nilai' | 'jumlah'> {
  const perKode = new Map([tempat, ...bawah].map((t) => [t.kode, t]))
  return {
    nilai: (indikator, kode) => {
      const t = perKode.get(kode) ?? { kode, nama: kode }
      return susunNilai(requireIndikator(indikator), t, bulan, tabel, target)
    },
    jumlah: (ukuran, kode) => {
      const j = tabel(kode, bulan)
      const jumlah = j?.jumlah[ukuran]
      return jumlah === undefined ? null : { jumlah, unit: j?.melapor[ukuran] ?? 0 }
    },
  }
}

function createCatatan(semua: readonly Catatan[]): BahanProgram['catatan'] {
  const per = new Map<KodeDaftar, Catatan[]>(KODE_DAFTAR.map((d) => [d, []]))
  for (const c of semua) per.get(c.daftar)?.push(c)
  return <D extends KodeDaftar>(d: D) => per.get(d) as unknown as readonly Catatan<IsiDaftar[D]>[]
}

async function loadTempat(c: Cakupan, kode: string): Promise<Tempat | null> {
  const db = getDb()
  const [tempat, anak, semua] = await Promise.all([
    getWilayah(db, c, kode),
    listAnakWilayah(db, c, kode),
    listWilayah(db, c),
  ])
  if (tempat?.jenis !== 'kabupaten' && tempat?.jenis !== 'kecamatan') return null
  return {
    tempat: { kode, nama: tempat.nama, jenis: tempat.jenis },
    bawah: anak.flatMap(({ jenis, ...a }) => (jenis === 'kabupaten' ? [] : [{ ...a, jenis }])),
    desa: semua.flatMap(({ jenis, induk, ...w }) =>
      (jenis === 'desa' || jenis === 'kelurahan') && induk && w.kode.startsWith(`${kode}.`)
        ? [{ ...w, jenis, kodeKecamatan: induk }]
        : [],
    ),
  }
}

/** The material of all topics for a kabupaten or kecamatan; null when it is outside of the scope or there are no data yet. */
export async function loadBahanProgram(
  c: Cakupan,
  kode: string,
  bulan: Bulan,
): Promise<{ bahan: BahanProgram; dasar: DasarHalaman } | null> {
  const db = getDb()
  const lalu = geserBulan(bulan, -1)
  const tempat = await loadTempat(c, kode)
  if (!tempat) return null
  const [dasar, tabel, target, catatan, tindakLanjut] = await Promise.all([
    loadDasar(bulan),
    loadTabel(c, { kode: [kode, ...tempat.bawah.map((b) => b.kode)] }, lalu, bulan, UKURAN_TOPIK),
    loadTarget(c),
    listCatatanDaftar(db, c, KODE_DAFTAR, { wilayah: kode }),
    listTindakLanjutRencana(db, c, kode),
  ])
  const bahan: BahanProgram = {
    ...tempat,
    bulan,
    hari: dasar.tanggalData ?? getAkhirBulan(bulan),
    ...createNilai(tempat, bulan, tabel, target),
    catatan: createCatatan(catatan),
    tindakLanjut,
    pilot: null,
  }
  return { bahan, dasar }
}

/** All topics of a place in a month; null when it is outside of the scope. */
export async function loadTopik(
  c: Cakupan,
  kode: string,
  bulan: Bulan,
): Promise<{ topik: Topik[]; dasar: DasarHalaman; tempat: BahanProgram['tempat'] } | null> {
  const ada = await loadBahanProgram(c, kode, bulan)
  return ada && { topik: susunTopik(ada.bahan), dasar: ada.dasar, tempat: ada.bahan.tempat }
}
