import type { Peran } from '@/lib/cakupan'

/** A paper that a stage asks for. `kode` is what events tick and filters name. */
export interface DokumenTahap {
  kode: string
  nama: string
  pendek: string
}

interface Tahap {
  kode: string
  nama: string
  /** For narrow columns. */
  pendek: string
  dokumen: DokumenTahap | null
  /** Days after which a posyandu at this stage is stuck (macet): set here, no rule from outside names them. Null: never. */
  macetHari: number | null
  /** Who may set this stage besides DPMD. */
  kecamatan: boolean
  /** The office to phone while a posyandu waits at this stage. */
  kantor: 'desa' | 'kecamatan' | 'dpmd' | null
}

/** Stages of a registration in order; a changed rule is a change of this one list (fakta 1.5). */
export const TAHAP = [
  {
    kode: 'belum',
    nama: 'Belum mulai',
    pendek: 'Belum mulai',
    dokumen: null,
    macetHari: 30,
    kecamatan: false,
    kantor: 'desa',
  },
  {
    kode: 'musyawarah',
    nama: 'Musyawarah desa',
    pendek: 'Musyawarah',
    dokumen: { kode: 'berita-acara', nama: 'Berita acara musyawarah desa', pendek: 'Berita acara' },
    macetHari: 30,
    kecamatan: true,
    kantor: 'desa',
  },
  {
    kode: 'sk-pembentukan',
    nama: 'SK pembentukan',
    pendek: 'SK pembentukan',
    dokumen: { kode: 'sk-pembentukan', nama: 'SK pembentukan posyandu', pendek: 'SK pembentukan' },
    macetHari: 21,
    kecamatan: true,
    kantor: 'desa',
  },
  {
    kode: 'sk-pengurus',
    nama: 'SK pengurus & kader',
    pendek: 'SK pengurus',
    dokumen: { kode: 'sk-pengurus', nama: 'SK pengurus dan kader', pendek: 'SK pengurus & kader' },
    macetHari: 14,
    kecamatan: true,
    kantor: 'kecamatan',
  },
  {
    kode: 'diajukan',
    nama: 'Diajukan',
    pendek: 'Diajukan',
    dokumen: null,
    macetHari: 14,
    kecamatan: true,
    kantor: 'dpmd',
  },
  {
    kode: 'verifikasi',
    nama: 'Verifikasi DPMD',
    pendek: 'Verifikasi',
    dokumen: null,
    macetHari: 14,
    kecamatan: false,
    kantor: 'dpmd',
  },
  {
    kode: 'dimasukkan',
    nama: 'Dimasukkan ke sistem Kemendagri',
    pendek: 'Di sistem Kemendagri',
    dokumen: null,
    macetHari: 21,
    kecamatan: false,
    kantor: 'dpmd',
  },
  {
    kode: 'terdaftar',
    nama: 'Terdaftar',
    pendek: 'Terdaftar',
    dokumen: { kode: 'nomor', nama: 'Nomor registrasi Kemendagri', pendek: 'Nomor registrasi' },
    macetHari: null,
    kecamatan: false,
    kantor: null,
  },
  {
    kode: 'dikembalikan',
    nama: 'Dikembalikan',
    pendek: 'Dikembalikan',
    dokumen: null,
    macetHari: 14,
    kecamatan: false,
    kantor: 'kecamatan',
  },
] as const satisfies readonly Tahap[]

export type KodeTahap = (typeof TAHAP)[number]['kode']

/** The papers that are handed in, in the order of their stages; the number that comes back is none of them. */
export const DOKUMEN: readonly DokumenTahap[] = TAHAP.flatMap((t) =>
  t.dokumen && t.kode !== 'terdaftar' ? [t.dokumen] : [],
)

/** The stage with that code, or null. */
export function getTahap(kode: string): (typeof TAHAP)[number] | null {
  return TAHAP.find((t) => t.kode === kode) ?? null
}

/** Place of a stage in the order; -1 for an unknown code. */
export function getUrutanTahap(kode: string): number {
  return TAHAP.findIndex((t) => t.kode === kode)
}

/** Whether an office of this role may set this stage: DPMD all, a kecamatan up to Diajukan, others none. */
export function bolehTahap(peran: Peran, tahap: KodeTahap): boolean {
  return peran === 'dpmd' || (peran === 'kecamatan' && (getTahap(tahap)?.kecamatan ?? false))
}

/** Shape of a Kemendagri number: province.kabupaten.kecamatan.desa.serial. */
export const POLA_NOMOR = /^\d{2}\.\d{2}\.\d{2}\.\d{4}\.\d{3}$/

/** One thing that happened to one posyandu. `tanggal` is `YYYY-MM-DD`. */
export interface PeristiwaRegistrasi {
  tahap: KodeTahap
  tanggal: string
  nomor: string | null
  /**
   * Codes of the documents ticked with the event; of a return, those to be mended. Null: the event says nothing of
   * documents (lists that only tell the stage).
   */
  dokumen?: readonly string[] | null
  catatan?: string | null
}

/**
 * Events up to a day in the order in which they count: by day, on one day by stage. A return closes what was entered before
 * it on its day, so that files handed in again on that very day come after it. Expects the order of entry.
 */
export function urutkanPeristiwa<P extends PeristiwaRegistrasi>(
  peristiwa: readonly P[],
  sampai: string,
): P[] {
  const kembali = new Map<string, number>()
  return peristiwa
    .flatMap((p) => {
      if (p.tanggal > sampai) return []
      const ke = kembali.get(p.tanggal) ?? 0
      if (p.tahap === 'dikembalikan') kembali.set(p.tanggal, ke + 1)
      return [{ p, ke }]
    })
    .sort(
      (a, b) =>
        (a.p.tanggal < b.p.tanggal ? -1 : a.p.tanggal > b.p.tanggal ? 1 : 0) ||
        a.ke - b.ke ||
        getUrutanTahap(a.p.tahap) - getUrutanTahap(b.p.tahap),
    )
    .map(({ p }) => p)
}

/** Stage in force on a day from the events up to it, given in the order of entry; `belum` without events. */
export function getTahapPada(peristiwa: readonly PeristiwaRegistrasi[], tanggal: string): KodeTahap {
  return urutkanPeristiwa(peristiwa, tanggal).at(-1)?.tahap ?? 'belum'
}
