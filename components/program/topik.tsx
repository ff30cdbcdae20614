import { TandaContoh } from '@/components/ui/lencana'
import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import type { AngkaTopik, Topik } from '@/indikator/program/tipe'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import gaya from './topik.module.css'

function Angka({ angka: a }: { angka: AngkaTopik }) {
  return (
    <div className={gaya.angka}>
      <dt>{a.nama}</dt>
      <dd>
        <b>
          {a.status === 'kosong' ? null : <Tanda bentuk={a.status} />}
          {a.nilai}
        </b>
        {a.keterangan ? <span>{a.keterangan}</span> : null}
      </dd>
    </div>
  )
}

/** One topic of the programme: its name, its finding and its figures. Leads to its page. */
export function KartuTopik({ topik: t, bulan }: { topik: Topik; bulan: Bulan }) {
  return (
    <article className={gaya.topik}>
      <p className={gaya.nama}>
        {t.nama}
        {t.adaContoh ? <TandaContoh /> : null}
      </p>
      <h3 className={gaya.judul}>
        <Tautan href={tautan(t.href, bulan)}>{t.judul}</Tautan>
      </h3>
      {t.kosong ? <p className={gaya.kosong}>{t.kosong}</p> : null}
      {t.angka.length > 0 ? (
        <dl className={gaya.deret}>
          {t.angka.map((a) => (
            <Angka key={a.nama} angka={a} />
          ))}
        </dl>
      ) : null}
      <p className={gaya.sumber}>Sumber: {t.sumber}</p>
    </article>
  )
}
