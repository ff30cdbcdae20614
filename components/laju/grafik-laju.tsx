import { useId } from 'react'
import { type DeretLaju, susunJudulDeret, type Tenggat } from '@/indikator/ramalan-deret'
import { formatRentang } from '@/indikator/vonis'
import { formatBulat } from '@/lib/angka'
import { formatBulanSingkat, formatTanggal, formatTanggalPendek } from '@/lib/periode'
import { GarisLaju } from './garis-laju'
import gaya from './grafik-laju.module.css'
import { LajuHidup } from './laju-hidup'
import { type Bidang, getXTanggal, getYJumlah, listTik, listTikBulan } from './letak'

const PUNCAK = 1.06

function formatUraian(d: DeretLaju): string {
  const akhir = d.kipas.at(-1)
  const berlaku = d.tenggat.find((t) => t.berlaku)
  return [
    `${formatBulat(d.terdaftar)} dari ${formatBulat(d.total)} posyandu bernomor Kemendagri per ${formatTanggal(d.kini)}.`,
    `${susunJudulDeret(d)}.`,
    berlaku ? `Tenggat ${formatTanggal(berlaku.tenggat)}.` : 'Tenggat belum ditetapkan.',
    akhir && d.tengah
      ? `Diperkirakan selesai ${formatTanggal(d.tengah)}, rentang ${formatRentang(akhir.awal, d.tengah, akhir.akhir)}.`
      : 'Hari selesai belum dapat diperkirakan.',
  ].join(' ')
}

function namaTenggat(t: Tenggat, d: DeretLaju): string {
  if (t.berlaku) return 'tenggat'
  return d.tenggat[0] === t ? 'tenggat pertama' : 'tenggat lama'
}

function TandaTenggat({ b, d }: { b: Bidang; d: DeretLaju }) {
  return d.tenggat.map((t) => {
    const x = getXTanggal(b, t.tenggat)
    if (x > 100) return null
    return (
      <span
        key={`${t.mulai}${t.tenggat}`}
        className={`${gaya.tenggat} ${t.berlaku ? '' : gaya.lama}`}
        data-sisi={x > 62 ? 'kiri' : 'kanan'}
        style={{ left: `${x}%` }}
        aria-hidden="true"
      >
        <span>
          {namaTenggat(t, d)} {formatTanggalPendek(t.tenggat)}
        </span>
      </span>
    )
  })
}

function LabelKini({ b, d }: { b: Bidang; d: DeretLaju }) {
  const rendah = d.terdaftar < d.total * 0.5
  return (
    <span
      className={gaya.kini}
      data-letak={rendah ? 'atas' : 'bawah'}
      style={{ left: `${getXTanggal(b, d.kini)}%`, top: `${getYJumlah(b, d.terdaftar)}%` }}
      aria-hidden="true"
    >
      <b>{formatBulat(d.terdaftar)}</b> <span>{formatTanggalPendek(d.kini)}</span>
    </span>
  )
}

function LabelAkhir({ b, d }: { b: Bidang; d: DeretLaju }) {
  const akhir = d.kipas.at(-1)
  if (!d.tengah || !akhir) return null
  return (
    <div className={gaya.ujung} aria-hidden="true">
      <span style={{ top: `${getYJumlah(b, d.target)}%` }}>
        selesai {formatTanggalPendek(d.tengah)}
        <small>rentang {formatRentang(akhir.awal, d.tengah, akhir.akhir)}</small>
      </span>
    </div>
  )
}

function Sumbu({ b, d }: { b: Bidang; d: DeretLaju }) {
  return (
    <>
      <div className={gaya.sumbu} aria-hidden="true">
        {listTik(d.total).map((t) => (
          <span key={t} style={{ top: `${getYJumlah(b, t)}%` }}>
            {formatBulat(t)}
          </span>
        ))}
        <span className={gaya.target} style={{ top: `${getYJumlah(b, d.target)}%` }}>
          {formatBulat(d.target)}
        </span>
      </div>
      <div className={gaya.bulan} aria-hidden="true">
        {listTikBulan(b).map(({ bulan, x }) => (
          <span key={bulan} style={{ left: `${x}%` }}>
            {formatBulanSingkat(bulan)}
            {bulan.endsWith('-01') ? <b>{bulan.slice(0, 4)}</b> : null}
          </span>
        ))}
      </div>
    </>
  )
}

/** Burn-up drawn on the server: registered so far, required line, deadlines old and new, fan of the forecast. The table beside it holds the numbers. */
export function GrafikLaju({ deret: d, tempat }: { deret: DeretLaju; tempat: string }) {
  const id = useId()
  const b: Bidang = { awal: d.awal, akhir: d.akhir, maks: d.total * PUNCAK }
  const { kisi, kipas, batas, wajib, tengah, garis } = gaya
  const peristiwa = d.titik.filter((t) => t.peristiwa.length > 0)
  return (
    <div className={gaya.grafik}>
      <Sumbu b={b} d={d} />
      <div className={gaya.bidang}>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-labelledby={`${id}-j ${id}-u`}>
          <title id={`${id}-j`}>{`Registrasi ${tempat} menuju ${formatBulat(d.target)} posyandu`}</title>
          <desc id={`${id}-u`}>{formatUraian(d)}</desc>
          <GarisLaju b={b} d={d} gaya={{ kisi, kipas, batas, wajib, tengah, garis }} />
          {peristiwa.map((t) => (
            <path
              key={t.tanggal}
              className={gaya.peristiwa}
              d={`M${getXTanggal(b, t.tanggal)} ${getYJumlah(b, t.terdaftar)}h0`}
            />
          ))}
        </svg>
        <TandaTenggat b={b} d={d} />
        <LabelKini b={b} d={d} />
        <LajuHidup
          data={{
            judul: `Registrasi ${tempat}`,
            awal: d.awal,
            akhir: d.akhir,
            maks: b.maks,
            total: d.total,
            titik: d.titik,
          }}
        />
      </div>
      <LabelAkhir b={b} d={d} />
    </div>
  )
}
