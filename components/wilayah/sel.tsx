import { getWarnaKelas, getWarnaTeksKelas } from '@/components/grafik/warna-kelas'
import { KATA_STATUS } from '@/components/ui/lencana'
import { Tanda } from '@/components/ui/tanda'
import { formatAlasanPendek } from '@/indikator/alasan'
import { getKelas } from '@/indikator/hitung'
import type { NilaiTempat } from '@/indikator/model'
import type { Indikator } from '@/indikator/tipe'
import { formatAngka, formatBulat } from '@/lib/angka'
import gaya from './sel.module.css'

/** Cell on the colour of its class; the reason in words where there is no number. */
export function SelKelas({ indikator, nilai: n }: { indikator: Indikator; nilai: NilaiTempat }) {
  if (n.nilai.jenis === 'kosong' || n.tercetak === null) return <SelKosong nilai={n} />
  const kelas = getKelas(indikator, n.tercetak)
  return (
    <b
      className={gaya.kelas}
      style={{ background: getWarnaKelas(indikator, kelas), color: getWarnaTeksKelas(kelas) }}
    >
      {formatAngka(n.tercetak, indikator.desimal)}
    </b>
  )
}

/** Why a cell holds no number. */
export function SelKosong({ nilai: n }: { nilai: NilaiTempat }) {
  return (
    <span className={gaya.kosong}>
      {n.nilai.jenis === 'kosong' ? formatAlasanPendek(n.nilai.alasan) : '–'}
    </span>
  )
}

/** Printed value with the shape of its status. */
export function SelStatus({ indikator, nilai: n }: { indikator: Indikator; nilai: NilaiTempat }) {
  if (n.tercetak === null) return <SelKosong nilai={n} />
  return (
    <span className={gaya.status}>
      <Tanda bentuk={n.status} />
      <span className="hanya-pembaca">{KATA_STATUS[n.status]}: </span>
      {formatAngka(n.tercetak, indikator.desimal)}
    </span>
  )
}

/** Numerator and denominator: "11 / 20". */
export function SelHitungan({ nilai: n, status }: { nilai: NilaiTempat; status?: boolean }) {
  if (n.nilai.jenis === 'kosong') return <SelKosong nilai={n} />
  return (
    <span className={gaya.status}>
      {status ? (
        <>
          <Tanda bentuk={n.status} />
          <span className="hanya-pembaca">{KATA_STATUS[n.status]}: </span>
        </>
      ) : null}
      {formatBulat(n.nilai.pembilang)} <span aria-hidden="true">/</span>
      <span className="hanya-pembaca">dari</span> {formatBulat(n.nilai.penyebut)}
    </span>
  )
}
