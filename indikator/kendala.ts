import { formatBulat } from '@/lib/angka'
import type { KodeKendala } from './kendala-ukuran'
import { type KodeSarana, SARANA } from './sarana-butir'
import { ukuranSarana } from './sarana-ukuran'

/** One obstacle in words, with the measures that its sums are read from. */
interface Kendala {
  kode: KodeKendala
  nama: string
  /** Which of the three that the meetings name. */
  kelompok: 'Sarana' | 'Insentif' | 'Pelatihan'
  satuan: 'posyandu' | 'kader'
  /** After a count: "12 posyandu tanpa APE". */
  kurang: string
  /** Indicator that a follow-up about it carries. */
  indikator: string
  ukuran: { ada?: string; jumlah?: string; dari: string; dampak: string }
}

const NAMA: Readonly<Record<KodeSarana, string>> = {
  gedung: 'Gedung sendiri',
  meubel: 'Meubel',
  alat: 'Alat ukur',
  ape: 'APE',
  internet: 'Internet',
}

/** The obstacles in the order of the meetings; lists sort them by what they would change. */
export const KENDALA: readonly Kendala[] = [
  ...SARANA.map(
    (s): Kendala => ({
      kode: s.kode,
      nama: NAMA[s.kode],
      kelompok: 'Sarana',
      satuan: 'posyandu',
      kurang: s.kurang,
      indikator: `sarana-${s.kode}`,
      ukuran: { ada: `ada_${s.kode}`, dari: `terdata_${s.kode}`, dampak: `dampak_${s.kode}` },
    }),
  ),
  {
    kode: 'insentif',
    nama: 'Insentif kader',
    kelompok: 'Insentif',
    satuan: 'kader',
    kurang: 'inti tanpa insentif',
    indikator: 'insentif-kader',
    ukuran: { jumlah: 'kader_tanpa_insentif', dari: 'kader_inti_terdata', dampak: 'dampak_insentif' },
  },
  {
    kode: 'pelatihan',
    nama: 'Pelatihan kader',
    kelompok: 'Pelatihan',
    satuan: 'kader',
    kurang: 'belum dilatih',
    indikator: 'kader-terlatih',
    ukuran: { jumlah: 'kader_belum_dilatih', dari: 'kader_latih_terdata', dampak: 'dampak_pelatihan' },
  },
]

/** Sums that the obstacles of a place are read from. */
export const UKURAN_KENDALA: readonly string[] = [
  ...new Set(KENDALA.flatMap((k) => Object.values(k.ukuran))),
  'sarana_lengkap',
  'sarana_terdata',
  'posyandu',
]

/** Measures of a posyandu that its obstacles are worked out from. */
export const UKURAN_MENTAH_KENDALA: readonly string[] = [
  ...Object.keys(ukuranSarana),
  'balita_sasaran',
  'kader_sk',
  'kader_hadir',
  'kader_penerima',
  'kader_terlatih',
]

/** Sum of a measure over a place and the posyandu behind it; null when nobody told. */
export type AmbilJumlah = (ukuran: string) => { jumlah: number; unit: number } | null

/** One obstacle of a place. */
export interface BarisKendala extends Omit<Kendala, 'ukuran'> {
  /** Units that lack it, of those known; null when nobody told. */
  jumlah: number | null
  dari: number
  /** Balita whom filling the gap would reach; null when not known. */
  dampak: number | null
  /** Posyandu of which it is not known. */
  belumDidata: number
}

function susunBaris({ ukuran: u, ...k }: Kendala, posyandu: number, ambil: AmbilJumlah): BarisKendala {
  const dari = ambil(u.dari)
  const jumlah = u.jumlah
    ? (ambil(u.jumlah)?.jumlah ?? null)
    : dari && dari.jumlah - (ambil(u.ada ?? '')?.jumlah ?? 0)
  return {
    ...k,
    jumlah: dari === null ? null : jumlah,
    dari: dari?.jumlah ?? 0,
    dampak: ambil(u.dampak)?.jumlah ?? null,
    belumDidata: Math.max(0, posyandu - (dari?.unit ?? 0)),
  }
}

/** By what filling the gap would change: most balita first, then most units, then the order of the meetings; unknown ones last. */
export function listKendala(posyandu: number, ambil: AmbilJumlah): BarisKendala[] {
  return KENDALA.map((k) => susunBaris(k, posyandu, ambil)).sort(
    (a, b) =>
      Number(a.jumlah === null) - Number(b.jumlah === null) ||
      (b.dampak ?? 0) - (a.dampak ?? 0) ||
      (b.jumlah ?? 0) - (a.jumlah ?? 0),
  )
}

/** "12 posyandu tanpa APE", "–" when nobody told, "lengkap" when nothing is missing. */
export function sebutKurang(b: BarisKendala): string {
  if (b.jumlah === null) return 'belum ada data'
  if (b.jumlah === 0) return `tidak ada yang kurang dari ${formatBulat(b.dari)} ${b.satuan} terdata`
  return `${formatBulat(b.jumlah)} ${b.satuan} ${b.kurang}`
}

/** Of how many posyandu it is not known. */
export function sebutBelum(b: BarisKendala): string {
  const kata = b.kode === 'insentif' ? 'belum melaporkan penerimanya' : 'belum diketahui'
  return `${formatBulat(b.belumDidata)} posyandu ${kata}`
}

/** The finding: which gap touches most balita. */
export function judulKendala(kendala: readonly BarisKendala[], tempat: string): string {
  const ada = kendala.filter((k) => (k.jumlah ?? 0) > 0)
  const [satu] = ada
  if (kendala.every((k) => k.jumlah === null)) return `Kendala ${tempat} belum didata`
  if (!satu) return `Tidak ada kendala yang terdata di ${tempat}`
  const balita = satu.dampak ? `, menyentuh ${formatBulat(satu.dampak)} balita` : ''
  return `Kendala terbesar ${tempat}: ${sebutKurang(satu)}${balita}`
}

/** Second sentence: complete facilities of those surveyed, and how many were never asked. */
export function kalimatKendala(posyandu: number, ambil: AmbilJumlah): string {
  const terdata = ambil('sarana_terdata')?.jumlah ?? 0
  if (terdata === 0) return 'Sarana posyandu belum didata dalam 12 bulan terakhir.'
  const lengkap = ambil('sarana_lengkap')?.jumlah ?? 0
  const belum = posyandu - terdata
  const sisa = belum > 0 ? ` ${formatBulat(belum)} posyandu belum didata.` : ''
  return `${formatBulat(lengkap)} dari ${formatBulat(terdata)} posyandu terdata sudah lengkap sarananya.${sisa}`
}

/** Title of the list of kecamatan: what holds back most of them. */
export function judulKecamatan(kecamatan: readonly { kendala: readonly BarisKendala[] }[]): string {
  const hitung = new Map<string, number>()
  for (const { kendala } of kecamatan) {
    const [k] = kendala
    if (k?.jumlah) hitung.set(k.nama, (hitung.get(k.nama) ?? 0) + 1)
  }
  const [satu] = [...hitung].sort((a, b) => b[1] - a[1])
  if (!satu) return 'Belum ada kecamatan yang terdata'
  return `${satu[0]} menjadi kendala terbesar di ${formatBulat(satu[1])} dari ${formatBulat(kecamatan.length)} kecamatan`
}
