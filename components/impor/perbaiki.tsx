'use client'

import { useActionState } from 'react'
import { Isian } from '@/components/ui/isian'
import { Tombol } from '@/components/ui/tombol'
import type { HasilTindakan } from '@/server/formulir'
import type { Temuan } from '@/server/impor/model'
import { LURING, useLuring } from './luring'
import gaya from './perbaiki.module.css'

export type AksiSunting = (lalu: HasilTindakan, isian: FormData) => Promise<HasilTindakan>

interface Props {
  id: number
  t: Temuan
  tindakan: AksiSunting
}

const SEMUA_SEL = 'Berlaku untuk semua baris dengan isi yang sama'
const SEMUA_JENIS = 'Lewati semua baris dengan temuan sejenis'

/** Mends one finding in place: another value, one of the suggestions, or the row left out. Works without JavaScript. */
export function Perbaiki({ id, t, tindakan }: Props) {
  const [hasil, kirim, berjalan] = useActionState(tindakan, null)
  const { luring, saatKirim } = useLuring()
  if (t.baris === null || t.lembar === null) return null
  const label = t.judulKolom ?? 'Isi sel'
  return (
    <details className={gaya.perbaiki}>
      <summary>{t.tingkat === 'info' ? 'Ubah' : 'Perbaiki'}</summary>
      <form action={kirim} onSubmit={saatKirim} className={gaya.formulir}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="lembar" value={t.lembar} />
        <input type="hidden" name="baris" value={t.baris} />
        <input type="hidden" name="kode" value={t.kode} />
        {t.untuk ? (
          <>
            <input type="hidden" name="untuk" value={t.untuk} />
            <input type="hidden" name="lama" value={t.nilai ?? ''} />
            {t.usulan && t.usulan.length > 0 ? (
              <div className={gaya.usulan}>
                {t.usulan.map((u) => (
                  <Tombol key={u.teks} type="submit" kecil name="usul" value={u.teks} disabled={berjalan}>
                    Pakai {u.teks}
                  </Tombol>
                ))}
              </div>
            ) : null}
            <div className={gaya.baris}>
              <Isian
                label={label}
                name="baru"
                defaultValue={t.nilai ?? ''}
                maxLength={300}
                autoComplete="off"
              />
              <Tombol type="submit" kecil ragam="utama" name="tindakan" value="ubah" disabled={berjalan}>
                {berjalan ? 'Memeriksa…' : 'Ubah'}
              </Tombol>
            </div>
          </>
        ) : null}
        <label className={gaya.semua}>
          <input type="checkbox" name="semua" value="ya" />
          {t.untuk ? SEMUA_SEL : SEMUA_JENIS}
        </label>
        <Tombol type="submit" kecil name="tindakan" value="lewati" disabled={berjalan}>
          Lewati baris {t.baris}
        </Tombol>
        {luring || hasil?.galat ? (
          <p role="alert" className={gaya.galat}>
            {luring ? LURING : hasil?.galat}
          </p>
        ) : null}
      </form>
    </details>
  )
}

/** One button that does one thing to a row of a draft. */
export function SatuTombol({
  isian,
  tindakan,
  children,
}: {
  isian: Readonly<Record<string, string | number>>
  tindakan: AksiSunting
  children: string
}) {
  const [hasil, kirim, berjalan] = useActionState(tindakan, null)
  const { luring, saatKirim } = useLuring()
  return (
    <form action={kirim} onSubmit={saatKirim} className={gaya.satu}>
      {Object.entries(isian).map(([nama, nilai]) => (
        <input key={nama} type="hidden" name={nama} value={nilai} />
      ))}
      <Tombol type="submit" kecil disabled={berjalan}>
        {children}
      </Tombol>
      {luring || hasil?.galat ? (
        <p role="alert" className={gaya.galat}>
          {luring ? LURING : hasil?.galat}
        </p>
      ) : null}
    </form>
  )
}
