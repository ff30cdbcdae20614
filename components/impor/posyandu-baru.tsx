'use client'

import { useActionState } from 'react'
import { Tombol } from '@/components/ui/tombol'
import { formatBulat, formatPersen } from '@/lib/angka'
import { LURING, useLuring } from './luring'
import type { AksiSunting } from './perbaiki'
import gaya from './perbaiki.module.css'

interface Usulan {
  kodeDesa: string
  /** Name of the desa. */
  desa: string
  nama: string
  jumlah: number
  setuju: boolean
  usulan: readonly { teks: string; skor: number }[]
  /** Known posyandu of the desa. */
  pilihan: readonly string[]
}

interface Props {
  id: number
  usulan: readonly Usulan[]
  tindakan: AksiSunting
}

const kunci = (u: Usulan) => `${u.kodeDesa}|${u.nama}`

function Pilihan({ u }: { u: Usulan }) {
  const lain = u.pilihan.filter((p) => !u.usulan.some((x) => x.teks === p))
  return (
    <select name={`jadi ${kunci(u)}`} defaultValue="" aria-label={`${u.nama} adalah`}>
      <option value="">Cocokkan dengan…</option>
      {u.usulan.map((x) => (
        <option key={x.teks} value={x.teks}>
          {x.teks} (mirip {formatPersen(x.skor * 100, 0)})
        </option>
      ))}
      {lain.map((p) => (
        <option key={p} value={p}>
          {p}
        </option>
      ))}
    </select>
  )
}

/** Posyandu that the file names and the office does not know: each is agreed to as new or matched with a known one. */
export function PosyanduBaru({ id, usulan, tindakan }: Props) {
  const [hasil, kirim, berjalan] = useActionState(tindakan, null)
  const { luring, saatKirim } = useLuring()
  const menunggu = usulan.filter((u) => !u.setuju)
  return (
    <form action={kirim} onSubmit={saatKirim} className={gaya.pos}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="daftar-posyandu" value="ya" />
      <ul className={gaya.daftar}>
        {usulan.map((u) => (
          <li key={`${kunci(u)}${u.setuju}`}>
            <label className={gaya.pilih}>
              <input
                type="checkbox"
                name="posyandu"
                value={kunci(u)}
                defaultChecked={!u.setuju && u.usulan.every((x) => x.skor <= 0.8)}
              />
              <span>
                <b>{u.nama}</b>, {u.desa}
                <span className={gaya.rinci}>
                  {formatBulat(u.jumlah)} baris ·{' '}
                  {u.setuju ? 'disetujui sebagai posyandu baru' : 'menunggu persetujuan'}
                </span>
              </span>
            </label>
            {u.pilihan.length > 0 ? (
              <div className={gaya.cocok}>
                <Pilihan u={u} />
                <Tombol type="submit" kecil name="cocokkan" value={kunci(u)} disabled={berjalan}>
                  Cocokkan<span className="hanya-pembaca"> {u.nama}</span>
                </Tombol>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      <div className={gaya.aksi}>
        {menunggu.length > 0 ? (
          <Tombol type="submit" ragam="utama" kecil name="tindakan" value="setujui" disabled={berjalan}>
            {berjalan ? 'Memeriksa…' : 'Setujui yang dicentang'}
          </Tombol>
        ) : null}
        {menunggu.length < usulan.length ? (
          <Tombol type="submit" kecil name="tindakan" value="urungkan" disabled={berjalan}>
            Urungkan yang dicentang
          </Tombol>
        ) : null}
      </div>
      {luring || hasil?.galat ? (
        <p role="alert" className={gaya.galat}>
          {luring ? LURING : hasil?.galat}
        </p>
      ) : null}
    </form>
  )
}
