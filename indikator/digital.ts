import { formatBulat, formatPersen } from '@/lib/angka'
import { KADER_MINIMAL, type KelasDigital, PILIHAN_CARA } from './digital-ukuran'
import { hitungDariJumlah } from './hitung'
import type { AmbilJumlah } from './kendala'
import { getKodeCara } from './siap-digital'
import type { Status } from './tipe'

export const NAMA_KELAS_DIGITAL: Readonly<Record<KelasDigital, string>> = {
  siap: 'Siap',
  hampir: 'Hampir siap',
  belum: 'Belum siap',
  'belum-didata': 'Belum didata',
}

/** Sign of each class. */
export const STATUS_KELAS_DIGITAL: Readonly<Record<KelasDigital, Status>> = {
  siap: 'baik',
  hampir: 'waspada',
  belum: 'buruk',
  'belum-didata': 'kosong',
}

/** Digital readiness of a place. All counts are posyandu. */
export interface SiapDigital {
  posyandu: number
  terdata: number
  kelas: Readonly<Record<KelasDigital, number>>
  /** The three parts, most missing first: how many lack it, of those known. */
  kurang: { kode: 'gawai' | 'sinyal' | 'kader'; nama: string; jumlah: number; dari: number }[]
  /** Ways of reporting, in the order of the list; empty when nobody told. */
  cara: { nama: string; jumlah: number }[]
}

/** Sums that readiness is read from. */
export const UKURAN_DIGITAL: readonly string[] = [
  'posyandu',
  'digital_siap',
  'digital_hampir',
  'digital_terdata',
  'ada_gawai',
  'terdata_gawai',
  'ada_sinyal',
  'terdata_sinyal',
  'kader_digital_cukup',
  ...PILIHAN_CARA.map(getKodeCara),
]

/** Works readiness out from the sums of a place. */
export function susunSiapDigital(posyandu: number, ambil: AmbilJumlah): SiapDigital {
  const n = (ukuran: string) => ambil(ukuran)?.jumlah ?? 0
  const terdata = n('digital_terdata')
  const kader = ambil('kader_digital_cukup')
  const kurang = [
    {
      kode: 'gawai' as const,
      nama: 'belum ada gawai',
      jumlah: n('terdata_gawai') - n('ada_gawai'),
      dari: n('terdata_gawai'),
    },
    {
      kode: 'sinyal' as const,
      nama: 'sinyal lemah atau tidak ada',
      jumlah: n('terdata_sinyal') - n('ada_sinyal'),
      dari: n('terdata_sinyal'),
    },
    {
      kode: 'kader' as const,
      nama: `kader mampu kurang dari ${KADER_MINIMAL}`,
      jumlah: (kader?.unit ?? 0) - (kader?.jumlah ?? 0),
      dari: kader?.unit ?? 0,
    },
  ]
  const cara = PILIHAN_CARA.map((c) => ({
    nama: c === 'kertas' ? 'Kertas' : c === 'aplikasi' ? 'Aplikasi' : c,
    jumlah: n(getKodeCara(c)),
  }))
  return {
    posyandu,
    terdata,
    kelas: {
      siap: n('digital_siap'),
      hampir: n('digital_hampir'),
      belum: terdata - n('digital_siap') - n('digital_hampir'),
      'belum-didata': Math.max(0, posyandu - terdata),
    },
    kurang: kurang.sort((a, b) => b.jumlah - a.jumlah),
    cara: cara.some((c) => c.jumlah > 0) ? cara : [],
  }
}

/** The finding: how many are ready. */
export function judulDigital(d: SiapDigital, tempat: string): string {
  if (d.terdata === 0) return `Kesiapan digital ${tempat} belum didata`
  const n = hitungDariJumlah(d.kelas.siap, d.terdata)
  const persen = n.jenis === 'angka' ? ` (${formatPersen(n.nilai)})` : ''
  return `${formatBulat(d.kelas.siap)} dari ${formatBulat(d.terdata)} posyandu terdata di ${tempat} siap digital${persen}`
}

/** Second sentence: who is nearly there, what is missing most, who was never asked. */
export function kalimatDigital(d: SiapDigital): string {
  if (d.terdata === 0) return 'Isi templat digital lalu unggah di halaman Impor.'
  const [satu] = d.kurang
  return [
    d.kelas.hampir > 0 ? `${formatBulat(d.kelas.hampir)} lagi tinggal kurang satu hal.` : null,
    satu && satu.jumlah > 0
      ? `Paling sering kurang: ${satu.nama} (${formatBulat(satu.jumlah)} posyandu).`
      : null,
    d.kelas['belum-didata'] > 0 ? `${formatBulat(d.kelas['belum-didata'])} posyandu belum didata.` : null,
  ]
    .filter((t) => t !== null)
    .join(' ')
}

/** Title of the ways of reporting: the most common one. */
export function judulCara(d: SiapDigital): string {
  const total = d.cara.reduce((n, c) => n + c.jumlah, 0)
  const terbanyak = [...d.cara].sort((a, b) => b.jumlah - a.jumlah)[0]
  if (!terbanyak || total === 0) return 'Cara lapor belum didata'
  return `${formatBulat(terbanyak.jumlah)} dari ${formatBulat(total)} posyandu melapor lewat ${terbanyak.nama === 'Kertas' || terbanyak.nama === 'Aplikasi' ? terbanyak.nama.toLowerCase() : terbanyak.nama}`
}

/** Title of the classes: what would make most posyandu ready. */
export function judulKurangDigital(d: SiapDigital): string {
  if (d.terdata === 0) return 'Belum ada posyandu yang terdata'
  const [satu] = d.kurang
  return satu && satu.jumlah > 0
    ? `Paling sering kurang: ${satu.nama}`
    : 'Semua posyandu terdata siap melapor digital'
}

/** Title of the list of kecamatan: in how many at least half are ready. */
export function judulDigitalKecamatan(kecamatan: readonly SiapDigital[]): string {
  const terdata = kecamatan.filter((d) => d.terdata > 0)
  const separuh = terdata.filter((d) => d.kelas.siap * 2 >= d.terdata).length
  if (terdata.length === 0) return 'Belum ada kecamatan yang terdata'
  return `Di ${formatBulat(separuh)} dari ${formatBulat(terdata.length)} kecamatan sedikitnya separuh posyandu siap`
}

/** Title of the list of posyandu: who still needs something. */
export function judulDaftarDigital(d: SiapDigital): string {
  const perlu = d.kelas.hampir + d.kelas.belum
  return perlu > 0 ? `${formatBulat(perlu)} posyandu masih perlu dibantu` : 'Posyandu menurut kesiapan'
}
