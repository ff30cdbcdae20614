import type { ReactNode } from 'react'
import gaya from './remah.module.css'
import { Tautan } from './tautan'

interface Props {
  /** From the kabupaten down; the last one is this page and needs no address. */
  jejak: readonly { nama: string; href?: string }[]
  /** Facts after the trail: "19 desa", "20 posyandu". */
  tambahan?: readonly ReactNode[]
}

/** Breadcrumb with a few facts behind it. */
export function Remah({ jejak, tambahan = [] }: Props) {
  return (
    <nav className={gaya.remah} aria-label="Jejak halaman">
      <ol>
        {jejak.map((j, i) => (
          <li key={j.nama}>
            {j.href && i < jejak.length - 1 ? (
              <Tautan href={j.href}>{j.nama}</Tautan>
            ) : (
              <span aria-current={i === jejak.length - 1 ? 'page' : undefined}>{j.nama}</span>
            )}
          </li>
        ))}
        {tambahan.map((t, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: static facts, never reordered
          <li key={i} className={gaya.tambahan}>
            <span>{t}</span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
