import { formatAngka, formatBulat } from '@/lib/angka'
import { type Bulan, formatTanggal } from '@/lib/periode'
import type { AnakTangga, Corong } from './corong-registrasi'
import { type SaringanRegistrasi, tautanDaftar } from './daftar-registrasi'
import type { Potongan } from './vonis'

const menunggu = (c: Corong): AnakTangga[] =>
  c.tangga.filter((t) => t.kode !== 'terdaftar' && t.jumlah > 0).sort((a, b) => b.jumlah - a.jumlah)

/** Days as they are said: "34 hari", half days of a median kept. */
export function formatHari(hari: number): string {
  return `${formatAngka(hari, Number.isInteger(hari) ? 0 : 1)} hari`
}

/** Title of the funnel: where most wait, and for how long. */
export function judulCorong(c: Corong): string {
  const [utama] = menunggu(c)
  if (c.terdata === 0) return 'Belum ada posyandu yang terdata'
  if (!utama) return 'Tidak ada yang tertahan: semua posyandu terdaftar'
  const lama = utama.median === null ? '' : `, separuhnya ${formatHari(utama.median)} atau lebih`
  return `Terbanyak menunggu di ${utama.nama}: ${formatBulat(utama.jumlah)} posyandu${lama}`
}

/** The two counts, always named, and how many are stuck; each leads to its list. */
export function subCorong(c: Corong, tanggal: string | null, bulan: Bulan | null): Potongan[] {
  const hitungan = (n: number, s: Partial<SaringanRegistrasi>): Potongan => ({
    teks: formatBulat(n),
    ...(n > 0 ? { tautan: tautanDaftar({ ...s, bulan }) } : {}),
  })
  return [
    hitungan(c.terdata, {}),
    { teks: ' terdata DPMD, ' },
    hitungan(c.bernomor, { tahap: 'terdaftar' }),
    { teks: ' bernomor Kemendagri' },
    ...(c.macet > 0
      ? [{ teks: ' · ' }, hitungan(c.macet, { lama: 'macet' }), { teks: ' macet melewati batas tahapnya' }]
      : []),
    ...(tanggal ? [{ teks: ` · per ${formatTanggal(tanggal)}` }] : []),
  ]
}

/** Title of the stages of one place: how many hold a number, of how many. */
export function judulTahap(tahap: readonly { kode: string; jumlah: number }[]): string {
  const semua = tahap.reduce((n, t) => n + t.jumlah, 0)
  const nomor = tahap.find((t) => t.kode === 'terdaftar')?.jumlah ?? 0
  if (semua === 0) return 'Belum ada posyandu yang terdata'
  return nomor === semua
    ? `Semua ${formatBulat(semua)} posyandu bernomor Kemendagri`
    : `${formatBulat(nomor)} dari ${formatBulat(semua)} posyandu bernomor Kemendagri`
}

/** Title of the missing papers: which is missing most. */
export function judulDokumenKurang(kurang: Corong['kurang']): string {
  const utama = [...kurang].sort((a, b) => b.jumlah - a.jumlah)[0]
  if (!utama || utama.jumlah === 0) return 'Dokumen lengkap di semua posyandu'
  return `${utama.nama} paling banyak belum ada: ${formatBulat(utama.jumlah)} posyandu`
}

/** Head of the work list: how many the filter finds. */
export function judulDaftar(jumlah: number, semua: number, saringan: string): string {
  if (semua === 0) return 'Belum ada posyandu yang terdata'
  if (!saringan) return `Daftar kerja registrasi: ${formatBulat(semua)} posyandu terdata DPMD`
  return jumlah === 0 ? `Tidak ada posyandu: ${saringan}` : `${formatBulat(jumlah)} posyandu: ${saringan}`
}
