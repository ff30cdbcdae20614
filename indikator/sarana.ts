import { ukuranKendala } from './kendala-ukuran'
import { getLengkap, getSarana, type KodeSarana, SARANA } from './sarana-butir'
import { ukuranSarana } from './sarana-ukuran'
import { defineIndikator, type Indikator, type Riwayat, type UkuranTurunan } from './tipe'

const SUMBER = [
  { nama: 'Pendataan sarana posyandu', keterangan: 'templat sarana; jawaban terakhir dalam 12 bulan' },
] as const

const target = (nilai: number) =>
  [
    { nilai, mulai: '2024-01-01', sumber: 'Target contoh; target resmi belum ditemukan', sifat: 'contoh' },
  ] as const

const turunan = (nama: string, nilai: (r: Riwayat) => number | null): UkuranTurunan => ({
  nama,
  satuan: 'posyandu',
  jenis: 'keadaan',
  jendela: 12,
  turunan: nilai,
})

const bersama = {
  kelompok: 'sarana',
  desimal: 1,
  arah: 'naik-baik',
  toleransi: 10,
  sumber: SUMBER,
} as const

const TEKS: Readonly<
  Record<
    KodeSarana,
    {
      pendek: string
      penjelasan: string
      target: number
      kelas: Indikator['kelas']
      ukuran: (keyof typeof ukuranSarana)[]
      catatan?: string
    }
  >
> = {
  gedung: {
    pendek: 'Gedung',
    penjelasan: 'Bagian posyandu terdata yang memiliki gedung sendiri.',
    target: 50,
    kelas: [10, 30, 50, 75],
    ukuran: ['gedung'],
    catatan: 'Menumpang di balai desa, rumah warga, atau gedung lain tidak dihitung sebagai gedung sendiri.',
  },
  meubel: {
    pendek: 'Meubel',
    penjelasan: 'Bagian posyandu terdata yang meubelnya lengkap.',
    target: 75,
    kelas: [25, 50, 75, 90],
    ukuran: ['meubel'],
  },
  alat: {
    pendek: 'Alat ukur',
    penjelasan:
      'Bagian posyandu terdata yang alat ukurnya lengkap: timbangan, papan panjang badan, pengukur tinggi badan, dan pita LILA.',
    target: 90,
    kelas: [50, 70, 80, 90],
    ukuran: ['timbangan', 'papan_panjang', 'pengukur_tinggi', 'pita_lila'],
    catatan:
      'Satu alat tidak ada berarti belum lengkap. Alat yang tidak ditanyakan tidak dianggap tidak ada.',
  },
  ape: {
    pendek: 'APE',
    penjelasan: 'Bagian posyandu terdata yang memiliki alat permainan edukatif.',
    target: 90,
    kelas: [50, 70, 80, 90],
    ukuran: ['ape'],
  },
  internet: {
    pendek: 'Internet',
    penjelasan: 'Bagian posyandu terdata yang mempunyai sambungan internet.',
    target: 75,
    kelas: [25, 50, 75, 90],
    ukuran: ['internet'],
  },
}

const pilihUkuran = (kode: readonly (keyof typeof ukuranSarana)[]) =>
  Object.fromEntries(kode.map((k) => [k, ukuranSarana[k]]))

/** One rule, five indicators: share of the posyandu asked within 12 months that have the facility. */
const saranaSatuan: readonly Indikator[] = SARANA.map((s) => {
  const teks = TEKS[s.kode]
  const ada = `ada_${s.kode}`
  const tahu = `terdata_${s.kode}`
  return defineIndikator({
    ...bersama,
    kode: `sarana-${s.kode}`,
    nama: s.nama,
    namaPendek: teks.pendek,
    penjelasan: teks.penjelasan,
    ukuran: {
      ...pilihUkuran(teks.ukuran),
      [ada]: turunan(`Posyandu dengan ${s.nama === 'APE' ? 'APE' : s.nama.toLowerCase()}`, (r) =>
        getSarana(r, s.kode),
      ),
      [tahu]: turunan(`Posyandu terdata: ${teks.pendek}`, (r) => (getSarana(r, s.kode) === null ? null : 1)),
    },
    pembilang: [ada],
    penyebut: [tahu],
    namaPembilang: 'posyandu yang memiliki',
    namaPenyebut: 'posyandu terdata',
    kelengkapan: { ukuran: tahu, kata: 'terdata' },
    target: target(teks.target),
    kelas: teks.kelas,
    catatan: teks.catatan,
  })
})

const saranaLengkap = defineIndikator({
  ...bersama,
  kode: 'sarana-lengkap',
  nama: 'Sarana lengkap',
  namaPendek: 'Sarana lengkap',
  penjelasan:
    'Bagian posyandu terdata yang memiliki gedung sendiri, meubel, alat ukur lengkap, APE, dan internet: kendala sarana yang disebut dalam rapat.',
  ukuran: {
    ...ukuranSarana,
    ...ukuranKendala,
    sarana_lengkap: turunan('Posyandu dengan sarana lengkap', getLengkap),
    sarana_terdata: turunan('Posyandu yang sarananya terdata', (r) => (getLengkap(r) === null ? null : 1)),
  },
  pembilang: ['sarana_lengkap'],
  penyebut: ['sarana_terdata'],
  namaPembilang: 'posyandu dengan sarana lengkap',
  namaPenyebut: 'posyandu terdata',
  kelengkapan: { ukuran: 'sarana_terdata', kata: 'terdata' },
  target: target(50),
  kelas: [10, 30, 50, 75],
  catatan:
    'Susunan lima sarana ini dinyatakan aplikasi ini sendiri; belum ditemukan aturan yang menetapkannya. Jawaban berlaku 12 bulan. Posyandu yang belum ditanya tidak dianggap kurang.',
})

/** Facilities: all of them, then one by one. */
export const sarana: readonly Indikator[] = [saranaLengkap, ...saranaSatuan]
