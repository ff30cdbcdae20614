'use client'
import { useEffect, useRef } from 'react'
import { getIndeks, type RingkasanSalindia } from './dek'
import { usePakaiTayang } from './konteks'
import gaya from './pembawa.module.css'
import type { AcaraWaktu } from './waktu-rapat'

/** Every slide by its item of the agenda, and the cards beside; pressing one shows it. */
export function DaftarSalindia({ acara }: { acara: readonly AcaraWaktu[] }) {
  const { dek } = usePakaiTayang()
  return (
    <nav className={gaya.daftar} aria-label="Daftar salindia">
      {acara.map((a) => (
        <div key={a.id}>
          <h3>
            <span>{a.nama}</span>
            {a.menit > 0 ? <span>{a.menit} menit</span> : null}
          </h3>
          <ol>
            {dek.urutan
              .filter((s) => s.acara === a.id)
              .map((s) => (
                <Butir key={s.id} s={s} />
              ))}
          </ol>
        </div>
      ))}
      {dek.lampiran.length > 0 ? (
        <div>
          <h3>Kartu di luar urutan</h3>
          <ol>
            {dek.lampiran.map((s) => (
              <Butir key={s.id} s={s} />
            ))}
          </ol>
        </div>
      ) : null}
    </nav>
  )
}

function Butir({ s }: { s: RingkasanSalindia }) {
  const { dek, keadaan, lakukan } = usePakaiTayang()
  const butir = useRef<HTMLLIElement>(null)
  const kini = keadaan.s === s.id
  useEffect(() => {
    const unsur = butir.current
    const daftar = unsur?.closest('nav')
    // Not scrollIntoView: that would move the page on a phone as well.
    if (kini && unsur && daftar) daftar.scrollTop = unsur.offsetTop - daftar.clientHeight / 2
  }, [kini])
  const ke = getIndeks(dek, s.id)
  return (
    <li ref={butir}>
      <button
        type="button"
        aria-current={kini ? 'true' : undefined}
        onClick={() => lakukan({ jenis: 'ke', id: s.id })}
      >
        <span>{ke < 0 ? '·' : ke + 1}</span>
        <span>{ke < 0 ? s.tempat?.nama : s.judul}</span>
      </button>
    </li>
  )
}
