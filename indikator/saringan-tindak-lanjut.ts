import { isTerbuka, type KeadaanTindakLanjut, type PenanggungJawab } from './tindak-lanjut'

export const TAB = ['terbuka', 'lewat', 'selesai', 'semua'] as const
export type TabTindakLanjut = (typeof TAB)[number]

/** What the list shows; it lives in the address. */
export interface SaringanTindakLanjut {
  tab: TabTindakLanjut
  /** `opd.kesehatan`, `kecamatan.64.02.06`, `peran.dpmd`; `saya`: what the reader's own office owes. */
  pj: string | null
  /** Kecamatan that it is about or that owes it. */
  kecamatan: string | null
  indikator: string | null
  rapat: number | null
}

export const SARINGAN_TINDAK_LANJUT: SaringanTindakLanjut = {
  tab: 'terbuka',
  pj: null,
  kecamatan: null,
  indikator: null,
  rapat: null,
}

const POLA_PJ = /^(?:saya|(?:opd|kecamatan|peran)\.[a-z0-9_.-]{2,30})$/

/** The filter of an address; what is not understood is left out. */
export function parseSaringanTindakLanjut(
  kueri: Readonly<Record<string, string | string[] | undefined>>,
): SaringanTindakLanjut {
  const satu = (k: string) => {
    const n = kueri[k]
    return (Array.isArray(n) ? n[0] : n)?.trim() ?? ''
  }
  const cocok = (k: string, pola: RegExp) => (pola.test(satu(k)) ? satu(k) : null)
  const rapat = cocok('rapat', /^[1-9]\d{0,8}$/)
  return {
    tab: TAB.find((t) => t === satu('tab')) ?? SARINGAN_TINDAK_LANJUT.tab,
    pj: cocok('pj', POLA_PJ),
    kecamatan: cocok('kecamatan', /^\d{2}\.\d{2}\.\d{2}$/),
    indikator: cocok('indikator', /^[a-z0-9-]{1,60}$/),
    rapat: rapat === null ? null : Number(rapat),
  }
}

/** Query of an address for a filter: only what differs from the list without one. */
export function formatSaringanTindakLanjut(s: Partial<SaringanTindakLanjut>): string {
  const isi = Object.entries(s).flatMap(([k, n]) =>
    n === null || n === SARINGAN_TINDAK_LANJUT[k as keyof SaringanTindakLanjut] ? [] : [[k, String(n)]],
  )
  const teks = new URLSearchParams(isi).toString()
  return teks ? `?${teks}` : ''
}

/** Address of the list with a filter. */
export function tautanTindakLanjut(s: Partial<SaringanTindakLanjut> = {}): string {
  return `/tindak-lanjut${formatSaringanTindakLanjut(s)}`
}

interface Tersaring {
  keadaan: KeadaanTindakLanjut
  lewat: number | null
  pjJenis: PenanggungJawab['jenis']
  pjKode: string
  kodeWilayah: string
  indikator: string | null
  rapatId: number | null
}

/** Whether a follow-up is about a place, one below it, or owed by it. */
function isTentang(b: Pick<Tersaring, 'pjJenis' | 'pjKode' | 'kodeWilayah'>, kode: string): boolean {
  return (
    b.kodeWilayah === kode ||
    b.kodeWilayah.startsWith(`${kode}.`) ||
    (b.pjJenis === 'kecamatan' && b.pjKode === kode)
  )
}

const DI_TAB: Readonly<Record<TabTindakLanjut, (b: Tersaring) => boolean>> = {
  terbuka: (b) => isTerbuka(b.keadaan),
  lewat: (b) => b.lewat !== null,
  selesai: (b) => b.keadaan === 'selesai',
  semua: () => true,
}

/** What the filter lets through apart from its tab. `milik`: what the reader's office owes. */
export function saringTanpaTab<T extends Tersaring>(
  baris: readonly T[],
  s: SaringanTindakLanjut,
  milik: (b: T) => boolean,
): T[] {
  return baris.filter(
    (b) =>
      (s.pj === null || (s.pj === 'saya' ? milik(b) : s.pj === `${b.pjJenis}.${b.pjKode}`)) &&
      (s.kecamatan === null || isTentang(b, s.kecamatan)) &&
      (s.indikator === null || b.indikator === s.indikator) &&
      (s.rapat === null || b.rapatId === s.rapat),
  )
}

/** Rows of a tab. */
export function saringTab<T extends Tersaring>(baris: readonly T[], tab: TabTindakLanjut): T[] {
  return baris.filter(DI_TAB[tab])
}
