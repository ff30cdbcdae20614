import { createBuku } from '@/lib/buku/buku'
import { type Bulan, formatBulan, formatTanggal } from '@/lib/periode'
import { susunDefinisi, susunSumber } from './definisi'
import { createLembar, type IsiLembar } from './kerangka'
import type { KumpulanNilai } from './kumpulkan'
import { susunLembarBulanan, susunLembarNilai } from './lembar-nilai'
import { susunRingkas } from './ringkas'

/** What a page shows, to be taken along. */
export interface BahanAngka {
  /** "Kecamatan Tabang", "Stunting". */
  judul: string
  kodeWilayah: string
  namaWilayah: string
  bulan: Bulan
  tanggalData: string | null
  aplikasi: string
  kumpulan: readonly KumpulanNilai[]
}

/** The figures of a page as XLSX bytes: a summary of its place, one sheet per indicator, months, definitions and sources. */
export function createXlsxAngka(b: BahanAngka): Uint8Array {
  const { kumpulan } = b
  const adaContoh = kumpulan.some((k) => k.baris.some((x) => x.nilai.adaContoh))
  const adaDeret = kumpulan.some((k) => k.baris.some((x) => x.deret.length > 0))
  const lembar: IsiLembar[] = [
    susunRingkas({ ...b, judul: `${b.judul}: angka ${b.namaWilayah}` }),
    ...kumpulan.map((k) => susunLembarNilai({ ...k, bulan: b.bulan, tanggalData: b.tanggalData })),
    ...(adaDeret ? [susunLembarBulanan(kumpulan)] : []),
    susunDefinisi(kumpulan),
    susunSumber({ tanggalData: b.tanggalData, aplikasi: b.aplikasi, asal: '', batas: null }, kumpulan),
  ]
  const kepala = {
    berkas: `${b.judul} · ${b.namaWilayah}, ${formatBulan(b.bulan)}`,
    keterangan: b.tanggalData ? `data per ${formatTanggal(b.tanggalData)}` : 'belum ada data',
    adaContoh,
  }
  return createBuku(lembar.map((l) => createLembar(kepala, l)))
}
