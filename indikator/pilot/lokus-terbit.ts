/** How many lokus a year had by the news, where the names themselves are not all known. */
export interface JumlahLokusTerbit {
  tahun: number
  /** As printed. */
  jumlah: number
  sumber: string
  catatan: string | null
}

/** Fakta 3.3. Counts only: they are not the sum of any list. */
const KUKAR: readonly JumlahLokusTerbit[] = [
  {
    tahun: 2022,
    jumlah: 19,
    sumber: 'eksposisi 16 November 2022',
    catatan: 'Nama desanya belum ditemukan.',
  },
  {
    tahun: 2023,
    jumlah: 21,
    sumber: 'eksposisi 16 November 2022; tribunkaltim 12 Juli 2023',
    catatan: '20 dari 21 nama ditemukan; dua di antaranya cocok dengan dua desa.',
  },
  {
    tahun: 2024,
    jumlah: 41,
    sumber: 'kukarkab.go.id, berita 2703',
    catatan: 'Nama desanya belum ditemukan. Sekda menyebut "48" pada awal 2024 (headlinekaltim).',
  },
]

/** Published counts of lokus per year, oldest first; none for another kabupaten. */
export function listJumlahLokusTerbit(kabupaten: string): readonly JumlahLokusTerbit[] {
  return kabupaten === '64.02' ? KUKAR : []
}
