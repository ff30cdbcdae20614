import type { NilaiTempat } from '@/indikator/model'
import type { SalindiaBidang } from '@/indikator/rapat/tipe'
import gaya from './bidang.module.css'
import { Teks } from './huruf'
import { formatKataTarget, formatTercetak } from './kata'
import { KataStatus } from './status'
import { HURUF_TERKECIL, hitungBaris, pilihHurufDua } from './ukuran'

const TERENDAH = 3
const RUANG = { lebar: { lebar: 600, tinggi: 80 }, sempit: { lebar: 470, tinggi: 80 } }

type Bidang = SalindiaBidang['bidang'][number]

/** The places with the lowest values of one field; where all are alike, nobody is named. */
function listTerendah(baris: SalindiaBidang['baris'], kolom: number): NilaiTempat[] {
  const ada = baris
    .flatMap((b) => b.sel[kolom] ?? [])
    .filter((n) => n.tercetak !== null)
    .sort((a, b) => (a.tercetak ?? 0) - (b.tercetak ?? 0))
  return ada[0]?.tercetak === ada.at(-1)?.tercetak ? [] : ada.slice(0, TERENDAH)
}

function formatTerendah(b: Bidang, terendah: readonly NilaiTempat[], banyak: number): string {
  if (b.angka.tercetak === null) return 'belum ada laporan'
  if (terendah.length === 0) return banyak > 1 ? 'semua tempat sama' : ''
  const sebut = terendah.map((n) =>
    `${n.nama} ${formatTercetak({ ...b.angka.indikator, desimal: 0 }, n)}`.replaceAll(' ', '\u00a0'),
  )
  const muat = sebut.findLastIndex(
    (_, k) => hitungBaris(sebut.slice(0, k + 1).join(', '), RUANG.sempit.lebar, HURUF_TERKECIL) <= 2,
  )
  return sebut.slice(0, Math.max(1, muat + 1)).join(', ')
}

function Baris({ b, terendah, banyak }: { b: Bidang; terendah: NilaiTempat[]; banyak: number }) {
  const { angka: a } = b
  const teks = formatTerendah(b, terendah, banyak)
  return (
    <li className={gaya.baris} data-kosong={a.tercetak === null}>
      <h3>{a.indikator.namaPendek}</h3>
      <span className={gaya.rel} aria-hidden="true">
        {a.tercetak === null ? null : <i className={gaya.batang} style={{ width: `${a.tercetak}%` }} />}
        {a.target === null ? null : <i className={gaya.target} style={{ left: `${a.target.nilai}%` }} />}
      </span>
      <b>
        {formatTercetak(a.indikator, a)}
        {a.tercetak === null ? '' : ' %'}
      </b>
      <Teks huruf={pilihHurufDua(teks, RUANG, [34, 32, 30], 1.22)} className={gaya.terendah}>
        {teks}
      </Teks>
    </li>
  )
}

/** How many serve in all six fields, and per field the share with its target and the three places that lag most. */
export function IsiBidang({ model: s }: { model: SalindiaBidang }) {
  const { keseluruhan: n } = s
  const indikator = s.bidang[0]?.angka.indikator
  const target = s.bidang.find((b) => b.angka.target)?.angka ?? null
  return (
    <div className={gaya.isi}>
      <div className={gaya.kepala}>
        {indikator && n.tercetak !== null ? (
          <span>
            Keenam bidang <b>{formatTercetak(indikator, n)} %</b>
          </span>
        ) : null}
        {indikator ? <KataStatus indikator={indikator} nilai={n} /> : null}
      </div>
      <p className={gaya.judulKolom} aria-hidden="true">
        <span className={gaya.kataTarget}>
          {target === null ? null : (
            <>
              <i /> {formatKataTarget(target)}
            </>
          )}
        </span>
        <span>{s.baris.length > TERENDAH ? 'terendah' : ''}</span>
      </p>
      <ul className={gaya.semua}>
        {s.bidang.map((b, i) => (
          <Baris key={b.kode} b={b} terendah={listTerendah(s.baris, i)} banyak={s.baris.length} />
        ))}
      </ul>
    </div>
  )
}
