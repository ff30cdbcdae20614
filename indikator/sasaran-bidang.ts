import { BIDANG, type KodeBidang } from './bidang'
import { defineIndikator, type Indikator, type Riwayat, type Ukuran, type UkuranTurunan } from './tipe'

type Bidang = (typeof BIDANG)[number]

/** Code of the measure that counts who should be served, and of the one that counts who was. */
export const getKodeSasaran = (k: KodeBidang) => `sasaran_${k.replace('-', '_')}`
export const getKodeTerlayani = (k: KodeBidang) => `terlayani_${k.replace('-', '_')}`

/** Who a field serves, in words of a form; the regulation's own wording was not seen. */
const SIAPA: Readonly<Record<KodeBidang, string>> = {
  pendidikan: 'anak usia dini dan warga belajar',
  kesehatan: 'warga seluruh siklus hidup',
  'pekerjaan-umum': 'warga yang perlu air bersih dan sanitasi',
  perumahan: 'warga penghuni rumah tidak layak huni',
  trantibumlinmas: 'warga di daerah rawan',
  sosial: 'warga miskin, lansia, dan penyandang disabilitas',
}

const dasar = { satuan: 'orang', jenis: 'keadaan', templat: ['enam-bidang'], maks: 5000 } as const

const ukuranSasaran = (b: Bidang): Ukuran => ({
  ...dasar,
  nama: `Sasaran bidang ${b.pendek} (${SIAPA[b.kode]})`,
  judul: `Sasaran ${b.pendek}`,
  alias: b.alias.flatMap((a) => [`sasaran ${a}`, `jumlah sasaran ${a}`, `target ${a}`]),
})

const ukuranTerlayani = (b: Bidang): Ukuran => ({
  ...dasar,
  nama: `Sasaran bidang ${b.pendek} yang terlayani bulan itu`,
  judul: `Terlayani ${b.pendek}`,
  alias: b.alias.flatMap((a) => [`terlayani ${a}`, `warga terlayani ${a}`, `dilayani ${a}`]),
  bagianDari: getKodeSasaran(b.kode),
})

/** A half counts only beside its other half, and people served never beyond those who should be. */
function lengkap(b: Bidang, nama: string, pilih: (terlayani: number, sasaran: number) => number) {
  return {
    nama,
    satuan: 'orang',
    jenis: 'keadaan',
    jendela: 1,
    turunan: (r: Riwayat) => {
      const sasaran = r.ambil(getKodeSasaran(b.kode))
      const terlayani = r.ambil(getKodeTerlayani(b.kode))
      return sasaran === null || terlayani === null ? null : pilih(terlayani, sasaran)
    },
  } satisfies UkuranTurunan
}

/** One rule, six indicators: people of the field's target group who were served in the month, where both sums are known. */
export const sasaranBidang: readonly Indikator[] = BIDANG.map((b) => {
  const sasaran = getKodeSasaran(b.kode)
  const terlayani = getKodeTerlayani(b.kode)
  return defineIndikator({
    kode: `sasaran-${b.kode}`,
    nama: `Sasaran ${b.pendek} terjangkau`,
    namaPendek: `Sasaran ${b.pendek}`,
    kelompok: 'bidang',
    penjelasan: `Bagian sasaran bidang ${b.nama} (${SIAPA[b.kode]}) yang terlayani dalam bulan itu, pada posyandu yang melaporkan keduanya.`,
    ukuran: {
      [sasaran]: ukuranSasaran(b),
      [terlayani]: ukuranTerlayani(b),
      [`ternilai_${sasaran}`]: lengkap(
        b,
        `Sasaran bidang ${b.pendek} pada posyandu yang melaporkan yang terlayani`,
        (_, n) => n,
      ),
      [`ternilai_${terlayani}`]: lengkap(
        b,
        `Sasaran bidang ${b.pendek} terlayani pada posyandu yang melaporkan sasarannya`,
        (n, semua) => Math.min(n, semua),
      ),
    },
    pembilang: [`ternilai_${terlayani}`],
    penyebut: [`ternilai_${sasaran}`],
    namaPembilang: 'sasaran terlayani',
    namaPenyebut: 'sasaran',
    desimal: 1,
    arah: 'naik-baik',
    target: [
      {
        nilai: 80,
        mulai: '2023-01-01',
        sumber: 'Target contoh; target resmi belum ditemukan',
        sifat: 'contoh',
      },
    ],
    toleransi: 15,
    kelas: [40, 60, 80, 95],
    sumber: [
      { nama: 'Permendagri 13/2024', keterangan: 'enam bidang Standar Pelayanan Minimal' },
      { nama: 'Laporan enam bidang posyandu', keterangan: 'sasaran dan yang terlayani per bidang' },
    ],
    catatan:
      'Naskah peraturan tentang siapa sasaran tiap bidang belum ditemukan; sasaran dibaca seperti tertulis dalam laporan posyandu. Posyandu yang hanya melaporkan salah satu angka tidak ikut dihitung.',
  })
})
