import { formatAngka } from '@/lib/angka'
import { tautan } from '@/lib/tautan'
import { formatAlasanPendek } from './alasan'
import { membaik } from './hitung'
import type { ModelKartu } from './model'
import type { Status } from './tipe'

/** How many indicators one person may pin to the overview. */
export const MAKS_SEMATAN = 6

/** One pinned number, ready to print: a small script draws it without knowing indicators. */
export interface Sematan {
  kode: string
  nama: string
  /** "78,3 %", or why there is none. */
  nilai: string
  status: Status
  /** Change in points since the month before; null without one to compare with. */
  ubah: { arah: 'naik' | 'turun' | 'tetap'; teks: string; baik: boolean | null } | null
  href: string
}

/** Letters of a name that stand beside its number on the office screen. */
const PALING_PANJANG = 16

/** A pinned number from the model of its tile. */
export function susunSematan(k: ModelKartu): Sematan {
  const { indikator: i, ubah } = k
  const arah = ubah === null || ubah === 0 ? 'tetap' : ubah > 0 ? 'naik' : 'turun'
  return {
    kode: i.kode,
    nama: i.nama.length > PALING_PANJANG ? i.namaPendek : i.nama,
    nilai:
      k.nilai.jenis === 'angka'
        ? `${formatAngka(k.nilai.nilai, i.desimal)} ${i.satuan}`.trim()
        : formatAlasanPendek(k.nilai.alasan),
    status: k.status,
    ubah:
      ubah === null ? null : { arah, teks: formatAngka(Math.abs(ubah), i.desimal), baik: membaik(i, ubah) },
    href: tautan(`/indikator/${i.kode}`, k.bulan),
  }
}

/** Puts one more code into the first free place of six; null when there is none. Already there: unchanged. */
export function tambahSematan(kini: readonly string[], kode: string): string[] | null {
  if (kini.includes(kode)) return [...kini]
  return kini.length < MAKS_SEMATAN ? [...kini, kode] : null
}
