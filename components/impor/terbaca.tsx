import type { LembarModel } from '@/server/impor/model'
import gaya from './terbaca.module.css'

function Daftar({ judul, isi, kosong }: { judul: string; isi: readonly string[]; kosong: string }) {
  return (
    <div>
      <dt>{judul}</dt>
      <dd>{isi.length > 0 ? isi.join(', ') : kosong}</dd>
    </div>
  )
}

/** What the reader took each column of a sheet for, and what it left out. */
export function Terbaca({ lembar }: { lembar: readonly LembarModel[] }) {
  return (
    <div className={gaya.semua}>
      {lembar.map((l) => (
        <section key={l.nama} aria-label={`Lembar ${l.nama}`}>
          <h3 className={gaya.judul}>
            Lembar “{l.nama}”, judul di baris {l.barisJudul}
          </h3>
          <ul className={gaya.kolom}>
            {l.kolom.map((k) => (
              <li key={k.kolom}>
                <span className={gaya.huruf}>{k.kolom}</span> {k.judul}{' '}
                <span className={gaya.arti}>{k.arti}</span>
              </li>
            ))}
          </ul>
          <dl className={gaya.sisa}>
            <Daftar judul="Kolom yang tidak dibaca" isi={l.tidakDikenal} kosong="tidak ada" />
            <Daftar judul="Kolom data pribadi yang dibuang" isi={l.dibuang} kosong="tidak ada" />
          </dl>
        </section>
      ))}
    </div>
  )
}
