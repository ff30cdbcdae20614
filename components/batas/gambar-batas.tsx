import type { GambarBatas as Gambar } from '@/server/batas/gambar'
import gaya from './batas.module.css'

interface Props {
  gambar: Gambar
  /** What the picture shows, for those who do not see it. */
  judul: string
  resmi: boolean
}

/** A set of boundaries as a picture: dashed when it is the approximation, places of findings as dots. */
export function GambarBatas({ gambar: g, judul, resmi }: Props) {
  return (
    <svg
      className={`${gaya.peta} ${resmi ? '' : gaya.perkiraan}`}
      viewBox={`0 0 ${g.lebar} ${g.tinggi}`}
      role="img"
      aria-label={judul}
    >
      {g.bidang.map((b) => (
        <path key={b.kode} d={b.jalur} className={gaya.bidang}>
          <title>{b.nama}</title>
        </path>
      ))}
      {g.garisDesa ? <path d={g.garisDesa} className={gaya.desa} /> : null}
      {g.bidang.map((b) =>
        b.muat ? (
          <text key={b.kode} x={b.x} y={b.y} className={gaya.nama}>
            {b.nama}
          </text>
        ) : null,
      )}
      {g.tanda.map((t) => (
        <g key={t.nomor} className={gaya.tanda}>
          <circle cx={t.x} cy={t.y} r={4}>
            <title>{`${t.nomor}. ${t.sebutan}`}</title>
          </circle>
        </g>
      ))}
    </svg>
  )
}
