import { formatBulat } from '@/lib/angka'
import { type Bulan, formatBulan, formatNamaBulan, geserBulan, getBulanDari, getUrutan } from '@/lib/periode'
import { JENIS_KEGIATAN } from './catatan/kegiatan'
import type { Jangkauan, Kegiatan } from './kegiatan-susun'
import { jumlahPeserta } from './kegiatan-susun'
import { gabungNama } from './vonis'

/** "Mei–Oktober 2025", "November 2024–Oktober 2025": the months of a window that ends with `bulan`. */
export function sebutJendela(bulan: Bulan, jeda: number): string {
  const awal = geserBulan(bulan, 1 - jeda)
  const dari = awal.slice(0, 4) === bulan.slice(0, 4) ? formatNamaBulan(awal) : formatBulan(awal)
  return `${dari}–${formatBulan(bulan)}`
}

/** "64 kegiatan pada 2025, 1.804 peserta", with the words of the filter before it. */
export function judulKegiatan(kegiatan: readonly Kegiatan[], waktu: string): string {
  if (kegiatan.length === 0) return `Belum ada kegiatan tercatat pada ${waktu}`
  const peserta = kegiatan.reduce((n, k) => n + (jumlahPeserta(k.peserta) ?? 0), 0)
  return `${formatBulat(kegiatan.length)} kegiatan pada ${waktu}, ${formatBulat(peserta)} peserta`
}

/** "23 pelatihan, 18 supervisi dan pembinaan, 15 sosialisasi." */
export function sebutJenis(kegiatan: readonly Kegiatan[]): string {
  const jumlah = Object.entries(JENIS_KEGIATAN)
    .map(([kode, nama]) => ({ nama, n: kegiatan.filter((k) => k.jenis === kode).length }))
    .filter((j) => j.n > 0)
    .sort((a, b) => b.n - a.n)
  return jumlah.length === 0
    ? ''
    : `${jumlah.map((j) => `${formatBulat(j.n)} ${j.nama.charAt(0).toLowerCase()}${j.nama.slice(1)}`).join(', ')}.`
}

/** "12 dari 20 kecamatan terjangkau; belum: Tabang, Kenohan, dan 6 lainnya". */
export function judulJangkauan(tempat: readonly Jangkauan[], sebutan: string): string {
  if (tempat.length === 0) return `Belum ada ${sebutan}`
  const belum = tempat.filter((t) => !t.terjangkau)
  if (belum.length === 0) return `Semua ${formatBulat(tempat.length)} ${sebutan} terjangkau`
  const sebut = belum.slice(0, 2).map((t) => t.nama)
  const sisa = belum.length - sebut.length
  const nama = gabungNama(sisa > 0 ? [...sebut, `${formatBulat(sisa)} lainnya`] : sebut)
  return `${formatBulat(tempat.length - belum.length)} dari ${formatBulat(tempat.length)} ${sebutan} terjangkau; belum: ${nama}`
}

/** "3 bulan lalu", "bulan ini", "belum pernah tercatat". */
export function sebutLama(terakhir: string | null, bulan: Bulan): string {
  if (terakhir === null) return 'belum pernah tercatat'
  const n = getUrutan(bulan) - getUrutan(getBulanDari(terakhir))
  return n === 0 ? 'bulan ini' : `${formatBulat(n)} bulan lalu`
}

/** "4 desa", "1 kecamatan dan 3 desa", "kabupaten": where the participants came from. */
export function sebutAsal(asal: readonly { kode: string }[], nama: (kode: string) => string): string {
  if (asal.length === 1) return nama((asal[0] as { kode: string }).kode)
  const n = (panjang: number) => asal.filter((a) => a.kode.split('.').length === panjang).length
  const bagian = [
    n(2) > 0 ? 'kabupaten' : null,
    n(3) > 0 ? `${formatBulat(n(3))} kecamatan` : null,
    n(4) > 0 ? `${formatBulat(n(4))} desa/kelurahan` : null,
  ].filter((t) => t !== null)
  return gabungNama(bagian)
}
