/** Strata of a posyandu, lowest first (Telaah Kemandirian, Kemenkes 2011). */
export const STRATA = [
  { kode: 'pratama', nama: 'Pratama' },
  { kode: 'madya', nama: 'Madya' },
  { kode: 'purnama', nama: 'Purnama' },
  { kode: 'mandiri', nama: 'Mandiri' },
] as const

export type KodeStrata = (typeof STRATA)[number]['kode']

/** Measures read by the criteria and how; a month is one of the last twelve. */
type Ukur =
  /** Months in which one of `ukuran` was above zero; zero in all of those reported: not. */
  | { cara: 'bulan'; ukuran: readonly string[] }
  /** Mean over the months in which `saat` was above zero; judged from `bulanMinimal` months with a report on. */
  | { cara: 'rata'; ukuran: string; saat: string; bulanMinimal: number }
  /** Sum ÷ sum over the months that report both, in percent; judged from `bulanMinimal` of them on. */
  | { cara: 'bagian'; pembilang: string; penyebut: string; bulanMinimal: number }
  /** The latest month that reports both, in percent. */
  | { cara: 'bagian-terakhir'; pembilang: string; penyebut: string }

export interface KriteriaStrata {
  kode: 'buka' | 'kader' | 'cakupan' | 'tambahan' | 'dana-sehat'
  /** As a heading. */
  nama: string
  /** Inside a sentence. */
  sebut: string
  /** Lowest stratum that asks for it; all above ask for it too. */
  mulai: Exclude<KodeStrata, 'pratama'>
  /** At least this. */
  minimal: number
  /** How the number is printed. */
  satuan: 'bulan' | 'kader' | '%'
  /** Why it can't be told, for a posyandu that did not report it. */
  belum: string
  /** What is looked at, for the page that explains it. */
  dasar: string
  ukur: Ukur
}

/** Months looked back, the month shown included. */
export const JENDELA_STRATA = 12

/**
 * The criteria as data: change a limit here and every page, reason and count follows. Where reports hold no exact counterpart of the
 * 2011 wording, `dasar` says what stands for it.
 */
export const KRITERIA_STRATA: readonly KriteriaStrata[] = [
  {
    kode: 'buka',
    nama: 'Buka',
    sebut: 'buka',
    mulai: 'madya',
    minimal: 8,
    satuan: 'bulan',
    belum: 'laporan hari buka belum cukup',
    dasar: 'Bulan dengan sedikitnya satu hari buka dalam 12 bulan.',
    ukur: { cara: 'bulan', ukuran: ['hari_buka'] },
  },
  {
    kode: 'kader',
    nama: 'Kader bertugas',
    sebut: 'kader bertugas rata-rata',
    mulai: 'madya',
    minimal: 5,
    satuan: 'kader',
    belum: 'kader hadir baru dilaporkan kurang dari delapan bulan',
    dasar: 'Rata-rata kader hadir pada bulan buka dalam 12 bulan.',
    ukur: { cara: 'rata', ukuran: 'kader_hadir', saat: 'hari_buka', bulanMinimal: 8 },
  },
  {
    kode: 'cakupan',
    nama: 'Cakupan program utama',
    sebut: 'cakupan',
    mulai: 'purnama',
    minimal: 50,
    satuan: '%',
    belum: 'penimbangan balita baru dilaporkan kurang dari delapan bulan',
    dasar:
      'Balita ditimbang dibagi balita di wilayah posyandu (D/S), jumlah 12 bulan. KIA, KB, dan imunisasi belum ada dalam laporan.',
    ukur: {
      cara: 'bagian',
      pembilang: 'balita_ditimbang',
      penyebut: 'balita_sasaran',
      bulanMinimal: 8,
    },
  },
  {
    kode: 'tambahan',
    nama: 'Program tambahan',
    sebut: 'program tambahan',
    mulai: 'purnama',
    minimal: 6,
    satuan: 'bulan',
    belum: 'laporan layanan di luar Kesehatan belum cukup',
    dasar:
      'Bulan dengan sedikitnya satu layanan di luar bidang Kesehatan dalam 12 bulan; kelima bidang lain menggantikan program tambahan lama.',
    ukur: {
      cara: 'bulan',
      ukuran: [
        'layanan_pendidikan',
        'layanan_pekerjaan_umum',
        'layanan_perumahan',
        'layanan_trantibumlinmas',
        'layanan_sosial',
      ],
    },
  },
  {
    kode: 'dana-sehat',
    nama: 'Dana sehat',
    sebut: 'dana sehat',
    mulai: 'mandiri',
    minimal: 50,
    satuan: '%',
    belum: 'dana sehat belum didata',
    dasar:
      'Keluarga peserta dana sehat dibagi keluarga di wilayah posyandu, pendataan terakhir dalam 12 bulan.',
    ukur: { cara: 'bagian-terakhir', pembilang: 'keluarga_dana_sehat', penyebut: 'keluarga' },
  },
]
