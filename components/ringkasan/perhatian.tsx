import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import type { Perhatian } from '@/indikator/perhatian'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import gaya from './ringkasan.module.css'

/** What needs somebody's attention now, each line a way to where it hangs. */
export function DaftarPerhatian({ perhatian, bulan }: { perhatian: readonly Perhatian[]; bulan: Bulan }) {
  if (perhatian.length === 0) return <p className={gaya.tenang}>Tidak ada yang menonjol bulan ini.</p>
  return (
    <ul className={gaya.perhatian}>
      {perhatian.map((p) => (
        <li key={p.siapa + p.apa}>
          <Tanda bentuk={p.status} />
          <Tautan href={tautan(p.tautan, bulan)}>
            <strong>{p.siapa}</strong> {p.apa}
          </Tautan>
        </li>
      ))}
    </ul>
  )
}
