import 'server-only'
import { getDb } from '@/db/client'
import { listJumlahKelompok } from '@/db/queries/jumlah-kelompok'
import { listPilot, listPilotDesa, type PilotDesaTersimpan, type PilotTersimpan } from '@/db/queries/pilot'
import { listRekap } from '@/db/queries/rekap'
import { type BandingSet, bandingkanSet } from '@/indikator/pilot/banding-set'
import { hitungPilot } from '@/indikator/pilot/hitung'
import { type Ikutan, KELOMPOK, susunIkutan, UKURAN_IKUTAN } from '@/indikator/pilot/ikutan'
import { type PasanganPilot, pasangkanPilot } from '@/indikator/pilot/pasangan-pilot'
import { type MasukanPilot, METODE_PILOT } from '@/indikator/pilot/tipe'
import { env } from '@/lib/env'
import { type Bulan, geserBulan, listBulan } from '@/lib/periode'
import { boleh, type Masuk } from '../akses'
import { loadSaatRapat } from '../rapat-meja/saat'
import { loadRangka, type RangkaTanpaBulan } from './dasar'
import { loadPersetujuanObjek, type PersetujuanObjek } from './persetujuan'
import { type LetakPetak, loadPetak } from './petak'

export type { PilotDesaTersimpan } from '@/db/queries/pilot'

const BULAN_IKUTAN = 24

/** Two sets side by side; codes lead into `nama`. */
export interface BandingTersimpan extends BandingSet {
  lama: PilotTersimpan
  baru: PilotTersimpan
}

/** The page of one saved set. */
export interface ModelSet {
  rangka: RangkaTanpaBulan
  peran: Masuk['pengguna']['peran']
  kecamatan: string | null
  set: PilotTersimpan
  /** Candidates within the scope, neediest first, those not judged last. */
  desa: PilotDesaTersimpan[]
  petak: LetakPetak[]
  /** Whether working the set out again from what was saved gives the same one; null for a scope that does not see all of it. */
  sama: boolean | null
  /** Other sets to compare with. */
  lain: PilotTersimpan[]
  banding: BandingTersimpan | null
  nama: ReadonlyMap<string, string>
  /** Months from the choice up to now; null while there is no month after it. */
  ikutan: {
    bulan: Bulan[]
    pasangan: PasanganPilot[]
    skor: { pilot: number; banding: number }
    deret: Ikutan[]
  } | null
  boleh: boolean
  /** What waits on this set, for those who ask or decide; null for others. */
  persetujuan: PersetujuanObjek | null
}

const isTerpilih = (d: PilotDesaTersimpan) => d.sebab === 'terpilih'
const listTerpilih = (desa: readonly PilotDesaTersimpan[]) => desa.filter(isTerpilih).map((d) => d.kode)

const urutkan = (desa: readonly PilotDesaTersimpan[]) =>
  [...desa].sort(
    (a, b) =>
      (a.peringkat ?? Number.POSITIVE_INFINITY) - (b.peringkat ?? Number.POSITIVE_INFINITY) ||
      (a.kode < b.kode ? -1 : 1),
  )

function getMasukan(set: PilotTersimpan, desa: readonly PilotDesaTersimpan[]): MasukanPilot {
  return {
    metode: METODE_PILOT,
    bulan: set.bulan,
    tahunData: set.tahunData,
    aturan: set.aturan,
    calon: desa.map(({ kode, posyandu, nilai, contoh }) => ({ kode, posyandu, nilai, contoh })),
  }
}

const rata = (angka: readonly number[]) => angka.reduce((a, b) => a + b, 0) / angka.length

async function loadIkutan(
  masuk: Masuk,
  set: PilotTersimpan,
  desa: readonly PilotDesaTersimpan[],
  akhir: Bulan,
): Promise<ModelSet['ikutan']> {
  const bulan = listBulan(set.bulan, akhir).slice(0, BULAN_IKUTAN)
  const { urut } = hitungPilot(getMasukan(set, desa))
  const terpilih = new Set(listTerpilih(desa))
  const pasangan = pasangkanPilot(
    urut.map((d) => ({ kode: d.calon.kode, normal: d.normal, terpilih: terpilih.has(d.calon.kode) })),
    set.aturan,
  )
  if (bulan.length < 2 || pasangan.length === 0) return null
  const kode = pasangan.flatMap((p) => [p.pilot, p.banding])
  const kelompok = pasangan.flatMap(() => [KELOMPOK.pilot, KELOMPOK.banding])
  const ujung = [bulan[0] as Bulan, bulan.at(-1) as Bulan]
  const [grup, satuan] = await Promise.all([
    listJumlahKelompok(getDb(), masuk.cakupan, {
      kode,
      kelompok,
      dari: set.bulan,
      sampai: ujung[1] as Bulan,
      ukuran: UKURAN_IKUTAN,
    }),
    listRekap(getDb(), masuk.cakupan, { kode, bulan: ujung, ukuran: UKURAN_IKUTAN }),
  ])
  const baris = [...grup.map(({ kelompok: k, ...j }) => ({ ...j, kode: k })), ...satuan]
  const skor = new Map(desa.map((d) => [d.kode, d.skor ?? 0]))
  return {
    bulan,
    pasangan,
    skor: {
      pilot: rata(pasangan.map((p) => skor.get(p.pilot) ?? 0)),
      banding: rata(pasangan.map((p) => skor.get(p.banding) ?? 0)),
    },
    deret: susunIkutan(pasangan, bulan, baris),
  }
}

function susunBanding(
  set: PilotTersimpan,
  lain: PilotTersimpan | null,
  semua: readonly PilotDesaTersimpan[],
): BandingTersimpan | null {
  if (!lain) return null
  const [lama, baru] =
    lain.tahun < set.tahun || (lain.tahun === set.tahun && lain.id < set.id) ? [lain, set] : [set, lain]
  const terpilih = (p: PilotTersimpan) => listTerpilih(urutkan(semua.filter((d) => d.pilotId === p.id)))
  return { ...bandingkanSet(terpilih(lama), terpilih(baru)), lama, baru }
}

/** Loads a saved set; null when there is none or this scope may not know of it. `dengan`: id of the set to compare with. */
export async function loadSet(masuk: Masuk, id: number, dengan: number | null): Promise<ModelSet | null> {
  const tersimpan = await listPilot(getDb(), masuk.cakupan)
  const set = tersimpan.find((p) => p.id === id)
  if (!set) return null
  const lain = tersimpan.filter((p) => p.id !== id)
  const baku = lain.find((p) => p.tahun < set.tahun && p.keadaan === 'berlaku') ?? lain[0] ?? null
  const pembanding = lain.find((p) => p.id === dengan) ?? baku
  const bolehKelola = boleh(masuk.pengguna, 'kelola-pilot', { kode: null })
  const [semua, rangka, petak, saat, persetujuan] = await Promise.all([
    listPilotDesa(getDb(), masuk.cakupan, pembanding ? [id, pembanding.id] : [id]),
    loadRangka(masuk.cakupan),
    loadPetak(masuk.cakupan.akar ?? ''),
    loadSaatRapat(),
    bolehKelola || masuk.pengguna.peran === 'pimpinan'
      ? loadPersetujuanObjek(masuk, `pilot:${id}`, 'pilot', 1)
      : null,
  ])
  const desa = urutkan(semua.filter((d) => d.pilotId === id))
  const seluruh = masuk.cakupan.akar === env.KABUPATEN
  const ulang = seluruh ? hitungPilot(getMasukan(set, desa)).terpilih : null
  const akhir = saat.bulan
  return {
    rangka,
    peran: masuk.pengguna.peran,
    kecamatan: rangka.akarKecamatan?.nama ?? null,
    set,
    desa,
    petak,
    sama: ulang && ulang.join() === listTerpilih(desa).join(),
    lain,
    banding: susunBanding(set, pembanding, semua),
    nama: new Map(semua.map((d) => [d.kode, d.nama])),
    ikutan: await loadIkutan(masuk, set, desa, akhir < geserBulan(set.bulan, 1) ? set.bulan : akhir),
    boleh: bolehKelola,
    persetujuan,
  }
}
