import { type Bulan, parseBulan } from '@/lib/periode'

export const BARIS_PER_HALAMAN = 200
export const TEMUAN_PER_HALAMAN = 40
/** Findings of one kind shown before it is chosen. */
export const TEMUAN_AWAL = 4

/** What the address of an import asks to be shown. */
export interface Saringan {
  baris: 'semua' | 'terima' | 'tolak' | 'lewati'
  /** Sheet; null for all. */
  lembar: string | null
  /** Kind of finding; null for all. */
  temuan: string | null
  /** Only findings that keep rows out, of one sheet, about one field. */
  menahan: 'ya' | null
  diLembar: string | null
  untuk: string | null
  /** Number of the row that is opened to be changed. */
  ubah: number | null
  /** Page of rows and page of findings, from 1. */
  hal: number
  halTemuan: number
  /** Place and month of the comparison; null for the obvious ones. */
  tempat: string | null
  bulan: Bulan | null
}

type Kueri = Record<string, string | string[] | undefined>

/** Page number of an address, from 1; 1 for anything else. */
export function parseHalaman(nilai: string | string[] | undefined): number {
  return typeof nilai === 'string' && /^[1-9]\d{0,4}$/.test(nilai) ? Number(nilai) : 1
}

const teks = (nilai: Kueri[string], maks: number) =>
  typeof nilai === 'string' && nilai !== '' && nilai.length <= maks ? nilai : undefined

/** The part of a filter that the address names; what it does not name, or names wrongly, is left out. */
export function parseSaringan(k: Kueri): Partial<Saringan> {
  const baris = (['semua', 'terima', 'tolak', 'lewati'] as const).find((b) => b === k.baris)
  const lembar = teks(k.lembar, 200)
  const temuan = teks(k.temuan, 60)
  const tempat = teks(k.tempat, 13)
  const diLembar = teks(k.diLembar, 200)
  const untuk = teks(k.untuk, 60)
  const bulan = parseBulan(teks(k.bulan, 7))
  const ubah = teks(k.ubah, 7)
  return {
    ...(baris ? { baris } : {}),
    ...(lembar ? { lembar } : {}),
    ...(temuan ? { temuan } : {}),
    ...(tempat ? { tempat } : {}),
    ...(bulan ? { bulan } : {}),
    ...(k.menahan === 'ya' ? { menahan: 'ya' as const } : {}),
    ...(diLembar ? { diLembar } : {}),
    ...(untuk ? { untuk } : {}),
    ...(ubah && /^[1-9]\d*$/.test(ubah) ? { ubah: Number(ubah) } : {}),
    hal: parseHalaman(k.hal),
    halTemuan: parseHalaman(k.halTemuan),
  }
}

/** Address of an import with a filter; pages start over when what they page through changes. */
export function formatAlamat(id: number, s: Saringan, ubah: Partial<Saringan>): string {
  const baru = { ...s, ...ubah }
  if ('baris' in ubah || 'lembar' in ubah) baru.hal = 1
  if (['baris', 'lembar', 'hal'].some((k) => k in ubah)) baru.ubah = null
  if (['temuan', 'menahan', 'diLembar', 'untuk'].some((k) => k in ubah)) baru.halTemuan = 1
  const kueri = new URLSearchParams()
  for (const [nama, nilai] of Object.entries(baru))
    if (nilai !== null && nilai !== 1) kueri.set(nama, String(nilai))
  return `/impor/${id}?${kueri}`
}
