import { formatBulat, formatRupiahSingkat } from '@/lib/angka'

/** Sums of one place that the incentive is counted from; absent means that nobody reported it. */
export interface JumlahInsentif {
  kode: string
  nama: string
  jumlah: Readonly<Record<string, number>>
}

/** Rupiah per month; null while no rate is known. */
export interface Tarif {
  kader: number | null
  operasional: number | null
}

/** Who qualifies in one place, who gets it, and what it costs per month. Null: no data, never zero. */
export interface Insentif {
  kode: string
  nama: string
  /** With a Kemendagri number: they qualify for operational support. */
  posyandu: number
  kader: number
  /** Numbered posyandu whose kader are not known from the last three months: their kader are not in `kader`. */
  tanpaKader: number
  posyanduMenerima: number | null
  kaderMenerima: number | null
  rupiah: number | null
}

function hitungRupiah(posyandu: number, kader: number, t: Tarif): number | null {
  return t.kader === null || t.operasional === null ? null : posyandu * t.operasional + kader * t.kader
}

/** Posyandu with a number qualify for operational support, their core kader for the incentive. */
export function susunInsentif(j: JumlahInsentif, tarif: Tarif): Insentif {
  const posyandu = j.jumlah.posyandu_terdaftar ?? 0
  const kader = j.jumlah.kader_layak ?? 0
  return {
    kode: j.kode,
    nama: j.nama,
    posyandu,
    kader,
    tanpaKader: posyandu - (j.jumlah.posyandu_kader_diketahui ?? 0),
    posyanduMenerima: j.jumlah.operasional_diterima ?? null,
    kaderMenerima: j.jumlah.kader_penerima ?? null,
    rupiah: hitungRupiah(posyandu, kader, tarif),
  }
}

const jumlahkan = (n: readonly (number | null)[]): number | null => {
  const ada = n.filter((x) => x !== null)
  return ada.length > 0 ? ada.reduce((a, b) => a + b, 0) : null
}

/** The places together; what only some of them know is the sum of those. */
export function jumlahkanInsentif(baris: readonly Insentif[]): Omit<Insentif, 'kode' | 'nama'> {
  return {
    posyandu: jumlahkan(baris.map((b) => b.posyandu)) ?? 0,
    kader: jumlahkan(baris.map((b) => b.kader)) ?? 0,
    tanpaKader: jumlahkan(baris.map((b) => b.tanpaKader)) ?? 0,
    posyanduMenerima: jumlahkan(baris.map((b) => b.posyanduMenerima)),
    kaderMenerima: jumlahkan(baris.map((b) => b.kaderMenerima)),
    rupiah: jumlahkan(baris.map((b) => b.rupiah)),
  }
}

/** Title of the panel: who qualifies and for how much. */
export function judulInsentif(t: Omit<Insentif, 'kode' | 'nama'>): string {
  if (t.posyandu === 0) return 'Belum ada posyandu yang berhak: belum ada yang bernomor'
  const siapa = `${formatBulat(t.posyandu)} posyandu dan ${formatBulat(t.kader)} kader berhak`
  return t.rupiah === null
    ? `${siapa}; tarif belum ditetapkan`
    : `${siapa}: ${formatRupiahSingkat(t.rupiah)} per bulan`
}
