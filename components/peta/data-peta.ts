import { getPeringkat } from '@/indikator/banding'
import { membaik } from '@/indikator/hitung'
import { getIsian, type Isian, isSebagian } from '@/indikator/isian'
import { getJawaban } from '@/indikator/jawaban'
import { formatStatus } from '@/indikator/kata-status'
import { formatKelengkapan } from '@/indikator/kelengkapan'
import type { NilaiTempat } from '@/indikator/model'
import { createSkalaRelatif, getSkalaTetap } from '@/indikator/skala-kelas'
import type { Indikator, Status } from '@/indikator/tipe'
import { formatAngka } from '@/lib/angka'
import type { BentukPeta } from '@/server/peta/bentuk'

/** What the interactive map needs to know of an area besides its outline; texts are ready to be shown. */
export interface BarisPeta {
  kode: string
  nama: string
  /** As printed, "–" without a value. */
  nilai: string
  isian: Isian
  /** The same with relative classes. */
  isianRelatif: Isian
  sebagian: boolean
  status: Status
  kata: string
  /** Change, completeness, rank. */
  rinci: string[]
  href: string | null
}

/** Everything that goes to the browser for the interactive map: no geometry, only its address. */
export interface DataPeta {
  judul: string
  satuan: string
  bentuk: Pick<BentukPeta, 'proyeksi' | 'alamatTopo'>
  baris: BarisPeta[]
}

/** The value as printed, with "–" for none; in words where it is an answer. */
export function formatNilai(i: Indikator, n: NilaiTempat): string {
  return getJawaban(i, n) ?? (n.tercetak === null ? '–' : formatAngka(n.tercetak, i.desimal))
}

/** A printed value with its unit, which words do not have. */
export function formatBerunit(nilai: string, satuan: string): string {
  return /\d/.test(nilai) ? `${nilai} ${satuan}` : nilai
}

function formatUbah(i: Indikator, ubah: number | null): string {
  if (ubah === null) return 'Belum ada pembanding bulan lalu'
  if (ubah === 0) return 'Tetap sejak bulan lalu'
  const arah = `${ubah > 0 ? 'Naik' : 'Turun'} ${formatAngka(Math.abs(ubah), i.desimal)} poin`
  return `${arah} sejak bulan lalu (${membaik(i, ubah) ? 'membaik' : 'memburuk'})`
}

/** What a reader of the map is told of one place: change, completeness, rank among those shown. */
function listRinci(i: Indikator, n: NilaiTempat, semua: readonly NilaiTempat[]): string[] {
  if (getJawaban(i, n)) return [formatKelengkapan(i, n)]
  const peringkat = getPeringkat(i, semua, n.kode)
  return [
    n.tercetak === null ? null : formatUbah(i, n.ubah),
    formatKelengkapan(i, n),
    peringkat && `Peringkat ${peringkat.ke} dari ${peringkat.dari} (1 terbaik)`,
  ].filter((t) => t !== null)
}

/** One row per area inside the scope. */
export function susunBaris(
  indikator: Indikator,
  tempat: readonly NilaiTempat[],
  tautan: (kode: string) => string | null,
): BarisPeta[] {
  const tetap = getSkalaTetap(indikator)
  const relatif = createSkalaRelatif(tempat.map((n) => n.tercetak))
  return tempat.map((n) => ({
    kode: n.kode,
    nama: n.nama,
    nilai: formatNilai(indikator, n),
    isian: getIsian(tetap, n),
    isianRelatif: getIsian(relatif, n),
    sebagian: isSebagian(n),
    status: n.status,
    kata: formatStatus(indikator, n),
    rinci: listRinci(indikator, n, tempat),
    href: tautan(n.kode),
  }))
}
