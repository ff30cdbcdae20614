import { type Bulan, hitungHari } from '@/lib/periode'
import { type IsiTimPembina, JABATAN_TIM, timPembina } from './catatan/tim-pembina'
import type { Catatan } from './catatan/tipe'
import { isTimTerbentuk, isTimTerlatih } from './tim-pembina'
import type { Status } from './tipe'

/** Days before the end of a term from which it is flagged. */
const HARI_SEGERA = 90

export interface TempatTim {
  kode: string
  nama: string
}

/** `tanpa-data`: no record; `belum`: recorded as not formed, or formed only after the month. */
export type KeadaanTim = 'terbentuk' | 'belum' | 'tanpa-data'

/** Term of a formed team on a day: past, within `HARI_SEGERA` days, running, or following the office without an end. */
export type MasaTim = 'habis' | 'segera' | 'berlaku' | 'ikut-jabatan'

/** One team as it stood on a day. */
export interface Tim {
  tempat: TempatTim
  keadaan: KeadaanTim
  /** Null without a record. */
  kunci: string | null
  contoh: boolean
  nomorSk: string | null
  tanggalSk: string | null
  berlakuSampai: string | null
  ketua: string | null
  jabatanKetua: string | null
  /** Null unless formed. */
  masa: MasaTim | null
  /** Days to the end of the term, negative when past; null without one. */
  sisaHari: number | null
  /** Offices that are vacant, and those that nobody told of; empty unless formed. */
  kosong: string[]
  belumDiketahui: string[]
  /** Null unless formed, and where it was not noted. */
  terlatih: boolean | null
  tanggalPelatihan: string | null
}

const TANPA_DATA = {
  keadaan: 'tanpa-data',
  kunci: null,
  contoh: false,
  nomorSk: null,
  tanggalSk: null,
  berlakuSampai: null,
  ketua: null,
  jabatanKetua: null,
  masa: null,
  sisaHari: null,
  kosong: [],
  belumDiketahui: [],
  terlatih: null,
  tanggalPelatihan: null,
} as const satisfies Omit<Tim, 'tempat'>

function getMasa(sampai: string | null, hari: string): { masa: MasaTim; sisaHari: number | null } {
  if (sampai === null) return { masa: 'ikut-jabatan', sisaHari: null }
  const sisaHari = hitungHari(hari, sampai)
  if (sisaHari < 0) return { masa: 'habis', sisaHari }
  return { masa: sisaHari <= HARI_SEGERA ? 'segera' : 'berlaku', sisaHari }
}

const listJabatan = (isi: IsiTimPembina, nilai: boolean | null) =>
  JABATAN_TIM.filter((j) => isi[j] === nilai).map((j) => timPembina.kolom[j].judul)

/** One team from its record; `hari` is the day within `bulan` that the data speak of. */
export function susunTim(
  tempat: TempatTim,
  catatan: Catatan<IsiTimPembina> | undefined,
  bulan: Bulan,
  hari: string,
): Tim {
  if (!catatan) return { tempat: { kode: tempat.kode, nama: tempat.nama }, ...TANPA_DATA }
  const { isi } = catatan
  const dasar = {
    ...TANPA_DATA,
    tempat: { kode: tempat.kode, nama: tempat.nama },
    kunci: catatan.kunci,
    contoh: catatan.sifat === 'contoh',
  }
  if (!isTimTerbentuk(isi, bulan)) return { ...dasar, keadaan: 'belum' }
  return {
    ...dasar,
    keadaan: 'terbentuk',
    nomorSk: isi.nomor_sk,
    tanggalSk: isi.tanggal_sk,
    berlakuSampai: isi.berlaku_sampai,
    ketua: isi.ketua,
    jabatanKetua: isi.jabatan_ketua,
    ...getMasa(isi.berlaku_sampai, hari),
    kosong: listJabatan(isi, false),
    belumDiketahui: listJabatan(isi, null),
    terlatih: isTimTerlatih(isi, bulan),
    tanggalPelatihan: isi.tanggal_pelatihan,
  }
}

/** The teams of places, in their order. */
export function listTim(
  tempat: readonly TempatTim[],
  catatan: readonly Catatan<IsiTimPembina>[],
  bulan: Bulan,
  hari: string,
): Tim[] {
  const per = new Map(catatan.map((c) => [c.kodeWilayah, c]))
  return tempat.map((t) => susunTim(t, per.get(t.kode), bulan, hari))
}

/** Whether every office is known to be filled; null where some are not told and none is known to be vacant. */
export function isLengkap(t: Tim): boolean | null {
  if (t.keadaan !== 'terbentuk' || t.kosong.length > 0) return false
  return t.belumDiketahui.length > 0 ? null : true
}

/** Counts over teams. */
export interface HitunganTim {
  semua: number
  terdata: number
  terbentuk: number
  /** Formed, all offices filled. */
  lengkap: number
  terlatih: number
  habis: number
  segera: number
  /** Formed, but number or date of the decree is not noted. */
  skKurang: number
}

/** Counts teams by what is asked of them. */
export function hitungTim(tim: readonly Tim[]): HitunganTim {
  const n = (syarat: (t: Tim) => boolean) => tim.filter(syarat).length
  return {
    semua: tim.length,
    terdata: n((t) => t.keadaan !== 'tanpa-data'),
    terbentuk: n((t) => t.keadaan === 'terbentuk'),
    lengkap: n((t) => isLengkap(t) === true),
    terlatih: n((t) => t.terlatih === true),
    habis: n((t) => t.masa === 'habis'),
    segera: n((t) => t.masa === 'segera'),
    skKurang: n((t) => t.keadaan === 'terbentuk' && (!t.nomorSk || !t.tanggalSk)),
  }
}

/** Share as a status: all is good, three quarters near. */
export function nilaiBagian(ada: number, semua: number): Status {
  if (semua === 0) return 'kosong'
  if (ada === semua) return 'baik'
  return ada * 4 >= semua * 3 ? 'waspada' : 'buruk'
}
