import { SERI, type SeriTerbit } from './seri-terbit'

/** What is needed of a published figure to put it in its place. */
export interface AngkaDisusun {
  seri: string
  kodeWilayah: string
  namaWilayah: string
  periode: string
  nilai: number
  satuan: string
  metode: string
  sumber: string
  tanggalSumber: string
  catatan: string | null
}

/** One series with its figures, in the order of the list. */
export interface SeriBerangka {
  seri: SeriTerbit
  angka: AngkaDisusun[]
}

/** Series that one source gives for the same kecamatan and period: one table with a column for each. */
export interface TabelTerbit {
  seri: SeriTerbit[]
  periode: string
  sumber: string
  tanggalSumber: string
  metode: string
  /** A value for each series; null where the source gives none. */
  baris: { kode: string; nama: string; nilai: (number | null)[]; catatan: string | null }[]
  /** Notes that hold for every row of a series. */
  catatan: string[]
  /** Sum of each column: ours, not the source's. */
  jumlah: number[]
}

const PANJANG_KECAMATAN = 8
const KECAMATAN_MINIMAL = 5

const isPerKecamatan = (s: SeriBerangka) =>
  s.angka.length >= KECAMATAN_MINIMAL && s.angka.every((a) => a.kodeWilayah.length === PANJANG_KECAMATAN)

// A note on every row of a series speaks of the series.
function listCatatanBersama(kelompok: readonly SeriBerangka[]): string[] {
  return kelompok.flatMap(({ angka }) => {
    const satu = angka[0]?.catatan
    return satu && angka.every((a) => a.catatan === satu) ? [satu] : []
  })
}

function susunTabel(kelompok: readonly SeriBerangka[]): TabelTerbit {
  const awal = kelompok[0]?.angka[0] as AngkaDisusun
  const tempat = new Map(kelompok.flatMap((s) => s.angka.map((a) => [a.kodeWilayah, a.namaWilayah])))
  const bersama = listCatatanBersama(kelompok)
  const baris = [...tempat].map(([kode, nama]) => {
    const milik = kelompok.map((s) => s.angka.find((a) => a.kodeWilayah === kode))
    const catatan = milik.flatMap((a) => (a?.catatan && !bersama.includes(a.catatan) ? [a.catatan] : []))
    return {
      kode,
      nama,
      nilai: milik.map((a) => a?.nilai ?? null),
      catatan: catatan.length > 0 ? [...new Set(catatan)].join('. ') : null,
    }
  })
  return {
    seri: kelompok.map((s) => s.seri),
    periode: awal.periode,
    sumber: awal.sumber,
    tanggalSumber: awal.tanggalSumber,
    metode: awal.metode,
    baris: baris.sort((a, b) => a.nama.localeCompare(b.nama)),
    catatan: bersama,
    jumlah: kelompok.map((s) => s.angka.reduce((n, a) => n + a.nilai, 0)),
  }
}

/** Published figures by series; those given per kecamatan gathered into one table for each source and period. */
export function susunTerbit(angka: readonly AngkaDisusun[]): { seri: SeriBerangka[]; tabel: TabelTerbit[] } {
  const semua = SERI.map((seri) => ({ seri, angka: angka.filter((a) => a.seri === seri.kode) })).filter(
    (s) => s.angka.length > 0,
  )
  const perSumber = new Map<string, SeriBerangka[]>()
  for (const s of semua.filter(isPerKecamatan)) {
    const kunci = `${s.angka[0]?.periode}|${s.angka[0]?.sumber}`
    perSumber.set(kunci, [...(perSumber.get(kunci) ?? []), s])
  }
  return { seri: semua.filter((s) => !isPerKecamatan(s)), tabel: [...perSumber.values()].map(susunTabel) }
}
