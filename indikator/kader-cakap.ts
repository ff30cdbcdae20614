import { getOrang, JENDELA_PENDATAAN, type OrangPosyandu } from './kader-pendataan'
import { JUMLAH_KECAKAPAN, KELOMPOK_KECAKAPAN, SUMBER_KECAKAPAN, TINGKAT_KECAKAPAN } from './kecakapan-kader'
import { defineIndikator, type UkuranTurunan } from './tipe'
import { ukuranPengurus } from './ukuran-pengurus'

type Cakap = NonNullable<OrangPosyandu['cakap']>

function turunan(nama: string, nilai: (c: Cakap) => number): UkuranTurunan {
  return {
    nama,
    satuan: 'kader',
    jenis: 'keadaan',
    jendela: JENDELA_PENDATAAN,
    turunan: (r) => {
      const { cakap } = getOrang(r)
      return cakap && nilai(cakap)
    },
  }
}

const jumlahkan = (n: readonly number[]) => n.reduce((a, b) => a + b, 0)

/** Sums of kader by their highest level, lowest first. */
export const KODE_CAKAP = ['cakap_purwa', 'cakap_madya', 'cakap_utama'] as const

/** Kader with at least the lowest skill level, of the kader in the survey. */
export const kaderCakap = defineIndikator({
  kode: 'kader-cakap',
  nama: 'Kader cakap (purwa ke atas)',
  namaPendek: 'Kader cakap',
  kelompok: 'kader',
  penjelasan: `Bagian kader yang mencapai tingkat purwa, madya, atau utama dari ${JUMLAH_KECAKAPAN} keterampilan dasar kader.`,
  ukuran: {
    ...ukuranPengurus,
    kader_didata: turunan('Kader yang keterampilannya didata', (c) => c.kader),
    kader_cakap: turunan('Kader purwa, madya, dan utama', (c) => jumlahkan(c.tingkat)),
    cakap_purwa: turunan('Kader purwa menurut pendataan terakhir', (c) => c.tingkat[0] ?? 0),
    cakap_madya: turunan('Kader madya menurut pendataan terakhir', (c) => c.tingkat[1] ?? 0),
    cakap_utama: turunan('Kader utama menurut pendataan terakhir', (c) => c.tingkat[2] ?? 0),
    posyandu_cakap_didata: {
      nama: 'Posyandu yang keterampilan kadernya didata',
      satuan: 'posyandu',
      jenis: 'keadaan',
      jendela: JENDELA_PENDATAAN,
      turunan: (r) => (getOrang(r).cakap ? 1 : null),
    },
  },
  pembilang: ['kader_cakap'],
  penyebut: ['kader_didata'],
  kelengkapan: { ukuran: 'posyandu_cakap_didata', kata: 'terdata' },
  namaPembilang: 'kader purwa, madya, dan utama',
  namaPenyebut: 'kader yang didata',
  desimal: 1,
  arah: 'naik-baik',
  target: [
    {
      nilai: 75,
      mulai: '2023-01-01',
      sumber: 'Target contoh; target resmi belum ditemukan',
      sifat: 'contoh',
    },
  ],
  toleransi: 15,
  kelas: [40, 60, 75, 90],
  sumber: [
    {
      nama: SUMBER_KECAKAPAN,
      keterangan: `${JUMLAH_KECAKAPAN} keterampilan dalam ${KELOMPOK_KECAKAPAN.length} kelompok`,
    },
    { nama: 'Pendataan pengurus dan kader', keterangan: 'kader menurut tingkat tertinggi yang dicapai' },
  ],
  catatan: `Tiap kader dihitung sekali, pada tingkat tertingginya. Syarat purwa sekitar 17 tanda kecakapan; jumlah tepat untuk ${TINGKAT_KECAKAPAN[1].kode} dan ${TINGKAT_KECAKAPAN[2].kode} belum ditemukan. Angka Dinkes 2024 adalah seri tersendiri.`,
})
