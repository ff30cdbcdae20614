import { formatAlasanPendek } from '@/indikator/alasan'
import { membaik } from '@/indikator/hitung'
import { formatStatus } from '@/indikator/kata-status'
import type { NilaiTempat } from '@/indikator/model'
import type { IndikatorBeku } from '@/indikator/rapat/tipe'
import type { Indikator, Status } from '@/indikator/tipe'
import { formatAngka, formatBulat, formatPersen } from '@/lib/angka'
import { formatTarget } from '@/lib/format-target'
import { type Bulan, formatNamaBulan, geserBulan } from '@/lib/periode'
import type { Unsur } from './unsur'
import {
  ABU,
  BATA,
  BATA_MUDA,
  BATA_TEKS,
  EMAS,
  EMAS_MUDA,
  EMAS_TEKS,
  HUTAN,
  HUTAN_MUDA,
  MUKA,
  TINTA2,
} from './warna'

/** Fill, ground and ink of a status. */
export const WARNA_STATUS: Readonly<Record<Status, { isi: string; muda: string; teks: string }>> = {
  baik: { isi: HUTAN, muda: HUTAN_MUDA, teks: HUTAN },
  waspada: { isi: EMAS, muda: EMAS_MUDA, teks: EMAS_TEKS },
  buruk: { isi: BATA, muda: BATA_MUDA, teks: BATA_TEKS },
  kosong: { isi: ABU, muda: MUKA, teks: TINTA2 },
}

/** Rules of sums read nothing of the measures, which a frozen definition leaves out. */
const keIndikator = (i: IndikatorBeku): Indikator => i as Indikator

/** "14,9 %"; "belum lapor" and the like without a value. */
export function formatNilai(i: IndikatorBeku, n: Pick<NilaiTempat, 'nilai' | 'tercetak'>): string {
  if (n.nilai.jenis === 'kosong') return formatAlasanPendek(n.nilai.alasan)
  return n.tercetak === null ? '–' : formatPersen(n.tercetak, i.desimal)
}

/** "14,9" for places whose heading names the unit; "–" without a value. */
export function formatNilaiPolos(i: IndikatorBeku, n: Pick<NilaiTempat, 'tercetak'>): string {
  return n.tercetak === null ? '–' : formatAngka(n.tercetak, i.desimal)
}

/** "target 14 % (RPJMN)"-less: "target 14 %", "tanpa target". */
export function formatSasaran(n: Pick<NilaiTempat, 'target'>): string {
  return n.target ? `target ${formatTarget(n.target.nilai)}\u00a0%` : 'tanpa target'
}

/** The badge's words: "0,9 poin di atas target". */
export function formatBadge(i: IndikatorBeku, n: NilaiTempat): string {
  return formatStatus(keIndikator(i), n)
}

/** "turun 0,3 poin dari September", "tetap dari September", "belum ada pembanding", and whether that is good. */
export function formatUbah(
  i: IndikatorBeku,
  ubah: number | null,
  bulan: Bulan,
): { teks: string; baik: boolean | null } {
  if (ubah === null) return { teks: 'belum ada pembanding', baik: null }
  const dari = ` dari ${formatNamaBulan(geserBulan(bulan, -1))}`
  if (ubah === 0) return { teks: `tetap${dari}`, baik: null }
  const arah = ubah > 0 ? 'naik' : 'turun'
  return {
    teks: `${arah} ${formatAngka(Math.abs(ubah), i.desimal)} poin${dari}`,
    baik: membaik(keIndikator(i), ubah),
  }
}

/** "1.284 dari 8.620 balita diukur"; the reason without a value. */
export function formatJumlah(i: IndikatorBeku, n: Pick<NilaiTempat, 'nilai'>): string {
  if (n.nilai.jenis === 'kosong') return formatAlasanPendek(n.nilai.alasan)
  return `${formatBulat(n.nilai.pembilang)} dari ${formatBulat(n.nilai.penyebut)} ${i.namaPenyebut}`
}

/** The shape of a status, `ukuran` high, centred on `x`, `y`: ● on target, ◆ near, ▲ far, a ring without a value. */
export function createTanda(status: Status, x: number, y: number, ukuran: number): Unsur {
  const r = ukuran / 2
  const isi = WARNA_STATUS[status].isi
  if (status === 'buruk') {
    return { jenis: 'jalur', d: `M${x} ${y - r}L${x + r * 1.1} ${y + r}L${x - r * 1.1} ${y + r}Z`, isi }
  }
  if (status === 'waspada') {
    return {
      jenis: 'jalur',
      d: `M${x} ${y - r * 1.15}L${x + r * 1.15} ${y}L${x} ${y + r * 1.15}L${x - r * 1.15} ${y}Z`,
      isi,
    }
  }
  const lingkar = { jenis: 'kotak', x: x - r, y: y - r, lebar: ukuran, tinggi: ukuran, sudut: r } as const
  return status === 'baik'
    ? { ...lingkar, isi }
    : { ...lingkar, isi: MUKA, garis: TINTA2, tebalGaris: ukuran / 8 }
}
