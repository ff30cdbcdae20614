import gaya from '@/components/rapat-meja/meja.module.css'
import { Tautan } from '@/components/ui/tautan'
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
  return (
    <>
      {kabar ? (
        <p role="status" className={`${gaya.kabar} ${gaya.kabarBaik}`}>
          {kabar}
        </p>
      ) : null}
      {h.kelola && h.rapat.keadaan === 'berjalan' ? <TawaranAngka h={h} /> : null}
    </>
  )
}

function TawaranAngka({ h }: { h: MejaRapat }) {
  const alamat = `/rapat/${h.rapat.id}/angka`
  if (!h.adaAngkaBaru && !h.adaAcaraBaru) {
    return (
      <p className={gaya.kabarSunyi}>
        Angka rapat ini masih yang terbaru. <Tautan href={alamat}>Muat angka terbaru…</Tautan>
      </p>
    )
  }
  return (
    <div className={gaya.kabar}>
      <span>
        {h.adaAngkaBaru
          ? 'Data berubah sejak angka rapat ini dibekukan. Salindia tetap memakai angka lama.'
          : 'Acara yang baru ditambahkan belum terisi: muat angka terbaru untuk mengisinya.'}
      </span>
      <TombolTautan href={alamat}>Muat angka terbaru…</TombolTautan>
    </div>
  )
}
