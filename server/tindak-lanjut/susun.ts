import type { BarisTindakLanjut } from '@/db/queries/tindak-lanjut'
import { getIndikator } from '@/indikator'
import { getTercetak, hitung } from '@/indikator/hitung'
import type { TindakLanjutRingkas } from '@/indikator/rapat/tipe'
import { listUkuran } from '@/indikator/susun'
import {
  type Gerak,
  hitungLewat,
  ringkasGerak,
  sebutPj,
  susunGerak,
  urutkanTindakLanjut,
} from '@/indikator/tindak-lanjut'
import type { Cakupan } from '@/lib/cakupan'
import type { Bulan } from '@/lib/periode'
import { loadTabel } from '../loaders/dasar'

/** A follow-up with everything that a reader asks of it, as of a day. */
export interface BarisLengkap extends BarisTindakLanjut {
  /** Who owes it, in words. */
  pj: string
  /** As `sebutTempat`. */
  tempat: string
  namaIndikator: string | null
  lewat: number | null
  gerak: Gerak
}

const AWALAN = { kabupaten: '', kecamatan: 'Kecamatan ', desa: 'Desa ', kelurahan: 'Kelurahan ' } as const

/** A place in words: "Seluruh kabupaten", "Kecamatan Tabang", "Desa Gunung Sari". */
export function sebutTempat(jenis: keyof typeof AWALAN, nama: string): string {
  return jenis === 'kabupaten' ? 'Seluruh kabupaten' : AWALAN[jenis] + nama
}

/** Puts words and the movement of the number to follow-ups, in their order; `bulan` is the month of the number now. */
export async function lengkapiTindakLanjut(
  c: Cakupan,
  baris: readonly BarisTindakLanjut[],
  hari: string,
  bulan: Bulan | null,
): Promise<BarisLengkap[]> {
  const terikat = baris.flatMap((b) => {
    const i = b.indikator === null ? null : getIndikator(b.indikator)
    return i && b.nilaiAwal !== null ? [{ kode: b.kodeWilayah, i }] : []
  })
  const kode = [...new Set(terikat.map((t) => t.kode))]
  const tabel =
    bulan && kode.length > 0
      ? await loadTabel(c, { kode }, bulan, bulan, listUkuran([...new Set(terikat.map((t) => t.i))]))
      : null
  const lengkap = baris.map((b): BarisLengkap => {
    const indikator = b.indikator === null ? null : getIndikator(b.indikator)
    const jumlah = bulan && indikator ? tabel?.(b.kodeWilayah, bulan)?.jumlah : undefined
    const nilai = indikator && jumlah ? getTercetak(indikator, hitung(indikator, jumlah)) : null
    return {
      ...b,
      pj: sebutPj({ jenis: b.pjJenis, kode: b.pjKode }, b.namaPj),
      tempat: sebutTempat(b.jenisWilayah, b.namaWilayah),
      namaIndikator: indikator?.namaPendek ?? null,
      lewat: hitungLewat(b.tenggat, b.keadaan, hari),
      gerak: susunGerak({
        indikator,
        awal: { nilai: b.nilaiAwal, bulan: b.bulanAwal },
        kini: bulan && { nilai, bulan },
      }),
    }
  })
  return urutkanTindakLanjut(lengkap)
}

/** The form that slides draw. */
export function ringkasTindakLanjut(b: BarisLengkap): TindakLanjutRingkas {
  const indikator = b.indikator === null ? null : getIndikator(b.indikator)
  const tempat = b.jenisWilayah === 'kabupaten' ? 'kabupaten' : b.namaWilayah
  return {
    id: b.id,
    keputusan: b.keputusan,
    penanggungJawab: b.pj,
    tenggat: b.tenggat,
    keadaan: b.keadaan,
    lewat: b.lewat,
    angka: ringkasGerak(b.gerak, indikator, tempat),
    asal: b.rapat && { judul: b.rapat.judul, tanggal: b.rapat.tanggal },
    indikator: b.indikator,
    kodeWilayah: b.kodeWilayah,
  }
}
