import { defineIndikator, type Riwayat } from './tipe'
import { ukuranPosyandu } from './ukuran-posyandu'

const JENDELA = 12
const BUKA_MINIMAL = 8
const KADER_MINIMAL = 5

/**
 * 1 aktif, 0 not. Null while fewer than eight months were reported (judging only those that fail early would bias the share),
 * or while reports that could still decide it are missing.
 */
function nilaiAktif(r: Riwayat): number | null {
  let buka = 0
  let tanpaLaporan = 0
  for (let i = 0; i < JENDELA; i++) {
    const hari = r.ambil('hari_buka', i)
    if (hari === null) tanpaLaporan++
    else if (hari > 0) buka++
  }
  const kader = r.ambil('kader_hadir')
  const siklus = r.ambil('melayani_siklus_hidup')
  if (JENDELA - tanpaLaporan < BUKA_MINIMAL) return null
  if (buka + tanpaLaporan < BUKA_MINIMAL) return 0
  if (kader !== null && kader < KADER_MINIMAL) return 0
  if (siklus === 0) return 0
  if (buka < BUKA_MINIMAL || kader === null || siklus === null) return null
  return 1
}

export const posyanduAktif = defineIndikator({
  kode: 'posyandu-aktif',
  nama: 'Posyandu aktif',
  namaPendek: 'Posyandu aktif',
  kelompok: 'registrasi',
  penjelasan:
    'Bagian posyandu yang dalam 12 bulan terakhir buka sedikitnya 8 bulan, bulan ini menghadirkan sedikitnya 5 kader, dan melayani seluruh siklus hidup.',
  ukuran: {
    ...ukuranPosyandu,
    hari_buka: {
      nama: 'Hari buka',
      judul: 'Hari buka',
      alias: ['hari buka', 'jumlah hari buka', 'kegiatan', 'jumlah kegiatan', 'buka'],
      satuan: 'hari',
      jenis: 'kejadian',
      templat: ['laporan-bulanan'],
      maks: 31,
    },
    melayani_siklus_hidup: {
      nama: 'Melayani seluruh siklus hidup',
      judul: 'Siklus hidup (ya/tidak)',
      alias: ['siklus hidup', 'melayani siklus hidup', 'seluruh siklus hidup', 'ilp'],
      satuan: 'posyandu',
      jenis: 'keadaan',
      templat: ['laporan-bulanan'],
      maks: 1,
      yaTidak: true,
    },
    posyandu_aktif: {
      nama: 'Posyandu aktif',
      satuan: 'posyandu',
      jenis: 'keadaan',
      jendela: JENDELA,
      turunan: nilaiAktif,
    },
    posyandu_ternilai_aktif: {
      nama: 'Posyandu yang dapat dinilai',
      satuan: 'posyandu',
      jenis: 'keadaan',
      jendela: JENDELA,
      turunan: (r) => (nilaiAktif(r) === null ? null : 1),
    },
  },
  pembilang: ['posyandu_aktif'],
  penyebut: ['posyandu_ternilai_aktif'],
  namaPembilang: 'posyandu aktif',
  namaPenyebut: 'posyandu yang dapat dinilai',
  pendamping: { nama: 'posyandu dapat dinilai', pembilang: 'posyandu_ternilai_aktif', penyebut: 'posyandu' },
  desimal: 1,
  arah: 'naik-baik',
  target: [
    {
      nilai: 80,
      mulai: '2020-01-01',
      tenggat: '2024-12-31',
      sumber: 'RPJMN 2020–2024, ambang posyandu aktif per kab/kota',
      sifat: 'terbit',
    },
  ],
  toleransi: 10,
  kelas: [60, 70, 80, 90],
  sumber: [
    {
      nama: 'Dinkes Kukar 2024 (SIGA DP3A, set data 234)',
      keterangan: 'definisi: ≥ 5 kader aktif, ≥ 8 kegiatan setahun, seluruh siklus hidup',
    },
    { nama: 'Laporan bulanan posyandu', keterangan: 'hari buka, kader hadir, siklus hidup' },
  ],
  catatan:
    'Definisi Dinkes Kukar dipakai apa adanya; "kader aktif" dibaca sebagai kader hadir bulan itu, "kegiatan" sebagai bulan dengan hari buka. Posyandu yang laporannya belum cukup tidak dinilai, bukan dianggap tidak aktif.',
})
