import type { Temuan } from '@/server/impor/model'
import gaya from './unggah.module.css'

/** Why a file was refused as a whole, and what to do: nothing of it was stored. */
export function Penolakan({ temuan }: { temuan: Pick<Temuan, 'pesan' | 'saran'> }) {
  return (
    <div role="alert" className={gaya.penolakan}>
      <p>
        <strong>{temuan.pesan}</strong>
      </p>
      {temuan.saran ? <p>{temuan.saran}</p> : null}
    </div>
  )
}
