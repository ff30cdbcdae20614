import { formatBulat } from '@/lib/angka'
import { type Bulan, formatBulan, geserBulan } from '@/lib/periode'
import { sebutKode } from './aturan-ukuran'
import type { PembacaBaris } from './pembaca-baris'
import type { IsiNilai, KonteksPeriksa } from './tipe'

interface Baris {
  baca: PembacaBaris
  isi: IsiNilai
}

/** Counts below this jump about by nature. */
export const BATAS_KECIL = 15
/** From this factor on, up or down, a change is asked about. */
export const KALI_TAJAM = 3
const BULAN_RIWAYAT = 12
/** Months needed before a middle and a spread mean anything. */
const RIWAYAT_MIN = 5
const Z_ANEH = 6

function getMedian(angka: readonly number[]): number {
  const urut = [...angka].sort((a, b) => a - b)
  const t = Math.floor(urut.length / 2)
  return urut.length % 2 === 1 ? (urut[t] as number) : ((urut[t - 1] as number) + (urut[t] as number)) / 2
}

/**
 * How far a value lies from the others, in robust standard deviations: (x − median) ÷ (1.4826 × MAD). The spread is taken as a
 * tenth of the middle and 2 at least, so that a series that never moved does not make every change strange.
 */
export function hitungZTangguh(nilai: number, riwayat: readonly number[]): number {
  const tengah = getMedian(riwayat)
  const mad = getMedian(riwayat.map((n) => Math.abs(n - tengah)))
  return (nilai - tengah) / Math.max(1.4826 * mad, tengah / 10, 2)
}

const unit = (isi: IsiNilai): string | null =>
  isi.posyandu === null ? isi.kodeDesa : 'id' in isi.posyandu ? String(isi.posyandu.id) : null

const jauh = (a: number, b: number) =>
  Math.max(a, b) >= BATAS_KECIL && (a >= b * KALI_TAJAM || a * KALI_TAJAM <= b)

/** The values of one unit in one month, by measure. */
type Ambil = (ukuran: string) => number | undefined

// By unit and month, not by value: a file of 100,000 rows has two million of those.
function createAmbil(
  semua: readonly Baris[],
  konteks: KonteksPeriksa,
): (unit: string, bulan: Bulan) => Ambil {
  const berkas = new Map<string, Readonly<Record<string, number>>>()
  for (const { isi } of semua) {
    const u = unit(isi)
    if (!u) continue
    const kunci = `${u}|${isi.bulan}`
    const ada = berkas.get(kunci)
    berkas.set(kunci, ada ? { ...ada, ...isi.nilai } : isi.nilai)
  }
  const adaLalu = konteks.nilaiLalu.size > 0
  return (u, bulan) => {
    const kunci = `${u}|${bulan}`
    const nilai = berkas.get(kunci)
    return (ukuran) => nilai?.[ukuran] ?? (adaLalu ? konteks.nilaiLalu.get(`${kunci}|${ukuran}`) : undefined)
  }
}

/** The months before a month, the latest first. */
function createBulanSebelum(): (bulan: Bulan) => readonly Bulan[] {
  const ingatan = new Map<Bulan, readonly Bulan[]>()
  return (bulan) => {
    const ada = ingatan.get(bulan)
    if (ada) return ada
    const hasil = Array.from({ length: BULAN_RIWAYAT }, (_, i) => geserBulan(bulan, -i - 1))
    ingatan.set(bulan, hasil)
    return hasil
  }
}

/** What is strange about a value, or null: against the month before, else against the last year (`sebelum`, latest first). */
function getKeanehan(sebelum: readonly Ambil[], bulan: Bulan, ukuran: string, nilai: number): string | null {
  const lalu = sebelum[0]?.(ukuran)
  if (lalu && jauh(nilai, lalu))
    return `padahal pada ${formatBulan(geserBulan(bulan, -1))} ${formatBulat(lalu)}`
  const riwayat = sebelum.map((ambil) => ambil(ukuran)).filter((n) => n !== undefined)
  if (riwayat.length < RIWAYAT_MIN || Math.max(nilai, ...riwayat) < BATAS_KECIL) return null
  if (Math.abs(hitungZTangguh(nilai, riwayat)) <= Z_ANEH) return null
  return `padahal biasanya sekitar ${formatBulat(Math.round(getMedian(riwayat)))} (${riwayat.length} bulan terakhir)`
}

function periksaNilaiBaris(
  { isi, baca }: Baris,
  ambil: ReturnType<typeof createAmbil>,
  bulanSebelum: ReturnType<typeof createBulanSebelum>,
  konteks: KonteksPeriksa,
): void {
  const u = unit(isi)
  if (!u) return
  const sebelum = bulanSebelum(isi.bulan).map((b) => ambil(u, b))
  for (const [ukuran, nilai] of Object.entries(isi.nilai)) {
    const kini = konteks.nilaiLalu.get(`${u}|${isi.bulan}|${ukuran}`)
    if (kini !== undefined && jauh(nilai, kini)) {
      const kalimat = `${sebutKode(ukuran)} ${formatBulat(kini)} → ${formatBulat(nilai)} untuk ${formatBulan(isi.bulan)}. Yakin?`
      baca.lapor('peringatan', 'lonjakan', ukuran, kalimat, {
        saran: 'Angka yang tersimpan akan diganti. Ubah bila keliru.',
      })
      continue
    }
    const aneh = getKeanehan(sebelum, isi.bulan, ukuran, nilai)
    if (aneh)
      baca.lapor('peringatan', 'lonjakan', ukuran, `${sebutKode(ukuran)} ${formatBulat(nilai)}, ${aneh}.`, {
        saran: 'Pastikan angkanya benar.',
      })
  }
}

/** Values for a whole desa that will not count, because a posyandu of it reported the same measure for that month. */
function periksaTakDihitung(semua: readonly Baris[], konteks: KonteksPeriksa): void {
  const perDesa = semua.filter((b) => b.isi.posyandu === null)
  if (perDesa.length === 0) return
  const pelapor = new Map<string, string>()
  for (const { isi } of semua) {
    const p = isi.posyandu
    if (p)
      for (const k of Object.keys(isi.nilai))
        pelapor.set(`${isi.kodeDesa}|${isi.bulan}|${k}`, 'id' in p ? p.nama : p.baru)
  }
  for (const { isi, baca } of perDesa) {
    const milik = konteks.posyandu.filter((p) => p.kodeDesa === isi.kodeDesa)
    for (const [ukuran, nilai] of Object.entries(isi.nilai)) {
      const nama =
        pelapor.get(`${isi.kodeDesa}|${isi.bulan}|${ukuran}`) ??
        milik.find((p) => konteks.nilaiLalu.has(`${p.id}|${isi.bulan}|${ukuran}`))?.nama
      if (!nama) continue
      const kalimat = `${sebutKode(ukuran)} ${formatBulat(nilai)} untuk seluruh desa tidak akan dihitung, karena ${nama} sudah melaporkannya sendiri.`
      baca.lapor('peringatan', 'nilai-desa-tak-dihitung', ukuran, kalimat, {
        saran: 'Angka per posyandu yang dipakai. Tidak perlu apa-apa bila memang begitu.',
      })
    }
  }
}

/** Whether monthly values make sense beside those of the months before and beside each other. Findings go to the rows' readers. */
export function periksaKewajaran(semua: readonly Baris[], konteks: KonteksPeriksa): void {
  const ambil = createAmbil(semua, konteks)
  const bulanSebelum = createBulanSebelum()
  for (const b of semua) periksaNilaiBaris(b, ambil, bulanSebelum, konteks)
  periksaTakDihitung(semua, konteks)
}
