import { useId } from 'react'
import { Percik } from '@/components/grafik/percik'
import { formatAlasan } from '@/components/keadaan/alasan'
import kartu from '@/components/ui/kartu.module.css'
import { Lencana, TandaContoh } from '@/components/ui/lencana'
import { Rincian } from '@/components/ui/rincian'
import { Tautan } from '@/components/ui/tautan'
import { Ubah } from '@/components/ui/ubah'
import type { ModelKartu } from '@/indikator/model'
import type { Status } from '@/indikator/tipe'
import { formatAngka, formatBulat, formatPersen } from '@/lib/angka'
import { formatNamaBulan, formatTanggalPendek } from '@/lib/periode'
import { CaraHitung } from './cara-hitung'
import gaya from './kartu-utama.module.css'
import { formatStatus } from './kata-status'

interface Props {
  model: ModelKartu
  /** Page of the indicator. */
  href?: string
  /** Page with the files behind the number. */
  tautanAsal?: string
  /** Replaces the badge worked out from the target: "Terlambat 9 hari". */
  lencana?: { status: Status; kata: string }
}

function Tengah({ model: m }: { model: ModelKartu }) {
  return (
    <div className={gaya.tengah}>
      {m.nilai.jenis === 'kosong' ? (
        <div className={`${gaya.tanpa} arsir`}>
          <p>{formatAlasan(m.nilai.alasan)}</p>
        </div>
      ) : (
        <>
          <p className={gaya.nilai}>
            {formatAngka(m.nilai.nilai, m.indikator.desimal)}
            <span>{m.indikator.satuan}</span>
          </p>
          <div className={gaya.percik}>
            <Percik indikator={m.indikator} deret={m.deret} target={m.target?.nilai ?? null} />
          </div>
        </>
      )}
    </div>
  )
}

function Asal({ model: m }: { model: ModelKartu }) {
  const cakupan =
    m.pendamping?.jenis === 'angka' && m.indikator.pendamping
      ? `, ${formatPersen(m.pendamping.nilai)} ${m.indikator.pendamping.nama}`
      : ''
  return (
    <p className={gaya.asal}>
      {formatTanggalPendek(m.tanggalData)} · {m.indikator.sumber.at(-1)?.nama} · {formatBulat(m.melapor)} dari{' '}
      {formatBulat(m.total)} posyandu melapor{cakupan}
      {m.adaContoh ? <TandaContoh /> : null}
    </p>
  )
}

/** The big tile: value, badge, trend, change, sums, provenance; one tap shows how it is worked out. */
export function KartuUtama({ model: m, href, tautanAsal, lencana }: Props) {
  const id = useId()
  return (
    <article className={`${kartu.kartu} ${gaya.kartu}`} aria-labelledby={id}>
      <div className={gaya.kepala}>
        <h2 id={id} className={gaya.judul}>
          {href ? <Tautan href={href}>{m.indikator.nama}</Tautan> : m.indikator.nama}
        </h2>
        <Lencana status={lencana?.status ?? m.status}>
          {lencana?.kata ?? formatStatus(m.indikator, m)}
        </Lencana>
      </div>
      <Tengah model={m} />
      <p className={gaya.ubah}>
        <b>
          <Ubah indikator={m.indikator} ubah={m.ubah} />
        </b>
        {m.ubah === null ? null : ` dari ${formatNamaBulan(m.bulanLalu)}`}
        {m.nilai.jenis === 'angka'
          ? ` · ${formatBulat(m.nilai.pembilang)} dari ${formatBulat(m.nilai.penyebut)} ${m.indikator.namaPenyebut}`
          : null}
      </p>
      <div className={gaya.kaki}>
        <Asal model={m} />
        <Rincian ringkas="Bagaimana angka ini dihitung">
          <CaraHitung indikator={m.indikator} nilai={m} tautanAsal={tautanAsal} />
        </Rincian>
      </div>
    </article>
  )
}
