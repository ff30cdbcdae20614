/** One column of a template: how it is headed, recognised, explained and filled. */
export interface KolomTemplat {
  /** Code of a measure or of a field. */
  kode: string
  judul: string
  alias: readonly string[]
  /** One sentence for the sheet Petunjuk. */
  petunjuk: string
  wajib: boolean
  /** Value in the example row. */
  contoh: string | number
  /** Width in characters. */
  lebar: number
  /** Which drop-down list or check the template puts on the column. */
  pilihan?: 'kecamatan' | 'desa' | 'bulan' | 'tahap' | 'ya-tidak' | 'ada-tidak' | 'tanggal' | 'angka'
  /** Words to choose from; a list of their own in the template. */
  kata?: readonly string[]
  maks?: number
}

export const KECAMATAN: KolomTemplat = {
  kode: 'kecamatan',
  judul: 'Kecamatan',
  alias: ['kecamatan', 'kec', 'nama kecamatan', 'wilayah kecamatan'],
  petunjuk: 'Nama kecamatan; pilih dari daftar.',
  wajib: true,
  contoh: '',
  lebar: 22,
  pilihan: 'kecamatan',
}

export const DESA: KolomTemplat = {
  kode: 'desa',
  judul: 'Desa/Kelurahan',
  alias: [
    'desa/kelurahan',
    'desa',
    'kelurahan',
    'desa/kel',
    'kel/desa',
    'kelurahan/desa',
    'nama desa',
    'nama kelurahan',
    'nama desa/kelurahan',
    'nama desa/kel',
    'desa atau kelurahan',
  ],
  petunjuk: 'Nama desa atau kelurahan; pilih dari daftar setelah kecamatannya dipilih.',
  wajib: true,
  contoh: '',
  lebar: 26,
  pilihan: 'desa',
}

export const KODE_DESA: KolomTemplat = {
  kode: 'kode_desa',
  judul: 'Kode desa',
  alias: [
    'kode desa',
    'kode desa/kelurahan',
    'kode desa/kel',
    'kode kelurahan',
    'kode wilayah',
    'kode kemendagri',
    'kode',
  ],
  petunjuk:
    'Kode Kemendagri sepuluh angka, misalnya 64.02.06.1001. Boleh kosong. Bila diisi, kode ini yang dipakai mengenali desa.',
  wajib: false,
  contoh: '',
  lebar: 16,
}

export const POSYANDU: KolomTemplat = {
  kode: 'posyandu',
  judul: 'Posyandu',
  alias: ['posyandu', 'nama posyandu', 'nama pos', 'nama posy', 'pos'],
  petunjuk: 'Nama posyandu seperti yang terdata di dasbor.',
  wajib: true,
  contoh: 'Mawar 1',
  lebar: 26,
}

export const BULAN: KolomTemplat = {
  kode: 'bulan',
  judul: 'Bulan',
  alias: [
    'bulan',
    'bln',
    'periode',
    'bulan laporan',
    'bulan pelaporan',
    'bulan/tahun',
    'bulan tahun',
    'periode laporan',
    'bulan pengukuran',
  ],
  petunjuk: 'Bulan laporan, misalnya Oktober 2025.',
  wajib: true,
  contoh: '',
  lebar: 18,
  pilihan: 'bulan',
}

/** Completes a column Bulan without years; not offered in the template. */
export const TAHUN: KolomTemplat = {
  kode: 'tahun',
  judul: 'Tahun',
  alias: ['tahun', 'thn'],
  petunjuk: 'Tahun laporan.',
  wajib: false,
  contoh: '',
  lebar: 8,
}
