import { formatAngka, formatBulat, formatPersen } from '@/lib/angka'
import { formatTarget } from '@/lib/format-target'
import type { Bulan } from '@/lib/periode'
import { BIDANG, enamBidang, layananBidang } from './bidang'
import { hitungSelisih } from './hitung'
import type { NilaiTempat } from './model'
import { sasaranBidang } from './sasaran-bidang'
import { type BarisTarget, type JumlahTempat, susunNilai } from './susun'
import type { Indikator } from './tipe'
import { gabungNama } from './vonis'

/** What the cells of the matrix show. */
export const TAMPILAN_BIDANG = [
  { kode: 'layanan', nama: 'Posyandu melayani' },
  { kode: 'sasaran', nama: 'Sasaran terjangkau' },
] as const

export type TampilanBidang = (typeof TAMPILAN_BIDANG)[number]['kode']

/** The six indicators of a view, in the order of the fields. */
export const INDIKATOR_TAMPILAN: Readonly<Record<TampilanBidang, readonly Indikator[]>> = {
  layanan: layananBidang,
  sasaran: sasaranBidang,
}

/** One place of the matrix: a cell per field. */
export interface BarisBidang {
  kode: string
  nama: string
  posyandu: number
  /** In the order of the fields. */
  sel: NilaiTempat[]
  /** Share of posyandu serving all six. */
  keenam: NilaiTempat
  /** Fields that reach their target, of those with a number and a target. */
  tercapai: number
  ternilai: number
  /** Points that are missing to the targets, over all fields. */
  kurang: number
}

interface Tempat {
  kode: string
  nama: string
  posyandu: number
}

type Tabel = (kode: string, bulan: Bulan) => JumlahTempat | null

/** One row of the matrix. */
export function susunBarisBidang(
  tampilan: TampilanBidang,
  tempat: Tempat,
  bulan: Bulan,
  tabel: Tabel,
  target: readonly BarisTarget[],
): BarisBidang {
  const indikator = INDIKATOR_TAMPILAN[tampilan]
  const sel = indikator.map((i) => susunNilai(i, tempat, bulan, tabel, target))
  const selisih = sel.flatMap((n, i) =>
    n.tercetak === null || n.target === null
      ? []
      : [hitungSelisih(indikator[i] as Indikator, n.tercetak, n.target.nilai)],
  )
  return {
    ...tempat,
    sel,
    keenam: susunNilai(enamBidang, tempat, bulan, tabel, target),
    tercapai: selisih.filter((s) => s <= 0).length,
    ternilai: selisih.length,
    kurang: selisih.reduce((a, s) => a + Math.max(0, s), 0),
  }
}

/** Worst first: most points missing to the targets; places without any number last, by name. */
export function urutkanBarisBidang(baris: readonly BarisBidang[]): BarisBidang[] {
  return [...baris].sort(
    (a, b) =>
      Number(a.ternilai === 0) - Number(b.ternilai === 0) ||
      b.kurang - a.kurang ||
      a.nama.localeCompare(b.nama),
  )
}

const HAL: Readonly<Record<TampilanBidang, string>> = {
  layanan: 'posyandu melayani',
  sasaran: 'sasaran terjangkau',
}

/** The finding of the matrix: which field is furthest from its target; `semua` is the row of the whole place. */
export function susunJudulBidang(tampilan: TampilanBidang, semua: BarisBidang): string {
  const urut = semua.sel
    .map((n, i) => ({ n, bidang: BIDANG[i] as (typeof BIDANG)[number] }))
    .flatMap(({ n, bidang }) => (n.tercetak === null ? [] : [{ n, bidang, tercetak: n.tercetak }]))
    .sort((a, b) => a.tercetak - b.tercetak)
  const [lemah] = urut
  if (!lemah)
    return tampilan === 'layanan'
      ? 'Belum ada laporan layanan enam bidang'
      : 'Belum ada laporan sasaran enam bidang'
  const nilai = `${formatPersen(lemah.tercetak)} ${HAL[tampilan]}`
  if (lemah.n.status === 'baik')
    return `Semua bidang mencapai target; terendah ${lemah.bidang.pendek}, ${nilai}`
  const target = lemah.n.target
  if (!target) return `${lemah.bidang.pendek} paling rendah: ${nilai}`
  const jarak = formatAngka(hitungSelisih({ arah: 'naik-baik', desimal: 1 }, lemah.tercetak, target.nilai))
  return `${lemah.bidang.pendek} paling tertinggal: ${nilai}, ${jarak} poin di bawah target ${formatTarget(target.nilai)}\u00a0%`
}

/** Second sentence: how many places reach all targets, and who is furthest behind. `satuan`: "kecamatan". */
export function susunSubBidang(
  tampilan: TampilanBidang,
  baris: readonly BarisBidang[],
  semua: BarisBidang,
  satuan: string,
): string {
  const penuh = baris.filter((b) => b.ternilai === BIDANG.length && b.tercapai === BIDANG.length)
  const belakang = baris.filter((b) => b.kurang > 0).slice(0, 3)
  const { nilai, melapor, total } = semua.keenam
  const diam = total > melapor ? `; ${formatBulat(total - melapor)} belum melapor` : ''
  const keenam =
    nilai.jenis === 'angka'
      ? `${formatBulat(nilai.pembilang)} dari ${formatBulat(nilai.penyebut)} posyandu melapor melayani keenam bidang${diam}. `
      : ''
  const kepala = tampilan === 'sasaran' ? susunLaporSasaran(semua) : keenam
  const capai = penuh.length === 0 ? `Belum ada ${satuan}` : `${formatBulat(penuh.length)} ${satuan}`
  const jauh = belakang.length === 0 ? '' : ` Terjauh: ${gabungNama(belakang.map((b) => b.nama))}.`
  return `${kepala}${capai} yang mencapai target pada semua bidang.${jauh}`
}

function susunLaporSasaran(semua: BarisBidang): string {
  const paling = Math.max(0, ...semua.sel.map((n) => n.melapor))
  const sedikit = Math.min(paling, ...semua.sel.map((n) => n.melapor))
  const banyak = sedikit === paling ? formatBulat(paling) : `${formatBulat(sedikit)}–${formatBulat(paling)}`
  return `${banyak} dari ${formatBulat(semua.keenam.total)} posyandu melaporkan sasaran. `
}

/** How many fields the whole place has brought to their target. */
export function susunJudulMatriks({ tercapai, ternilai }: BarisBidang): string {
  if (ternilai === 0) return 'Enam bidang SPM per kecamatan'
  const kepala = tercapai === ternilai ? `Semua ${ternilai} bidang` : `${tercapai} dari ${ternilai} bidang`
  return tercapai === 0
    ? 'Belum ada bidang yang mencapai target'
    : `${kepala} SPM mencapai target sekabupaten`
}
