import { useId } from 'react'
import type { SalindiaSampul } from '@/indikator/rapat/tipe'
import { formatBulat } from '@/lib/angka'
import { formatTanggal } from '@/lib/periode'
import { Kaki, Kotak, type LetakSalindia } from './bingkai'
import { getGayaHuruf } from './huruf'
import { getHurufJudul, getJudul } from './judul'
import dasar from './salindia.module.css'
import gaya from './sampul.module.css'
import { potongDaftar } from './ukuran'

const MUAT = 14

/** Name, day and place of the meeting, and its agenda with minutes. */
export function SampulRapat({ model: s, ...letak }: LetakSalindia & { model: SalindiaSampul }) {
  const id = useId()
  const { rapat } = letak
  const judul = getJudul(s)
  const { tampil, sisa } = potongDaftar(s.acaraRapat, MUAT)
  const menit = s.acaraRapat.reduce((n, a) => n + a.menit, 0)
  return (
    <Kotak model={s} judul={id}>
      <div className={`${dasar.salindia} ${gaya.sampul}`}>
        <div className={gaya.kiri}>
          <svg className={gaya.lambang} viewBox="0 0 52 46" aria-hidden="true">
            <path d="M13 0l11 6.5v12.5L13 25.5 2 19V6.5z" />
            <path d="M39 0l11 6.5V19l-11 6.5L28 19V6.5z" className={gaya.emas} />
            <path d="M26 21l11 6.5V40l-11 6.5L15 40V27.5z" />
          </svg>
          <p className={gaya.wilayah}>{rapat.namaWilayah}</p>
          <h2
            id={id}
            className={`${dasar.huruf} ${dasar.judul}`}
            style={getGayaHuruf(getHurufJudul({ jenis: s.jenis, judul }))}
          >
            {judul}
          </h2>
          <p className={gaya.waktu}>
            <b>{formatTanggal(rapat.tanggal)}</b>
            {s.tempat ? <span>{s.tempat}</span> : null}
          </p>
          {s.tanggalData ? (
            <p className={gaya.data}>
              Data per {formatTanggal(s.tanggalData)}
              {rapat.beku ? '' : ', belum dibekukan'}
            </p>
          ) : null}
        </div>
        <div className={gaya.kanan}>
          <h3>
            Acara
            {menit > 0 ? <span>{formatBulat(menit)} menit</span> : null}
          </h3>
          <ol style={{ '--n': Math.max(8, tampil.length + (sisa > 0 ? 1 : 0)) } as React.CSSProperties}>
            {tampil.map((a, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an agenda may name the same thing twice
              <li key={i}>
                <i>{i + 1}</i>
                <span>{a.nama}</span>
                {a.menit > 0 ? <b>{a.menit}’</b> : null}
              </li>
            ))}
            {sisa > 0 ? (
              <li>
                <span>dan {sisa} lagi</span>
              </li>
            ) : null}
          </ol>
        </div>
        <Kaki model={s} {...letak} />
      </div>
    </Kotak>
  )
}
