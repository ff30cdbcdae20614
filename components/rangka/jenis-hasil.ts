/** One found place, as `/api/cari` answers it. */
export interface Hasil {
  jenis: 'kecamatan' | 'desa' | 'posyandu'
  nama: string
  /** Name of the place above it. */
  induk: string | null
  href: string
}

export const NAMA_JENIS: Readonly<Record<Hasil['jenis'], string>> = {
  kecamatan: 'Kecamatan',
  desa: 'Desa',
  posyandu: 'Posyandu',
}
