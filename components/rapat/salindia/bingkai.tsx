import { type ReactNode, useId } from 'react'
import type { ModelRapat, Salindia } from '@/indikator/rapat/tipe'
import { getLebarTeks } from '@/lib/label-peta/lebar-teks'
import { formatTanggal } from '@/lib/periode'
import { getGayaHuruf, Teks } from './huruf'
import { getHurufJudul, getJudul } from './judul'
import gaya from './salindia.module.css'
import { HURUF_TERKECIL, pilihHurufDua, potongKata } from './ukuran'

export interface LetakSalindia {
  rapat: ModelRapat
  /** Number of the slide, from 1, of how many; 0 for a card beside the order. */
  nomor: number
  jumlah: number
}

function formatMeta(s: Salindia, beku: boolean): string | null {
  if (s.tanggalData === null) return null
  return `data per ${formatTanggal(s.tanggalData)}${beku ? '' : ', belum dibekukan'}`
}

const RUANG_SUMBER = { lebar: 1190, sempit: 760 }
const SUNTINGAN = { disunting: 'judul disunting', 'angka-berubah': 'judul lama' } as const

/** Sources as far as the line has room in each layout; print and files name them all. */
function Sumber({ teks, tambah }: { teks: string; tambah: number }) {
  return (
    <span className={gaya.sumber}>
      Sumber:{' '}
      <span className={gaya.hanyaLebar}>{potongKata(teks, RUANG_SUMBER.lebar + tambah, HURUF_TERKECIL)}</span>
      <span className={gaya.hanyaSempit}>
        {potongKata(teks, RUANG_SUMBER.sempit + tambah, HURUF_TERKECIL)}
      </span>
    </span>
  )
}

/** The last line of a slide: source, sample mark, number. */
export function Kaki({ model: s, nomor, jumlah }: LetakSalindia & { model: Salindia }) {
  const sunting = s.disunting ? SUNTINGAN[s.disunting] : ''
  return (
    <footer className={gaya.kaki}>
      {s.sumber ? (
        <Sumber
          teks={s.sumber}
          tambah={(s.adaContoh ? 0 : 300) - getLebarTeks(sunting, HURUF_TERKECIL + 4)}
        />
      ) : null}
      {sunting ? <span>{sunting}</span> : null}
      {s.adaContoh ? <strong className={gaya.contoh}>DATA CONTOH</strong> : null}
      <span className={gaya.nomor}>
        <span className="hanya-pembaca">Salindia </span>
        {nomor === 0 ? 'di luar urutan' : `${nomor} / ${jumlah}`}
      </span>
    </footer>
  )
}

/** The box of a slide: takes the size of its parent and never grows out of it. `jenis` picks the layout. */
export function Kotak({
  model: s,
  judul,
  children,
}: {
  model: Salindia
  /** Id of the heading. */
  judul: string
  children: ReactNode
}) {
  return (
    <section className={gaya.kotak} data-tema="proyektor" data-jenis={s.jenis} aria-labelledby={judul}>
      {children}
    </section>
  )
}

/** What takes the place of figures where there are none: what is missing and what to do. */
export function IsiKosong({ teks }: { teks: string }) {
  const ruang = { lebar: 1250, tinggi: 400 }
  const huruf = pilihHurufDua(teks, { lebar: ruang, sempit: ruang }, [46, 42, 38, 34, 30], 1.35)
  return (
    <div className={`${gaya.isi} ${gaya.kosong}`}>
      <i aria-hidden="true" />
      <Teks huruf={huruf}>{teks}</Teks>
    </div>
  )
}

/** Title that states the finding, what it is about and the day of the data above; source below; one message between. */
export function Bingkai({
  model: s,
  className = '',
  children,
  ...letak
}: LetakSalindia & { model: Salindia; className?: string; children: ReactNode }) {
  const id = useId()
  const judul = getJudul(s)
  const meta = formatMeta(s, letak.rapat.beku)
  return (
    <Kotak model={s} judul={id}>
      <div className={`${gaya.salindia} ${className}`}>
        <header className={gaya.kepala}>
          <h2
            id={id}
            className={`${gaya.huruf} ${gaya.judul}`}
            style={getGayaHuruf(getHurufJudul({ jenis: s.jenis, judul }))}
          >
            {judul}
          </h2>
          <p className={gaya.meta}>
            <b>{s.label}</b>
            {meta === null ? null : <span>{meta}</span>}
          </p>
        </header>
        {s.kosong === null ? children : <IsiKosong teks={s.kosong} />}
        <Kaki model={s} {...letak} />
      </div>
    </Kotak>
  )
}
