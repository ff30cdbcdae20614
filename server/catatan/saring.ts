import type { SaringanDaftar } from '@/indikator/catatan/saringan'
import type { Catatan, Daftar } from '@/indikator/catatan/tipe'
import { formatKolom } from '@/indikator/catatan/tulis'
import { env } from '@/lib/env'

/** Names of places by kode. */
export type NamaTempat = ReadonlyMap<string, string>

/** Year of a record: its field `tahun`, else that of its day; null without either. */
export function getTahunCatatan(isi: Readonly<Record<string, unknown>>): number | null {
  if (typeof isi.tahun === 'number') return isi.tahun
  const hari = isi.tanggal ?? isi.tanggal_sk
  return typeof hari === 'string' ? Number(hari.slice(0, 4)) : null
}

export const sebutTempat = (kode: string, nama: NamaTempat) =>
  kode === env.KABUPATEN ? 'Kabupaten' : (nama.get(kode) ?? kode)

/** Kecamatan of a desa; null for what lies higher. */
export const sebutInduk = (kode: string, nama: NamaTempat) =>
  kode.length > 8 ? (nama.get(kode.slice(0, 8)) ?? null) : null

function getTeks(d: Daftar, c: Catatan, nama: NamaTempat): string {
  const isi = Object.entries(d.kolom).map(([k, kolom]) => formatKolom(kolom, c.isi[k]))
  return [sebutTempat(c.kodeWilayah, nama), sebutInduk(c.kodeWilayah, nama) ?? '', ...isi]
    .join(' ')
    .toLowerCase()
}

/** The records that the filter lets through: the same for the page of a list and for its file. */
export function saringCatatan(
  d: Daftar,
  semua: readonly Catatan[],
  s: Omit<SaringanDaftar, 'hal'>,
  nama: NamaTempat,
): Catatan[] {
  const kata = s.cari?.toLowerCase().split(/\s+/) ?? []
  return semua.filter((c) => {
    if (s.tahun !== null && getTahunCatatan(c.isi) !== s.tahun) return false
    if (s.tempat === env.KABUPATEN && c.kodeWilayah !== env.KABUPATEN) return false
    if (s.tempat !== null && c.kodeWilayah !== s.tempat && !c.kodeWilayah.startsWith(`${s.tempat}.`))
      return false
    const teks = kata.length > 0 ? getTeks(d, c, nama) : ''
    return kata.every((k) => teks.includes(k))
  })
}
