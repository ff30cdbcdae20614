import { formatBulat } from '@/lib/angka'
import { type Bulan, formatBulan, formatTanggal } from '@/lib/periode'
import type { Nilai } from './hitung'
import { getTahap, type KodeTahap } from './tahap-registrasi'

/** How far a registration has come, as a clause: "registrasi sampai musyawarah desa". */
export function formatTahap(tahap: KodeTahap): string {
  if (tahap === 'terdaftar') return 'sudah terdaftar'
  if (tahap === 'belum') return 'registrasi belum dimulai'
  const nama = getTahap(tahap)?.nama ?? tahap
  const kecil = nama.replace(/^[A-Z](?=[a-z])/, (huruf) => huruf.toLowerCase())
  return /^di/.test(kecil) ? `registrasi ${kecil}` : `registrasi sampai ${kecil}`
}

/** "Posyandu Mawar", also where the name says so already. */
export function sebutPosyandu(nama: string): string {
  return /^posyandu\b/i.test(nama) ? nama : `Posyandu ${nama}`
}

/** Title of a posyandu: what was measured this month, and how far its registration has come. */
export function susunJudulPosyandu(p: {
  nama: string
  bulan: Bulan
  stunting: Nilai
  melapor: boolean
  tahap: KodeTahap
}): string {
  const ukur = !p.melapor
    ? `belum lapor ${formatBulan(p.bulan)}`
    : p.stunting.jenis === 'angka'
      ? `${formatBulat(p.stunting.pembilang)} dari ${formatBulat(p.stunting.penyebut)} balita pendek`
      : 'tidak ada balita diukur'
  return `${sebutPosyandu(p.nama)}: ${ukur}, ${formatTahap(p.tahap)}`
}

/** Title of the checklist: how many documents are there. */
export function judulDokumen(dokumen: readonly { ada: boolean }[]): string {
  const ada = dokumen.filter((d) => d.ada).length
  if (ada === dokumen.length) return 'Dokumen lengkap'
  return `${formatBulat(ada)} dari ${formatBulat(dokumen.length)} dokumen ada`
}

/** Title of the table of reports: in how many of its months a report came in. */
export function judulLaporan(laporan: readonly { melapor: boolean }[]): string {
  const ada = laporan.filter((l) => l.melapor).length
  return `Melapor ${formatBulat(ada)} dari ${formatBulat(laporan.length)} bulan`
}

/** Title of the registration history: the stage in force and since when. `tanggal` is that of the latest event. */
export function judulRiwayat(tahap: KodeTahap, tanggal: string | null): string {
  const kata = formatTahap(tahap).replace(/^sudah /, '')
  const teks = tanggal && tahap !== 'belum' ? `${kata} sejak ${formatTanggal(tanggal)}` : kata
  return teks.charAt(0).toUpperCase() + teks.slice(1)
}
