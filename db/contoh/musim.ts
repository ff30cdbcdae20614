import type { Bulan } from '@/lib/periode'
import { getAcak, getGoyang } from './acak'
import type { Situasi, SituasiKecamatan } from './situasi'

/** Months in the sample. */
export const JUMLAH_BULAN = 24
const TERAKHIR = JUMLAH_BULAN - 1

// Ramadan and Lebaran: 2024 11 March – mid April, 2025 1 March – early April.
const PUASA: Record<string, number> = {
  '2024-03': 3.0,
  '2024-04': 3.6,
  '2025-03': 3.8,
  '2025-04': 1.6,
  '2023-12': 0.7,
  '2024-12': 0.8,
}
const TIMBANG = ['02', '08']
const HUJAN = ['11', '12', '01', '02']

/** Whether the month brings floods up the river. */
export function isHujan(bulan: Bulan): boolean {
  return HUJAN.includes(bulan.slice(5))
}

/** Whether everyone is called to be weighed and measured (vitamin A months). */
function isBulanTimbang(bulan: Bulan): boolean {
  return TIMBANG.includes(bulan.slice(5))
}

const GOYANGAN = [0, 0.09, -0.02, -0.08, 0.04, 0.07, -0.06]

/** Prevalence of the whole kabupaten, `ke` months into the sample (0–23), when it ends at 14.9. */
function getGarisStunting(ke: number, kini: number, lalu: number): number {
  if (ke >= TERAKHIR) return kini
  const jalan = lalu + 2.3 * (1 - ke / (TERAKHIR - 1))
  return jalan + (ke === TERAKHIR - 1 ? 0 : (GOYANGAN[ke % GOYANGAN.length] as number))
}

/** Prevalence of the kabupaten in a month, in percent; null when the situation leaves it as it falls. */
export function getStuntingKabupaten(s: Situasi, ke: number): number | null {
  return s.stuntingKini === null || s.stuntingLalu === null
    ? null
    : getGarisStunting(ke, s.stuntingKini, s.stuntingLalu)
}

/** Prevalence of one kecamatan before it is fitted to the kabupaten. Where it now rises, it has risen for three months. */
export function getStuntingKecamatan(s: SituasiKecamatan, bulan: Bulan, ke: number): number {
  const lalu = s.stunting - s.ubah
  if (ke >= TERAKHIR) return s.stunting
  if (ke === TERAKHIR - 1) return lalu
  const naik = s.ubah > 0
  if (naik && ke >= TERAKHIR - 3) return lalu - (ke === TERAKHIR - 2 ? 0.5 : 0.9)
  const dari = naik ? lalu - 0.9 : lalu
  const turun =
    getGarisStunting(ke, 14.9, 15.2) / getGarisStunting(naik ? TERAKHIR - 3 : TERAKHIR - 1, 14.9, 15.2)
  return dari * turun * (1 + 0.012 * getGoyang(s.kode, bulan, 'stunting'))
}

function getGarisHadir(bulan: Bulan, ke: number, kini: number): number {
  const naik = ke >= TERAKHIR ? 0 : 0.6 + 3.6 * (1 - ke / (TERAKHIR - 1))
  return kini - naik - (PUASA[bulan] ?? 0) * 0.8
}

/** Kader present in the kabupaten in percent; null when the situation leaves it as it falls. */
export function getHadirKabupaten(s: Situasi, bulan: Bulan, ke: number): number | null {
  return s.hadirKini === null ? null : getGarisHadir(bulan, ke, s.hadirKini)
}

/** Kader present in one kecamatan in percent before it is fitted to the kabupaten. */
export function getHadirKecamatan(s: SituasiKecamatan, bulan: Bulan, ke: number): number {
  const goyang = ke >= TERAKHIR ? 0 : 0.35 * getGoyang(s.kode, bulan, 'hadir')
  return s.hadir + (getGarisHadir(bulan, ke, 93) - 93) * (s.hulu ? 1.25 : 1) + goyang
}

/** Shares of the SKDN of one kecamatan and month, as fractions. */
export function getBagianSkdn(
  s: SituasiKecamatan,
  bulan: Bulan,
  ke: number,
): { ks: number; ds: number; nd: number; ukur: number } {
  const letak = (s.hadir - 93) * 0.006
  const goyang = (apa: string, besar: number) => besar * getGoyang(s.kode, bulan, apa)
  const musim =
    (isBulanTimbang(bulan) ? 0.05 : 0) - (PUASA[bulan] ?? 0) * 0.013 - (s.hulu && isHujan(bulan) ? 0.035 : 0)
  const jalan = ke / TERAKHIR
  return {
    ks: Math.min(0.99, 0.941 + 0.024 * jalan + letak * 0.6 + goyang('ks', 0.004)),
    ds: Math.min(0.97, 0.805 + 0.038 * jalan + letak + musim + goyang('ds', 0.012)),
    nd: Math.min(0.9, 0.708 + 0.06 * jalan + letak * 1.2 - (PUASA[bulan] ?? 0) * 0.006 + goyang('nd', 0.014)),
    ukur: isBulanTimbang(bulan) ? 0.995 : 0.968 + 0.01 * getAcak(s.kode, bulan, 'ukur'),
  }
}

// Before the regulation of September 2024 the five new fields were the exception; then they grow month by month.
const AKHIR_BIDANG: Record<string, [awal: number, akhir: number]> = {
  layanan_pendidikan: [0.3, 0.78],
  layanan_kesehatan: [0.99, 0.993],
  layanan_pekerjaan_umum: [0.12, 0.61],
  layanan_perumahan: [0.1, 0.52],
  layanan_trantibumlinmas: [0.12, 0.58],
  layanan_sosial: [0.34, 0.83],
}

/** Share of posyandu that serve the field in a month, as a fraction, by code of measure. */
export function listBagianBidang(ke: number): [ukuran: string, bagian: number][] {
  const mulai = 9
  const jalan = ke <= mulai ? (0.15 * ke) / mulai : 0.15 + (0.85 * (ke - mulai)) / (TERAKHIR - mulai)
  return Object.entries(AKHIR_BIDANG).map(([ukuran, [awal, akhir]]) => [
    ukuran,
    awal + (akhir - awal) * jalan,
  ])
}
