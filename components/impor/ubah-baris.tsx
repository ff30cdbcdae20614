'use client'

import { useActionState } from 'react'
import { Isian } from '@/components/ui/isian'
import { Tombol } from '@/components/ui/tombol'
import { LURING, useLuring } from './luring'
import { type AksiSunting, SatuTombol } from './perbaiki'
import gaya from './perbaiki.module.css'

interface Tujuan {
  id: number
  lembar: string
  baris: number
}

interface SelBaris {
  untuk: string
  judul: string
  nilai: string
}

function UbahSel({ tujuan, sel, tindakan }: { tujuan: Tujuan; sel: SelBaris; tindakan: AksiSunting }) {
  const [hasil, kirim, berjalan] = useActionState(tindakan, null)
  const { luring, saatKirim } = useLuring()
  const tetap = { ...tujuan, untuk: sel.untuk, lama: sel.nilai, tindakan: 'ubah' }
  return (
    <form action={kirim} onSubmit={saatKirim} className={gaya.sel}>
      {Object.entries(tetap).map(([nama, nilai]) => (
        <input key={nama} type="hidden" name={nama} value={nilai} />
      ))}
      <Isian
        label={sel.judul}
        name="baru"
        defaultValue={sel.nilai}
        maxLength={300}
        autoComplete="off"
        galat={luring ? LURING : hasil?.galat}
      />
      <Tombol type="submit" kecil disabled={berjalan} aria-label={`Ubah ${sel.judul}`}>
        {berjalan ? 'Memeriksa…' : 'Ubah'}
      </Tombol>
    </form>
  )
}

/** All cells of one row of a draft, each to be changed by itself, with or without a finding. Works without JavaScript. */
export function UbahBaris({
  tindakan,
  sel,
  ...tujuan
}: Tujuan & { sel: readonly SelBaris[]; tindakan: AksiSunting }) {
  return (
    <div className={gaya.pos}>
      <div className={gaya.petak}>
        {sel.map((s) => (
          <UbahSel key={`${s.untuk}|${s.nilai}`} tujuan={tujuan} sel={s} tindakan={tindakan} />
        ))}
      </div>
      <SatuTombol isian={{ ...tujuan, tindakan: 'lewati' }} tindakan={tindakan}>
        {`Lewati baris ${tujuan.baris}`}
      </SatuTombol>
    </div>
  )
}
