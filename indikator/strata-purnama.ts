import { type HasilStrata, hitungStrata, isMencapai } from './strata'
import { JENDELA_STRATA, type KodeStrata, STRATA } from './strata-kriteria'
import { defineIndikator, type Riwayat, type UkuranTurunan } from './tipe'
import { ukuranPosyandu } from './ukuran-posyandu'

/** Measure that counts the posyandu judged to stand at a stratum. */
export const getKodeUkuranStrata = (k: KodeStrata) => `strata_${k}` as const

// Several measures ask about the same posyandu and month.
const hasil = new WeakMap<Riwayat, HasilStrata | null>()

function getStrata(r: Riwayat): HasilStrata | null {
  const ada = hasil.get(r)
  if (ada !== undefined) return ada
  const baru = hitungStrata(r)
  hasil.set(r, baru)
  return baru
}

/** The stratum at which a posyandu is counted: the proven one, once it is known on which side of Purnama it stands. */
function getStrataTernilai(r: Riwayat): KodeStrata | null {
  const h = getStrata(r)
  return h && isMencapai(h, 'purnama') !== null ? h.terbukti : null
}

const turunan = (nama: string, nilai: UkuranTurunan['turunan']): UkuranTurunan => ({
  nama,
  satuan: 'posyandu',
  jenis: 'keadaan',
  jendela: JENDELA_STRATA,
  turunan: nilai,
})

const perStrata = Object.fromEntries(
  STRATA.map((s) => [
    getKodeUkuranStrata(s.kode),
    turunan(`Posyandu strata ${s.nama}`, (r) => {
      const strata = getStrataTernilai(r)
      return strata === null ? null : Number(strata === s.kode)
    }),
  ]),
) as Record<`strata_${KodeStrata}`, UkuranTurunan>

/** Share of judged posyandu at Purnama or Mandiri; the criteria stand in `strata-kriteria.ts`. */
export const strataPurnama = defineIndikator({
  kode: 'strata-purnama',
  nama: 'Strata Purnama atau Mandiri',
  namaPendek: 'Purnama–Mandiri',
  kelompok: 'bidang',
  penjelasan:
    'Bagian posyandu yang menurut 12 bulan terakhir mencapai strata Purnama atau Mandiri, sebagai persiapan akreditasi.',
  ukuran: {
    ...ukuranPosyandu,
    ...perStrata,
    keluarga: {
      nama: 'Keluarga di wilayah posyandu',
      judul: 'Keluarga di wilayah posyandu',
      alias: ['keluarga', 'jumlah keluarga', 'jumlah kk', 'kk', 'kepala keluarga'],
      satuan: 'keluarga',
      jenis: 'keadaan',
      templat: ['enam-bidang'],
      maks: 2000,
    },
    keluarga_dana_sehat: {
      nama: 'Keluarga peserta dana sehat',
      judul: 'Keluarga peserta dana sehat',
      alias: ['dana sehat', 'peserta dana sehat', 'kk dana sehat', 'kk peserta dana sehat'],
      satuan: 'keluarga',
      jenis: 'keadaan',
      templat: ['enam-bidang'],
      maks: 2000,
      bagianDari: 'keluarga',
    },
    strata_mencapai_purnama: turunan('Posyandu strata Purnama atau Mandiri', (r) => {
      const h = getStrata(r)
      const mencapai = h && isMencapai(h, 'purnama')
      return mencapai === null ? null : Number(mencapai)
    }),
    strata_ternilai: turunan('Posyandu yang stratanya dapat dinilai', (r) =>
      getStrataTernilai(r) === null ? null : 1,
    ),
  },
  pembilang: ['strata_mencapai_purnama'],
  penyebut: ['strata_ternilai'],
  namaPembilang: 'posyandu Purnama atau Mandiri',
  namaPenyebut: 'posyandu yang dapat dinilai',
  pendamping: { nama: 'posyandu dapat dinilai', pembilang: 'strata_ternilai', penyebut: 'posyandu' },
  desimal: 1,
  arah: 'naik-baik',
  target: [
    {
      nilai: 60,
      mulai: '2023-01-01',
      sumber: 'Target contoh; target resmi belum ditemukan',
      sifat: 'contoh',
    },
  ],
  toleransi: 15,
  kelas: [20, 40, 60, 80],
  sumber: [
    {
      nama: 'Telaah Kemandirian Posyandu (Kemenkes 2011)',
      keterangan: 'syarat Pratama, Madya, Purnama, dan Mandiri',
    },
    { nama: 'Laporan bulanan posyandu', keterangan: 'hari buka, kader hadir, SKDN, layanan enam bidang' },
    { nama: 'Laporan enam bidang posyandu', keterangan: 'keluarga dan peserta dana sehat' },
  ],
  catatan:
    'Apakah strata masih berlaku di bawah Permendagri 13/2024 belum ditemukan; angka ini persiapan akreditasi, bukan penetapan. Cakupan dibaca dari D/S, program tambahan dari kelima bidang di luar Kesehatan. Yang belum didata tidak dianggap nol: posyandu dihitung pada strata yang terbukti, dan tidak dinilai bila belum jelas di bawah atau di atas Purnama. Dalam tahun pertama laporan, yang pasti di bawah dikenali lebih dulu daripada yang pasti mencapai: awal tren terlalu rendah, baca kenaikannya sesudah 12 bulan laporan.',
})
