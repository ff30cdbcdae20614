import { getMilidetik } from '@/lib/waktu'

/** Requests of one key in a minute, in each server process: a kabupaten has 827 posyandu. */
const BATAS_PER_MENIT = 3000
const MENIT_MS = 60_000
const MAKS = 1000

const hitungan = new Map<number, { mulai: number; jumlah: number }>()

/** Counts a request; seconds to wait when the key has sent too many, else null. */
export function hitungTunggu(kunciId: number): number | null {
  const kini = getMilidetik()
  const ada = hitungan.get(kunciId)
  if (!ada || kini - ada.mulai >= MENIT_MS) {
    if (hitungan.size >= MAKS) hitungan.clear()
    hitungan.set(kunciId, { mulai: kini, jumlah: 1 })
    return null
  }
  ada.jumlah += 1
  return ada.jumlah > BATAS_PER_MENIT ? Math.ceil((ada.mulai + MENIT_MS - kini) / 1000) : null
}
