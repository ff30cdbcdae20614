import type { CSSProperties } from 'react'
import { Tanda } from '@/components/ui/tanda'
import type { AngkaTopik } from '@/indikator/program/tipe'
import { KATA_STATUS_TOPIK, listStatusTabel, potongTabel } from '@/indikator/rapat/susun-program'
import type { SalindiaProgram } from '@/indikator/rapat/tipe'
import { formatBulat } from '@/lib/angka'
import { bagiLebarTabel } from '@/lib/bagi-lebar'
import { getLebarTeks } from '@/lib/label-peta/lebar-teks'
import { Teks } from './huruf'
import gaya from './program.module.css'
import { type Format, HURUF_TERKECIL, type Huruf, pilihHurufDua } from './ukuran'

const LEBAR: Readonly<Record<Format, number>> = { lebar: 1776, sempit: 1328 }
const SELA: Readonly<Record<Format, number>> = { lebar: 24, sempit: 18 }
/** Left and right of the text in a card. */
const DALAM: Readonly<Record<Format, number>> = { lebar: 56, sempit: 40 }
/** Between columns: many stand nearer to each other. */
const getSelaKolom = (t: Potongan) => (t.kolom.length > 5 ? 18 : 30)
/** The shape of the status and its gap. */
const TANDA = 50
/** The same beside a figure, and the height of its line. */
const TANDA_NILAI = 62
const SPASI_NILAI = 1.3
/** Height that rows of the table have, all together. */
const TINGGI_BARIS = 372
const HURUF = [40, 36, 34, 32, HURUF_TERKECIL]

type Potongan = ReturnType<typeof potongTabel>

function getRuang(banyak: number, tinggi: number, kurang = 0) {
  const ruang = (f: Format) => ({
    lebar: (LEBAR[f] - SELA[f] * (banyak - 1)) / banyak - DALAM[f] - kurang,
    tinggi,
  })
  return { lebar: ruang('lebar'), sempit: ruang('sempit') }
}

/** Letters of the figures: alike in all cards of a row. */
function pilihHurufNilai(angka: readonly AngkaTopik[]): Huruf {
  const semua = angka.map((a) => {
    const ruang = getRuang(angka.length, 100, a.status === 'kosong' ? 0 : TANDA_NILAI)
    return pilihHurufDua(a.nilai, ruang, [76, 70, 64, 58, 52, 46, 40, 36, 32, 30], SPASI_NILAI)
  })
  const terkecil = (f: Format) => Math.min(...semua.map((h) => h[f]))
  const baris = (k: 'barisLebar' | 'barisSempit') => Math.max(...semua.map((h) => h[k]))
  return {
    lebar: terkecil('lebar'),
    sempit: terkecil('sempit'),
    barisLebar: baris('barisLebar'),
    barisSempit: baris('barisSempit'),
  }
}

function KartuAngka({ angka: a, banyak, huruf }: { angka: AngkaTopik; banyak: number; huruf: Huruf }) {
  return (
    <li className={gaya.kartu}>
      <Teks huruf={pilihHurufDua(a.nama, getRuang(banyak, 80), [36, 33, 30], 1.2)} className={gaya.nama}>
        {a.nama}
      </Teks>
      <div className={gaya.nilai} data-status={a.status}>
        {a.status === 'kosong' ? null : <Tanda bentuk={a.status} />}
        <Teks huruf={huruf}>{a.nilai}</Teks>
        {a.status === 'kosong' ? null : <span className="hanya-pembaca">{KATA_STATUS_TOPIK[a.status]}</span>}
      </div>
      {a.keterangan ? (
        <Teks huruf={pilihHurufDua(a.keterangan, getRuang(banyak, 76), [32, 30], 1.22)}>{a.keterangan}</Teks>
      ) : null}
    </li>
  )
}

/** Names are bold. */
const getLebarNama = (nama: string, h: number) => getLebarTeks(nama, h) * 1.07

function hitungKolom(t: Potongan, h: number, ruang: number): number[] {
  const isi = [
    Math.max(...t.baris.map((b) => getLebarNama(b.nama, h))) + TANDA,
    ...t.kolom.map((_, i) => Math.max(...t.baris.map((b) => getLebarTeks(b.sel[i] ?? '', h)))),
  ]
  const judul = [0, ...t.kolom.map((k) => getLebarTeks(k, HURUF_TERKECIL) + 8)]
  return bagiLebarTabel(isi, judul, ruang - getSelaKolom(t) * t.kolom.length).map(Math.round)
}

/** The largest letters in which every cell stands whole; the smallest where none does, and cells end in an ellipsis. */
function pilihTata(t: Potongan, ruang: number): { huruf: number; kolom: string } {
  const muat = (h: number) => {
    const kolom = hitungKolom(t, h, ruang)
    const cukup = t.baris.every((b) =>
      [getLebarNama(b.nama, h) + TANDA, ...b.sel.map((s) => getLebarTeks(s, h))].every(
        (lebar, i) => lebar <= (kolom[i] ?? 0) + 1,
      ),
    )
    return cukup && t.baris.length * h * 1.55 <= TINGGI_BARIS
  }
  const huruf = HURUF.find(muat) ?? HURUF_TERKECIL
  return {
    huruf,
    kolom: hitungKolom(t, huruf, ruang)
      .map((n) => `minmax(0, ${n}fr)`)
      .join(' '),
  }
}

function Tabel({ tabel: t }: { tabel: Potongan }) {
  const lebar = pilihTata(t, LEBAR.lebar)
  const sempit = pilihTata(potongTabel(t, 'sempit'), LEBAR.sempit)
  const tata = {
    '--kolom': lebar.kolom,
    '--kolom-s': sempit.kolom,
    '--h': lebar.huruf,
    '--hs': sempit.huruf,
    '--sela-k': getSelaKolom(t),
    '--sela-ks': getSelaKolom(potongTabel(t, 'sempit')),
  } as CSSProperties
  const status = listStatusTabel(t)
  return (
    <div className={gaya.bawah}>
      <table className={gaya.tabel} style={tata}>
        <thead>
          <tr className={gaya.judul}>
            <th scope="col">
              <span className="hanya-pembaca">Nama</span>
            </th>
            {t.kolom.map((k) => (
              <th key={k} scope="col">
                {k}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {t.baris.map((b) => (
            <tr key={`${b.kode} ${b.nama}`} className={gaya.baris}>
              <th scope="row">
                <Tanda bentuk={b.status} />
                <b>{b.nama}</b>
              </th>
              {t.kolom.map((k, i) => (
                <td key={k}>{b.sel[i] ?? '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={gaya.kaki}>
        {t.sisa > 0 ? <b>dan {formatBulat(t.sisa)} lainnya</b> : null}
        {status.map((s) => (
          <span key={s}>
            <Tanda bentuk={s} />
            {KATA_STATUS_TOPIK[s]}
          </span>
        ))}
      </p>
    </div>
  )
}

/** A topic of the programme: two to four figures, and its places from the worst. */
export function IsiProgram({ model: s }: { model: SalindiaProgram }) {
  const huruf = pilihHurufNilai(s.angka)
  return (
    <div className={gaya.isi} data-tabel={s.tabel !== null}>
      <ul className={gaya.semua}>
        {s.angka.map((a) => (
          <KartuAngka key={a.nama} angka={a} banyak={s.angka.length} huruf={huruf} />
        ))}
      </ul>
      {s.tabel && s.tabel.baris.length > 0 ? <Tabel tabel={potongTabel(s.tabel)} /> : null}
    </div>
  )
}
