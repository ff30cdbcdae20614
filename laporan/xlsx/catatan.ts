import type { Catatan, Daftar, KolomDaftar, Sifat } from '@/indikator/catatan/tipe'
import { getIsiKolom } from '@/indikator/catatan/tulis'
import { createBuku } from '@/lib/buku/buku'
import type { Gaya } from '@/lib/buku/gaya'
import type { SelTulis } from '@/lib/buku/lembar'
import { createLembar, getSerial, type KolomLembar } from './kerangka'

/** Where a record lies, in words; null at the levels below it. */
export interface TempatCatatan {
  kecamatan: string | null
  desa: string | null
}

interface BahanCatatan {
  daftar: Daftar
  catatan: readonly Catatan[]
  tempat: (kode: string) => TempatCatatan
  /** "Kabupaten Kutai Kartanegara", "Kecamatan Tabang". */
  wilayah: string
  aplikasi: string
}

const KATA_SIFAT: Readonly<Record<Sifat, string>> = { kantor: '', terbit: 'terbitan', contoh: 'contoh' }

const GAYA: Readonly<Record<KolomDaftar['jenis'], Gaya>> = {
  teks: 'lipat',
  bulat: 'bulat',
  desimal: 'angka-1',
  rupiah: 'bulat',
  tahun: 'biasa',
  tanggal: 'tanggal',
  'ya-tidak': 'teks',
  pilihan: 'teks',
}

const LEBAR: Readonly<Record<KolomDaftar['jenis'], number>> = {
  teks: 32,
  bulat: 13,
  desimal: 13,
  rupiah: 19,
  tahun: 9,
  tanggal: 14,
  'ya-tidak': 13,
  pilihan: 24,
}

function listKolom(d: Daftar): KolomLembar[] {
  return [
    { judul: 'Kecamatan', lebar: 22, gaya: 'teks' },
    { judul: 'Desa/Kelurahan', lebar: 24, gaya: 'teks' },
    { judul: 'Kode wilayah', lebar: 15, gaya: 'teks' },
    ...Object.values(d.kolom).map((k) => ({
      judul: k.judul,
      lebar: Math.max(LEBAR[k.jenis], Math.min(24, k.judul.length + 2)),
      gaya: GAYA[k.jenis],
    })),
    { judul: 'Sifat data', lebar: 12, gaya: 'teks' },
  ]
}

function susunBaris(b: BahanCatatan, c: Catatan): SelTulis[] {
  const { kecamatan, desa } = b.tempat(c.kodeWilayah)
  const isi = Object.entries(b.daftar.kolom).map(([nama, k]) => {
    const nilai = getIsiKolom(k, c.isi[nama])
    return k.jenis === 'tanggal' ? getSerial(nilai as string | null) : nilai
  })
  return [kecamatan, desa, c.kodeWilayah, ...isi, KATA_SIFAT[c.sifat]]
}

/** The records of a list as XLSX bytes, under the headings of its template: the file may be mended and brought in again. */
export function createXlsxCatatan(b: BahanCatatan): Uint8Array {
  const kepala = {
    berkas: `${b.daftar.nama} · ${b.wilayah}`,
    keterangan: `dari ${b.aplikasi}, ${b.catatan.length} baris`,
    adaContoh: b.catatan.some((c) => c.sifat === 'contoh'),
  }
  const lembar = createLembar(kepala, {
    nama: b.daftar.nama,
    judul: b.daftar.nama,
    kolom: listKolom(b.daftar),
    baris: b.catatan.map((c) => susunBaris(b, c)),
    bekuKolom: 2,
  })
  return createBuku([lembar])
}
