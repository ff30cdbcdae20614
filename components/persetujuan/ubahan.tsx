import type { UbahanPengajuan } from '@/indikator/persetujuan'
import gaya from './persetujuan.module.css'

/** What a request changes, line by line: before → after. */
export function DaftarUbahan({ ubahan }: { ubahan: readonly UbahanPengajuan[] }) {
  if (ubahan.length === 0) return null
  return (
    <dl className={gaya.ubahan}>
      {ubahan.map((u) => (
        <div key={u.nama}>
          <dt>{u.nama}</dt>
          <dd>
            {u.sebelum !== null && u.sebelum !== u.sesudah ? (
              <>
                <span className="hanya-pembaca">dari </span>
                <span className={gaya.dulu}>{u.sebelum}</span>
                <span aria-hidden="true" className={gaya.panah}>
                  →
                </span>
                <span className="hanya-pembaca"> menjadi </span>
              </>
            ) : null}
            {u.sesudah}
          </dd>
        </div>
      ))}
    </dl>
  )
}
