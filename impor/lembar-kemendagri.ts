import type { BarisRegistrasi } from '@/indikator/daftar-registrasi'
import type { Dokumen } from '@/indikator/keadaan-registrasi'
import type { PeristiwaRegistrasi } from '@/indikator/tahap-registrasi'

/** One posyandu of the recapitulation: its row of the work list, its papers and its events. */
export interface BarisKemendagri extends BarisRegistrasi {
  /** Name of the desa without "Desa" or "Kelurahan". */
  desaPolos: string
  dokumen: readonly Dokumen[]
  peristiwa: readonly PeristiwaRegistrasi[]
}

/** Words of the column Status: rows that carry them came from this sheet, and are taken back only once they have a number. */
export const STATUS_LEMBAR = { verifikasi: 'Siap dimasukkan', dimasukkan: 'Menunggu nomor' } as const

const POLA_KODE = /^P-([1-9]\d{0,8})$/i

/** What stands in the column Kode dasbor: the way back to the posyandu, whatever was done to its name. */
export const formatKodeDasbor = (id: number): string => `P-${id}`

/** The id in such a code; null for another text. */
export function parseKodeDasbor(teks: string): number | null {
  const id = POLA_KODE.exec(teks.trim())?.[1]
  return id ? Number(id) : null
}

interface Kolom {
  judul: string
  lebar: number
  tanggal?: true
  isi: (b: BarisKemendagri) => string | null
}

// Lists write "SK pembentukan: 400/12/2025" into the note of the event.
function nomorDokumen(b: BarisKemendagri, kode: string, awalan: string): string | null {
  if (!b.dokumen.some((d) => d.kode === kode && d.ada)) return 'tidak'
  const pola = new RegExp(`(?:^|; )${awalan}: ([^;]+)`)
  for (const e of b.peristiwa) {
    const nomor = pola.exec(e.catatan ?? '')?.[1]?.trim()
    if (nomor) return nomor
  }
  return 'ada'
}

/**
 * Columns of the recapitulation matrix, in order. No official form was found (fakta 5.1): change this list when Kemendagri
 * names one. Headings must stay ones that the importer knows, so that the sheet can come back.
 */
export const KOLOM_KEMENDAGRI: readonly Kolom[] = [
  { judul: 'Kecamatan', lebar: 22, isi: (b) => b.kecamatan },
  { judul: 'Desa/Kelurahan', lebar: 24, isi: (b) => b.desaPolos },
  { judul: 'Kode desa', lebar: 16, isi: (b) => b.kodeDesa },
  { judul: 'Nama posyandu', lebar: 26, isi: (b) => b.nama },
  { judul: 'Nomor registrasi', lebar: 22, isi: () => null },
  { judul: 'Tanggal terdaftar', lebar: 18, tanggal: true, isi: () => null },
  { judul: 'Status registrasi', lebar: 18, isi: (b) => STATUS_LEMBAR[b.tahap as 'verifikasi'] },
  {
    judul: 'Nomor SK pembentukan',
    lebar: 24,
    isi: (b) => nomorDokumen(b, 'sk-pembentukan', 'SK pembentukan'),
  },
  { judul: 'Nomor SK pengurus', lebar: 24, isi: (b) => nomorDokumen(b, 'sk-pengurus', 'SK pengurus') },
  { judul: 'Berita acara musdes', lebar: 20, isi: (b) => nomorDokumen(b, 'berita-acara', 'Berita acara') },
  { judul: 'Catatan', lebar: 30, isi: () => null },
  { judul: 'Kode dasbor', lebar: 14, isi: (b) => formatKodeDasbor(b.id) },
]
