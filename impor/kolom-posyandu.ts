import { UKURAN } from '@/indikator'
import type { TemplatPosyandu, Ukuran } from '@/indikator/tipe'
import { REGISTRASI } from './kolom-registrasi'
import { BULAN, DESA, KECAMATAN, KODE_DESA, type KolomTemplat, POSYANDU } from './kolom-wilayah'
import { formatDaftar } from './sebut-daftar'

const CONTOH: Readonly<Record<string, number>> = {
  balita_sasaran: 47,
  balita_diukur: 42,
  balita_pendek: 4,
  balita_sangat_pendek: 1,
  balita_kms: 45,
  balita_ditimbang: 42,
  balita_naik: 31,
  balita_tidak_naik: 8,
  kader_sk: 10,
  kader_hadir: 9,
  kader_terlatih: 6,
  kader_penerima: 5,
  pengurus: 9,
  kader_pendidikan: 2,
  kader_kesehatan: 4,
  kader_pekerjaan_umum: 1,
  kader_perumahan: 1,
  kader_trantibumlinmas: 1,
  kader_sosial: 1,
  kader_purwa: 5,
  kader_madya: 2,
  kader_utama: 1,
  layanan_pendidikan: 4,
  layanan_kesehatan: 8,
  layanan_pekerjaan_umum: 2,
  layanan_perumahan: 0,
  layanan_trantibumlinmas: 1,
  layanan_sosial: 3,
  sasaran_pendidikan: 38,
  terlayani_pendidikan: 26,
  sasaran_kesehatan: 47,
  terlayani_kesehatan: 42,
  sasaran_pekerjaan_umum: 90,
  terlayani_pekerjaan_umum: 54,
  sasaran_perumahan: 12,
  terlayani_perumahan: 0,
  sasaran_trantibumlinmas: 120,
  terlayani_trantibumlinmas: 48,
  sasaran_sosial: 20,
  terlayani_sosial: 14,
  keluarga: 120,
  keluarga_dana_sehat: 66,
  kader_digital: 3,
  internet: 0,
}
/** Place in the choices of a column that is answered with words. */
const CONTOH_PILIHAN: Readonly<Record<string, number>> = { gedung: 1, sinyal: 2, cara_lapor: 2 }

function createPetunjuk(u: Ukuran): string {
  const induk = u.bagianDari ? UKURAN.get(u.bagianDari) : undefined
  const batas = induk ? ` Tidak boleh lebih dari kolom ${induk.judul}.` : ''
  if (u.pilihan) return `${u.nama}. Pilih ${formatDaftar(u.pilihan, 'atau')}. Kosongkan bila tidak diketahui.`
  const cara = u.yaTidak ? 'Isi ya atau tidak.' : `Jumlah ${u.satuan}, bilangan bulat 0 sampai ${u.maks}.`
  const nol = u.yaTidak ? 'tulis tidak bila memang tidak.' : 'tulis 0 bila memang nol.'
  return `${u.nama}. ${cara}${batas} Kosongkan bila tidak diketahui; ${nol}`
}

function getContoh(kode: string, u: Ukuran): string | number {
  if (u.pilihan) return u.pilihan[CONTOH_PILIHAN[kode] ?? 0] ?? ''
  const n = CONTOH[kode] ?? Math.min(1, u.maks)
  return u.yaTidak ? (n === 0 ? 'tidak' : 'ya') : n
}

function createKolomUkuran(kode: string, u: Ukuran): KolomTemplat {
  return {
    kode,
    judul: u.judul,
    alias: u.alias,
    petunjuk: createPetunjuk(u),
    wajib: false,
    contoh: getContoh(kode, u),
    lebar: Math.max(10, Math.min(18, u.judul.length + 2)),
    ...(u.pilihan ? { kata: u.pilihan } : { pilihan: u.yaTidak ? 'ya-tidak' : 'angka' }),
    maks: u.maks,
  }
}

function listKolomUkuran(templat: TemplatPosyandu): KolomTemplat[] {
  return [...UKURAN].filter(([, u]) => u.templat.includes(templat)).map(([k, u]) => createKolomUkuran(k, u))
}

const listKolomPosyandu = (templat: TemplatPosyandu): KolomTemplat[] => [
  KECAMATAN,
  DESA,
  KODE_DESA,
  POSYANDU,
  BULAN,
  ...listKolomUkuran(templat),
]

/** The columns of the templates with rows per posyandu, in order. */
export const KOLOM_POSYANDU: Readonly<Record<TemplatPosyandu, readonly KolomTemplat[]>> = {
  'laporan-bulanan': listKolomPosyandu('laporan-bulanan'),
  registrasi: REGISTRASI,
  ppgbm: [
    KECAMATAN,
    DESA,
    KODE_DESA,
    { ...POSYANDU, wajib: false, petunjuk: 'Nama posyandu. Kosongkan bila barisnya untuk seluruh desa.' },
    BULAN,
    ...listKolomUkuran('ppgbm'),
  ],
  'enam-bidang': listKolomPosyandu('enam-bidang'),
  sarana: listKolomPosyandu('sarana'),
  digital: listKolomPosyandu('digital'),
  kader: listKolomPosyandu('kader'),
}
