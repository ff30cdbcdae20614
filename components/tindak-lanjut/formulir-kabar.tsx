'use client'

import { type FormEvent, startTransition, useActionState, useState } from 'react'
import { Isian, IsianPilihan, IsianTeks } from '@/components/ui/isian'
import { KabarFormulir } from '@/components/ui/kabar-formulir'
import { Tombol } from '@/components/ui/tombol'
import { type KeadaanTindakLanjut, NAMA_KEADAAN } from '@/indikator/tindak-lanjut'
import type { HasilKabar } from '@/server/actions/tindak-lanjut'
import type { ModelTindakLanjut } from '@/server/loaders/tindak-lanjut'
import gaya from './tindak-lanjut.module.css'

interface Props extends Pick<ModelTindakLanjut, 'kunci' | 'terlihat' | 'boleh'> {
  baris: { id: number; keadaan: KeadaanTindakLanjut; tenggat: string }
  tindakan: (lalu: HasilKabar | null, isian: FormData) => Promise<HasilKabar | null>
}

function listKeadaan(kini: KeadaanTindakLanjut, atur: boolean): KeadaanTindakLanjut[] {
  const semua: KeadaanTindakLanjut[] = ['terbuka', 'berjalan', 'selesai', 'batal']
  return atur ? semua : semua.filter((k) => k === kini || (k !== 'batal' && kini !== 'batal'))
}

/** Comment, state and due day of a follow-up, as far as this user may; what was typed stays when nothing was written. */
export function FormulirKabar({ tindakan, ...m }: Props) {
  const [hasil, kirim, sedang] = useActionState(tindakan, null)
  // Fields start anew once something was stored, not when only somebody else's change came in: what was typed stays.
  const [isianUntuk, setIsianUntuk] = useState(m.terlihat)
  if (!hasil?.galat && isianUntuk !== m.terlihat) setIsianUntuk(m.terlihat)
  const saatKirim = (e: FormEvent<HTMLFormElement>) => {
    e.preventDefault()
    const isian = new FormData(e.currentTarget)
    startTransition(() => kirim(isian))
  }
  return (
    <form className={gaya.formulir} action={kirim} onSubmit={saatKirim}>
      <input type="hidden" name="id" value={m.baris.id} />
      <input type="hidden" name="kunci" value={m.kunci} />
      <input type="hidden" name="terlihat" value={m.terlihat} />
      <IsianTeks
        key={`c${isianUntuk}`}
        label="Catatan"
        name="catatan"
        rows={4}
        maxLength={1000}
        defaultValue={hasil?.catatan}
        placeholder="Apa yang sudah dikerjakan, apa yang menghambat"
      />
      <div key={`d${isianUntuk}`} className={gaya.dua}>
        {m.boleh.kabari ? (
          <IsianPilihan label="Keadaan" name="keadaan" defaultValue={m.baris.keadaan}>
            {listKeadaan(m.baris.keadaan, m.boleh.atur).map((k) => (
              <option key={k} value={k}>
                {NAMA_KEADAAN[k]}
              </option>
            ))}
          </IsianPilihan>
        ) : null}
        {m.boleh.atur ? (
          <Isian
            label="Tenggat"
            name="tenggat"
            type="date"
            min="2020-01-01"
            max="2045-12-31"
            defaultValue={m.baris.tenggat}
          />
        ) : null}
      </div>
      <div className={gaya.kaki}>
        <Tombol type="submit" ragam="utama" disabled={sedang}>
          {sedang ? 'Menyimpan…' : 'Simpan kabar'}
        </Tombol>
        <KabarFormulir hasil={hasil} />
      </div>
    </form>
  )
}
