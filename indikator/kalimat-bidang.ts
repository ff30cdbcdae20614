import { formatBulat, formatPersen } from '@/lib/angka'
import { formatTarget } from '@/lib/format-target'
import { BIDANG } from './bidang'
import type { TampilanBidang } from './matriks-bidang'
import type { NilaiTempat } from './model'
import { gabungNama } from './vonis'

interface DuaNilai {
  nama: string
  layanan: NilaiTempat
  sasaran: NilaiTempat
}

/** The finding of one field: "Perumahan: 51,8 % posyandu melayani; terendah Tabang dan Muara Wis". `baris` worst first. */
export function susunJudulSatuBidang(bidang: string, semua: DuaNilai, baris: readonly DuaNilai[]): string {
  if (semua.layanan.tercetak === null) return `${bidang}: belum ada posyandu yang melaporkan layanan`
  const terendah = baris.filter((b) => b.layanan.tercetak !== null && b.layanan.status !== 'baik').slice(0, 2)
  const ekor =
    terendah.length > 0 && baris.length > 1 ? `; terendah ${gabungNama(terendah.map((b) => b.nama))}` : ''
  return `${bidang}: ${formatPersen(semua.layanan.tercetak)} posyandu melayani${ekor}`
}

/** Counts behind the finding: posyandu serving, people reached, where known. */
export function susunSubSatuBidang({ layanan, sasaran }: DuaNilai): string {
  const posyandu =
    layanan.nilai.jenis === 'angka'
      ? `${formatBulat(layanan.nilai.pembilang)} dari ${formatBulat(layanan.nilai.penyebut)} posyandu melapor melayani${
          layanan.target ? ` (target ${formatTarget(layanan.target.nilai)}\u00a0%)` : ''
        }. `
      : ''
  if (sasaran.nilai.jenis === 'kosong') return `${posyandu}Sasaran yang terjangkau belum dilaporkan.`
  const { pembilang, penyebut } = sasaran.nilai
  return `${posyandu}${formatBulat(pembilang)} dari ${formatBulat(penyebut)} orang sasaran terlayani, menurut ${formatBulat(
    sasaran.melapor,
  )} posyandu yang mendatanya.`
}

/** The finding of the list of posyandu without a service: "312 posyandu belum melayani, 15 lagi belum melapor". */
export function susunJudulTanpa(tanpa: readonly { posyandu: readonly { lapor: boolean }[] }[]): string {
  const semua = tanpa.flatMap((t) => t.posyandu)
  const belum = semua.filter((p) => p.lapor).length
  const diam = semua.length - belum
  if (belum === 0) return `${formatBulat(diam)} posyandu belum melapor layanan`
  return `${formatBulat(belum)} posyandu belum melayani${diam > 0 ? `, ${formatBulat(diam)} lagi belum melapor` : ''}`
}

/** Which fields of a kecamatan are weakest, by posyandu serving and by people reached. */
export function susunSubBidangKecamatan(
  semua: Readonly<Record<TampilanBidang, { sel: readonly NilaiTempat[] }>>,
): string {
  const terlemah = (sel: readonly NilaiTempat[]) =>
    sel
      .flatMap((n, i) => (n.tercetak === null ? [] : [{ nilai: n.tercetak, nama: BIDANG[i]?.pendek ?? '' }]))
      .sort((a, b) => a.nilai - b.nilai)[0]
  const layanan = terlemah(semua.layanan.sel)
  const sasaran = terlemah(semua.sasaran.sel)
  const bagian = [
    layanan && `Paling jarang dilayani: ${layanan.nama}, ${formatPersen(layanan.nilai)} posyandu.`,
    sasaran
      ? `Sasaran paling sedikit terjangkau: ${sasaran.nama}, ${formatPersen(sasaran.nilai)}.`
      : 'Sasaran yang terjangkau belum dilaporkan.',
  ]
  return bagian.filter(Boolean).join(' ')
}
