import { Lencana, TandaContoh } from '@/components/ui/lencana'
import { Tautan } from '@/components/ui/tautan'
import { nilaiTopik, sebutNilaiTopik } from '@/indikator/program/ikhtisar'
import type { TabelTopik, Topik } from '@/indikator/program/tipe'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import { DeretAngkaTopik } from './angka-besar'
import gaya from './papan-topik.module.css'

/** Rows named below a finding. */
const PALING = 3

/** Cells that say nothing beside a name. */
const TANPA_KABAR = new Set(['', '–', '0', 'tidak'])

function Terbawah({ tabel: t }: { tabel: TabelTopik }) {
  const baris = t.baris
    .filter((b) => (b.status === 'buruk' || b.status === 'waspada') && !TANPA_KABAR.has(b.sel[0] ?? ''))
    .slice(0, PALING)
  if (baris.length === 0) return null
  return (
    <p className={gaya.terbawah}>
      {t.kolom[0]}:{' '}
      {baris.map((b, i) => (
        <span key={`${b.kode}${b.nama}`}>
          {b.nama} <b>{b.sel[0]}</b>
          {i < baris.length - 1 ? ' · ' : ''}
        </span>
      ))}
    </p>
  )
}

function Baris({ topik: t, bulan }: { topik: Topik; bulan: Bulan }) {
  const kata = sebutNilaiTopik(t)
  return (
    <article className={gaya.topik}>
      <div className={gaya.nama}>
        <p>{t.nama}</p>
        {kata ? <Lencana status={nilaiTopik(t)}>{kata}</Lencana> : null}
        {t.adaContoh && t.kosong === null ? <TandaContoh /> : null}
      </div>
      <div className={gaya.temuan}>
        <h3>
          <Tautan href={tautan(t.href, bulan)}>{t.judul}</Tautan>
        </h3>
        {t.kosong ? <p className={gaya.sumber}>{t.kosong}</p> : null}
        {t.tabel ? <Terbawah tabel={t.tabel} /> : null}
        <p className={gaya.sumber}>Sumber: {t.sumber}</p>
      </div>
      <DeretAngkaTopik angka={t.angka} className={gaya.deret} />
    </article>
  )
}

/** All topics below each other: status, finding with its source, figures. Every row leads to its page. */
export function PapanTopik({ topik, bulan }: { topik: readonly Topik[]; bulan: Bulan }) {
  return (
    <div className={gaya.papan}>
      {topik.map((t) => (
        <Baris key={t.kode} topik={t} bulan={bulan} />
      ))}
    </div>
  )
}
