import {
  getBagianDigital,
  getKelasDigital,
  KADER_MINIMAL,
  PILIHAN_CARA,
  ukuranDigital,
} from './digital-ukuran'
import { defineIndikator, type Indikator, type Riwayat, type UkuranTurunan } from './tipe'

const turunan = (nama: string, nilai: (r: Riwayat) => number | null): UkuranTurunan => ({
  nama,
  satuan: 'posyandu',
  jenis: 'keadaan',
  jendela: 12,
  turunan: nilai,
})

const bersama = {
  kelompok: 'digital',
  desimal: 1,
  arah: 'naik-baik',
  toleransi: 10,
  sumber: [
    { nama: 'Pendataan kesiapan digital', keterangan: 'templat digital; jawaban terakhir dalam 12 bulan' },
  ],
} as const

const target = (nilai: number) =>
  [
    { nilai, mulai: '2024-01-01', sumber: 'Target contoh; target resmi belum ditemukan', sifat: 'contoh' },
  ] as const

const kelas = (nama: string, kode: 'siap' | 'hampir') =>
  turunan(nama, (r) => {
    const k = getKelasDigital(r)
    return k === 'belum-didata' ? null : k === kode ? 1 : 0
  })

/** Code of the measure that counts posyandu reporting this way. */
export const getKodeCara = (cara: (typeof PILIHAN_CARA)[number]) => `lapor_${cara.toLowerCase()}`

const caraLapor: Readonly<Record<string, UkuranTurunan>> = Object.fromEntries(
  PILIHAN_CARA.map((cara, i) => [
    getKodeCara(cara),
    turunan(`Posyandu melapor lewat ${cara}`, (r) => {
      const n = r.terakhir('cara_lapor')
      return n === null ? null : n === i ? 1 : 0
    }),
  ]),
)

const siapDigital = defineIndikator({
  ...bersama,
  kode: 'siap-digital',
  nama: 'Siap digital',
  namaPendek: 'Siap digital',
  penjelasan: `Bagian posyandu terdata yang siap melapor sendiri secara digital: ada gawai, sinyal sedikitnya cukup, dan sedikitnya ${KADER_MINIMAL} kader mampu mengisi data.`,
  ukuran: {
    ...ukuranDigital,
    ...caraLapor,
    digital_siap: kelas('Posyandu siap digital', 'siap'),
    digital_hampir: kelas('Posyandu hampir siap: kurang satu hal', 'hampir'),
    digital_terdata: turunan('Posyandu yang kesiapan digitalnya terdata', (r) =>
      getKelasDigital(r) === 'belum-didata' ? null : 1,
    ),
    kader_digital_cukup: turunan(`Posyandu dengan sedikitnya ${KADER_MINIMAL} kader mampu`, (r) =>
      getBagianDigital(r, 'kader'),
    ),
  },
  pembilang: ['digital_siap'],
  penyebut: ['digital_terdata'],
  namaPembilang: 'posyandu siap',
  namaPenyebut: 'posyandu terdata',
  kelengkapan: { ukuran: 'digital_terdata', kata: 'terdata' },
  target: target(75),
  kelas: [25, 50, 75, 90],
  catatan:
    'Ukuran kesiapan ini dinyatakan aplikasi ini sendiri; ukuran resmi Posyandu Digital 2026 belum diterbitkan. Jawaban berlaku 12 bulan. Posyandu yang belum ditanya tidak dianggap belum siap.',
})

const bagianDigital: readonly Indikator[] = (
  [
    ['gawai', 'Ada gawai', 'Gawai', 'Bagian posyandu terdata yang mempunyai gawai untuk pelaporan.', 90],
    ['sinyal', 'Sinyal cukup', 'Sinyal', 'Bagian posyandu terdata yang sinyalnya cukup atau baik.', 75],
  ] as const
).map(([kode, nama, namaPendek, penjelasan, nilai]) => {
  const ada = `ada_${kode}`
  const tahu = `terdata_${kode}`
  return defineIndikator({
    ...bersama,
    kode: `digital-${kode}`,
    nama,
    namaPendek,
    penjelasan,
    ukuran: {
      [kode]: ukuranDigital[kode],
      [ada]: turunan(`Posyandu: ${nama.toLowerCase()}`, (r) => getBagianDigital(r, kode)),
      [tahu]: turunan(`Posyandu terdata: ${namaPendek.toLowerCase()}`, (r) =>
        getBagianDigital(r, kode) === null ? null : 1,
      ),
    },
    pembilang: [ada],
    penyebut: [tahu],
    namaPembilang: `posyandu dengan ${kode === 'gawai' ? 'gawai' : 'sinyal cukup atau baik'}`,
    namaPenyebut: 'posyandu terdata',
    kelengkapan: { ukuran: tahu, kata: 'terdata' },
    target: target(nilai),
    kelas: nilai === 90 ? [50, 70, 80, 90] : [25, 50, 75, 90],
  })
})

/** Digital readiness: the whole, then device and signal. */
export const digital: readonly Indikator[] = [siapDigital, ...bagianDigital]
