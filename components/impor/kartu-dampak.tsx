import type { KartuDampak } from '@/server/impor/model'
import gaya from './dampak.module.css'

/** Numbers that an import moves, side by side: "26 → 31, dari 32". */
export function PetakDampak({ kartu }: { kartu: readonly KartuDampak[] }) {
  return (
    <ul className={gaya.petak}>
      {kartu.map((k) => (
        <li key={k.judul} className={gaya.kartu}>
          <p className={gaya.judul}>{k.judul}</p>
          <p className={gaya.angka}>
            {k.sebelum !== null && k.sebelum !== k.sesudah ? (
              <>
                <span className={gaya.dulu}>
                  <span className="hanya-pembaca">dari </span>
                  {k.sebelum}
                </span>
                <span aria-hidden="true" className={gaya.panah}>
                  →
                </span>
                <span className="hanya-pembaca"> menjadi </span>
              </>
            ) : null}
            {k.sesudah}
          </p>
          <p className={gaya.keterangan}>{k.keterangan}</p>
        </li>
      ))}
    </ul>
  )
}
