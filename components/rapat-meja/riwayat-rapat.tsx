import { formatWaktu } from '@/lib/waktu'
import type { JejakRapat } from '@/server/loaders/rapat-meja'
import gaya from './meja.module.css'

/** Who did what to this meeting, newest first. */
export function RiwayatRapat({ jejak }: { jejak: readonly JejakRapat[] }) {
  if (jejak.length === 0) return <p className={gaya.sunyi}>Belum ada yang tercatat.</p>
  return (
    <ol className={gaya.riwayat}>
      {jejak.map((j) => (
        <li key={j.id}>
          <span>
            <strong>{j.nama ?? 'Sistem'}</strong> {j.kalimat}
          </span>
          <time dateTime={j.waktu.toISOString()}>{formatWaktu(j.waktu)}</time>
        </li>
      ))}
    </ol>
  )
}
