import { type Bulan, geserBulan, getAkhirBulan } from '@/lib/periode'
import { UKURAN, UKURAN_TURUNAN } from '.'
import { getTahapPada, type PeristiwaRegistrasi } from './tahap-registrasi'
import type { Riwayat } from './tipe'

/** Everything known of one posyandu: values in force by month, and its registration events. */
export interface DataPosyandu {
  nilai: ReadonlyMap<Bulan, Readonly<Record<string, number>>>
  peristiwa: readonly PeristiwaRegistrasi[]
  /** Whether the first monthly report came by its due day; no entry where that is not known. */
  tepat: ReadonlyMap<Bulan, boolean>
}

/** The longest look back of any derived measure, in months. */
export const JENDELA_TERPANJANG = Math.max(...[...UKURAN_TURUNAN.values()].map((u) => u.jendela))

/** Measures that only a monthly report brings: one of them is the sign that it came in. */
export const UKURAN_LAPORAN: ReadonlySet<string> = new Set(
  [...UKURAN]
    .filter(([, u]) => u.templat.every((t) => t === 'laporan-bulanan') && !u.dariPengukuran)
    .map(([kode]) => kode),
)

/** Whether a monthly report of that posyandu came in: what other templates bring too (measurements, fields) alone is none. */
function melapor(data: DataPosyandu, bulan: Bulan): boolean {
  return Object.keys(data.nilai.get(bulan) ?? {}).some((kode) => UKURAN_LAPORAN.has(kode))
}

const jendelaBulan = new Map<Bulan, readonly Bulan[]>()

/** The months of the longest window, newest first; the same few are asked for once per posyandu. */
function listJendela(bulan: Bulan): readonly Bulan[] {
  const ada = jendelaBulan.get(bulan)
  if (ada) return ada
  const isi = Array.from({ length: JENDELA_TERPANJANG }, (_, i) => geserBulan(bulan, -i))
  jendelaBulan.set(bulan, isi)
  return isi
}

/** What derived measures may look at for one posyandu in one month. */
export function createRiwayat(data: DataPosyandu, bulan: Bulan): Riwayat {
  const jendela = listJendela(bulan).map((b) => data.nilai.get(b))
  const isMasuk = melapor(data, bulan)
  const ingat = new Map<string, number | null>()
  return {
    ambil: (ukuran, mundur = 0) => jendela[mundur]?.[ukuran] ?? null,
    terakhir(ukuran) {
      let nilai = ingat.get(ukuran)
      if (nilai === undefined) {
        nilai = jendela.find((isi) => isi?.[ukuran] !== undefined)?.[ukuran] ?? null
        ingat.set(ukuran, nilai)
      }
      return nilai
    },
    melapor: isMasuk,
    tepat: isMasuk ? (data.tepat.get(bulan) ?? null) : null,
    terdaftar: getTahapPada(data.peristiwa, getAkhirBulan(bulan)) === 'terdaftar',
  }
}

/** All derived measures of one posyandu in one month; those that can't be known are absent. */
export function hitungTurunan(data: DataPosyandu, bulan: Bulan): Record<string, number> {
  const r = createRiwayat(data, bulan)
  const hasil: Record<string, number> = {}
  for (const [kode, u] of UKURAN_TURUNAN) {
    const n = u.turunan(r)
    if (n !== null) hasil[kode] = n
  }
  return hasil
}
