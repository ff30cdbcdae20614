'use client'
import type { CSSProperties } from 'react'
import { formatLetak, getSalindia } from './dek'
import { usePakaiTayang } from './konteks'
import gaya from './tayang.module.css'

/** What lies over the slide for a moment: digits typed, a word, the line of the autoplay, darkness. */
export function TandaTayang({ menungguPenuh }: { menungguPenuh: boolean }) {
  const { dek, keadaan, lakukan } = usePakaiTayang()
  const { putar, jeda, panel, gelap, nomor, kabar, s } = keadaan
  return (
    <>
      {putar === null ? null : (
        <div
          key={`${s} ${jeda || panel !== null}`}
          className={gaya.putar}
          data-jeda={jeda || panel !== null ? '' : undefined}
          style={{ '--detik': putar } as CSSProperties}
        >
          <i />
        </div>
      )}
      {nomor === '' ? null : (
        <div className={gaya.ketikan} data-ketikan="">
          {nomor} / {dek.urutan.length}
          <small>{dek.urutan[Number(nomor) - 1]?.judul ?? 'Tidak ada salindia ini'}</small>
          <small>Enter untuk ke sana</small>
        </div>
      )}
      {kabar === '' ? null : <p className={gaya.kabar}>{kabar}</p>}
      {menungguPenuh && kabar === '' ? (
        <p className={gaya.ajakan}>Tombol apa saja: kembali ke layar penuh</p>
      ) : null}
      {gelap ? (
        <button
          type="button"
          className={gaya.gelap}
          aria-label="Layar digelapkan. Tekan untuk menerangkan."
          onClick={(e) => {
            e.stopPropagation()
            lakukan({ jenis: 'gelap' })
          }}
        />
      ) : null}
      <p className="hanya-pembaca" role="status">
        {gelap
          ? 'Layar digelapkan'
          : `${s ? `${formatLetak(dek, s)}: ${getSalindia(dek, s)?.judul ?? ''}` : ''} ${kabar}`}
      </p>
    </>
  )
}
