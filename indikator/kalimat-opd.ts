import { formatBulat, formatPersen } from '@/lib/angka'
import type { NilaiTempat } from './model'
import { gabungNama } from './vonis'

interface BarisJudul {
  opd: { pendek: string }
  namaBidang: string | null
  layanan: { nilai: NilaiTempat } | null
  tindakLanjut: { lewat: number } | null
}

/** The finding of the list of agencies: whose field is furthest behind, and who has promises past due. */
export function susunJudulOpd(baris: readonly BarisJudul[]): string {
  const terendah = baris
    .flatMap((b) => (b.layanan?.nilai.tercetak == null ? [] : [{ b, nilai: b.layanan.nilai.tercetak }]))
    .sort((a, b) => a.nilai - b.nilai)[0]
  const lewat = baris.filter((b) => (b.tindakLanjut?.lewat ?? 0) > 0)
  const banyak = lewat.reduce((n, b) => n + (b.tindakLanjut?.lewat ?? 0), 0)
  const janji =
    banyak === 0
      ? 'tidak ada tindak lanjut OPD yang lewat tenggat'
      : `${formatBulat(banyak)} tindak lanjut lewat tenggat pada ${gabungNama(lewat.map((b) => b.opd.pendek))}`
  if (!terendah) return `${janji.charAt(0).toUpperCase()}${janji.slice(1)}`
  return `${terendah.b.namaBidang} (${terendah.b.opd.pendek}) paling tertinggal: ${formatPersen(terendah.nilai)} posyandu melayani; ${janji}`
}

/** The finding of one agency: its field, then what it owes. */
export function susunJudulSatuOpd(
  nama: string,
  bidang: { pendek: string; nilai: NilaiTempat; terendah: readonly string[] } | null,
): string {
  if (!bidang) return `${nama}: bekerja di semua bidang`
  if (bidang.nilai.tercetak === null) return `${nama}: layanan bidang ${bidang.pendek} belum dilaporkan`
  const ekor = bidang.terendah.length > 0 ? `; terendah ${gabungNama(bidang.terendah)}` : ''
  return `${nama}: ${formatPersen(bidang.nilai.tercetak)} posyandu melayani bidang ${bidang.pendek}${ekor}`
}
