import { bulatkan, formatAngka, formatBulat, formatPersen } from '@/lib/angka'
import { type Bulan, formatBulan, formatNamaBulan, geserBulan } from '@/lib/periode'
import { getKataLengkap, getUnit } from '../kelengkapan'
import type { NilaiTempat, TitikDeret } from '../model'
import { susunBeruntun } from '../perhatian'
import type { Indikator } from '../tipe'
import { gabungNama } from '../vonis'
import type { JumlahKurang, JumlahTahap } from './bahan'

/** First letter small, unless the word is an abbreviation: "Turun 2" → "turun 2", "SK" stays. */
export function kecilkan(teks: string): string {
  return /^[A-Z][a-z]/.test(teks) ? teks.charAt(0).toLowerCase() + teks.slice(1) : teks
}

/** First letter large. */
export function besarkan(teks: string): string {
  return teks.charAt(0).toUpperCase() + teks.slice(1)
}

type Sebutan = Pick<Indikator, 'namaPendek' | 'desimal'>

/** "Stunting 14,9 %", or that there is none: "Stunting belum ada datanya". */
export function sebutNilai(i: Sebutan, n: Pick<NilaiTempat, 'tercetak'>): string {
  return n.tercetak === null
    ? `${i.namaPendek} belum ada datanya`
    : `${i.namaPendek} ${formatPersen(n.tercetak, i.desimal)}`
}

/** "Tabang 21,8 %", "Tabang belum ada datanya". */
export function sebutTempatNilai(i: Sebutan, n: Pick<NilaiTempat, 'nama' | 'tercetak'>): string {
  return sebutNilai({ namaPendek: n.nama, desimal: i.desimal }, n)
}

/** "Stunting 14,9 %, turun 0,3 poin sejak September, target 14,0 %." for notes. */
export function kalimatAngka(i: Sebutan, n: NilaiTempat, bulan: Bulan): string {
  if (n.tercetak === null) return `${i.namaPendek}: belum ada data ${formatBulan(bulan)}.`
  const lalu = formatNamaBulan(geserBulan(bulan, -1))
  const arah =
    n.ubah === null
      ? ''
      : n.ubah === 0
        ? `, tetap sejak ${lalu}`
        : `, ${n.ubah > 0 ? 'naik' : 'turun'} ${formatAngka(Math.abs(n.ubah), i.desimal)} poin sejak ${lalu}`
  const target = n.target
    ? `, target ${formatAngka(n.target.nilai, Number.isInteger(n.target.nilai) ? 0 : 1)}\u00a0%`
    : ', tanpa target'
  return `${sebutNilai(i, n)}${arah}${target}.`
}

/** "817 dari 827 posyandu melapor Oktober 2025."; null where nobody is to report. */
export function kalimatMelapor(n: NilaiTempat, bulan: Bulan): string | null {
  return n.total === 0
    ? null
    : `${formatBulat(n.melapor)} dari ${formatBulat(n.total)} posyandu melapor ${formatBulan(bulan)}.`
}

/** Names of those without a value: "Belum ada datanya: Tabang dan Kenohan."; null when all have one. */
export function kalimatTanpaNilai(tempat: readonly NilaiTempat[], paling = 5): string | null {
  const tanpa = tempat.filter((t) => t.tercetak === null)
  if (tanpa.length === 0) return null
  const nama = tanpa.slice(0, paling).map((t) => t.nama)
  const sisa = tanpa.length - nama.length
  return `Belum ada datanya: ${gabungNama(sisa > 0 ? [...nama, `${formatBulat(sisa)} lainnya`] : nama)}.`
}

/** Title where nobody has a value: "Stunting: belum ada data Oktober 2025". */
export function judulKosong(i: Pick<Indikator, 'namaPendek'>, bulan: Bulan): string {
  return `${i.namaPendek}: belum ada data ${formatBulan(bulan)}`
}

/** What to do about it. */
export function kalimatKosong(i: Pick<Indikator, 'namaPendek' | 'kode'>, bulan: Bulan): string {
  const bahan = i.kode === 'registrasi' ? 'Daftar registrasi' : `Laporan ${formatBulan(bulan)}`
  return `${bahan} belum masuk. Impor dahulu, lalu tekan “Muat angka terbaru”.`
}

const KURANG: Readonly<Record<JumlahKurang['kode'], string>> = {
  'sk-pengurus': 'tanpa SK pengurus',
  'sk-pembentukan': 'tanpa SK pembentukan',
  musyawarah: 'tanpa musyawarah desa',
  dikembalikan: 'berkas dikembalikan',
  laporan: 'belum melapor',
  kader: 'dengan kader absen tiga bulan',
}

/** "12 tanpa SK pengurus", "3 belum melapor Oktober". */
export function sebutKurang({ kode, jumlah }: JumlahKurang, bulan: Bulan): string {
  const kata = KURANG[kode]
  return `${formatBulat(jumlah)} ${kata}${kode === 'laporan' ? ` ${formatNamaBulan(bulan)}` : ''}`
}

const TAHAP: Readonly<Record<JumlahTahap['kode'], string>> = {
  belum: 'belum mulai',
  musyawarah: 'baru sampai musyawarah desa',
  'sk-pembentukan': 'baru sampai SK pembentukan',
  'sk-pengurus': 'belum diajukan',
  diajukan: 'menunggu verifikasi DPMD',
  verifikasi: 'menunggu dimasukkan ke sistem',
  dimasukkan: 'menunggu nomor Kemendagri',
  terdaftar: 'terdaftar',
  dikembalikan: 'berkas dikembalikan',
}

/** Stages taken together, where no two of them hold half of those that wait. */
const KELOMPOK: readonly { kata: string; tahap: readonly JumlahTahap['kode'][] }[] = [
  { kata: 'berkas belum lengkap', tahap: ['belum', 'musyawarah', 'sk-pembentukan', 'sk-pengurus'] },
  { kata: 'menunggu DPMD', tahap: ['diajukan', 'verifikasi'] },
  { kata: TAHAP.dimasukkan, tahap: ['dimasukkan'] },
  { kata: TAHAP.dikembalikan, tahap: ['dikembalikan'] },
]

const jumlahkan = (isi: readonly { jumlah: number }[]) => isi.reduce((n, t) => n + t.jumlah, 0)

/**
 * Where those without a number wait, most first: "12 belum mulai", "8 menunggu nomor Kemendagri". Where they are spread over many stages:
 * "20 berkas belum lengkap", "18 menunggu DPMD". Of one posyandu without the count.
 */
export function sebutMenunggu(tahap: readonly JumlahTahap[], paling = 2): string[] {
  const menunggu = tahap.filter((t) => t.kode !== 'terdaftar')
  const rinci = menunggu.map((t) => ({ jumlah: t.jumlah, kata: TAHAP[t.kode] }))
  const kelompok = KELOMPOK.map((k) => ({
    jumlah: jumlahkan(menunggu.filter((t) => k.tahap.includes(t.kode))),
    kata: k.kata,
  }))
  const pilih = (isi: typeof rinci) =>
    isi
      .filter((t) => t.jumlah > 0)
      .sort((a, b) => b.jumlah - a.jumlah)
      .slice(0, paling)
  const terbanyak = pilih(rinci)
  const dipilih = jumlahkan(terbanyak) * 2 >= jumlahkan(rinci) ? terbanyak : pilih(kelompok)
  const satu = jumlahkan(tahap) === 1
  return dipilih.map((t) => (satu ? t.kata : `${formatBulat(t.jumlah)} ${t.kata}`))
}

/** Share of those looked at below which a value stands on weak feet, in percent. */
const CAKUPAN_LEMAH = 80

/**
 * What holds a place back in one indicator that is reported monthly: worsening, reports missing, few looked at; where nothing of it is
 * true, the counts behind the value.
 */
export function sebabLaporan(i: Indikator, n: NilaiTempat, deret: readonly TitikDeret[]): string[] {
  const beruntun = susunBeruntun(i, [{ kode: n.kode, nama: n.nama, deret: [...deret] }])
  const dilihat = n.pendamping?.jenis === 'angka' ? bulatkan(n.pendamping.nilai, 0) : null
  const sebab = [
    beruntun ? `${i.arah === 'turun-baik' ? 'naik' : 'turun'} tiga bulan berturut-turut` : null,
    n.melapor < n.total && n.melapor > 0
      ? `${formatBulat(n.total - n.melapor)} dari ${formatBulat(n.total)} ${getUnit(i)} belum ${getKataLengkap(i)}`
      : null,
    i.pendamping && dilihat !== null && dilihat < CAKUPAN_LEMAH
      ? `baru ${formatPersen(dilihat, 0)} ${i.pendamping.nama}`
      : null,
  ].filter((t) => t !== null)
  if (sebab.length > 0 || n.nilai.jenis === 'kosong') return sebab
  return [`${formatBulat(n.nilai.pembilang)} dari ${formatBulat(n.nilai.penyebut)} ${i.namaPenyebut}`]
}
