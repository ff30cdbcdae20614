import type { Acuan, Desa } from './acuan'
import { parseKodeDasbor, STATUS_LEMBAR } from './lembar-kemendagri'
import type { PembacaBaris } from './pembaca-baris'
import type { RujukanPosyandu } from './tipe'

/** Whether a row came from the sheet for Kemendagri: only its number and its day are news. */
export function isLembarKemendagri(baca: PembacaBaris): boolean {
  return Object.values<string>(STATUS_LEMBAR).includes(baca.teks('tahap') ?? '')
}

/** The posyandu that the column Kode dasbor names; null without a code. A code that does not fit the row's desa is a finding. */
export function findKodeDasbor(baca: PembacaBaris, acuan: Acuan, desa: Desa): RujukanPosyandu | null {
  const teks = baca.teks('kode_dasbor')
  if (!teks) return null
  const id = parseKodeDasbor(teks)
  const p = acuan.konteks.posyandu.find((x) => x.id === id)
  if (p?.kodeDesa === desa.kode) return { id: p.id, nama: p.nama }
  const milik = p
    ? `milik ${p.nama} di ${acuan.getDesa(p.kodeDesa)?.nama ?? 'desa lain'}, padahal barisnya untuk ${desa.nama}`
    : 'tidak dikenal'
  baca.galat('kode-dasbor', 'kode_dasbor', `kode "${teks}" ${milik}.`, {
    saran: 'Kembalikan kode seperti pada lembar yang diunduh, atau kosongkan.',
  })
  return null
}
