import { TombolTautan } from '@/components/ui/tombol'
import { formatBulat } from '@/lib/angka'
import gaya from './impor.module.css'

interface Props {
  /** What is paged through: "baris", "temuan". */
  satuan: string
  halaman: number
  perHalaman: number
  /** All pages together; null when only known whether there is a next one. */
  jumlah: number | null
  adaLagi: boolean
  tautan: (halaman: number) => string
}

/** "1–200 dari 1.240 baris" with links to the pages before and after; nothing when all fits on one. */
export function Pembagi({ satuan, halaman, perHalaman, jumlah, adaLagi, tautan }: Props) {
  if (halaman === 1 && !adaLagi) return null
  const awal = (halaman - 1) * perHalaman + 1
  const akhir = jumlah === null ? halaman * perHalaman : Math.min(jumlah, halaman * perHalaman)
  return (
    <div className={gaya.halaman}>
      <p>
        {jumlah === null
          ? `Halaman ${formatBulat(halaman)}`
          : `${formatBulat(awal)}–${formatBulat(akhir)} dari ${formatBulat(jumlah)} ${satuan}`}
      </p>
      <nav aria-label={`Halaman ${satuan}`}>
        {halaman > 1 ? (
          <TombolTautan kecil href={tautan(halaman - 1)}>
            ‹ Sebelumnya
          </TombolTautan>
        ) : null}
        {adaLagi ? (
          <TombolTautan kecil href={tautan(halaman + 1)}>
            Berikutnya ›
          </TombolTautan>
        ) : null}
      </nav>
    </div>
  )
}
