import { Tautan } from '@/components/ui/tautan'
import { type Bulan, formatBulan, formatBulanPendek, formatBulanSingkat } from '@/lib/periode'
import gaya from './pemilih-bulan.module.css'

interface Props {
  bulan: Bulan
  /** Oldest first. */
  daftarBulan: readonly Bulan[]
  tautanBulan: (bulan: Bulan) => string
}

function Geser({
  ke,
  tautan,
  arah,
}: {
  ke: Bulan | undefined
  tautan: Props['tautanBulan']
  arah: 'lalu' | 'depan'
}) {
  const panah = arah === 'lalu' ? '‹' : '›'
  if (!ke) {
    return (
      <span className={gaya.geser} aria-hidden="true">
        {panah}
      </span>
    )
  }
  return (
    <Tautan
      className={gaya.geser}
      href={tautan(ke)}
      scroll={false}
      aria-label={`${arah === 'lalu' ? 'Bulan sebelumnya' : 'Bulan berikutnya'}, ${formatBulan(ke)}`}
    >
      {panah}
    </Tautan>
  )
}

/** ‹ Oktober 2025 › with a list of all months by year: plain links, no JavaScript needed. */
export function PemilihBulan({ bulan, daftarBulan, tautanBulan }: Props) {
  const i = daftarBulan.indexOf(bulan)
  const tahun = [...new Set(daftarBulan.map((b) => b.slice(0, 4)))].reverse()
  return (
    <nav className={gaya.pemilih} aria-label="Bulan data">
      <Geser arah="lalu" ke={i > 0 ? daftarBulan[i - 1] : undefined} tautan={tautanBulan} />
      <details key={bulan} className={gaya.daftar} name="bilah" data-menu>
        <summary>
          <span>
            <span className={gaya.panjang}>{formatBulan(bulan)}</span>
            <span className={gaya.pendek}>{formatBulanPendek(bulan)}</span>
          </span>
        </summary>
        <div className={gaya.isi}>
          {tahun.map((t) => (
            <div key={t}>
              <p className={gaya.tahun}>{t}</p>
              <ul className={gaya.bulan}>
                {daftarBulan
                  .filter((b) => b.startsWith(t))
                  .map((b) => (
                    <li key={b}>
                      <Tautan
                        className={gaya.butir}
                        href={tautanBulan(b)}
                        scroll={false}
                        aria-current={b === bulan ? 'true' : undefined}
                      >
                        <span aria-hidden="true">{formatBulanSingkat(b)}</span>
                        <span className="hanya-pembaca">{formatBulan(b)}</span>
                      </Tautan>
                    </li>
                  ))}
              </ul>
            </div>
          ))}
        </div>
      </details>
      <Geser arah="depan" ke={i >= 0 ? daftarBulan[i + 1] : undefined} tautan={tautanBulan} />
    </nav>
  )
}
