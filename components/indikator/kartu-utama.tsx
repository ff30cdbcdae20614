import { useId } from 'react'
import { TombolBagikan } from '@/components/bagikan/tombol-bagikan'
import { Percik } from '@/components/grafik/percik'
import kartu from '@/components/ui/kartu.module.css'
import { Lencana, TandaContoh } from '@/components/ui/lencana'
import { Tautan } from '@/components/ui/tautan'
import { Ubah } from '@/components/ui/ubah'
import { formatAlasan } from '@/indikator/alasan'
import { formatStatus } from '@/indikator/kata-status'
import { getKataLengkap } from '@/indikator/kelengkapan'
import type { ModelKartu } from '@/indikator/model'
import type { Status } from '@/indikator/tipe'
import { formatAngka, formatBulat, formatPersen } from '@/lib/angka'
import { formatNamaBulan, formatTanggalPendek } from '@/lib/periode'
import { CaraHitung } from './cara-hitung'
import gaya from './kartu-utama.module.css'

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
    <span>
      {formatTanggalPendek(m.tanggalData)} · {m.indikator.sumber.at(-1)?.nama} · {formatBulat(m.melapor)} dari{' '}
      {formatBulat(m.total)} {getKataLengkap(m.indikator)}
      {cakupan}
      {m.adaContoh ? (
        <>
          {' '}
          <TandaContoh />
        </>
      ) : null}
    </span>
  )
}

/** The big tile: value, badge, trend, change, sums, provenance; one tap shows how it is worked out. */
export function KartuUtama({ model: m, href, tautanAsal, lencana }: Props) {
  const id = useId()
  const nama = (
    <>
      <span className={gaya.namaPanjang}>{m.indikator.nama}</span>
      <span className={gaya.namaPendek}>{m.indikator.namaPendek}</span>
    </>
  )
  return (
    <article className={`${kartu.kartu} ${gaya.kartu}`} aria-labelledby={id}>
      <div className={gaya.kepala}>
        <h2 id={id} className={gaya.judul}>
          {href ? <Tautan href={href}>{nama}</Tautan> : nama}
        </h2>
        <Lencana status={lencana?.status ?? m.status}>
          {lencana?.kata ?? (
            <>
              <span className={gaya.lega}>{formatStatus(m.indikator, m)}</span>
              <span className={gaya.sempit}>{formatStatus(m.indikator, m, true)}</span>
            </>
          )}
        </Lencana>
      </div>
      <Tengah model={m} />
      {m.nilai.jenis === 'angka' ? (
        <p className={gaya.ubah}>
          <Ubah indikator={m.indikator} ubah={m.ubah} />
          {m.ubah === null ? null : ` dari ${formatNamaBulan(m.bulanLalu)}`}
          {` · ${formatBulat(m.nilai.pembilang)} dari ${formatBulat(m.nilai.penyebut)} ${m.indikator.namaPenyebut}`}
        </p>
      ) : null}
      <details className={gaya.kaki} data-menu>
        <summary>
          <Asal model={m} />
          <span className={gaya.buka}>Rincian</span>
        </summary>
        <div className={gaya.isi}>
          <CaraHitung indikator={m.indikator} nilai={m} tautanAsal={tautanAsal} />
          <TombolBagikan
            alamat={`/api/kartu/${m.indikator.kode}.png?bulan=${m.bulan}&wilayah=${m.kode}`}
            judul={`${m.indikator.namaPendek}, ${m.nama}`}
          />
        </div>
      </details>
    </article>
  )
}
