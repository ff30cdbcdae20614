import type { Ukuran } from './tipe'

const dasar = { satuan: 'balita', jenis: 'keadaan', maks: 600 } as const
const BULANAN = ['laporan-bulanan'] as const

/** S, K, D, N, T of the monthly SKDN recapitulation; three indicators share them. */
export const ukuranSkdn = {
  balita_sasaran: {
    ...dasar,
    nama: 'Balita di wilayah posyandu (S)',
    judul: 'S (balita seluruhnya)',
    alias: ['S', 'jumlah balita', 'sasaran balita', 'balita seluruhnya', 'jml balita', 'sasaran'],
    templat: ['laporan-bulanan', 'ppgbm'],
  },
  balita_kms: {
    ...dasar,
    nama: 'Balita memiliki KMS/Buku KIA (K)',
    judul: 'K (punya KMS/Buku KIA)',
    alias: ['K', 'punya kms', 'memiliki kms', 'punya buku kia', 'kms'],
    templat: BULANAN,
    bagianDari: 'balita_sasaran',
  },
  balita_ditimbang: {
    ...dasar,
    nama: 'Balita ditimbang (D)',
    judul: 'D (ditimbang)',
    alias: ['D', 'ditimbang', 'balita ditimbang', 'jumlah ditimbang'],
    templat: BULANAN,
    bagianDari: 'balita_sasaran',
  },
  balita_naik: {
    ...dasar,
    nama: 'Balita naik berat badan (N)',
    judul: 'N (naik berat badan)',
    alias: ['N', 'naik', 'naik bb', 'berat badan naik', 'bb naik'],
    dariPengukuran: true,
    templat: BULANAN,
    bagianDari: 'balita_ditimbang',
  },
  balita_tidak_naik: {
    ...dasar,
    nama: 'Balita tidak naik berat badan (T)',
    judul: 'T (tidak naik)',
    alias: ['T', 'tidak naik', 'tidak naik bb', 'bb tidak naik'],
    dariPengukuran: true,
    templat: BULANAN,
    bagianDari: 'balita_ditimbang',
  },
} as const satisfies Record<string, Ukuran>
