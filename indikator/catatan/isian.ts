import { formatBulat } from '@/lib/angka'
import type { Daftar, KolomDaftar } from './tipe'

/** One field as a form draws it: plain data, without the functions of its definition. */
export interface KolomIsian {
  kode: string
  judul: string
  petunjuk: string
  jenis: KolomDaftar['jenis']
  wajib: boolean
  /** Longest text in letters; null for what is no text. */
  panjang: number | null
  /** Choices in their order; empty for other kinds. */
  pilihan: { kode: string; nama: string }[]
  /** Texts that other records hold, to be chosen from; empty where the field offers none. */
  saran: readonly string[]
}

/** What a field holds as text for its input; empty when not known. */
export function formatAwal(k: KolomDaftar, nilai: unknown): string {
  if (nilai === null || nilai === undefined) return ''
  if (k.jenis === 'ya-tidak') return nilai === true ? 'ya' : 'tidak'
  if (k.jenis === 'bulat' || k.jenis === 'rupiah') return formatBulat(Number(nilai))
  return k.jenis === 'desimal' ? String(nilai).replace('.', ',') : String(nilai)
}

/**
 * The fields of a list in their order. `bidang`: the only field of SPM that the writer may choose; null: any. `saran`: texts to choose from,
 * by field.
 */
export function listKolomIsian(
  d: Daftar,
  bidang: string | null,
  saran: Readonly<Record<string, readonly string[]>> = {},
): KolomIsian[] {
  return Object.entries(d.kolom).map(([kode, k]) => {
    const terikat = kode === 'bidang' && bidang !== null
    const pilihan = k.jenis === 'pilihan' ? Object.entries(k.pilihan) : []
    return {
      kode,
      judul: k.judul,
      petunjuk: k.petunjuk,
      jenis: k.jenis,
      wajib: k.kunci === true || ('wajib' in k && k.wajib === true) || terikat,
      panjang: k.jenis === 'teks' ? k.maks : null,
      pilihan: pilihan.filter(([p]) => !terikat || p === bidang).map(([p, nama]) => ({ kode: p, nama })),
      saran: saran[kode] ?? [],
    }
  })
}

/** Up to `paling` fields that tell records of a list apart in a table: key and mandatory ones first, no other long texts. */
export function listKolomUtama(d: Daftar, paling: number): string[] {
  const semua = Object.entries(d.kolom).filter(([, k]) => k.kunci || k.jenis !== 'teks' || k.maks <= 200)
  const pokok = semua.filter(([, k]) => k.kunci || ('wajib' in k && k.wajib))
  const terpilih = [...new Set([...pokok, ...semua].map(([kode]) => kode))].slice(0, paling)
  return semua.map(([kode]) => kode).filter((kode) => terpilih.includes(kode))
}
