import { useId } from 'react'
import { Percik } from '@/components/grafik/percik'
import kartu from '@/components/ui/kartu.module.css'
import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import { Ubah } from '@/components/ui/ubah'
import type { ModelKartu } from '@/indikator/model'
import { formatAngka } from '@/lib/angka'
import gaya from './kartu-kecil.module.css'
import { formatStatus } from './kata-status'

/** The small tile for lists of indicators: name, value, trend, status in words, change. */
export function KartuKecil({ model: m, href }: { model: ModelKartu; href?: string }) {
  const id = useId()
  return (
    <article className={`${kartu.kartu} ${gaya.kartu}`} aria-labelledby={id}>
      <h3 id={id} className={gaya.judul}>
        {href ? <Tautan href={href}>{m.indikator.nama}</Tautan> : m.indikator.nama}
      </h3>
      {m.nilai.jenis === 'kosong' ? (
        <p className={gaya.tanpa}>–</p>
      ) : (
        <p className={gaya.nilai}>
          {formatAngka(m.nilai.nilai, m.indikator.desimal)}
          <span>{m.indikator.satuan}</span>
        </p>
      )}
      {m.deret.some((d) => d.nilai !== null) ? (
        <Percik indikator={m.indikator} deret={m.deret} target={m.target?.nilai ?? null} />
      ) : (
        <span />
      )}
      <p className={gaya.ket}>
        <span className={gaya.status}>
          <Tanda bentuk={m.status} />
          {formatStatus(m.indikator, m)}
        </span>
        {m.nilai.jenis === 'angka' ? <Ubah indikator={m.indikator} ubah={m.ubah} /> : null}
      </p>
    </article>
  )
}
