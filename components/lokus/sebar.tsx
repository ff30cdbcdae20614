import { formatAngka } from '@/lib/angka'
import gaya from './sebar.module.css'
import { SebarHidup } from './sebar-hidup'
import { type DataSebar, KANVAS, letakkan, listLabel, type TitikSebar } from './tata-sebar'

const { lebar, tinggi } = KANVAS
const tik = (n: number) => formatAngka(n, Number.isInteger(n) ? 0 : 1)

function Titik({ d, t }: { d: DataSebar; t: TitikSebar }) {
  const p = letakkan(d, t)
  return t.terpilih ? (
    <path className={gaya.terpilih} d={`M${p.x} ${p.y - 6.5}l6.5 6.5l-6.5 6.5l-6.5 -6.5z`} />
  ) : (
    <circle className={gaya.lain} cx={p.x} cy={p.y} r="4" />
  )
}

function Kisi({ d }: { d: DataSebar }) {
  const x = (n: number) => (lebar * (n - d.skalaX.min)) / (d.skalaX.maks - d.skalaX.min)
  const y = (n: number) => (tinggi * (d.skalaY.maks - n)) / (d.skalaY.maks - d.skalaY.min)
  return (
    <g>
      {d.skalaX.tik.map((n) => (
        <g key={`x${n}`}>
          <path className={gaya.kisi} d={`M${x(n)} 0V${tinggi}`} />
          <text className={gaya.tik} x={x(n)} y={tinggi + 20} textAnchor="middle">
            {tik(n)}
          </text>
        </g>
      ))}
      {d.skalaY.tik.map((n) => (
        <g key={`y${n}`}>
          <path className={gaya.kisi} d={`M0 ${y(n)}H${lebar}`} />
          <text className={gaya.tik} x="-8" y={y(n) + 4} textAnchor="end">
            {tik(n)}
          </text>
        </g>
      ))}
    </g>
  )
}

/** Every desa by two determinants, chosen ones told apart by shape and colour, the outstanding ones by name. The table beside it says the same. */
export function Sebar({ data: d }: { data: DataSebar }) {
  const terpilih = d.titik.filter((t) => t.terpilih)
  const urut = [...d.titik].sort((a, b) => Number(a.terpilih) - Number(b.terpilih))
  return (
    <figure className={gaya.sebar}>
      <p className={gaya.sumbuY}>{d.sumbuY.nama}, %</p>
      <div className={gaya.bidang}>
        <svg
          viewBox={`-44 -10 ${lebar + 60} ${tinggi + 36}`}
          role="img"
          aria-label={`${d.judul}: ${d.titik.length} titik, ${terpilih.length} terpilih. Angkanya ada pada tabel peringkat.`}
        >
          <Kisi d={d} />
          {urut.map((t) => (
            <Titik key={t.kode} d={d} t={t} />
          ))}
          {listLabel(d).map((l) => (
            <text key={l.kode} className={gaya.nama} x={l.x} y={l.y} textAnchor={l.jangkar}>
              {l.nama}
            </text>
          ))}
        </svg>
        <div className={gaya.lapis}>
          <SebarHidup data={d} />
        </div>
      </div>
      <p className={gaya.sumbuX}>{d.sumbuX.nama}, %</p>
      <figcaption className={gaya.legenda}>
        <span>
          <svg viewBox="-8 -8 16 16" aria-hidden="true">
            <path className={gaya.terpilih} d="M0 -6.5l6.5 6.5l-6.5 6.5l-6.5 -6.5z" />
          </svg>
          Terpilih ({terpilih.length})
        </span>
        <span>
          <svg viewBox="-8 -8 16 16" aria-hidden="true">
            <circle className={gaya.lain} r="4.5" />
          </svg>
          Tidak terpilih ({d.titik.length - terpilih.length})
        </span>
      </figcaption>
    </figure>
  )
}
