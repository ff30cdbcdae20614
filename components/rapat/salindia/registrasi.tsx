import { GarisLaju } from '@/components/laju/garis-laju'
import { type Bidang, getXTanggal, getYJumlah, listTik, listTikBulan } from '@/components/laju/letak'
import type { DeretLaju } from '@/indikator/ramalan-deret'
import type { SalindiaRegistrasi } from '@/indikator/rapat/tipe'
import { formatRentang } from '@/indikator/vonis'
import { formatBulat } from '@/lib/angka'
import { formatBulanSingkat, formatTanggalPendek } from '@/lib/periode'
import grafik from './grafik.module.css'
import { Teks } from './huruf'
import gaya from './registrasi.module.css'
import { Kalimat } from './status'
import { lekatkanTanggal, pilihHurufDua } from './ukuran'

const PUNCAK = 1.08
const MAKS_BULAN = 7
const RUANG = { lebar: { lebar: 1670, tinggi: 112 }, sempit: { lebar: 1310, tinggi: 124 } }

/** Ticks of the axis that keep clear of the label of the target. */
const listTikLega = (b: Bidang, d: DeretLaju): number[] =>
  listTik(d.total).filter((t) => Math.abs(getYJumlah(b, t) - getYJumlah(b, d.target)) > 8)

function SumbuBulan({ b }: { b: Bidang }) {
  const semua = listTikBulan(b)
  const langkah = Math.ceil(semua.length / MAKS_BULAN)
  return (
    <div className={grafik.bulan} aria-hidden="true">
      {semua
        .filter((_, i) => i % langkah === 0)
        .map(({ bulan, x }, i) => (
          <span key={bulan} style={{ left: `${x}%` }}>
            {formatBulanSingkat(bulan)}
            {i === 0 || bulan.endsWith('-01') ? <b>{bulan.slice(0, 4)}</b> : null}
          </span>
        ))}
    </div>
  )
}

function Garis({ b, d }: { b: Bidang; d: DeretLaju }) {
  const { kisi, kipas, batas, target, tengah, garisNaik } = grafik
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <GarisLaju b={b} d={d} gaya={{ kisi, kipas, batas, wajib: target, tengah, garis: garisNaik }} />
      <path className={grafik.kini} d={`M${getXTanggal(b, d.kini)} ${getYJumlah(b, d.terdaftar)}h0`} />
    </svg>
  )
}

function Tenggat({ b, d }: { b: Bidang; d: DeretLaju }) {
  const t = d.tenggat.find((x) => x.berlaku)
  if (!t) return null
  const x = getXTanggal(b, t.tenggat)
  if (x > 100 || x < 0) return null
  return (
    <div
      className={grafik.tenggat}
      data-sisi={x > 60 ? 'kiri' : 'kanan'}
      style={{ left: `${x}%` }}
      aria-hidden="true"
    >
      <span>tenggat {formatTanggalPendek(t.tenggat)}</span>
    </div>
  )
}

/** Percent of the plot that the label of the projected end takes, and that the label of now takes beside it. */
const LEBAR_SELESAI = 30
const TINGGI_SELESAI = 34
const LEBAR_KINI = 17

const getXSelesai = (b: Bidang, d: DeretLaju) =>
  Math.max(0, ...[d.tengah, d.kipas.at(-1)?.akhir].map((t) => (t ? getXTanggal(b, t) : 0)))

const isDiAtasWajib = (d: DeretLaju) => d.terdaftar > (d.titik.at(-1)?.wajib ?? d.total)

/** Whether that label stands in the plot, right of the fan: where there is room, and none upon the label of now. */
function isSelesaiDiDalam(b: Bidang, d: DeretLaju): boolean {
  const x = getXSelesai(b, d)
  const jauh = x - getXTanggal(b, d.kini) >= LEBAR_KINI
  const tinggi = getYJumlah(b, d.terdaftar) - getYJumlah(b, d.target) >= TINGGI_SELESAI
  return x <= 100 - LEBAR_SELESAI && (jauh || tinggi || isDiAtasWajib(d))
}

/** The label of now stands left above its point where the line leaves room there, else right below. */
const getLetakKini = (b: Bidang, d: DeretLaju) =>
  d.terdaftar < d.total * 0.5 || (isDiAtasWajib(d) && isSelesaiDiDalam(b, d)) ? 'atas' : 'bawah'

function LabelSelesai({ b, d, diDalam }: { b: Bidang; d: DeretLaju; diDalam: boolean }) {
  const akhir = d.kipas.at(-1)
  const x = getXSelesai(b, d)
  if (!d.tengah || !akhir || isSelesaiDiDalam(b, d) !== diDalam) return null
  const y = getYJumlah(b, d.target)
  return (
    <span
      className={diDalam ? gaya.selesai : undefined}
      style={diDalam ? { left: `${x}%`, top: `${y}%` } : { top: `${Math.max(8, y)}%` }}
      aria-hidden="true"
    >
      perkiraan selesai
      <b>{formatTanggalPendek(d.tengah)}</b>
      {formatRentang(akhir.awal, d.tengah, akhir.akhir)}
    </span>
  )
}

/** Burn-up: registered so far, required line, deadline and the fan of the forecast, with the verdict in words above. */
export function IsiRegistrasi({ model: s }: { model: SalindiaRegistrasi }) {
  const { deret: d } = s
  const b = { awal: d.awal, akhir: d.akhir, maks: d.total * PUNCAK }
  const kalimat = lekatkanTanggal(s.isi.map((p) => p.teks).join(''))
  return (
    <div className={gaya.isi}>
      {kalimat ? (
        <Teks huruf={pilihHurufDua(kalimat, RUANG, [42, 38, 34, 30], 1.3)} className={gaya.kalimat}>
          <Kalimat isi={s.isi} />
        </Teks>
      ) : null}
      <div className={`${grafik.grafik} ${gaya.grafik}`} data-sempit={isSelesaiDiDalam(b, d)}>
        <div className={grafik.sumbu} aria-hidden="true">
          {listTikLega(b, d).map((t) => (
            <span key={t} style={{ top: `${getYJumlah(b, t)}%` }}>
              {formatBulat(t)}
            </span>
          ))}
          <span className={grafik.sasaran} style={{ top: `${getYJumlah(b, d.target)}%` }}>
            {formatBulat(d.target)}
          </span>
        </div>
        <div className={grafik.bidang}>
          <Garis b={b} d={d} />
          <Tenggat b={b} d={d} />
          <span
            className={grafik.labelKini}
            data-letak={getLetakKini(b, d)}
            style={{ left: `${getXTanggal(b, d.kini)}%`, top: `${getYJumlah(b, d.terdaftar)}%` }}
            aria-hidden="true"
          >
            <b>{formatBulat(d.terdaftar)}</b> kini
          </span>
          <LabelSelesai b={b} d={d} diDalam />
        </div>
        <div className={`${grafik.ujung} ${gaya.ujung}`}>
          <LabelSelesai b={b} d={d} diDalam={false} />
        </div>
        <SumbuBulan b={b} />
      </div>
    </div>
  )
}
