import { BIDANG, type KodeBidang } from '../bidang'
import { defineDaftar, type IsiDari } from './tipe'

const jabatan = (judul: string, alias: readonly string[]) =>
  ({
    judul,
    alias,
    jenis: 'ya-tidak',
    petunjuk: `Tulis ya bila jabatan ${judul} sudah terisi dalam SK. Jabatannya saja, tanpa nama.`,
    contoh: 'ya',
  }) as const

type Jabatan = ReturnType<typeof jabatan>
type KodeKetuaBidang =
  `ketua_${KodeBidang extends infer B extends string ? (B extends `${infer A}-${infer C}` ? `${A}_${C}` : B) : never}`

const ketuaBidang = Object.fromEntries(
  BIDANG.map((b) => [
    `ketua_${b.kode.replace('-', '_')}`,
    jabatan(`Ketua bidang ${b.pendek}`, [`kabid ${b.pendek}`, `ketua ${b.pendek}`]),
  ]),
) as Readonly<Record<KodeKetuaBidang, Jabatan>>

/** Offices that a complete Tim Pembina has, by field of its record (fakta 1.3). */
export const JABATAN_TIM = ['ada_ketua', 'ada_sekretaris', 'ada_bendahara', ...Object.keys(ketuaBidang)] as (
  | 'ada_ketua'
  | 'ada_sekretaris'
  | 'ada_bendahara'
  | KodeKetuaBidang
)[]

export const timPembina = defineDaftar({
  kode: 'tim-pembina',
  nama: 'Tim Pembina Posyandu',
  satuan: 'tim',
  penjelasan: 'Satu baris per tim: kabupaten, kecamatan, atau desa/kelurahan; SK, susunan, dan pelatihannya.',
  tingkat: ['kabupaten', 'kecamatan', 'desa'],
  pencatat: ['tp_posyandu', 'kecamatan'],
  halaman: '/program/tim',
  kolom: {
    terbentuk: {
      judul: 'Terbentuk',
      alias: ['sudah terbentuk', 'tim terbentuk', 'status', 'ada tim'],
      jenis: 'ya-tidak',
      wajib: true,
      petunjuk: 'Tulis ya bila tim sudah dibentuk dengan keputusan.',
      contoh: 'ya',
    },
    nomor_sk: {
      judul: 'Nomor SK',
      alias: ['sk', 'no sk', 'nomor keputusan', 'nomor sk tp posyandu'],
      jenis: 'teks',
      maks: 80,
      petunjuk: 'Nomor keputusan pembentukan tim.',
      contoh: '188.4/12/2025',
    },
    tanggal_sk: {
      judul: 'Tanggal SK',
      alias: ['tgl sk', 'tanggal keputusan'],
      jenis: 'tanggal',
      petunjuk: 'Tanggal keputusan.',
      contoh: '2025-08-23',
    },
    berlaku_sampai: {
      judul: 'Berlaku sampai',
      alias: ['masa berlaku', 'akhir masa bakti', 'sampai dengan'],
      jenis: 'tanggal',
      petunjuk: 'Akhir masa bakti menurut SK. Kosongkan bila mengikuti jabatan.',
      contoh: '2030-08-22',
    },
    ketua: {
      judul: 'Nama ketua',
      alias: ['ketua tim pembina', 'nama ketua tp posyandu'],
      jenis: 'teks',
      maks: 100,
      petunjuk: 'Nama resmi ketua seperti dalam SK. Tanpa NIK, alamat, atau nomor telepon.',
      contoh: 'Ketua contoh',
    },
    jabatan_ketua: {
      judul: 'Jabatan ketua',
      alias: ['jabatan'],
      jenis: 'teks',
      maks: 100,
      petunjuk: 'Jabatan yang menjadi dasar, misalnya istri camat atau istri kepala desa.',
      contoh: 'Istri camat',
    },
    ada_ketua: jabatan('Ketua', ['ketua terisi']),
    ada_sekretaris: jabatan('Sekretaris', ['sekretaris terisi']),
    ada_bendahara: jabatan('Bendahara', ['bendahara terisi']),
    ...ketuaBidang,
    terlatih: {
      judul: 'Sudah dilatih',
      alias: ['terlatih', 'sudah pelatihan', 'sudah bimtek'],
      jenis: 'ya-tidak',
      petunjuk: 'Tulis ya bila tim sudah mengikuti pelatihan atau bimbingan teknis enam bidang SPM.',
      contoh: 'ya',
    },
    tanggal_pelatihan: {
      judul: 'Tanggal pelatihan',
      alias: ['tanggal bimtek', 'tanggal dilatih'],
      jenis: 'tanggal',
      petunjuk: 'Tanggal pelatihan terakhir.',
      contoh: '2025-09-10',
    },
  },
  sebut: (_, tempat) => `Tim Pembina ${tempat}`,
  periksa: (t) => [
    ...(t.berlaku_sampai && t.tanggal_sk && t.berlaku_sampai < t.tanggal_sk
      ? [{ untuk: 'berlaku_sampai' as const, pesan: 'Masa berlaku berakhir sebelum tanggal SK.' }]
      : []),
    ...(!t.terbentuk && (t.nomor_sk || t.tanggal_sk)
      ? [{ untuk: 'terbentuk' as const, pesan: 'Tertulis belum terbentuk, tetapi SK-nya diisi.' }]
      : []),
  ],
})

export type IsiTimPembina = IsiDari<typeof timPembina.kolom>
