import { TandaContoh } from '@/components/ui/lencana'
import { Tautan } from '@/components/ui/tautan'
import type { Topik } from '@/indikator/program/tipe'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import { DeretAngkaTopik } from './angka-besar'
import gaya from './topik.module.css'

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
      <DeretAngkaTopik angka={t.angka} className={gaya.deret} />
      <p className={gaya.sumber}>Sumber: {t.sumber}</p>
    </article>
  )
}
