import 'server-only'
import { getDb } from '@/db/client'
import { listCatatanDaftar } from '@/db/queries/catatan'
import { getPilotBerlaku } from '@/db/queries/pilot'
import { listTindakLanjutRencana } from '@/db/queries/program'
import { listWilayah, type Wilayah } from '@/db/queries/wilayah'
import { getIndikator, INDIKATOR, UKURAN_CATATAN, UKURAN_TURUNAN } from '@/indikator'
import type { IsiDaftar } from '@/indikator/catatan'
import { type Catatan, KODE_DAFTAR, type KodeDaftar } from '@/indikator/catatan/tipe'
import { susunTopik } from '@/indikator/program'
import type { BahanProgram, Topik } from '@/indikator/program/tipe'
import { listUkuran, susunNilai } from '@/indikator/susun'
import type { Indikator } from '@/indikator/tipe'
import type { Cakupan } from '@/lib/cakupan'
import { type Bulan, geserBulan, getAkhirBulan } from '@/lib/periode'
import { getTanggal } from '@/lib/waktu'
import { type DasarHalaman, loadDasar, loadTabel, loadTarget } from './dasar'
import { loadAnakWilayah, loadWilayah } from './tempat'

/** Sums that topics read: those of every indicator, and all that are derived. */
export const UKURAN_TOPIK = [
  ...new Set([...listUkuran(INDIKATOR), ...UKURAN_TURUNAN.keys(), ...UKURAN_CATATAN.keys()]),
]

type Anak = Pick<Wilayah, 'kode' | 'nama' | 'jenis' | 'induk'> & { posyandu: number }
type Tempat = Pick<BahanProgram, 'tempat' | 'bawah' | 'desa'>

/** The place of a topic: what lies one level below, and every desa of it. */
export function susunTempat(
  { kode, nama, jenis }: Pick<Wilayah, 'kode' | 'nama' | 'jenis'>,
  anak: readonly Anak[],
  semua: readonly Omit<Anak, 'posyandu'>[],
): Tempat {
  return {
    tempat: { kode, nama, jenis: jenis === 'kabupaten' ? 'kabupaten' : 'kecamatan' },
    bawah: anak.flatMap((a) => (a.jenis === 'kabupaten' ? [] : [{ ...a, jenis: a.jenis }])),
    desa: semua.flatMap((w) =>
      (w.jenis === 'desa' || w.jenis === 'kelurahan') && w.induk && w.kode.startsWith(`${kode}.`)
        ? [{ kode: w.kode, nama: w.nama, jenis: w.jenis, kodeKecamatan: w.induk }]
        : [],
    ),
  }
}

/** What topics read besides sums: records of the lists, follow-ups of the plan, the pilot set of the month's year. */
export async function loadRekamanProgram(c: Cakupan, kode: string, bulan: Bulan) {
  const [catatan, tindakLanjut, pilot] = await Promise.all([
    listCatatanDaftar(getDb(), c, KODE_DAFTAR, { wilayah: kode }),
    listTindakLanjutRencana(getDb(), c, kode),
    getPilotBerlaku(getDb(), c, Number(bulan.slice(0, 4))),
  ])
  return {
    catatan,
    tindakLanjut,
    pilot: pilot && {
      ...pilot,
      sejak: pilot.diputus && getTanggal(pilot.diputus),
      desa: pilot.desa.filter((d) => d.startsWith(kode)),
    },
  }
}

interface BagianBahan {
  tempat: Tempat
  dasar: DasarHalaman
  tabel: Awaited<ReturnType<typeof loadTabel>>
  target: Awaited<ReturnType<typeof loadTarget>>
  rekaman: Awaited<ReturnType<typeof loadRekamanProgram>>
}

function createNilai({
  tempat: t,
  dasar,
  tabel,
  target,
}: BagianBahan): Pick<BahanProgram, 'nilai' | 'jumlah'> {
  const perKode = new Map([t.tempat, ...t.bawah].map((x) => [x.kode, x]))
  return {
    nilai: (indikator, kode) => {
      const tempat = perKode.get(kode) ?? { kode, nama: kode }
      return susunNilai(getIndikator(indikator) as Indikator, tempat, dasar.bulan, tabel, target)
    },
    jumlah: (ukuran, kode) => {
      const j = tabel(kode, dasar.bulan)
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

/** The material of all topics from what a page has loaded. */
export function susunBahan(b: BagianBahan): BahanProgram {
  return {
    ...b.tempat,
    bulan: b.dasar.bulan,
    hari: b.dasar.tanggalData ?? getAkhirBulan(b.dasar.bulan),
    ...createNilai(b),
    catatan: createCatatan(b.rekaman.catatan),
    tindakLanjut: b.rekaman.tindakLanjut,
    pilot: b.rekaman.pilot,
  }
}

/** The material of all topics of a kabupaten or kecamatan; null when it is none or lies outside of the scope. */
async function loadBahanProgram(
  c: Cakupan,
  kode: string,
  bulan: Bulan,
): Promise<{ bahan: BahanProgram; dasar: DasarHalaman } | null> {
  const [tempat, anak, dasar] = await Promise.all([
    loadWilayah(c, kode),
    loadAnakWilayah(c, kode),
    loadDasar(bulan),
  ])
  if (tempat?.jenis !== 'kabupaten' && tempat?.jenis !== 'kecamatan') return null
  const [semua, tabel, target, rekaman] = await Promise.all([
    tempat.jenis === 'kabupaten' ? listWilayah(getDb(), c) : anak,
    loadTabel(c, { kode: [kode, ...anak.map((a) => a.kode)] }, geserBulan(bulan, -1), bulan, UKURAN_TOPIK),
    loadTarget(c),
    loadRekamanProgram(c, kode, bulan),
  ])
  const bahan = susunBahan({ tempat: susunTempat(tempat, anak, semua), dasar, tabel, target, rekaman })
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
