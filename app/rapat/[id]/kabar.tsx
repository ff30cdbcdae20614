import gaya from '@/components/rapat-meja/meja.module.css'
import { TombolTautan } from '@/components/ui/tombol'
import type { MejaRapat } from '@/server/loaders/rapat-meja'

const PESAN: Readonly<Record<string, string>> = {
  angka: 'Angka terbaru dimuat. Angka sebelumnya tetap tersimpan.',
  salinan:
    'Rapat baru dibuat dengan susunan acara yang sama. Judul yang disunting tidak ikut: angkanya lain.',
}

/** What just happened, and that newer numbers wait. */
export function KabarMeja({ h, pesan }: { h: MejaRapat; pesan: string | string[] | undefined }) {
  const kabar = typeof pesan === 'string' ? PESAN[pesan] : undefined
  const tawarkan = h.kelola && h.rapat.keadaan === 'berjalan'
  return (
    <>
      {kabar ? (
        <p role="status" className={`${gaya.kabar} ${gaya.kabarBaik}`}>
          {kabar}
        </p>
      ) : null}
      {tawarkan ? (
        <div className={h.adaAngkaBaru ? gaya.kabar : gaya.kabarSunyi}>
          <span>
            {h.adaAngkaBaru
              ? 'Data berubah sejak angka rapat ini dibekukan. Salindia tetap memakai angka lama.'
              : 'Angka rapat ini masih yang terbaru.'}
          </span>
          {h.adaAngkaBaru ? (
            <TombolTautan href={`/rapat/${h.rapat.id}/angka`}>Muat angka terbaru…</TombolTautan>
          ) : null}
        </div>
      ) : null}
    </>
  )
}
