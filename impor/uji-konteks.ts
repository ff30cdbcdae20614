import { utils, type WorkSheet, write } from '@e965/xlsx'
import { UKURAN } from '@/indikator'
import { periksaBerkas } from './periksa'
import type { BarisPeriksa, KonteksPeriksa, Pemeriksaan } from './tipe'

/** Places, posyandu and values for the importer's tests; names and codes are the real ones. */
export const KONTEKS: KonteksPeriksa = {
  kecamatan: [
    ['64.02.02', 'Loa Kulu'],
    ['64.02.03', 'Loa Janan'],
    ['64.02.04', 'Anggana'],
    ['64.02.06', 'Tenggarong'],
    ['64.02.07', 'Sebulu'],
    ['64.02.12', 'Tabang'],
    ['64.02.15', 'Sanga Sanga'],
    ['64.02.16', 'Tenggarong Seberang'],
    ['64.02.17', 'Marang Kayu'],
    ['64.02.19', 'Kota Bangun Darat'],
  ].map(([kode = '', nama = '']) => ({ kode, nama })),
  desa: [
    ['64.02.02.2014', 'Sumber Sari'],
    ['64.02.02.2001', 'Jonggon Desa'],
    ['64.02.03.2001', 'Bakungan'],
    ['64.02.03.2002', 'Loa Duri Ulu'],
    ['64.02.03.2007', 'Loa Duri Ilir'],
    ['64.02.04.2006', 'Sungai Meriam'],
    ['64.02.04.2007', 'Sidomulyo'],
    ['64.02.06.1004', 'Timbau'],
    ['64.02.07.2007', 'Sumber Sari'],
    ['64.02.07.2008', 'Manunggal Daya'],
    ['64.02.12.2010', 'Sidomulyo'],
    ['64.02.15.1003', 'Sanga-Sanga Dalam'],
    ['64.02.16.2001', 'Manunggal Jaya'],
    ['64.02.17.2001', 'Sebuntal'],
    ['64.02.19.2004', 'Kota Bangun I'],
    ['64.02.19.2007', 'Sumber Sari'],
  ].map(([kode = '', nama = '']) => ({ kode, nama, kodeKecamatan: kode.slice(0, 8) })),
  posyandu: [
    { id: 1, kodeDesa: '64.02.03.2007', nama: 'Mawar 1', alias: [] },
    { id: 2, kodeDesa: '64.02.03.2007', nama: 'Mawar 2', alias: ['Cempaka Lama'] },
    { id: 3, kodeDesa: '64.02.03.2007', nama: 'Kenanga', alias: [] },
    { id: 4, kodeDesa: '64.02.03.2001', nama: 'Melati', alias: [] },
    { id: 5, kodeDesa: '64.02.19.2007', nama: 'Anggrek', alias: [] },
    { id: 6, kodeDesa: '64.02.15.1003', nama: 'Dahlia', alias: [] },
    { id: 7, kodeDesa: '64.02.04.2006', nama: 'Teratai', alias: [] },
  ],
  bulanTerakhir: '2025-10',
  hariIni: '2025-10-31',
  kodeKecamatan: null,
  posyanduBaru: 'semua',
  nomor: new Map([['64.02.03.2007.001', 1]]),
  nilaiLalu: new Map([
    ['1|2025-09|balita_ditimbang', 140],
    ['1|2025-09|kader_hadir', 3],
  ]),
}

export type SelUji =
  | string
  | number
  | boolean
  | null
  | { t: 'n' | 'e' | 's'; v: number | string; z?: string; f?: string }

/** Bytes of a workbook from rows by sheet. */
export function createBerkas(
  lembar: Record<string, SelUji[][]> | SelUji[][],
  bookType: 'xlsx' | 'xlsb' | 'biff8' | 'biff5' | 'xlml' | 'ods' | 'fods' | 'html' | 'csv' = 'xlsx',
  ubah?: (ws: WorkSheet) => void,
): Uint8Array {
  const buku = utils.book_new()
  for (const [nama, baris] of Object.entries(Array.isArray(lembar) ? { Isi: lembar } : lembar)) {
    const ws = utils.aoa_to_sheet(baris)
    ubah?.(ws)
    utils.book_append_sheet(buku, ws, nama)
  }
  return new Uint8Array(write(buku, { type: 'array', bookType }))
}

/** Checks rows as one sheet "Isi"; fails when the file as a whole is refused. */
export function periksaTabel(baris: SelUji[][], konteks: Partial<KonteksPeriksa> = {}): Pemeriksaan {
  const hasil = periksaBerkas(createBerkas(baris), 'laporan.xlsx', { ...KONTEKS, ...konteks })
  if ('ditolak' in hasil) throw new Error(hasil.temuan.pesan)
  return hasil
}

const ukuran = [...UKURAN].filter(([, u]) => u.templat.includes('laporan-bulanan'))

/** Headings of a whole monthly report. */
export const JUDUL_LAPORAN: string[] = [
  'Kecamatan',
  'Desa',
  'Posyandu',
  'Bulan',
  ...ukuran.map(([, u]) => u.judul),
]

const SEHAT: Readonly<Record<string, SelUji>> = {
  Kecamatan: 'Loa Janan',
  Desa: 'Loa Duri Ilir',
  Posyandu: 'Kenanga',
  Bulan: 'Oktober 2025',
  balita_sasaran: 47,
  balita_diukur: 42,
  balita_pendek: 4,
  balita_sangat_pendek: 1,
  kader_sk: 10,
  kader_hadir: 9,
  kader_terlatih: 6,
  balita_kms: 45,
  balita_ditimbang: 42,
  balita_naik: 31,
  balita_tidak_naik: 8,
  hari_buka: 1,
  melayani_siklus_hidup: 'ya',
  kader_penerima: 5,
  operasional_diterima: 'ya',
}

/** A correct row of a monthly report with some cells changed, by heading or code of measure. */
export function createBarisLaporan(ubah: Readonly<Record<string, SelUji>> = {}): SelUji[] {
  const isi = { ...SEHAT, ...ubah }
  const kunci = ['Kecamatan', 'Desa', 'Posyandu', 'Bulan', ...ukuran.map(([k]) => k)]
  return kunci.map((k) => (k in isi ? (isi[k] ?? null) : 2))
}

/** Checks a monthly report of one row with some cells changed and returns that row. */
export function periksaSatu(
  ubah: Readonly<Record<string, SelUji>>,
  konteks: Partial<KonteksPeriksa> = {},
): BarisPeriksa {
  const baris = periksaTabel([JUDUL_LAPORAN, createBarisLaporan(ubah)], konteks).baris[0]
  if (!baris) throw new Error('no row')
  return baris
}
