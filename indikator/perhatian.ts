import { formatBulat } from '@/lib/angka'
import { type Bulan, formatNamaBulan } from '@/lib/periode'
import { membaik } from './hitung'
import type { NilaiTempat, TitikDeret } from './model'
import type { Indikator, Status } from './tipe'
import { gabungNama } from './vonis'

/** One line of "Perlu perhatian": who, what, and where to look. `tautan` is a public path without the month. */
export interface Perhatian {
  status: Extract<Status, 'buruk' | 'waspada'>
  siapa: string
  apa: string
  tautan: string
}

interface TempatDeret {
  kode: string
  nama: string
  deret: TitikDeret[]
}

/** Whether the series worsened at each of its last `n` steps. */
function memburukBeruntun(indikator: Indikator, deret: readonly TitikDeret[], n = 3): boolean {
  const ekor = deret.slice(-(n + 1))
  return (
    ekor.length === n + 1 &&
    ekor.every((t, i) => {
      const lalu = ekor[i - 1]
      if (!lalu) return t.nilai !== null
      return t.nilai !== null && lalu.nilai !== null && membaik(indikator, t.nilai - lalu.nilai) === false
    })
  )
}

/** Places that worsened three months in a row, for one indicator; null when there are none. */
export function susunBeruntun(indikator: Indikator, tempat: readonly TempatDeret[]): Perhatian | null {
  const kena = tempat.filter((t) => memburukBeruntun(indikator, t.deret))
  if (kena.length === 0) return null
  const siapa =
    kena.length <= 3 ? gabungNama(kena.map((t) => t.nama)) : `${formatBulat(kena.length)} kecamatan`
  const kata = indikator.arah === 'turun-baik' ? 'naik' : 'turun'
  return {
    status: 'buruk',
    siapa,
    apa: `${indikator.namaPendek.toLowerCase()} ${kata} tiga bulan berturut-turut.`,
    tautan: kena.length === 1 ? `/kecamatan/${kena[0]?.kode}` : `/indikator/${indikator.kode}`,
  }
}

/** The place that leaves most posyandu unregistered; null when none is left, or before registration was asked for. */
export function susunRegistrasiTertahan(tempat: readonly NilaiTempat[]): Perhatian | null {
  const sisa = tempat
    .filter((t) => t.target !== null)
    .flatMap((t) =>
      t.nilai.jenis === 'angka'
        ? [{ ...t, sisa: t.nilai.penyebut - t.nilai.pembilang, jadi: t.nilai.pembilang }]
        : [],
    )
    .sort((a, b) => b.sisa - a.sisa)
  const teratas = sisa[0]
  if (!teratas || teratas.sisa <= 0) return null
  return {
    status: 'buruk',
    siapa: teratas.nama,
    apa:
      teratas.jadi === 0
        ? `belum satu pun dari ${formatBulat(teratas.sisa)} posyandu bernomor Kemendagri.`
        : `${formatBulat(teratas.sisa)} posyandu belum bernomor Kemendagri.`,
    tautan: `/kecamatan/${teratas.kode}`,
  }
}

/** Posyandu that have not reported the month, with the place that holds most of them; null when all did. */
export function susunBelumLapor(laporan: readonly NilaiTempat[], bulan: Bulan): Perhatian | null {
  const belum = laporan
    .flatMap((t) =>
      t.nilai.jenis === 'angka' ? [{ nama: t.nama, n: t.nilai.penyebut - t.nilai.pembilang }] : [],
    )
    .sort((a, b) => b.n - a.n)
  const jumlah = belum.reduce((n, t) => n + t.n, 0)
  const teratas = belum[0]
  if (jumlah === 0 || !teratas) return null
  const rincian =
    teratas.n === jumlah
      ? `semuanya di ${teratas.nama}`
      : `${formatBulat(teratas.n)} di antaranya di ${teratas.nama}`
  return {
    status: 'waspada',
    siapa: `${formatBulat(jumlah)} posyandu`,
    apa: `belum melapor ${formatNamaBulan(bulan)}, ${rincian}.`,
    tautan: '/penerimaan',
  }
}

/** Title of the ranking as a finding: how many improved since last month. */
export function judulPeringkat(
  indikator: Indikator,
  tempat: readonly NilaiTempat[],
  bulanLalu: Bulan,
): string {
  const terbanding = tempat.filter((t) => t.ubah !== null)
  if (terbanding.length === 0) return 'Belum dapat dibandingkan dengan bulan lalu'
  if (terbanding.every((t) => t.ubah === 0))
    return `Tidak ada yang berubah sejak ${formatNamaBulan(bulanLalu)}`
  const baik = terbanding.filter((t) => membaik(indikator, t.ubah as number)).length
  return `${formatBulat(baik)} dari ${formatBulat(terbanding.length)} membaik sejak ${formatNamaBulan(bulanLalu)}`
}

/** Title of the map as a finding: the worst two places, or how many share the worst value. `terurut` is worst first. */
export function judulPeta(indikator: Indikator, terurut: readonly NilaiTempat[]): string {
  const ada = terurut.filter((t) => t.tercetak !== null)
  const kurang = ada.filter((t) => t.status === 'buruk' || t.status === 'waspada')
  if (ada.length === 0) return `${indikator.namaPendek}: belum ada laporan`
  if (ada.every((t) => t.target === null)) return `${indikator.namaPendek}: target belum ditetapkan`
  if (kurang.length === 0) return `${indikator.namaPendek}: semua memenuhi target`
  const terburuk = kurang.filter((t) => t.tercetak === kurang[0]?.tercetak)
  if (terburuk.length > 2) {
    return `${indikator.namaPendek}: ${formatBulat(terburuk.length)} wilayah sama-sama paling jauh dari target`
  }
  const keduaSeri = kurang.length > 2 && kurang[1]?.tercetak === kurang[2]?.tercetak
  const dua = gabungNama(kurang.slice(0, keduaSeri ? 1 : 2).map((t) => t.nama))
  return `${indikator.namaPendek}: ${dua} ${kurang.length === 1 ? 'saja yang' : 'paling'} jauh dari target`
}
