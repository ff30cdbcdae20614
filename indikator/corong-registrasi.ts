import type { BarisRegistrasi, SaringanRegistrasi } from './daftar-registrasi'
import {
  DOKUMEN,
  type DokumenTahap,
  getTahapPada,
  type KodeTahap,
  type PeristiwaRegistrasi,
  TAHAP,
} from './tahap-registrasi'

/** One stage of the funnel. Days are whole; null where nobody stands at the stage or no event dates it. */
export interface AnakTangga {
  kode: KodeTahap
  nama: string
  jumlah: number
  median: number | null
  terlama: { hari: number; id: number; nama: string; kecamatan: string } | null
  /** After how many days a posyandu is stuck here; null: never. */
  batas: number | null
  macet: number
}

/** How many posyandu stand where, and for how long. */
export interface Corong {
  /** Listed by DPMD, and numbered by Kemendagri: two counts that are always told apart. */
  terdata: number
  bernomor: number
  tangga: AnakTangga[]
  macet: number
  /** Posyandu without each paper, of those not registered. */
  kurang: (DokumenTahap & { jumlah: number })[]
}

function hitungMedian(hari: readonly number[]): number | null {
  if (hari.length === 0) return null
  const urut = [...hari].sort((a, b) => a - b)
  const tengah = Math.floor(urut.length / 2)
  return urut.length % 2
    ? (urut[tengah] as number)
    : ((urut[tengah - 1] as number) + (urut[tengah] as number)) / 2
}

function susunTangga(t: (typeof TAHAP)[number], baris: readonly BarisRegistrasi[]): AnakTangga {
  const disini = baris.filter((b) => b.tahap === t.kode)
  const berhari = disini.flatMap((b) => (b.hari === null ? [] : [{ ...b, hari: b.hari }]))
  const terlama = berhari.reduce<(typeof berhari)[number] | null>(
    (a, b) => (a && a.hari >= b.hari ? a : b),
    null,
  )
  return {
    kode: t.kode,
    nama: t.nama,
    jumlah: disini.length,
    median: hitungMedian(berhari.map((b) => b.hari)),
    terlama: terlama && {
      hari: terlama.hari,
      id: terlama.id,
      nama: terlama.nama,
      kecamatan: terlama.kecamatan,
    },
    batas: t.macetHari,
    macet: disini.filter((b) => b.macet).length,
  }
}

/** The funnel of these posyandu. */
export function susunCorong(baris: readonly BarisRegistrasi[]): Corong {
  return {
    terdata: baris.length,
    bernomor: baris.filter((b) => b.tahap === 'terdaftar').length,
    tangga: TAHAP.map((t) => susunTangga(t, baris)),
    macet: baris.filter((b) => b.macet).length,
    kurang: DOKUMEN.map((d) => ({
      ...d,
      jumlah: baris.filter((b) => b.kurang.some((k) => k.kode === d.kode)).length,
    })),
  }
}

/** How many of these posyandu stand at each stage on a day; stages with nobody are left out. */
export function hitungTahap(
  posyandu: readonly { peristiwa: readonly PeristiwaRegistrasi[] }[],
  tanggal: string,
): { kode: KodeTahap; nama: string; jumlah: number }[] {
  const tahap = posyandu.map((p) => getTahapPada(p.peristiwa, tanggal))
  return TAHAP.flatMap(({ kode, nama }) => {
    const jumlah = tahap.filter((t) => t === kode).length
    return jumlah > 0 ? [{ kode, nama, jumlah }] : []
  })
}

/** A filter with a name and how many it finds. */
export interface SaringanBernama {
  nama: string
  saringan: Partial<SaringanRegistrasi>
  jumlah: number
}

function cariTersendat(baris: readonly BarisRegistrasi[]): SaringanBernama[] {
  const perKecamatan = new Map<string, { nama: string; jumlah: number }>()
  for (const b of baris) {
    if (b.hari === null || b.hari <= 30) continue
    const ada = perKecamatan.get(b.kodeKecamatan) ?? { nama: b.kecamatan, jumlah: 0 }
    perKecamatan.set(b.kodeKecamatan, { ...ada, jumlah: ada.jumlah + 1 })
  }
  return [...perKecamatan]
    .sort((a, b) => b[1].jumlah - a[1].jumlah)
    .slice(0, 2)
    .map(([kecamatan, { nama, jumlah }]) => ({
      nama: `Lebih dari 30 hari di ${nama}`,
      saringan: { kecamatan, lama: '30' },
      jumlah,
    }))
}

/** The questions that are asked every day, those with an answer only. */
export function listSaringanBernama(baris: readonly BarisRegistrasi[]): SaringanBernama[] {
  const jumlah = (tahap: KodeTahap) => baris.filter((b) => b.tahap === tahap).length
  const semua: SaringanBernama[] = [
    { nama: 'Macet', saringan: { lama: 'macet' }, jumlah: baris.filter((b) => b.macet).length },
    ...cariTersendat(baris),
    { nama: 'Perlu diperbaiki', saringan: { tahap: 'dikembalikan' }, jumlah: jumlah('dikembalikan') },
    { nama: 'Menunggu verifikasi', saringan: { tahap: 'diajukan' }, jumlah: jumlah('diajukan') },
    { nama: 'Siap dimasukkan', saringan: { tahap: 'verifikasi' }, jumlah: jumlah('verifikasi') },
    { nama: 'Menunggu nomor', saringan: { tahap: 'dimasukkan' }, jumlah: jumlah('dimasukkan') },
    { nama: 'Belum mulai', saringan: { tahap: 'belum' }, jumlah: jumlah('belum') },
  ]
  return semua.filter((s) => s.jumlah > 0)
}
