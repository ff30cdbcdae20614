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

/** Sheets that were read in the same way stand together. */
function kelompokkan(lembar: readonly LembarModel[]): LembarModel[][] {
  const hasil = new Map<string, LembarModel[]>()
  for (const l of lembar) {
    const kunci = JSON.stringify([l.barisJudul, l.kolom, l.tidakDikenal, l.dibuang])
    hasil.set(kunci, [...(hasil.get(kunci) ?? []), l])
  }
  return [...hasil.values()]
}

/** What the reader took each column of a sheet for, and what it left out. */
export function Terbaca({ lembar }: { lembar: readonly LembarModel[] }) {
  return (
    <div className={gaya.semua}>
      {kelompokkan(lembar).map((semua) => {
        const l = semua[0] as LembarModel
        const nama = semua.map((x) => `“${x.nama}”`).join(', ')
        return (
          <section key={l.nama} aria-label={l.barisJudul === 0 ? 'Isian kiriman' : `Lembar ${nama}`}>
            <h3 className={gaya.judul}>
              {l.barisJudul === 0
                ? 'Dikirim langsung sebagai isian bernama; tidak ada lembar kerja.'
                : `Lembar ${nama}: judul di baris ${l.barisJudul}`}
            </h3>
            <ul className={gaya.kolom}>
              {l.kolom.map((k) => (
                <li key={k.untuk}>
                  <span className={gaya.huruf}>{k.kolom}</span> {k.judul}
                  {k.judul === k.arti ? null : (
                    <>
                      {' '}
                      <span className={gaya.arti}>{k.arti}</span>
                    </>
                  )}
                </li>
              ))}
            </ul>
            {l.barisJudul === 0 ? null : (
              <dl className={gaya.sisa}>
                <Daftar judul="Kolom yang tidak dibaca" isi={l.tidakDikenal} kosong="tidak ada" />
                <Daftar judul="Kolom data pribadi yang dibuang" isi={l.dibuang} kosong="tidak ada" />
              </dl>
            )}
          </section>
        )
      })}
    </div>
  )
}
