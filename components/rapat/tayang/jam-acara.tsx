'use client'
import type { CSSProperties } from 'react'
import { Tombol } from '@/components/ui/tombol'
import { usePakaiWaktu } from './pakai-waktu'
import gaya from './pembawa.module.css'
import {
  type AcaraWaktu,
  formatDurasi,
  formatSelisih,
  getKeadaanWaktu,
  hentikanWaktu,
  lanjutkanWaktu,
  mulaiWaktu,
  WAKTU_KOSONG,
} from './waktu-rapat'

interface Props {
  rapatId: number
  acara: readonly AcaraWaktu[]
  /** The item in hand; null beside the agenda. */
  kini: string | null
}

/** Time since the start, and the item in hand against its plan. */
export function JamAcara({ rapatId, acara, kini: acaraKini }: Props) {
  const { waktu, kini, ubah } = usePakaiWaktu(rapatId, true)
  const k = getKeadaanWaktu({ ...waktu, acara: waktu.acara ?? acaraKini }, acara, kini)
  const nama = acara.find((a) => a.id === (waktu.acara ?? acaraKini))?.nama
  const mulai = waktu.mulai !== null
  const lewat = k.rencanaAcara > 0 && k.acara > k.rencanaAcara
  const bagian = k.rencanaAcara > 0 ? Math.min(1, k.acara / k.rencanaAcara) : 0
  return (
    <section className={gaya.waktu} aria-label="Waktu rapat">
      <p className={`${gaya.jam} angka`} role="timer" aria-label="Sejak mulai">
        {formatDurasi(k.lewat)}
      </p>
      <p className={gaya.selisih} data-lewat={k.selisih !== null && k.selisih <= -60_000 ? '' : undefined}>
        {mulai ? formatSelisih(k.selisih) : 'Belum mulai'}
        {waktu.jedaSejak === null ? '' : ' · jeda'}
      </p>
      <p className={`${gaya.acara} angka`}>
        {nama === undefined ? '' : `${nama}: ${formatDurasi(k.acara)}`}
        {k.rencanaAcara > 0 ? ` dari ${formatDurasi(k.rencanaAcara)}` : ''}
        {k.rencana > 0 ? `, rapat ${Math.round(k.rencana / 60_000)} menit` : ''}
      </p>
      <div className={gaya.meter} data-lewat={lewat ? '' : undefined} aria-hidden="true">
        <i style={{ width: `${Math.round(bagian * 100)}%` } as CSSProperties} />
      </div>
      <div className={gaya.aksi}>
        {mulai ? (
          <Tombol kecil onClick={() => ubah(waktu.jedaSejak === null ? hentikanWaktu : lanjutkanWaktu)}>
            {waktu.jedaSejak === null ? 'Hentikan waktu' : 'Lanjutkan waktu'}
          </Tombol>
        ) : (
          <Tombol kecil ragam="utama" onClick={() => ubah((_, t) => mulaiWaktu(acaraKini, t))}>
            Mulai waktu
          </Tombol>
        )}
        {mulai ? (
          <Tombol kecil ragam="polos" onClick={() => ubah(() => WAKTU_KOSONG)}>
            Dari nol
          </Tombol>
        ) : (
          <span>atau otomatis saat salindia pertama ditinggalkan</span>
        )}
      </div>
    </section>
  )
}
