import { type Bulan, formatTanggalPendek, parseBulan, parseTanggal } from '@/lib/periode'
import { getKeadaan, type KeadaanRegistrasi } from './keadaan-registrasi'
import {
  DOKUMEN,
  getTahap,
  getUrutanTahap,
  type KodeTahap,
  type PeristiwaRegistrasi,
  TAHAP,
} from './tahap-registrasi'

/** One posyandu of the work list. */
export interface BarisRegistrasi extends KeadaanRegistrasi {
  id: number
  versi: string
  nama: string
  kodeDesa: string
  /** "Desa Muara Tuboq", "Kelurahan Timbau". */
  desa: string
  kodeKecamatan: string
  kecamatan: string
  contoh: boolean
  /** The office to phone; null once registered. */
  kantor: string | null
}

type Bahan = Pick<
  BarisRegistrasi,
  'id' | 'versi' | 'nama' | 'kodeDesa' | 'kodeKecamatan' | 'kecamatan' | 'contoh'
> & { desa: string; kelurahan: boolean; peristiwa: readonly PeristiwaRegistrasi[] }

/** Where every posyandu stands on a day. */
export function susunBarisRegistrasi(bahan: readonly Bahan[], tanggal: string): BarisRegistrasi[] {
  return bahan.map(({ peristiwa, kelurahan, ...p }) => {
    const keadaan = getKeadaan(peristiwa, tanggal)
    const desa = `${kelurahan ? 'Kelurahan' : 'Desa'} ${p.desa}`
    const kantor = { desa: `Kantor ${desa}`, kecamatan: `Kecamatan ${p.kecamatan}`, dpmd: 'DPMD' }
    const siapa = getTahap(keadaan.tahap)?.kantor ?? null
    return { ...p, ...keadaan, desa, kantor: siapa && kantor[siapa] }
  })
}

export const KOLOM_URUT = ['posyandu', 'tempat', 'tahap', 'kurang', 'lama'] as const
export type KolomUrut = (typeof KOLOM_URUT)[number]

export const LAMA = [
  { kode: 'macet', nama: 'Macet: melewati batas tahapnya' },
  { kode: '30', nama: 'Lebih dari 30 hari' },
  { kode: '60', nama: 'Lebih dari 60 hari' },
  { kode: '90', nama: 'Lebih dari 90 hari' },
] as const
type KodeLama = (typeof LAMA)[number]['kode']

/** `belum-terdaftar`: every stage but Terdaftar. */
export type SaringTahap = KodeTahap | 'belum-terdaftar'

/** What the work list shows and in which order; it lives in the address. */
export interface SaringanRegistrasi {
  kecamatan: string | null
  desa: string | null
  tahap: SaringTahap | null
  lama: KodeLama | null
  /** Code of a missing document; `ada`: any. */
  kurang: string | null
  cari: string
  urut: KolomUrut
  arah: 'naik' | 'turun'
  hal: number
  /** Only those that hold a number since a day in this range, both days included. */
  dari: string | null
  sampai: string | null
  /** As it stood at the end of this month; null: now. */
  bulan: Bulan | null
}

export const SARINGAN_AWAL: SaringanRegistrasi = {
  kecamatan: null,
  desa: null,
  tahap: null,
  lama: null,
  kurang: null,
  cari: '',
  urut: 'lama',
  arah: 'turun',
  hal: 1,
  dari: null,
  sampai: null,
  bulan: null,
}

const pilih = <T extends string>(nilai: string | undefined, dari: readonly T[]): T | null =>
  dari.find((d) => d === nilai) ?? null

/** The filter of an address; what is not understood is left out. */
export function parseSaringanRegistrasi(
  kueri: Readonly<Record<string, string | string[] | undefined>>,
): SaringanRegistrasi {
  const satu = (k: string) => {
    const n = kueri[k]
    return (Array.isArray(n) ? n[0] : n)?.trim() || undefined
  }
  const kode = (k: string, pola: RegExp) => (pola.test(satu(k) ?? '') ? (satu(k) as string) : null)
  const hal = Number(satu('hal'))
  return {
    kecamatan: kode('kecamatan', /^\d{2}\.\d{2}\.\d{2}$/),
    desa: kode('desa', /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/),
    tahap: pilih(satu('tahap'), ['belum-terdaftar', ...TAHAP.map((t) => t.kode)]),
    lama: pilih(
      satu('lama'),
      LAMA.map((l) => l.kode),
    ),
    kurang: pilih(satu('kurang'), ['ada', ...DOKUMEN.map((d) => d.kode)]),
    cari: (satu('cari') ?? '').slice(0, 60),
    urut: pilih(satu('urut'), KOLOM_URUT) ?? SARINGAN_AWAL.urut,
    arah: pilih(satu('arah'), ['naik', 'turun'] as const) ?? SARINGAN_AWAL.arah,
    hal: Number.isInteger(hal) && hal > 0 && hal < 1000 ? hal : 1,
    dari: parseTanggal(satu('dari')),
    sampai: parseTanggal(satu('sampai')),
    bulan: parseBulan(satu('bulan')),
  }
}

/** The query of an address for a filter: only what differs from the list without one. */
export function formatSaringanRegistrasi(s: Partial<SaringanRegistrasi>): string {
  const isi = Object.entries(s).flatMap(([k, n]) =>
    n === null || n === '' || n === SARINGAN_AWAL[k as keyof SaringanRegistrasi] ? [] : [[k, String(n)]],
  )
  const teks = new URLSearchParams(isi).toString()
  return teks ? `?${teks}` : ''
}

/** Address of the work list with a filter. */
export function tautanDaftar(s: Partial<SaringanRegistrasi>): string {
  return `/registrasi/daftar${formatSaringanRegistrasi(s)}`
}

const kecil = (teks: string) => teks.normalize('NFKD').toLowerCase()

function bernomorAntara(b: BarisRegistrasi, s: SaringanRegistrasi): boolean {
  if (b.tahap !== 'terdaftar' || b.sejak === null) return false
  return (!s.dari || b.sejak >= s.dari) && (!s.sampai || b.sejak <= s.sampai)
}

function sebutAntara(s: SaringanRegistrasi): string | null {
  if (!s.dari && !s.sampai) return null
  const dari = s.dari ? ` dari ${formatTanggalPendek(s.dari)}` : ''
  return `bernomor${dari}${s.sampai ? ` sampai ${formatTanggalPendek(s.sampai)}` : ''}`
}

function cocok(b: BarisRegistrasi, s: SaringanRegistrasi): boolean {
  if (s.kecamatan && b.kodeKecamatan !== s.kecamatan) return false
  if (s.desa && b.kodeDesa !== s.desa) return false
  if (s.tahap === 'belum-terdaftar' ? b.tahap === 'terdaftar' : s.tahap && b.tahap !== s.tahap) return false
  if (s.lama === 'macet' ? !b.macet : s.lama && (b.hari === null || b.hari <= Number(s.lama))) return false
  if (s.kurang && !b.kurang.some((d) => s.kurang === 'ada' || d.kode === s.kurang)) return false
  if ((s.dari || s.sampai) && !bernomorAntara(b, s)) return false
  if (!s.cari) return true
  const teks = kecil(`${b.nama} ${b.desa} ${b.kecamatan} ${b.nomor ?? ''}`)
  return kecil(s.cari)
    .split(/\s+/)
    .every((kata) => teks.includes(kata))
}

const KUNCI: Readonly<Record<KolomUrut, (b: BarisRegistrasi) => string | number | null>> = {
  posyandu: (b) => kecil(b.nama),
  tempat: (b) => `${kecil(b.kecamatan)}|${kecil(b.desa)}`,
  tahap: (b) => getUrutanTahap(b.tahap),
  kurang: (b) => b.kurang.length,
  lama: (b) => b.hari,
}

/** The rows that a filter lets through, in its order; rows without a value come last either way. */
export function saringRegistrasi(
  baris: readonly BarisRegistrasi[],
  s: SaringanRegistrasi,
): BarisRegistrasi[] {
  const kunci = KUNCI[s.urut]
  const tanda = s.arah === 'naik' ? 1 : -1
  return baris
    .filter((b) => cocok(b, s))
    .sort((a, b) => {
      const [x, y] = [kunci(a), kunci(b)]
      if (x === y) return Number(a.tahap === 'terdaftar') - Number(b.tahap === 'terdaftar')
      if (x === null) return 1
      if (y === null) return -1
      return x < y ? -tanda : tanda
    })
}

/** The filter in words: "Kecamatan Tabang, macet, tanpa SK pembentukan"; empty without one. */
export function sebutSaringan(s: SaringanRegistrasi, baris: readonly BarisRegistrasi[]): string {
  const tempat =
    (s.desa && (baris.find((b) => b.kodeDesa === s.desa)?.desa ?? `desa ${s.desa}`)) ||
    (s.kecamatan &&
      `Kecamatan ${baris.find((b) => b.kodeKecamatan === s.kecamatan)?.kecamatan ?? s.kecamatan}`)
  const kurang = DOKUMEN.find((d) => d.kode === s.kurang)
  return [
    tempat,
    s.tahap && (s.tahap === 'belum-terdaftar' ? 'belum terdaftar' : `tahap ${getTahap(s.tahap)?.nama}`),
    s.lama && (s.lama === 'macet' ? 'macet' : `lebih dari ${s.lama} hari`),
    sebutAntara(s),
    s.kurang && (kurang ? `tanpa ${kurang.pendek}` : 'dokumen belum lengkap'),
    s.cari && `memuat "${s.cari}"`,
  ]
    .filter(Boolean)
    .join(', ')
}
