import { bulatkan, formatAngka, formatBulat } from '@/lib/angka'
import { type Bulan, formatBulan } from '@/lib/periode'
import type { Banding } from './banding'
import { formatTahap } from './kalimat-posyandu'
import type { NilaiTempat } from './model'
import type { KodeTahap } from './tahap-registrasi'
import type { Indikator } from './tipe'
import { gabungNama } from './vonis'

/** What the title of a kecamatan or desa is made from. */
export interface BahanJudul {
  nama: string
  bulan: Bulan
  stunting: Banding
  registrasi: Banding
  kader: Banding
  laporan: Banding
  /** Some posyandu has taken a step of the registration. */
  adaLangkah: boolean
  /** Among whom the ranks count: "di Tabang"; empty for the whole kabupaten. */
  lingkup?: string
}

type Temuan = { teks: string; baik: boolean; bobot: number }

const di = (b: BahanJudul) => (b.lingkup ? ` ${b.lingkup}` : '')

function temuanStunting(b: BahanJudul): Temuan | null {
  const { indikator, kini, peringkat, pembanding } = b.stunting
  if (kini.tercetak === null) return null
  if (peringkat?.terburuk && !peringkat.seri)
    return { teks: `stunting tertinggi${di(b)}`, baik: false, bobot: 3 }
  if (peringkat?.ke === 1 && !peringkat.seri)
    return { teks: `stunting terendah${di(b)}`, baik: true, bobot: 3 }
  const kabupaten = pembanding.at(-1)?.tercetak ?? null
  if (kabupaten === null)
    return { teks: `stunting ${formatAngka(kini.tercetak)} %`, baik: kini.status === 'baik', bobot: 2 }
  const beda = bulatkan(kini.tercetak - kabupaten, indikator.desimal)
  if (beda === 0) return { teks: 'stunting sama dengan kabupaten', baik: true, bobot: 2 }
  const letak = beda > 0 ? 'di atas' : 'di bawah'
  return { teks: `stunting ${formatAngka(Math.abs(beda))} poin ${letak} kabupaten`, baik: beda < 0, bobot: 2 }
}

function temuanRegistrasi(b: BahanJudul): Temuan | null {
  const n = b.registrasi.kini.nilai
  if (n.jenis === 'kosong' || b.registrasi.kini.target === null) return null
  if (n.pembilang === n.penyebut) return { teks: 'registrasi selesai', baik: true, bobot: 2 }
  if (n.pembilang === 0)
    return {
      teks: b.adaLangkah ? 'belum ada posyandu terdaftar' : 'registrasi belum dimulai',
      baik: false,
      bobot: 3,
    }
  const jadi = `${formatBulat(n.pembilang)} dari ${formatBulat(n.penyebut)}`
  return { teks: `registrasi baru ${jadi} posyandu`, baik: false, bobot: 3 }
}

function temuanKader(b: BahanJudul): Temuan | null {
  const { kini, peringkat } = b.kader
  if (kini.tercetak === null || !peringkat || peringkat.seri) return null
  if (peringkat.terburuk) return { teks: `kehadiran kader terendah${di(b)}`, baik: false, bobot: 2.5 }
  return peringkat.ke === 1 ? { teks: `kehadiran kader tertinggi${di(b)}`, baik: true, bobot: 1 } : null
}

function temuanLaporan(b: BahanJudul): Temuan | null {
  const n = b.laporan.kini.nilai
  if (n.jenis === 'kosong' || n.pembilang * 2 > n.penyebut) return null
  return {
    teks: `baru ${formatBulat(n.pembilang)} dari ${formatBulat(n.penyebut)} posyandu melapor`,
    baik: false,
    bobot: 4,
  }
}

/** Title as a finding: the two weightiest things that the data say of the place. */
export function susunJudul(b: BahanJudul): string {
  const laporan = b.laporan.kini.nilai
  if (
    laporan.jenis === 'kosong' &&
    b.stunting.kini.tercetak === null &&
    b.registrasi.kini.nilai.jenis === 'kosong'
  )
    return `${b.nama}: belum ada data ${formatBulan(b.bulan)}`
  if (laporan.jenis === 'angka' && laporan.pembilang === 0 && b.stunting.kini.tercetak === null)
    return `${b.nama}: belum ada laporan ${formatBulan(b.bulan)}`
  const semua = [temuanLaporan(b), temuanStunting(b), temuanRegistrasi(b), temuanKader(b)]
  const [satu, dua] = semua.filter((t) => t !== null).sort((x, y) => y.bobot - x.bobot)
  if (!satu) return `${b.nama} pada ${formatBulan(b.bulan)}`
  if (!dua) return `${b.nama}: ${satu.teks}`
  return `${b.nama}: ${satu.teks}${satu.baik === dua.baik ? ', ' : ', tetapi '}${dua.teks}`
}

const DIMINTA = 'posyandu bernomor Kemendagri'

/** Second sentence with the counts behind the title; null when nothing was counted. Registration is left out before a target asks for it. */
export function susunHitungan(
  b: Pick<BahanJudul, 'bulan' | 'laporan' | 'stunting' | 'registrasi'>,
): string | null {
  const bagian = [
    [b.laporan, 'posyandu melapor'],
    [b.stunting, 'balita diukur pendek atau sangat pendek'],
    [b.registrasi, DIMINTA],
  ] as const
  const teks = bagian.flatMap(([{ kini }, kata]) =>
    kini.nilai.jenis === 'angka' && (kata !== DIMINTA || kini.target)
      ? [`${formatBulat(kini.nilai.pembilang)} dari ${formatBulat(kini.nilai.penyebut)} ${kata}`]
      : [],
  )
  return teks.length > 0 ? `${formatBulan(b.bulan)}: ${teks.join(', ')}.` : null
}

/** The word for these places: "desa", "kelurahan", or "desa/kelurahan" where both occur. */
export function sebutDesa(jenis: readonly string[]): string {
  const kelurahan = jenis.filter((j) => j === 'kelurahan').length
  if (kelurahan === 0) return 'desa'
  return kelurahan === jenis.length ? 'kelurahan' : 'desa/kelurahan'
}

/** Title of the hex map: how many places miss the target, or that none has a number. `kata` as `sebutDesa` gives it. */
export function judulPetakDesa(indikator: Indikator, nilai: readonly NilaiTempat[], kata: string): string {
  const ada = nilai.filter((n) => n.tercetak !== null)
  const target = ada[0]?.target?.nilai ?? null
  if (ada.length === 0) return `${indikator.namaPendek}: belum ada ${kata} yang melapor`
  if (target === null) return `${indikator.namaPendek} di ${formatBulat(ada.length)} ${kata}`
  const kurang = ada.filter((n) => n.status !== 'baik').length
  const letak = indikator.arah === 'turun-baik' ? 'di atas' : 'di bawah'
  const sasaran = `${formatAngka(target, Number.isInteger(target) ? 0 : 1)} %`
  if (kurang === 0) return `Semua ${kata} mencapai target ${sasaran}`
  return `${formatBulat(kurang)} dari ${formatBulat(ada.length)} ${kata} ${letak} ${sasaran}`
}

/** Title of the table of desa: how many have all reports in. */
export function judulLaporanDesa(laporan: readonly NilaiTempat[], kata: string): string {
  const lengkap = laporan.filter((n) => n.nilai.jenis === 'angka' && n.nilai.pembilang === n.nilai.penyebut)
  if (lengkap.length === laporan.length) return `Semua ${kata} lengkap melapor`
  if (lengkap.length === 0) return `Belum ada ${kata} yang lengkap melapor`
  return `${formatBulat(lengkap.length)} dari ${formatBulat(laporan.length)} ${kata} lengkap melapor`
}

/** Title of the list of what is missing: a call for today only while the month is the latest. */
export function judulKurang(kekurangan: readonly unknown[], bulan: Bulan, terbaru: Bulan): string {
  if (kekurangan.length === 0) return 'Tidak ada yang kurang'
  return bulan < terbaru ? `Yang kurang pada ${formatBulan(bulan)}` : 'Yang kurang, telepon hari ini'
}

/** Title of the table of posyandu in a desa: how many reported, how many are registered. */
export function judulPosyandu(
  posyandu: readonly { melapor: boolean; tahap: KodeTahap }[],
  bulan: Bulan,
): string {
  const n = posyandu.length
  const [satu] = posyandu
  if (satu && n === 1) {
    const lapor = `${satu.melapor ? 'Sudah' : 'Belum'} melapor ${formatBulan(bulan)}`
    return `${lapor}, ${formatTahap(satu.tahap)}`
  }
  const lapor = posyandu.filter((p) => p.melapor).length
  const terdaftar = posyandu.filter((p) => p.tahap === 'terdaftar').length
  const bagian = (k: number) => (k === n ? 'semua' : `${formatBulat(k)} dari ${formatBulat(n)}`)
  const teks = `${bagian(lapor)} posyandu melapor ${formatBulan(bulan)}, ${bagian(terdaftar)} terdaftar`
  return teks.charAt(0).toUpperCase() + teks.slice(1)
}

/** Title of the list of kecamatan: where registration still hangs. `registrasi` is sorted by the gap, largest first. */
export function judulDaftarKecamatan(registrasi: readonly NilaiTempat[]): string {
  const ada = registrasi.filter((n) => n.nilai.jenis === 'angka')
  const sisa = ada.filter((n) => n.nilai.jenis === 'angka' && n.nilai.pembilang < n.nilai.penyebut)
  const selesai = ada.length - sisa.length
  if (ada.length < 2) return ada[0] ? `Kecamatan ${ada[0].nama}` : 'Kecamatan'
  if (sisa.length === 0) return `Registrasi selesai di semua ${formatBulat(ada.length)} kecamatan`
  if (selesai === 0) return `Registrasi belum selesai di satu kecamatan pun`
  const awal = `Registrasi selesai di ${formatBulat(selesai)} dari ${formatBulat(ada.length)} kecamatan`
  return sisa.length <= 3 ? `${awal}; tersisa ${gabungNama(sisa.map((n) => n.nama))}` : awal
}
