import { Tautan } from '@/components/ui/tautan'
import type { Topik } from '@/indikator/program/tipe'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import gaya from './panel-program.module.css'
import { KartuTopik } from './topik'

/** All topics of the programme side by side. `judul`: heading of the section; left out where the page has its own. */
export function PanelProgram({
  topik,
  bulan,
  judul,
}: {
  topik: readonly Topik[]
  bulan: Bulan
  judul?: string
}) {
  if (topik.length === 0) return null
  return (
    <section className={gaya.panel} aria-label={judul ?? 'Topik program'}>
      {judul ? (
        <div className={gaya.kepala}>
          <h2>{judul}</h2>
          <Tautan href={tautan('/program', bulan)}>Halaman Program</Tautan>
        </div>
      ) : null}
      <div className={gaya.petak}>
        {topik.map((t) => (
          <KartuTopik key={t.kode} topik={t} bulan={bulan} />
        ))}
      </div>
    </section>
  )
}
