import { SERI_LATAR } from './seri-latar'

/** How a published series came about; series of different kinds are never drawn as one line. */
export type KelompokSeri = 'survei' | 'rutin' | 'serentak' | 'dinyatakan' | 'pendataan' | 'sasaran'

/** One series of published figures, described once for *Tentang data*, the trend and the exports. */
export interface SeriTerbit {
  kode: string
  nama: string
  penjelasan: string
  satuan: string
  kelompok: KelompokSeri
  /** Code of the indicator beside which the series may be shown as a reference; null for background figures. */
  indikator: string | null
}

/** `metode` of a figure that an official stated without saying how it was computed. */
export const TANPA_METODE = 'tanpa metode yang diterbitkan'

/** Codes that published figures use for places above the kabupaten. */
export const KODE_INDONESIA = '00'

const DINKES = 'Tabel Dinkes Kukar 2024 per kecamatan; kader menurut tanda kecakapan.'

const SERI_INDIKATOR = [
  {
    kode: 'stunting-survei',
    nama: 'Stunting menurut survei (SSGI/SKI)',
    penjelasan:
      'Survei tahunan Kemenkes: angka resmi prevalensi per kabupaten/kota. Tidak ada angka per kecamatan atau desa.',
    satuan: '%',
    kelompok: 'survei',
    indikator: 'stunting',
  },
  {
    kode: 'stunting-eppgbm',
    nama: 'Stunting menurut e-PPGBM',
    penjelasan: 'Pencatatan rutin puskesmas atas balita yang diukur. Tidak dapat disandingkan dengan survei.',
    satuan: '%',
    kelompok: 'rutin',
    indikator: 'stunting',
  },
  {
    kode: 'stunting-serentak',
    nama: 'Stunting menurut pengukuran serentak',
    penjelasan:
      'Pengukuran serentak 2025. Bupati dan Wakil Bupati menyebut angka yang berbeda pada hari yang sama.',
    satuan: '%',
    kelompok: 'serentak',
    indikator: 'stunting',
  },
  {
    kode: 'stunting-dinyatakan',
    nama: 'Stunting 2024 yang dinyatakan di berita',
    penjelasan: 'Angka 2024 selain SSGI 14,2 yang disebut pejabat atau media, tanpa metode yang diterbitkan.',
    satuan: '%',
    kelompok: 'dinyatakan',
    indikator: 'stunting',
  },
  {
    kode: 'stunting-lain',
    nama: 'Stunting, angka lama lainnya',
    penjelasan: 'Angka lama yang caranya tidak disebut. Hanya untuk latar.',
    satuan: '%',
    kelompok: 'dinyatakan',
    indikator: null,
  },
  {
    kode: 'target-nasional-stunting',
    nama: 'Sasaran nasional stunting',
    penjelasan: 'Sasaran RPJMN dan RPJPN. Sasaran RPJMD Kukar belum ditemukan.',
    satuan: '%',
    kelompok: 'sasaran',
    indikator: 'stunting',
  },
  {
    kode: 'partisipasi-kader-dinyatakan',
    nama: 'Partisipasi kader yang dinyatakan DPMD',
    penjelasan:
      'Disebut DPMD tanpa rumus. Rumus pada dasbor ini dinyatakan sendiri, jadi keduanya tidak disamakan.',
    satuan: '%',
    kelompok: 'dinyatakan',
    indikator: 'partisipasi-kader',
  },
  {
    kode: 'posyandu',
    nama: 'Jumlah posyandu',
    penjelasan:
      'Jumlah menurut tanggal dan pendata; definisinya tidak selalu sama. 827 adalah yang terdata di DPMD, bukan yang bernomor Kemendagri.',
    satuan: 'posyandu',
    kelompok: 'pendataan',
    indikator: 'registrasi',
  },
  {
    kode: 'posyandu-bernomor-nasional',
    nama: 'Posyandu bernomor Kemendagri, nasional',
    penjelasan: 'Jumlah posyandu di Indonesia yang sudah menerima nomor registrasi.',
    satuan: 'posyandu',
    kelompok: 'pendataan',
    indikator: 'registrasi',
  },
  {
    kode: 'posyandu-aktif-dinkes',
    nama: 'Posyandu aktif 2024 (Dinkes)',
    penjelasan: 'Tabel Dinkes Kukar 2024 per kecamatan; semua tertulis 100 % aktif.',
    satuan: 'posyandu',
    kelompok: 'pendataan',
    indikator: 'posyandu-aktif',
  },
  {
    kode: 'kader-purwa',
    nama: 'Kader purwa 2024',
    penjelasan: DINKES,
    satuan: 'kader',
    kelompok: 'pendataan',
    indikator: 'kader-cakap',
  },
  {
    kode: 'kader-madya',
    nama: 'Kader madya 2024',
    penjelasan: DINKES,
    satuan: 'kader',
    kelompok: 'pendataan',
    indikator: 'kader-cakap',
  },
  {
    kode: 'kader-utama',
    nama: 'Kader utama 2024',
    penjelasan: DINKES,
    satuan: 'kader',
    kelompok: 'pendataan',
    indikator: 'kader-cakap',
  },
  {
    kode: 'gedung-dibangun',
    nama: 'Gedung posyandu yang dibangun',
    penjelasan: 'Gedung yang disebut sudah dibangun; bukan jumlah posyandu yang memiliki gedung sendiri.',
    satuan: 'gedung',
    kelompok: 'dinyatakan',
    indikator: 'sarana-gedung',
  },
  {
    kode: 'gedung-direncanakan',
    nama: 'Gedung posyandu yang direncanakan',
    penjelasan: 'Rencana pembangunan setahun yang disebut di berita.',
    satuan: 'gedung',
    kelompok: 'dinyatakan',
    indikator: 'sarana-gedung',
  },
  {
    kode: 'paket-meubel',
    nama: 'Paket meubel posyandu',
    penjelasan: 'Paket meubel yang disebut sudah diberikan.',
    satuan: 'paket',
    kelompok: 'dinyatakan',
    indikator: 'sarana-meubel',
  },
  {
    kode: 'penerima-ape',
    nama: 'Posyandu penerima APE',
    penjelasan: 'Posyandu yang disebut menerima alat permainan edukatif.',
    satuan: 'posyandu',
    kelompok: 'dinyatakan',
    indikator: 'sarana-ape',
  },
  {
    kode: 'kader',
    nama: 'Kader posyandu',
    penjelasan: 'Jumlah kader di seluruh posyandu menurut DPMD.',
    satuan: 'kader',
    kelompok: 'pendataan',
    indikator: 'partisipasi-kader',
  },
  {
    kode: 'kader-dilatih',
    nama: 'Kader yang dilatih',
    penjelasan: 'Jumlah kader yang mengikuti pelatihan dalam periode itu.',
    satuan: 'kader',
    kelompok: 'dinyatakan',
    indikator: 'kader-terlatih',
  },
  {
    kode: 'kader-terlatih-dinyatakan',
    nama: 'Kader terlatih yang dinyatakan',
    penjelasan: 'Disebut di berita sebagai "sekitar 3 dari 5 kader per posyandu".',
    satuan: 'dari 5 kader',
    kelompok: 'dinyatakan',
    indikator: 'kader-terlatih',
  },
] as const satisfies readonly SeriTerbit[]

/** All series, in the order of *Tentang data*. */
export const SERI = [...SERI_INDIKATOR, ...SERI_LATAR] as const

export type KodeSeri = (typeof SERI)[number]['kode']

/** The description of a series, or null when no published figure belongs to that code. */
export function getSeri(kode: string): SeriTerbit | null {
  return SERI.find((s) => s.kode === kode) ?? null
}

/** The series that may be shown beside an indicator, in order. */
export function listSeriIndikator(kode: string): SeriTerbit[] {
  return SERI.filter((s: SeriTerbit) => s.indikator === kode)
}
