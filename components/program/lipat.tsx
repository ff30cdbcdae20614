import type { CSSProperties, ReactNode } from 'react'
import { formatBulat } from '@/lib/angka'
import gaya from './lipat.module.css'

interface Props {
  /** How many rows the table below has. */
  jumlah: number
  /** What a row is: "baris", "posyandu". */
  satuan: string
  /** Rows shown before the rest is asked for. */
  awal?: 12 | 25
  /** Print all rows whatever is shown; else print follows the screen and says how many are left out. */
  cetakSemua?: boolean
  /**
   * On a phone every row stands as a small block instead of a wide table. One label per column, put before its cell
   * there; empty where the cell says by itself what it is.
   */
  susun?: readonly string[]
  children: ReactNode
}

function susunLabel(label: readonly string[]): CSSProperties {
  return Object.fromEntries(label.map((l, i) => [`--l${i + 1}`, JSON.stringify(l && `${l} `)]))
}

/** A long `Tabel` with its first rows and one button for the rest. Works without JavaScript; old browsers show all. */
export function Lipat({ jumlah, satuan, awal = 12, cetakSemua = false, susun, children }: Props) {
  const panjang = jumlah > awal + 3
  const kelas = [
    panjang && gaya.lipat,
    panjang && gaya[`awal${awal}`],
    panjang && cetakSemua && gaya.semua,
    susun && gaya.susun,
  ]
  return (
    <div className={kelas.filter(Boolean).join(' ')} style={susun && susunLabel(susun)}>
      {children}
      {panjang ? (
        <details className={gaya.tombol}>
          <summary>
            <span>
              Tampilkan semua {formatBulat(jumlah)} {satuan}
            </span>
            <span>Ringkas lagi</span>
          </summary>
        </details>
      ) : null}
      {panjang && !cetakSemua ? (
        <p className={gaya.sisa}>
          {formatBulat(jumlah - awal)} {satuan} lainnya tidak ikut dicetak.
        </p>
      ) : null}
    </div>
  )
}
