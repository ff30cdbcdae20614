import type { Bulan } from '@/lib/periode'
import { geserBulan } from '@/lib/periode'
import {
  type AlasanKosong,
  getTercetak,
  hitungDariJumlah,
  hitungUbah,
  type Nilai,
  nilaiStatus,
} from './hitung'
import type { NilaiTempat, TargetBerlaku } from './model'
import { type BarisTarget, type JumlahTempat, susunNilai } from './susun'
import type { Indikator } from './tipe'

/** One place over the months of a `DeretPeta`; all arrays have one entry per month. */
export interface DeretTempat {
  kode: string
  nama: string
  /** The upper sum, or why there is no value. */
  pembilang: (number | AlasanKosong)[]
  /** The lower sum; 0 where there is no value. */
  penyebut: number[]
  melapor: number[]
  total: number[]
  /** Which of `DeretPeta.target` held; -1 for none. */
  target: number[]
}

/** One indicator for many places over consecutive months: sums, so that the browser prints what the server prints. */
export interface DeretPeta {
  indikator: string
  /** Consecutive; the first only tells the change of the second. */
  bulan: Bulan[]
  target: TargetBerlaku[]
  tempat: DeretTempat[]
  /** Sample numbers are among them. */
  adaContoh: boolean
}

/** Packs what `susunNilai` says of each place in each month. */
export function createDeretPeta(
  indikator: Indikator,
  tempat: readonly { kode: string; nama: string; posyandu?: number }[],
  bulan: Bulan[],
  tabel: (kode: string, bulan: Bulan) => JumlahTempat | null,
  semuaTarget: readonly BarisTarget[],
): DeretPeta {
  const target: TargetBerlaku[] = []
  const nomor = new Map<string, number>()
  const getNomor = (t: TargetBerlaku | null) => {
    if (!t) return -1
    const kunci = JSON.stringify(t)
    const ada = nomor.get(kunci) ?? target.push(t) - 1
    nomor.set(kunci, ada)
    return ada
  }
  let adaContoh = false
  const isi = tempat.map(({ kode, nama, posyandu }) => {
    const n = bulan.map((b) => susunNilai(indikator, { kode, nama, posyandu }, b, tabel, semuaTarget))
    adaContoh ||= n.some((x) => x.adaContoh)
    return {
      kode,
      nama,
      pembilang: n.map(({ nilai }) => (nilai.jenis === 'angka' ? nilai.pembilang : nilai.alasan)),
      penyebut: n.map(({ nilai }) => (nilai.jenis === 'angka' ? nilai.penyebut : 0)),
      melapor: n.map((x) => x.melapor),
      total: n.map((x) => x.total),
      target: n.map((x) => getNomor(x.target)),
    }
  })
  return { indikator: indikator.kode, bulan, target, tempat: isi, adaContoh }
}

function getNilai(t: DeretTempat, i: number): Nilai {
  const p = t.pembilang[i] ?? 'belum-melapor'
  return typeof p === 'number' ? hitungDariJumlah(p, t.penyebut[i] ?? 0) : { jenis: 'kosong', alasan: p }
}

/** One place in one month as `susunNilai` gives it, without companion; `belum-melapor` for a month outside the series. */
export function susunNilaiDeret(
  indikator: Indikator,
  d: DeretPeta,
  t: DeretTempat,
  bulan: Bulan,
): NilaiTempat {
  const i = d.bulan.indexOf(bulan)
  const lalu = d.bulan.indexOf(geserBulan(bulan, -1))
  const nilai = getNilai(t, i)
  const target = d.target[t.target[i] ?? -1] ?? null
  return {
    kode: t.kode,
    nama: t.nama,
    nilai,
    tercetak: getTercetak(indikator, nilai),
    status: nilaiStatus(indikator, nilai, target?.nilai ?? null),
    target,
    ubah: lalu < 0 ? null : hitungUbah(indikator, nilai, getNilai(t, lalu)),
    melapor: t.melapor[i] ?? 0,
    total: t.total[i] ?? t.total.at(-1) ?? 0,
    pendamping: null,
    adaContoh: d.adaContoh,
  }
}
