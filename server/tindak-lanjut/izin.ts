import type { PenanggungJawab } from '@/indikator/tindak-lanjut'
import type { Peran } from '@/lib/cakupan'

const PERBUATAN = [
  /** Write down a decision. */
  'catat-keputusan',
  /** Add a word. */
  'komentari-tindak-lanjut',
  /** Say how far it is: being done, done. */
  'kabari-tindak-lanjut',
  /** Move the due day, cancel it. */
  'atur-tindak-lanjut',
] as const
type PerbuatanTindakLanjut = (typeof PERBUATAN)[number]

interface Siapa {
  peran: Peran
  kodeKecamatan: string | null
  bidang: string | null
}

/** Whether `boleh` has to ask here. */
export function isTindakLanjut(perbuatan: string): perbuatan is PerbuatanTindakLanjut {
  return (PERBUATAN as readonly string[]).includes(perbuatan)
}

/** Whether this account's office owes it: its kecamatan, its bidang, its role. An OPD account without a bidang owes nothing. */
export function isPemilik({ peran, kodeKecamatan, bidang }: Siapa, pj: PenanggungJawab | undefined): boolean {
  if (!pj) return false
  if (pj.jenis === 'kecamatan') return peran === 'kecamatan' && pj.kode === kodeKecamatan
  return pj.jenis === 'opd' ? peran === 'opd' && pj.kode === bidang : pj.kode === peran
}

const dalam = (akar: string, kode: string | null | undefined) =>
  kode === undefined || (kode !== null && (kode === akar || kode.startsWith(`${akar}.`)))

/**
 * The rule book of follow-ups, for `boleh` only. DPMD and TP Posyandu do everything. A kecamatan notes decisions about its places,
 * reports on what is about them or owed by it, and arranges what it noted itself. An OPD reports on what its bidang owes. Pimpinan
 * adds a word to everything; whether it is done is for those who do it to say.
 */
export function bolehTindakLanjut(
  siapa: Siapa,
  akar: string,
  perbuatan: PerbuatanTindakLanjut,
  { kode, pj, milikSendiri }: { kode?: string | null; pj?: PenanggungJawab; milikSendiri?: boolean },
): boolean {
  const milik = isPemilik(siapa, pj)
  const dekat = dalam(akar, kode)
  if (!dekat && !milik) return false
  switch (siapa.peran) {
    case 'dpmd':
    case 'tp_posyandu':
      return true
    case 'pimpinan':
      return perbuatan === 'komentari-tindak-lanjut' || (perbuatan === 'kabari-tindak-lanjut' && milik)
    case 'opd':
      return milik && (perbuatan === 'komentari-tindak-lanjut' || perbuatan === 'kabari-tindak-lanjut')
    case 'kecamatan':
      if (perbuatan === 'catat-keputusan') return dekat
      return perbuatan === 'atur-tindak-lanjut' ? milikSendiri === true : true
  }
}
