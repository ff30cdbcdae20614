import { formatBulat } from '@/lib/angka'
import gaya from './batang-bertingkat.module.css'

export interface Bagian {
  kode: string
  nama: string
  jumlah: number
  /** Not known or not reported: hatched instead of coloured. */
  kosong?: boolean
}

/** Parts of a whole in one bar, from furthest along (dark) to not begun (light), each named with its count below. */
export function BatangBertingkat({ bagian }: { bagian: readonly Bagian[] }) {
  const getWarna = (b: Bagian, i: number) =>
    b.kosong
      ? undefined
      : { background: `var(--naik-${Math.max(0, 4 - Math.round((i * 4) / Math.max(1, bagian.length - 1)))})` }
  return (
    <div>
      <div className={gaya.batang} aria-hidden="true">
        {bagian.map((b, i) =>
          b.jumlah > 0 ? (
            <i
              key={b.kode}
              className={b.kosong ? 'arsir' : undefined}
              style={{ flex: b.jumlah, ...getWarna(b, i) }}
            />
          ) : null,
        )}
      </div>
      <ul className={gaya.daftar}>
        {bagian.map((b, i) => (
          <li key={b.kode}>
            <i aria-hidden="true" className={b.kosong ? 'arsir' : undefined} style={getWarna(b, i)} />
            {b.nama} <b>{formatBulat(b.jumlah)}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}
