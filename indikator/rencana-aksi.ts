import { formatAngka, formatPersen } from '@/lib/angka'
import { hitungHari } from '@/lib/periode'
import { getIndikator } from '.'
import type { IsiRencanaAksi } from './catatan/rencana-aksi'
import type { Catatan } from './catatan/tipe'
import { hitungSelisih } from './hitung'
import type { NilaiTempat } from './model'
import type { Status } from './tipe'

export type BarisAksi = Catatan<IsiRencanaAksi>

const isBuka = (a: BarisAksi) => a.isi.keadaan === 'belum' || a.isi.keadaan === 'berjalan'

/** Days past due on a day; null when not late, done or cancelled. */
export function hitungLewatAksi(a: BarisAksi, hari: string): number | null {
  const n = hitungHari(a.isi.tenggat, hari)
  return isBuka(a) && n > 0 ? n : null
}

/** Late is bad, due within 30 days asks for an eye, done is well. */
export function nilaiAksi(a: BarisAksi, hari: string): Status {
  if (a.isi.keadaan === 'selesai') return 'baik'
  if (!isBuka(a)) return 'kosong'
  const sisa = hitungHari(hari, a.isi.tenggat)
  return sisa < 0 ? 'buruk' : sisa <= 30 ? 'waspada' : 'kosong'
}

const BERAT = { belum: 0, berjalan: 0, selesai: 1, batal: 2 } as const

/** Open before done before cancelled; of the open ones the longest due first, so that late ones lead. */
export function urutkanAksi<T extends BarisAksi>(baris: readonly T[]): T[] {
  return [...baris].sort((a, b) => {
    const berat = BERAT[a.isi.keadaan] - BERAT[b.isi.keadaan]
    if (berat !== 0) return berat
    const arah = isBuka(a) ? 1 : -1
    const [x, y] = [a.isi.tenggat, b.isi.tenggat]
    return x === y ? a.isi.aksi.localeCompare(b.isi.aksi) : x < y ? -arah : arah
  })
}

export interface HitunganAksi {
  selesai: number
  berjalan: number
  belum: number
  batal: number
  lewat: number
  /** All but the cancelled ones: what progress is measured against. */
  dihitung: number
}

/** How many actions stand where on a day. */
export function hitungAksi(baris: readonly BarisAksi[], hari: string): HitunganAksi {
  const jumlah = (k: IsiRencanaAksi['keadaan']) => baris.filter((a) => a.isi.keadaan === k).length
  const batal = jumlah('batal')
  return {
    selesai: jumlah('selesai'),
    berjalan: jumlah('berjalan'),
    belum: jumlah('belum'),
    batal,
    lewat: baris.filter((a) => hitungLewatAksi(a, hari) !== null).length,
    dihitung: baris.length - batal,
  }
}

/** A goal with its actions in order. Progress: actions done ÷ actions not cancelled, null when all are cancelled. */
export interface Tujuan<T extends BarisAksi = BarisAksi> {
  nama: string
  aksi: T[]
  hitungan: HitunganAksi
  /** 0 to 1. */
  kemajuan: number | null
}

const rapikan = (teks: string) => teks.trim().toLowerCase().replace(/\s+/g, ' ')

/** Goals with late actions first, those with more of them before; then the least done. Spelling of words aside, a goal is its sentence. */
export function susunTujuan<T extends BarisAksi>(baris: readonly T[], hari: string): Tujuan<T>[] {
  const per = new Map<string, T[]>()
  for (const a of baris) per.set(rapikan(a.isi.tujuan), [...(per.get(rapikan(a.isi.tujuan)) ?? []), a])
  const tujuan = [...per.values()].map((milik): Tujuan<T> => {
    const hitungan = hitungAksi(milik, hari)
    return {
      nama: milik[0]?.isi.tujuan.trim() ?? '',
      aksi: urutkanAksi(milik),
      hitungan,
      kemajuan: hitungan.dihitung === 0 ? null : hitungan.selesai / hitungan.dihitung,
    }
  })
  return tujuan.sort(
    (a, b) =>
      b.hitungan.lewat - a.hitungan.lewat ||
      (a.kemajuan ?? 2) - (b.kemajuan ?? 2) ||
      a.nama.localeCompare(b.nama),
  )
}

/** What an action is measured by: an indicator of this dashboard, or what was written down. Two numbers, never a made-up share. */
export interface UkurAksi {
  /** "Registrasi", or null where only numbers were written down. */
  indikator: { kode: string; nama: string } | null
  /** As printed; null: not known. */
  kini: string | null
  /** As printed; null: no target. */
  target: string | null
  /** Null where one of the two is missing. */
  tercapai: boolean | null
  /** Value ÷ target for a bar, 0 to 1; null where that says nothing (lower is better, or a number is missing). */
  bagian: number | null
  adaContoh: boolean
}

const formatBebas = (n: number, satuan: string | null) =>
  satuan === '%'
    ? formatPersen(n)
    : `${formatAngka(n, Number.isInteger(n) ? 0 : 1)}${satuan ? ` ${satuan}` : ''}`

const bagi = (kini: number | null, target: number | null) =>
  kini === null || target === null || target <= 0 ? null : Math.min(1, kini / target)

/** Puts value and target side by side; null where the action names neither. `nilai`: the indicator at the place of the action. */
export function susunUkur(isi: IsiRencanaAksi, nilai: NilaiTempat | null): UkurAksi | null {
  const indikator = isi.indikator === null ? null : getIndikator(isi.indikator)
  if (indikator) {
    const kini = nilai?.tercetak ?? null
    const target = isi.target ?? nilai?.target?.nilai ?? null
    const tulis = (n: number | null) => (n === null ? null : formatPersen(n, indikator.desimal))
    return {
      indikator: { kode: indikator.kode, nama: indikator.namaPendek },
      kini: tulis(kini),
      target: tulis(target),
      tercapai: kini === null || target === null ? null : hitungSelisih(indikator, kini, target) <= 0,
      bagian: indikator.arah === 'naik-baik' ? bagi(kini, target) : null,
      adaContoh: nilai?.adaContoh ?? false,
    }
  }
  if (isi.target === null) return null
  return {
    indikator: null,
    kini: isi.capaian === null ? null : formatBebas(isi.capaian, isi.satuan),
    target: formatBebas(isi.target, isi.satuan),
    tercapai: isi.capaian === null ? null : isi.capaian >= isi.target,
    bagian: bagi(isi.capaian, isi.target),
    adaContoh: false,
  }
}
