import { formatBulat } from '@/lib/angka'
import { type KodeStrata, STRATA } from './strata-kriteria'
import { getKodeUkuranStrata } from './strata-purnama'
import type { JumlahTempat } from './susun'

/** How many posyandu of a place stand at each stratum. */
export interface SebaranStrata {
  kode: string
  nama: string
  jumlah: Readonly<Record<KodeStrata, number>>
  /** Posyandu of which it is known on which side of Purnama they stand. */
  ternilai: number
  /** All others. */
  belum: number
}

/** Measures that a distribution reads. */
export function listUkuranStrata(): string[] {
  return [...STRATA.map((s) => getKodeUkuranStrata(s.kode)), 'strata_ternilai']
}

/** The distribution of a place from its sums; without any all its posyandu are not judged yet. */
export function susunSebaranStrata(
  tempat: { kode: string; nama: string; posyandu: number },
  j: JumlahTempat | null,
): SebaranStrata {
  const ambil = (kode: string) => j?.jumlah[kode] ?? 0
  const ternilai = ambil('strata_ternilai')
  return {
    kode: tempat.kode,
    nama: tempat.nama,
    jumlah: Object.fromEntries(STRATA.map((s) => [s.kode, ambil(getKodeUkuranStrata(s.kode))])) as Record<
      KodeStrata,
      number
    >,
    ternilai,
    belum: Math.max(0, tempat.posyandu - ternilai),
  }
}

/** Fewest Purnama and Mandiri of the judged first; places where nothing is judged last. */
export function urutkanSebaran(baris: readonly SebaranStrata[]): SebaranStrata[] {
  const bagian = (s: SebaranStrata) =>
    s.ternilai === 0 ? 2 : (s.jumlah.purnama + s.jumlah.mandiri) / s.ternilai
  return [...baris].sort((a, b) => bagian(a) - bagian(b) || a.nama.localeCompare(b.nama))
}

/** The finding: "542 dari 812 posyandu yang dapat dinilai sudah Purnama atau Mandiri". */
export function susunJudulStrata(s: SebaranStrata): string {
  if (s.ternilai === 0) return 'Strata posyandu belum dapat dinilai'
  const capai = s.jumlah.purnama + s.jumlah.mandiri
  if (capai === 0)
    return `Belum ada posyandu Purnama atau Mandiri dari ${formatBulat(s.ternilai)} yang dapat dinilai`
  const semua = capai === s.ternilai ? 'Semua' : `${formatBulat(capai)} dari`
  return `${semua} ${formatBulat(s.ternilai)} posyandu yang dapat dinilai sudah Purnama atau Mandiri`
}
