import ramp from '@/components/peta/ramp.module.css'
import { formatAlasanPendek } from '@/indikator/alasan'
import { getIsian } from '@/indikator/isian'
import type { NilaiTempat } from '@/indikator/model'
import type { SalindiaPeringkat } from '@/indikator/rapat/tipe'
import { getSkalaTetap } from '@/indikator/skala-kelas'
import { formatTarget } from '@/lib/format-target'
import { getLebarTeks } from '@/lib/label-peta/lebar-teks'
import { type Bulan, formatBulanSingkat, geserBulan } from '@/lib/periode'
import { formatTercetak } from './kata'
import kelas from './kelas.module.css'
import gaya from './peringkat.module.css'
import { AngkaUbah } from './status'
import { potongDaftar } from './ukuran'

const SATU_KOLOM = 10
const DUA_KOLOM = 22

interface Bahan {
  s: SalindiaPeringkat
  maks: number
  target: number | null
  tautan?: (kode: string) => string | null
}

function Baris({ t, b }: { t: NilaiTempat; b: Bahan }) {
  const { indikator } = b.s
  const persen = (n: number) => `${Math.min(100, (100 * n) / b.maks)}%`
  const ke = b.tautan?.(t.kode)
  return (
    <li className={gaya.baris}>
      <span className={gaya.nama}>{ke ? <a href={ke}>{t.nama}</a> : t.nama}</span>
      <span className={gaya.rel} aria-hidden="true">
        <i
          className={kelas[getIsian(getSkalaTetap(indikator), t)]}
          style={{ width: t.tercetak === null ? '100%' : persen(t.tercetak) }}
        />
        {b.target === null ? null : <i className={gaya.target} style={{ left: persen(b.target) }} />}
      </span>
      {t.nilai.jenis === 'kosong' ? (
        <span className={gaya.alasan}>{formatAlasanPendek(t.nilai.alasan)}</span>
      ) : (
        <>
          <b>{formatTercetak(indikator, t)}</b>
          <span className={gaya.ubah}>
            <AngkaUbah indikator={indikator} ubah={t.ubah} />
          </span>
        </>
      )}
    </li>
  )
}

/** Room for the longest name, so that only names beyond all measure are cut. */
function getLebarNama(tempat: readonly NilaiTempat[], huruf: number, maks: number): number {
  return Math.min(maks, Math.ceil(Math.max(...tempat.map((t) => getLebarTeks(t.nama, huruf)))))
}

function Kolom({ baris, b, tinggi }: { baris: readonly NilaiTempat[]; b: Bahan; tinggi: number }) {
  const gayaKolom = {
    '--tinggi': tinggi,
    '--nama': getLebarNama(b.s.tempat, 36, 430),
    '--nama-sempit': getLebarNama(b.s.tempat, 30, 330),
  } as React.CSSProperties
  return (
    <ul className={gaya.kolom} style={gayaKolom}>
      {baris.map((t) => (
        <Baris key={t.kode} t={t} b={b} />
      ))}
    </ul>
  )
}

function getMaks(s: SalindiaPeringkat, target: number | null): number {
  const maks = Math.max(target ?? 0, ...s.tempat.map((t) => t.tercetak ?? 0), 1)
  return maks > 70 && maks <= 100 ? 100 : maks * 1.06
}

/** All places from the worst to the best as bars with value and change, the target as one dashed line. */
export function IsiPeringkat({
  model: s,
  bulan,
  tautan,
}: {
  model: SalindiaPeringkat
  bulan: Bulan
  tautan?: (kode: string) => string | null
}) {
  const target = s.keseluruhan.target?.nilai ?? s.tempat.find((t) => t.target)?.target?.nilai ?? null
  const b = { s, maks: getMaks(s, target), target, tautan }
  const { tampil, sisa } = potongDaftar(s.tempat, DUA_KOLOM)
  const dua = tampil.length > SATU_KOLOM
  const tinggi = dua ? Math.ceil(tampil.length / 2) : tampil.length
  const kolom = dua ? [tampil.slice(0, tinggi), tampil.slice(tinggi)] : [tampil]
  return (
    <div className={`${gaya.isi} ${ramp[s.indikator.arah]}`} data-kolom={kolom.length}>
      <p className={gaya.kepala}>
        <span>Terburuk dulu</span>
        {target === null ? null : (
          <span className={gaya.kataTarget}>
            <i aria-hidden="true" /> target {formatTarget(target)} %
          </span>
        )}
        <span>
          keseluruhan <b>{formatTercetak(s.indikator, s.keseluruhan)}</b>
        </span>
        <span className={gaya.kanan}>
          {sisa > 0 ? `dan ${sisa} lagi · ` : ''}persen, ubah sejak{' '}
          {formatBulanSingkat(geserBulan(bulan, -1))} (poin)
        </span>
      </p>
      {kolom.map((k, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two columns that never move
        <Kolom key={i} baris={k} b={b} tinggi={tinggi} />
      ))}
    </div>
  )
}
