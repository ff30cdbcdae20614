import { formatAngka, formatBulat, formatRupiah } from '@/lib/angka'
import { formatTanggal } from '@/lib/periode'
import type { KolomDaftar } from './tipe'

/** The word or number behind a stored field: name of a choice, "ya"/"tidak", the rest as stored; null when not known. */
export function getIsiKolom(k: KolomDaftar, nilai: unknown): string | number | null {
  if (nilai === null || nilai === undefined) return null
  if (k.jenis === 'ya-tidak') return nilai === true ? 'ya' : 'tidak'
  if (k.jenis === 'pilihan') return k.pilihan[String(nilai)] ?? String(nilai)
  return typeof nilai === 'number' ? nilai : String(nilai)
}

/** A stored field as screens write it; "–" when not known. */
export function formatKolom(k: KolomDaftar, nilai: unknown): string {
  const isi = getIsiKolom(k, nilai)
  if (isi === null || isi === '') return '–'
  if (k.jenis === 'tanggal') return formatTanggal(String(isi))
  if (typeof isi !== 'number' || k.jenis === 'tahun') return String(isi)
  if (k.jenis === 'rupiah') return formatRupiah(isi)
  return Number.isInteger(isi) ? formatBulat(isi) : formatAngka(isi, 1)
}
