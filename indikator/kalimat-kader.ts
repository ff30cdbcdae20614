import { formatBulat, formatPersen } from '@/lib/angka'
import { BIDANG } from './bidang'
import type { OrangPosyandu } from './kader-pendataan'
import { getNorma, hitungKurang, type KodeNorma, NORMA_BERLAKU } from './norma-kader'

/** "485 dari 760 posyandu sesuai norma 5 pengurus dan 10 kader (63,8 %)". */
export function judulNorma(memenuhi: number, diketahui: number): string {
  if (diketahui === 0) return 'Jumlah pengurus dan kader belum didata'
  const nama = getNorma(NORMA_BERLAKU).nama
  const persen = formatPersen((memenuhi * 100) / diketahui)
  return `${formatBulat(memenuhi)} dari ${formatBulat(diketahui)} posyandu sesuai norma ${nama} (${persen})`
}

/** Second sentence: how many people are known, and how many posyandu were not surveyed. Null: nobody told. */
export function subNorma(n: { pengurus: number | null; kader: number | null; belum: number }): string {
  const orang = [
    n.pengurus === null ? null : `${formatBulat(n.pengurus)} pengurus`,
    n.kader === null ? null : `${formatBulat(n.kader)} kader`,
  ].filter((t) => t !== null)
  const tercatat = orang.length > 0 ? `Tercatat ${orang.join(' dan ')}` : null
  const belum = n.belum > 0 ? `${formatBulat(n.belum)} posyandu belum didata dalam 12 bulan terakhir` : null
  const isi = [tercatat, belum].filter((t) => t !== null).join('; ')
  return isi ? `${isi}.` : ''
}

/** "kurang 2 pengurus dan 3 kader", "sesuai norma", "belum didata". */
export function sebutKurang(o: Pick<OrangPosyandu, 'pengurus' | 'kader'>, norma: KodeNorma): string {
  const kurang = hitungKurang(getNorma(norma), o.pengurus, o.kader)
  if (!kurang) return 'belum didata'
  const bagian = [
    kurang.pengurus > 0 ? `${formatBulat(kurang.pengurus)} pengurus` : null,
    kurang.kader > 0 ? `${formatBulat(kurang.kader)} kader` : null,
  ].filter((t) => t !== null)
  return bagian.length === 0 ? 'sesuai norma' : `kurang ${bagian.join(' dan ')}`
}

/** Fields without a kader: "Perumahan, Sosial"; "semua terisi"; null while not surveyed. */
export function sebutBidangKosong(bidang: OrangPosyandu['bidang']): string | null {
  if (bidang.some((n) => n === null)) return null
  const kosong = BIDANG.filter((_, i) => bidang[i] === 0)
  return kosong.length === 0 ? 'semua terisi' : kosong.map((b) => b.pendek).join(', ')
}

/** "4.542 dari 7.902 kader cakap (57,5 %)". */
export function judulCakap(cakap: number, didata: number): string {
  if (didata === 0) return 'Keterampilan kader belum didata'
  return `${formatBulat(cakap)} dari ${formatBulat(didata)} kader mencapai purwa ke atas (${formatPersen((cakap * 100) / didata)})`
}

/** Who is furthest and who is least far: "Tertinggi Kota Bangun (64,0 %), terendah Muara Wis (43,0 %)". */
export function judulBandingCakap(
  tempat: readonly { nama: string; didata: number; tingkat: readonly number[] }[],
): string {
  const bagian = tempat
    .filter((t) => t.didata > 0)
    .map((t) => ({ nama: t.nama, n: (t.tingkat.reduce((a, b) => a + b, 0) * 100) / t.didata }))
    .sort((a, b) => b.n - a.n || a.nama.localeCompare(b.nama))
  const [atas, bawah] = [bagian[0], bagian.at(-1)]
  if (!atas || !bawah || atas === bawah) return 'Keterampilan kader per kecamatan'
  return `Kader cakap: tertinggi ${atas.nama} (${formatPersen(atas.n)}), terendah ${bawah.nama} (${formatPersen(bawah.n)})`
}
