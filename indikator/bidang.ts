import { defineIndikator, type Indikator, type Riwayat, type Ukuran, type UkuranTurunan } from './tipe'

/** The six fields of SPM in the official order and spelling (Permendagri 13/2024; fakta 1.1). */
export const BIDANG = [
  { kode: 'pendidikan', nama: 'Pendidikan', pendek: 'Pendidikan', alias: ['pendidikan', 'bid. pendidikan'] },
  { kode: 'kesehatan', nama: 'Kesehatan', pendek: 'Kesehatan', alias: ['kesehatan', 'bid. kesehatan'] },
  {
    kode: 'pekerjaan-umum',
    nama: 'Pekerjaan Umum',
    pendek: 'Pekerjaan Umum',
    alias: ['pekerjaan umum', 'pu', 'bid. pu'],
  },
  {
    kode: 'perumahan',
    nama: 'Perumahan Rakyat',
    pendek: 'Perumahan',
    alias: ['perumahan rakyat', 'perumahan', 'perkim'],
  },
  {
    kode: 'trantibumlinmas',
    nama: 'Ketenteraman, Ketertiban Umum, dan Perlindungan Masyarakat',
    pendek: 'Trantibumlinmas',
    alias: ['trantibumlinmas', 'trantib', 'ketentraman', 'ketenteraman dan ketertiban umum', 'linmas'],
  },
  { kode: 'sosial', nama: 'Sosial', pendek: 'Sosial', alias: ['sosial', 'bid. sosial'] },
] as const

export type KodeBidang = (typeof BIDANG)[number]['kode']

/** Code of the measure that counts the services of a field. */
export const getKodeLayanan = (k: KodeBidang) => `layanan_${k.replace('-', '_')}`
const kodeMelayani = (k: KodeBidang) => `melayani_${k.replace('-', '_')}`

function ukuranLayanan(b: (typeof BIDANG)[number]): Ukuran {
  return {
    nama: `Layanan bidang ${b.pendek}`,
    judul: `Layanan ${b.pendek}`,
    alias: b.alias.flatMap((a) => [`layanan ${a}`, a]),
    satuan: 'layanan',
    jenis: 'kejadian',
    templat: ['laporan-bulanan', 'enam-bidang'],
    maks: 500,
  }
}

const SEMUA_LAYANAN = Object.fromEntries(BIDANG.map((b) => [getKodeLayanan(b.kode), ukuranLayanan(b)]))

function turunan(nama: string, nilai: (r: Riwayat) => number | null): UkuranTurunan {
  return { nama, satuan: 'posyandu', jenis: 'keadaan', jendela: 1, turunan: nilai }
}

const lapor = (r: Riwayat, kode: readonly string[]) => (kode.some((k) => r.ambil(k) === null) ? null : 1)

const bersama = {
  kelompok: 'bidang',
  desimal: 1,
  arah: 'naik-baik',
  toleransi: 15,
  sumber: [
    { nama: 'Permendagri 13/2024', keterangan: 'enam bidang Standar Pelayanan Minimal' },
    { nama: 'Laporan bulanan posyandu', keterangan: 'jumlah layanan per bidang' },
  ],
} as const

const target = (nilai: number) =>
  [
    { nilai, mulai: '2023-01-01', sumber: 'Target contoh; target resmi belum ditemukan', sifat: 'contoh' },
  ] as const

/** One rule, six indicators: share of reporting posyandu with at least one service of the field in the month. */
export const layananBidang: readonly Indikator[] = BIDANG.map((b) => {
  const layanan = getKodeLayanan(b.kode)
  const melayani = kodeMelayani(b.kode)
  const ternilai = `ternilai_${melayani}`
  return defineIndikator({
    ...bersama,
    kode: `bidang-${b.kode}`,
    nama: `Layanan bidang ${b.pendek}`,
    namaPendek: `Layanan ${b.pendek}`,
    penjelasan: `Bagian posyandu melapor yang memberi sedikitnya satu layanan bidang ${b.nama} dalam bulan itu.`,
    ukuran: {
      [layanan]: ukuranLayanan(b),
      [melayani]: turunan(`Posyandu melayani bidang ${b.pendek}`, (r) => {
        const n = r.ambil(layanan)
        return n === null ? null : n > 0 ? 1 : 0
      }),
      [ternilai]: turunan(`Posyandu melapor bidang ${b.pendek}`, (r) => lapor(r, [layanan])),
    },
    pembilang: [melayani],
    penyebut: [ternilai],
    namaPembilang: 'posyandu melayani',
    namaPenyebut: 'posyandu melapor',
    target: target(80),
    kelas: [40, 60, 80, 95],
  })
})

/** Share of reporting posyandu that gave at least one service in each of the six fields. */
export const enamBidang = defineIndikator({
  ...bersama,
  kode: 'enam-bidang',
  nama: 'Melayani keenam bidang',
  namaPendek: 'Enam bidang',
  penjelasan:
    'Bagian posyandu melapor yang memberi sedikitnya satu layanan pada setiap bidang dari enam bidang SPM dalam bulan itu.',
  ukuran: {
    ...SEMUA_LAYANAN,
    melayani_enam_bidang: turunan('Posyandu melayani keenam bidang', (r) => {
      const n = Object.keys(SEMUA_LAYANAN).map((k) => r.ambil(k))
      if (n.some((x) => x === 0)) return 0
      return n.some((x) => x === null) ? null : 1
    }),
    ternilai_enam_bidang: turunan('Posyandu melapor layanan', (r) => {
      const n = Object.keys(SEMUA_LAYANAN).map((k) => r.ambil(k))
      return n.some((x) => x === 0) ? 1 : lapor(r, Object.keys(SEMUA_LAYANAN))
    }),
  },
  pembilang: ['melayani_enam_bidang'],
  penyebut: ['ternilai_enam_bidang'],
  namaPembilang: 'posyandu melayani keenam bidang',
  namaPenyebut: 'posyandu melapor',
  target: target(50),
  kelas: [20, 35, 50, 70],
})
