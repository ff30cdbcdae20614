/** Groups of indicators in the order in which lists show them. */
const KELOMPOK = [
  { kode: 'registrasi', nama: 'Registrasi dan laporan' },
  { kode: 'balita', nama: 'Balita' },
  { kode: 'kader', nama: 'Kader' },
  { kode: 'sarana', nama: 'Sarana' },
  { kode: 'digital', nama: 'Kesiapan digital' },
  { kode: 'bidang', nama: 'Enam bidang SPM' },
  { kode: 'warga', nama: 'Warga desa' },
  { kode: 'tata-kelola', nama: 'Tata kelola' },
] as const

export type KodeKelompok = (typeof KELOMPOK)[number]['kode']

/** Its name. */
export function getNamaKelompok(kode: KodeKelompok): string {
  return KELOMPOK.find((k) => k.kode === kode)?.nama ?? ''
}

/** The rows by group of their indicator, in the order of the groups; groups without any are left out. */
export function bagiKelompok<T extends { indikator: { kelompok: KodeKelompok } }>(
  baris: readonly T[],
): { kode: KodeKelompok; nama: string; baris: T[] }[] {
  return KELOMPOK.map((k) => ({ ...k, baris: baris.filter((b) => b.indikator.kelompok === k.kode) })).filter(
    (k) => k.baris.length > 0,
  )
}
