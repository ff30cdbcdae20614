import { KabarFormulir } from '@/components/ui/kabar-formulir'
import type { HasilAcaraRapat } from '@/server/actions/rapat-acara'
import gaya from './susunan.module.css'

/** How the last change of the agenda went, and what others changed meanwhile. `kabar`: where an item went, for screen readers. */
export function KabarSusunan({ hasil, kabar }: { hasil: HasilAcaraRapat; kabar: string }) {
  return (
    <>
      <KabarFormulir hasil={hasil} />
      {hasil?.selingan?.length ? (
        <div role="status" className={gaya.selingan}>
          <p>Sementara itu orang lain juga mengubah rapat ini. Perubahan Anda tetap masuk.</p>
          <ul>
            {hasil.selingan.map((s, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: sentences, never reordered
              <li key={i}>{s}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <p role="status" className="hanya-pembaca">
        {kabar}
      </p>
    </>
  )
}
