import type { FormEvent } from 'react'
import { Tanda } from '@/components/ui/tanda'
import { Tombol } from '@/components/ui/tombol'
import { sebutPosyandu } from '@/indikator/kalimat-posyandu'
import type { HasilRegistrasi } from '@/server/actions/registrasi'
import gaya from './registrasi.module.css'

type Isi = NonNullable<NonNullable<HasilRegistrasi>['hasil']>

function Ringkas({ hasil: h }: { hasil: Isi }) {
  const kerja = h.perbuatan === 'catat' ? 'dicatat' : 'dibatalkan'
  const gagal = h.gagal.length > 0 ? `, ${h.gagal.length} tidak` : ''
  return (
    <p role="status" className={gaya.jelas}>
      <Tanda bentuk={h.gagal.length > 0 ? 'buruk' : 'baik'} />
      <b>
        {h.berhasil.length > 0
          ? `${h.berhasil.length} posyandu ${kerja}${gagal}.`
          : `Tidak ada yang ${kerja}.`}
      </b>
    </p>
  )
}

/** What went and what did not, per posyandu; what was recorded can be undone at once. */
export function HasilLangkah({
  hasil: h,
  batal,
  saatBatal,
  sedang,
}: {
  hasil: Isi
  /** Sends the undo of the whole change. */
  batal: (isian: FormData) => void
  saatBatal: (e: FormEvent<HTMLFormElement>) => void
  sedang: boolean
}) {
  return (
    <div className={`${gaya.hasil} ${h.gagal.length > 0 ? gaya.adaGagal : ''}`}>
      <Ringkas hasil={h} />
      {h.gagal.length > 0 ? (
        <ul>
          {h.gagal.map((g) => (
            <li key={g.id}>
              <b>{sebutPosyandu(g.nama)}</b>: {g.kalimat}
            </li>
          ))}
        </ul>
      ) : null}
      {h.perbuatan === 'catat' && h.jejakId !== null ? (
        <form action={batal} onSubmit={saatBatal}>
          <input type="hidden" name="jejak" value={h.jejakId} />
          <Tombol type="submit" kecil disabled={sedang}>
            {sedang ? 'Membatalkan…' : 'Batalkan perubahan ini'}
          </Tombol>
        </form>
      ) : null}
    </div>
  )
}
