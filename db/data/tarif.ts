interface TarifAwal {
  jenis: 'kader' | 'operasional'
  kodeWilayah: string
  mulai: string
  rupiah: number
  sumber: string
}

const PERBUP = 'Perbup Kukar 35/2023, lewat BKKD (lugasmedia, 2024)'

/** Fakta 3.6: published rates per month. The source names the month; the first day stands for it. */
const TARIF: readonly TarifAwal[] = [
  { jenis: 'kader', kodeWilayah: '64.02', mulai: '2023-09-01', rupiah: 250_000, sumber: PERBUP },
  { jenis: 'operasional', kodeWilayah: '64.02', mulai: '2023-09-01', rupiah: 400_000, sumber: PERBUP },
]

/** The published rates of a kabupaten; none where none are known. */
export function listTarifAwal(kabupaten: string): (TarifAwal & { sifat: 'terbit' })[] {
  return TARIF.filter((t) => t.kodeWilayah === kabupaten).map((t) => ({ ...t, sifat: 'terbit' }))
}
