import type { SalindiaTeks } from '@/indikator/rapat/tipe'
import { getGayaHuruf } from './huruf'
import huruf from './salindia.module.css'
import gaya from './teks.module.css'
import { type Format, type Huruf, hitungBaris } from './ukuran'

const RUANG = { lebar: { lebar: 1610, tinggi: 690 }, sempit: { lebar: 1240, tinggi: 650 } }
const UKURAN = [88, 82, 76, 68, 60, 54, 48, 43, 39, 36, 33, 30]
const SPASI = 1.28
/** Room between two lines of the organiser, in font sizes. */
const JARAK = 0.55

interface Susunan {
  huruf: number
  tampil: number
}

function susun(baris: readonly string[], { lebar, tinggi }: { lebar: number; tinggi: number }): Susunan {
  const hitung = (h: number, n: number) =>
    baris.slice(0, n).reduce((t, b) => t + hitungBaris(b, lebar - h, h) * h * SPASI + h * JARAK, 0)
  const huruf = UKURAN.find((h) => hitung(h, baris.length) <= tinggi)
  if (huruf) return { huruf, tampil: baris.length }
  const h = UKURAN.at(-1) as number
  let n = baris.length - 1
  while (n > 1 && hitung(h, n) + h * (SPASI + JARAK) > tinggi) n--
  return { huruf: h, tampil: n }
}

/** The organiser's own lines: as large as they have room, the rest told as a count. */
export function IsiTeks({ model: s }: { model: SalindiaTeks }) {
  const per: Record<Format, Susunan> = {
    lebar: susun(s.baris, RUANG.lebar),
    sempit: susun(s.baris, RUANG.sempit),
  }
  const tampil = Math.min(per.lebar.tampil, per.sempit.tampil)
  const sisa = s.baris.length - tampil
  const h: Huruf = { lebar: per.lebar.huruf, sempit: per.sempit.huruf, barisLebar: 16, barisSempit: 16 }
  return (
    <div className={gaya.isi} data-tunggal={s.baris.length === 1}>
      <ul style={getGayaHuruf(h)} className={gaya.semua}>
        {s.baris.slice(0, tampil).map((b, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines may be alike and never move
          <li key={i}>
            <p className={huruf.huruf}>{b}</p>
          </li>
        ))}
        {sisa > 0 ? (
          <li className={gaya.sisa}>
            <p className={huruf.huruf}>dan {sisa} baris lagi</p>
          </li>
        ) : null}
      </ul>
    </div>
  )
}
