import remah from '@/components/ui/remah.module.css'
import type { WilayahPeta } from './bahan'
import { TautanPeta } from './tautan-peta'

/** From the root of the scope down to the selected place; each step leads back to it. */
export function RemahPeta({
  wilayah,
  tempat,
  akar,
}: {
  wilayah: readonly WilayahPeta[]
  tempat: WilayahPeta
  akar: string
}) {
  const jejak = [5, 8, 13].flatMap((n) => {
    const kode = tempat.kode.slice(0, n)
    if (kode.length !== n || kode.length < akar.length) return []
    return wilayah.find((w) => w.kode === kode) ?? []
  })
  return (
    <nav className={remah.remah} aria-label="Jejak wilayah">
      <ol>
        {jejak.map((w) => (
          <li key={w.kode}>
            {w.kode === tempat.kode ? (
              <span aria-current="true">{w.nama}</span>
            ) : (
              <TautanPeta ubah={{ tempat: w.kode }}>{w.nama}</TautanPeta>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
