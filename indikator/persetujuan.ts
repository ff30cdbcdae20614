import { formatBulat } from '@/lib/angka'

/** Acts that can need a second person. Codes are stored; never renamed. */
export type KodePersetujuan = 'impor' | 'target' | 'batas' | 'pilot'

/** `menunggu`: nobody has decided. `ditarik`: taken back by who asked. */
export type KeadaanPengajuan = 'menunggu' | 'disetujui' | 'ditolak' | 'ditarik'

/** Whether acts of one kind need approval. `ambang`: only beyond this size; null where size plays no part. */
export interface AturanPersetujuan {
  wajib: boolean
  ambang: number | null
}

export interface JenisPersetujuan {
  kode: KodePersetujuan
  nama: string
  /** Which acts it is about, as a sentence. */
  penjelasan: string
  /** What the threshold counts; absent where size plays no part. */
  ukuran?: string
  bawaan: AturanPersetujuan
}

/** All kinds, with the rule that holds until the office sets its own. */
export const JENIS_PERSETUJUAN: readonly JenisPersetujuan[] = [
  {
    kode: 'impor',
    nama: 'Impor besar',
    penjelasan:
      'Menyimpan impor yang mengubah banyak angka atau isian daftar yang sudah tersimpan. Yang baru tidak dihitung.',
    ukuran: 'angka atau isian lama yang diubah',
    bawaan: { wajib: true, ambang: 1000 },
  },
  {
    kode: 'target',
    nama: 'Target dan tenggat',
    penjelasan: 'Menetapkan atau membatalkan target dan tenggat registrasi.',
    bawaan: { wajib: true, ambang: null },
  },
  {
    kode: 'batas',
    nama: 'Batas peta',
    penjelasan: 'Memberlakukan batas wilayah yang baru, atau mengembalikan yang sebelumnya.',
    bawaan: { wajib: true, ambang: null },
  },
  {
    kode: 'pilot',
    nama: 'Desa pilot',
    penjelasan: 'Menetapkan daftar desa pilot hasil pemilihan, atau mencabut yang berlaku.',
    bawaan: { wajib: true, ambang: null },
  },
]

/** The kind with that code; codes come from the database or a checked form. */
export function getJenisPersetujuan(kode: KodePersetujuan): JenisPersetujuan {
  return JENIS_PERSETUJUAN.find((j) => j.kode === kode) as JenisPersetujuan
}

/** Whether an act of this size waits for a second person. */
export function perluPersetujuan(aturan: AturanPersetujuan, ukuran: number): boolean {
  return aturan.wajib && (aturan.ambang === null || ukuran > aturan.ambang)
}

/** "perlu persetujuan bila lebih dari 1.000 angka lama yang diubah", "langsung berlaku". */
export function sebutAturan(jenis: JenisPersetujuan, { wajib, ambang }: AturanPersetujuan): string {
  if (!wajib) return 'langsung berlaku'
  return jenis.ukuran && ambang !== null
    ? `perlu persetujuan bila lebih dari ${formatBulat(ambang)} ${jenis.ukuran}`
    : 'perlu persetujuan'
}

/** One line of "what it changes". `sebelum` null: there was nothing before. */
export interface UbahanPengajuan {
  nama: string
  sebelum: string | null
  sesudah: string
}

/** What a request asks for, as it is read in ten seconds; frozen when it was made. */
export interface RingkasPengajuan {
  /** "Tenggat registrasi Kecamatan Tabang menjadi 31 Desember 2025". */
  judul: string
  ubahan: UbahanPengajuan[]
  /** Page of the object itself; null when the approver needs no other page. */
  href: string | null
}

/** A time in which one person decides for another; both days included. */
export interface RentangDelegasi {
  /** `YYYY-MM-DD` */
  mulai: string
  sampai: string
  dicabut: Date | null
}

/** How a delegation stands on a day. It begins and ends by itself. */
export function getKeadaanDelegasi(
  d: RentangDelegasi,
  hari: string,
): 'berlaku' | 'nanti' | 'berakhir' | 'dicabut' {
  if (d.dicabut) return 'dicabut'
  if (hari < d.mulai) return 'nanti'
  return hari > d.sampai ? 'berakhir' : 'berlaku'
}
