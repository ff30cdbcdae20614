import { formatAngka } from '@/lib/angka'
import { type Bulan, formatBulanSingkat, formatTanggal, geserHari, hitungHari } from '@/lib/periode'
import { BIDANG } from './bidang'
import { membaik } from './hitung'
import type { TindakLanjutRingkas } from './rapat/tipe'
import type { Indikator } from './tipe'

export type KeadaanTindakLanjut = TindakLanjutRingkas['keadaan']

/** Who owes it: a field's agency, a kecamatan by its code, or a role. */
export interface PenanggungJawab {
  jenis: 'opd' | 'kecamatan' | 'peran'
  kode: string
}

export const NAMA_KEADAAN: Readonly<Record<KeadaanTindakLanjut, string>> = {
  terbuka: 'Belum dikerjakan',
  berjalan: 'Sedang dikerjakan',
  selesai: 'Selesai',
  batal: 'Dibatalkan',
}

/** Agency that usually answers for a field (fakta 1.2). */
const NAMA_OPD: Readonly<Record<(typeof BIDANG)[number]['kode'], string>> = {
  pendidikan: 'Dinas Pendidikan',
  kesehatan: 'Dinas Kesehatan',
  'pekerjaan-umum': 'Dinas Pekerjaan Umum',
  perumahan: 'Dinas Perumahan (Perkim)',
  trantibumlinmas: 'Satpol PP',
  sosial: 'Dinas Sosial',
}

const NAMA_PERAN_PJ: Readonly<Record<string, string>> = {
  tp_posyandu: 'TP Posyandu',
  dpmd: 'DPMD',
  pimpinan: 'Pimpinan daerah',
}

export interface PilihanPj extends PenanggungJawab {
  nama: string
}

/** Offices that may owe something, kecamatan excluded. */
export const PJ_KANTOR: readonly PilihanPj[] = [
  ...Object.entries(NAMA_PERAN_PJ).map(([kode, nama]) => ({ jenis: 'peran' as const, kode, nama })),
  ...BIDANG.map(({ kode }) => ({ jenis: 'opd' as const, kode, nama: NAMA_OPD[kode] })),
]

/** Who in words: "Kecamatan Tabang", "Dinas Kesehatan". `namaKecamatan` for a kecamatan; its code where that is not known. */
export function sebutPj({ jenis, kode }: PenanggungJawab, namaKecamatan?: string | null): string {
  if (jenis === 'kecamatan') return `Kecamatan ${namaKecamatan ?? kode}`
  return PJ_KANTOR.find((p) => p.jenis === jenis && p.kode === kode)?.nama ?? kode
}

const PJ_INDIKATOR: Readonly<Record<string, PenanggungJawab>> = {
  stunting: { jenis: 'opd', kode: 'kesehatan' },
  ds: { jenis: 'opd', kode: 'kesehatan' },
  nd: { jenis: 'opd', kode: 'kesehatan' },
  ks: { jenis: 'opd', kode: 'kesehatan' },
}

/** Who is offered first for a slide: the kecamatan that it is about, else the agency of its indicator, else DPMD or TP Posyandu. */
export function sarankanPj(indikator: string | null, kodeWilayah: string): PenanggungJawab {
  if (kodeWilayah.length >= 8) return { jenis: 'kecamatan', kode: kodeWilayah.slice(0, 8) }
  const bidang = BIDANG.find((b) => indikator === `bidang-${b.kode}` || indikator === `sasaran-${b.kode}`)
  if (bidang) return { jenis: 'opd', kode: bidang.kode }
  const siapa = indikator && PJ_INDIKATOR[indikator]
  if (siapa) return siapa
  return { jenis: 'peran', kode: indikator === 'registrasi' ? 'dpmd' : 'tp_posyandu' }
}

/** Whether a kecamatan answers for its own places or for the whole kabupaten, never for those of another. */
export function cocokPj(pj: PenanggungJawab, kodeWilayah: string): boolean {
  return pj.jenis !== 'kecamatan' || kodeWilayah.length < 8 || kodeWilayah.startsWith(pj.kode)
}

export const isTerbuka = (k: KeadaanTindakLanjut) => k === 'terbuka' || k === 'berjalan'

/** Days past due; null when not late, done or cancelled. */
export function hitungLewat(tenggat: string, keadaan: KeadaanTindakLanjut, hari: string): number | null {
  const n = hitungHari(tenggat, hari)
  return isTerbuka(keadaan) && n > 0 ? n : null
}

/** "lewat 12 hari", "hari ini", "besok", "3 hari lagi", "6 minggu lagi"; empty when nothing is due any more. */
export function sebutTenggat(tenggat: string, keadaan: KeadaanTindakLanjut, hari: string): string {
  if (!isTerbuka(keadaan)) return ''
  const n = hitungHari(hari, tenggat)
  if (n < 0) return `lewat ${-n} hari`
  if (n <= 1) return n === 0 ? 'hari ini' : 'besok'
  return n <= 21 ? `${n} hari lagi` : `${Math.floor(n / 7)} minggu lagi`
}

/** Days that a form offers at one touch, the second week first filled in. `rapatBerikut` null: none is planned, four weeks stand in for it. */
export function listTenggatCepat(
  hari: string,
  rapatBerikut: string | null,
): { kode: string; nama: string; tanggal: string }[] {
  const sebelum = rapatBerikut && rapatBerikut > hari ? geserHari(rapatBerikut, -1) : geserHari(hari, 28)
  return [
    { kode: '1-minggu', nama: '1 minggu', tanggal: geserHari(hari, 7) },
    { kode: '2-minggu', nama: '2 minggu', tanggal: geserHari(hari, 14) },
    {
      kode: 'rapat-berikut',
      nama: rapatBerikut ? 'Sebelum rapat berikut' : '4 minggu',
      tanggal: sebelum < hari ? hari : sebelum,
    },
  ]
}

/** Did the number move since the decision? A movement, or the reason why that cannot be said. */
export type Gerak =
  | {
      jenis: 'gerak'
      dari: { nilai: string; bulan: string }
      ke: { nilai: string; bulan: string }
      /** "turun 1,6 poin", "tetap". */
      kata: string
      arah: 'naik' | 'turun' | null
      membaik: boolean | null
    }
  | { jenis: 'alasan'; kata: string }

interface BahanGerak {
  indikator: Indikator | null
  awal: { nilai: number | null; bulan: Bulan | null }
  /** Printed value of the newest month; null without one. */
  kini: { nilai: number | null; bulan: Bulan } | null
}

/** Value then → now, on printed numbers. */
export function susunGerak({ indikator: i, awal, kini }: BahanGerak): Gerak {
  if (!i) return { jenis: 'alasan', kata: 'tidak terikat angka' }
  if (awal.nilai === null || !awal.bulan) return { jenis: 'alasan', kata: 'angka awal tidak ada' }
  const tulis = (n: number) => `${formatAngka(n, i.desimal)}\u00a0%`
  const dari = { nilai: tulis(awal.nilai), bulan: formatBulanSingkat(awal.bulan) }
  if (!kini || kini.bulan <= awal.bulan)
    return { jenis: 'alasan', kata: `${dari.nilai} (${dari.bulan}), belum ada bulan baru` }
  if (kini.nilai === null) return { jenis: 'alasan', kata: `${dari.nilai} (${dari.bulan}), kini tanpa angka` }
  const ke = { nilai: tulis(kini.nilai), bulan: formatBulanSingkat(kini.bulan) }
  const beda = Number((kini.nilai - awal.nilai).toFixed(i.desimal))
  const arah = beda === 0 ? null : beda > 0 ? 'naik' : 'turun'
  const kata = arah ? `${arah} ${formatAngka(Math.abs(beda), i.desimal)} poin` : 'tetap'
  return { jenis: 'gerak', dari, ke, kata, arah, membaik: membaik(i, beda) }
}

/** The short form for slides: "Stunting Tabang 21,4 % → 19,8 %"; null when there is no movement to tell. */
export function ringkasGerak(
  g: Gerak,
  indikator: Indikator | null,
  tempat: string,
): TindakLanjutRingkas['angka'] {
  if (g.jenis === 'alasan' || !indikator) return null
  return { teks: `${indikator.namaPendek} ${tempat} ${g.dari.nilai} → ${g.ke.nilai}`, membaik: g.membaik }
}

interface Terurut {
  id: number
  tenggat: string
  keadaan: KeadaanTindakLanjut
}

const BERAT: Readonly<Record<KeadaanTindakLanjut, number>> = { terbuka: 0, berjalan: 0, selesai: 1, batal: 2 }

/** Open before done before cancelled; the longest due first, of those done the newest. */
export function urutkanTindakLanjut<T extends Terurut>(baris: readonly T[]): T[] {
  return [...baris].sort((a, b) => {
    const berat = BERAT[a.keadaan] - BERAT[b.keadaan]
    if (berat !== 0) return berat
    const tanggal = a.tenggat < b.tenggat ? -1 : a.tenggat > b.tenggat ? 1 : a.id - b.id
    return isTerbuka(a.keadaan) ? tanggal : -tanggal
  })
}

/** "3 tindak lanjut terbuka, 1 lewat tenggat". */
export function sebutHitungan(terbuka: number, lewat: number): string {
  if (terbuka === 0) return 'Tidak ada tindak lanjut yang terbuka'
  const akhir = lewat === 0 ? '' : lewat === terbuka ? ', semuanya lewat tenggat' : `, ${lewat} lewat tenggat`
  return `${terbuka} tindak lanjut terbuka${akhir}`
}

/** "Tenggat 31 Oktober 2025, lewat 12 hari". */
export function kalimatTenggat(tenggat: string, keadaan: KeadaanTindakLanjut, hari: string): string {
  const kata = sebutTenggat(tenggat, keadaan, hari)
  return `Tenggat ${formatTanggal(tenggat)}${kata ? `, ${kata}` : ''}`
}
