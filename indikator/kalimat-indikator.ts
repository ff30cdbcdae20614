import { formatAngka, formatBulat, formatPersen } from '@/lib/angka'
import { formatNamaBulan } from '@/lib/periode'
import { hitungSelisih, membaik } from './hitung'
import { getJawaban } from './jawaban'
import type { ModelKartu, NilaiTempat, TitikDeret } from './model'
import { urutkanTerburuk } from './susun'
import type { Indikator } from './tipe'
import { gabungNama } from './vonis'

/** Title of an indicator's page as a finding: value and distance from the target. */
export function judulIndikator(k: ModelKartu): string {
  const i = k.indikator
  if (k.tercetak === null) return `${i.nama}: belum dapat dihitung`
  const nilai = `${i.nama} ${formatPersen(k.tercetak, i.desimal)}`
  if (!k.target) return nilai
  const selisih = hitungSelisih(i, k.tercetak, k.target.nilai)
  if (selisih <= 0) return `${nilai}, target tercapai`
  return `${nilai}, ${formatAngka(selisih, i.desimal)} poin ${i.arah === 'naik-baik' ? 'di bawah' : 'di atas'} target`
}

/** Title of the list: how many reach their target. */
export function judulDaftar(kartu: readonly ModelKartu[]): string {
  const capai = kartu.filter((k) => k.status === 'baik').length
  return `${formatBulat(capai)} dari ${formatBulat(kartu.length)} indikator mencapai target`
}

/** Title of a group of the list: its name and how many reach their target. */
export function judulKelompok(nama: string, kartu: readonly ModelKartu[]): string {
  const capai = kartu.filter((k) => k.status === 'baik').length
  if (capai === kartu.length) return `${nama}: semua mencapai target`
  return `${nama}: ${formatBulat(capai)} dari ${formatBulat(kartu.length)} mencapai target`
}

/** More names than these are counted: nobody reads a list of twenty in a headline. */
const DISEBUT = 6

/** Second sentence of the list: what is far from its target, and what got worse since last month. */
export function kalimatDaftar(kartu: readonly ModelKartu[]): string {
  const nama = (k: readonly ModelKartu[]) => {
    const sebut = k.slice(0, DISEBUT).map((i) => i.indikator.namaPendek)
    return gabungNama(k.length > DISEBUT ? [...sebut, `${formatBulat(k.length - DISEBUT)} lain`] : sebut)
  }
  const jauh = kartu.filter((k) => k.status === 'buruk')
  const turun = kartu.filter((k) => k.ubah !== null && membaik(k.indikator, k.ubah) === false)
  const bulan = kartu[0] ? formatNamaBulan(kartu[0].bulanLalu) : ''
  return [
    jauh.length > 0 ? `Jauh dari target: ${nama(jauh)}.` : 'Tidak ada yang jauh dari target.',
    turun.length > 0 ? `Memburuk sejak ${bulan}: ${nama(turun)}.` : null,
  ]
    .filter((t) => t !== null)
    .join(' ')
}

const TETAP = 0.05

/** Title of the trend: what happened between the first and the last value shown. */
export function judulTren(i: Indikator, deret: readonly TitikDeret[]): string {
  const ada = deret.filter((d): d is TitikDeret & { nilai: number } => d.nilai !== null)
  const awal = ada[0]
  const akhir = ada.at(-1)
  if (!awal || !akhir || awal === akhir) return 'Belum cukup bulan untuk sebuah tren'
  const ubah = akhir.nilai - awal.nilai
  const sejak = `sejak ${formatNamaBulan(awal.bulan)} ${awal.bulan.slice(0, 4)}`
  if (Math.abs(ubah) < TETAP) return `Tidak berubah ${sejak}`
  const arah = ubah > 0 ? 'Naik' : 'Turun'
  const arti = membaik(i, ubah) ? 'membaik' : 'memburuk'
  return `${arah} ${formatAngka(Math.abs(ubah), i.desimal)} poin ${sejak}: ${arti}`
}

function kalimatUbah(k: ModelKartu): string | null {
  if (k.ubah === null) return null
  const sejak = `sejak ${formatNamaBulan(k.bulanLalu)}`
  if (k.ubah === 0) return `Tetap ${sejak}.`
  return `${k.ubah > 0 ? 'Naik' : 'Turun'} ${formatAngka(Math.abs(k.ubah), k.indikator.desimal)} poin ${sejak}.`
}

/** "6 dari 20 kecamatan mencapai target", or that there is no target or no number yet. */
export function judulSebaran(tempat: readonly NilaiTempat[], jenis: string): string {
  const ada = tempat.filter((t) => t.tercetak !== null)
  if (ada.length === 0) return `Belum ada ${jenis} yang dapat dihitung`
  if (ada.every((t) => t.target === null)) return `${formatBulat(ada.length)} ${jenis}, tanpa target`
  const capai = ada.filter((t) => t.status === 'baik').length
  if (capai === tempat.length) return `Semua ${formatBulat(capai)} ${jenis} mencapai target`
  if (capai === 0 && tempat.length > 1)
    return `Belum satu pun dari ${formatBulat(tempat.length)} ${jenis} mencapai target`
  return `${formatBulat(capai)} dari ${formatBulat(tempat.length)} ${jenis} mencapai target`
}

/** Second sentence of an indicator's page: change since last month, how many places reach the target, which are furthest from it. */
export function kalimatIndikator(k: ModelKartu, tempat: readonly NilaiTempat[], jenis: string): string {
  const kurang = urutkanTerburuk(k.indikator, tempat).filter(
    (t) => t.status === 'buruk' || t.status === 'waspada',
  )
  const sebut = (t: NilaiTempat) =>
    getJawaban(k.indikator, t) ? t.nama : `${t.nama} (${formatPersen(t.tercetak ?? 0, k.indikator.desimal)})`
  const terjauh = kurang.length > 0 ? `; terjauh ${gabungNama(kurang.slice(0, 2).map(sebut))}` : ''
  const sebaran = tempat.length > 0 ? `${judulSebaran(tempat, jenis)}${terjauh}.` : null
  return [kalimatUbah(k), sebaran].filter((t) => t !== null).join(' ')
}
