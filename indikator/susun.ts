import type { Bulan } from '@/lib/periode'
import { geserBulan, getAkhirBulan } from '@/lib/periode'
import { getTercetak, hitung, hitungPendamping, hitungUbah, type Nilai, nilaiStatus } from './hitung'
import type { ModelKartu, NilaiTempat, TargetBerlaku, TitikDeret } from './model'
import { getKunciLepas, listRumus } from './pasangan'
import type { Indikator } from './tipe'
import type { ukuranPosyandu } from './ukuran-posyandu'

/** Sums of one place in one month as the rollup gives them. */
export interface JumlahTempat {
  kode: string
  bulan: Bulan
  jumlah: Record<string, number>
  melapor: Record<string, number>
  total: number
  adaContoh: boolean
}

export interface BarisTarget extends TargetBerlaku {
  indikator: string
  kodeWilayah: string
  mulai: string
}

/** Codes of all sums that these indicators read; `posyandu` besides, so that the total is known where nobody reported. */
export function listUkuran(indikator: readonly Indikator[]): string[] {
  const kode = indikator.flatMap((i) => [
    ...i.pembilang,
    ...i.penyebut,
    ...(i.pendamping ? [i.pendamping.pembilang, i.pendamping.penyebut] : []),
    ...(i.kelengkapan ? [i.kelengkapan.ukuran] : []),
    ...(i.kelengkapan?.unit ? [i.kelengkapan.unit.ukuran] : []),
    ...listRumus(i).flatMap((r) => r.ukuran.map((u) => getKunciLepas(r.kode, u))),
  ])
  return [...new Set(['posyandu' satisfies keyof typeof ukuranPosyandu, ...kode])]
}

/** The target in force on a day: the place's own before that of the kabupaten, the newest first; null without one. */
export function getTargetPada(
  semua: readonly BarisTarget[],
  indikator: string,
  kode: string,
  tanggal: string,
): TargetBerlaku | null {
  let terbaik: BarisTarget | null = null
  for (const t of semua) {
    if (
      t.indikator !== indikator ||
      t.mulai > tanggal ||
      (t.kodeWilayah !== kode && !kode.startsWith(`${t.kodeWilayah}.`))
    )
      continue
    const lebihDekat = !terbaik || t.kodeWilayah.length > terbaik.kodeWilayah.length
    const lebihBaru =
      terbaik && t.kodeWilayah.length === terbaik.kodeWilayah.length && t.mulai > terbaik.mulai
    if (lebihDekat || lebihBaru) terbaik = t
  }
  return (
    terbaik && {
      nilai: terbaik.nilai,
      tenggat: terbaik.tenggat,
      sumber: terbaik.sumber,
      sifat: terbaik.sifat,
    }
  )
}

const KOSONG: Nilai = { jenis: 'kosong', alasan: 'belum-melapor' }

/** Index over rollup rows by place and month. */
export function createTabel(
  baris: readonly JumlahTempat[],
): (kode: string, bulan: Bulan) => JumlahTempat | null {
  const peta = new Map(baris.map((b) => [`${b.kode}|${b.bulan}`, b]))
  return (kode, bulan) => peta.get(`${kode}|${bulan}`) ?? null
}

/** How many units of the place reported everything that the denominator needs, or what the indicator counts instead. */
function getMelapor(indikator: Indikator, j: JumlahTempat | null): number {
  const lengkap = (u: string, m: Record<string, number>) =>
    (m[u] ?? 0) - (m[getKunciLepas(indikator.kode, u)] ?? 0)
  if (!j) return 0
  const k = indikator.kelengkapan
  return k ? (j.jumlah[k.ukuran] ?? 0) : Math.min(...indikator.penyebut.map((u) => lengkap(u, j.melapor)))
}

/** How many units there are: posyandu unless the indicator counts others. */
function getTotal(indikator: Indikator, j: JumlahTempat | null, cadangan: number | undefined): number {
  const { unit } = indikator.kelengkapan ?? {}
  return unit ? (j?.jumlah[unit.ukuran] ?? 0) : (j?.total ?? cadangan ?? 0)
}

/** Value, status, change and completeness of one place. `totalCadangan` serves where the rollup holds no row at all. */
export function susunNilai(
  indikator: Indikator,
  tempat: { kode: string; nama: string; posyandu?: number },
  bulan: Bulan,
  tabel: (kode: string, bulan: Bulan) => JumlahTempat | null,
  target: readonly BarisTarget[],
): NilaiTempat {
  const kini = tabel(tempat.kode, bulan)
  const lalu = tabel(tempat.kode, geserBulan(bulan, -1))
  const nilai = kini ? hitung(indikator, kini.jumlah) : KOSONG
  const t = getTargetPada(target, indikator.kode, tempat.kode, getAkhirBulan(bulan))
  return {
    kode: tempat.kode,
    nama: tempat.nama,
    nilai,
    tercetak: getTercetak(indikator, nilai),
    status: nilaiStatus(indikator, nilai, t?.nilai ?? null),
    target: t,
    ubah: lalu ? hitungUbah(indikator, nilai, hitung(indikator, lalu.jumlah)) : null,
    melapor: getMelapor(indikator, kini),
    total: getTotal(indikator, kini, tempat.posyandu),
    pendamping: kini ? hitungPendamping(indikator, kini.jumlah) : null,
    adaContoh: kini?.adaContoh ?? false,
  }
}

/** Printed values of the months, nulls where nothing can be said. */
export function susunDeret(
  indikator: Indikator,
  kode: string,
  bulan: readonly Bulan[],
  tabel: (kode: string, bulan: Bulan) => JumlahTempat | null,
): TitikDeret[] {
  return bulan.map((b) => {
    const j = tabel(kode, b)
    return { bulan: b, nilai: j ? getTercetak(indikator, hitung(indikator, j.jumlah)) : null }
  })
}

/** Everything for one big tile. */
export function susunKartu(
  indikator: Indikator,
  tempat: { kode: string; nama: string; posyandu?: number },
  bulan: readonly Bulan[],
  tabel: (kode: string, bulan: Bulan) => JumlahTempat | null,
  target: readonly BarisTarget[],
  tanggalData: string,
): ModelKartu {
  const kini = bulan.at(-1) as Bulan
  return {
    ...susunNilai(indikator, tempat, kini, tabel, target),
    indikator,
    bulan: kini,
    bulanLalu: geserBulan(kini, -1),
    deret: susunDeret(indikator, tempat.kode, bulan, tabel),
    tanggalData,
  }
}

/** Worst first by the direction of the indicator; places without a value last, by name. */
export function urutkanTerburuk<T extends { tercetak: number | null; nama: string }>(
  indikator: Indikator,
  tempat: readonly T[],
): T[] {
  const arah = indikator.arah === 'turun-baik' ? -1 : 1
  return [...tempat].sort((a, b) => {
    if (a.tercetak === null || b.tercetak === null) {
      return a.tercetak === b.tercetak ? a.nama.localeCompare(b.nama) : a.tercetak === null ? 1 : -1
    }
    return (a.tercetak - b.tercetak) * arah || a.nama.localeCompare(b.nama)
  })
}
