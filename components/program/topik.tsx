import { TandaContoh } from '@/components/ui/lencana'
import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import type { AngkaTopik, TabelTopik, Topik } from '@/indikator/program/tipe'
import { formatBulat } from '@/lib/angka'
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

function Baris({ tabel, paling }: { tabel: TabelTopik; paling: number }) {
  const lebih = tabel.baris.length - paling
  return (
    <>
      <p className={gaya.kolom}>{tabel.kolom[0]}</p>
      <ul className={gaya.baris}>
        {tabel.baris.slice(0, paling).map((b) => (
          <li key={`${b.kode}${b.nama}`}>
            <Tanda bentuk={b.status} />
            <span>{b.nama}</span>
            <b>{b.sel[0]}</b>
          </li>
        ))}
      </ul>
      {lebih > 0 ? <p className={gaya.lebih}>dan {formatBulat(lebih)} lainnya</p> : null}
    </>
  )
}

/** One topic of the programme: its name, its finding, its figures and, where asked for, its first rows. Leads to its page. */
export function KartuTopik({ topik: t, bulan, baris = 0 }: { topik: Topik; bulan: Bulan; baris?: number }) {
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
      {t.tabel && baris > 0 ? <Baris tabel={t.tabel} paling={baris} /> : null}
      <p className={gaya.sumber}>Sumber: {t.sumber}</p>
    </article>
  )
}
