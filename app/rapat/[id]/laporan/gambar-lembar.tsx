import type { Lembar, Unsur } from '@/laporan/gambar/unsur'

const JANGKAR = { kiri: 'start', tengah: 'middle', kanan: 'end' } as const

function getIsi(u: Exclude<Unsur, { jenis: 'teks' | 'grup' }>) {
  return {
    fill: u.isi ?? 'none',
    stroke: u.garis,
    strokeWidth: u.tebalGaris,
    strokeDasharray: u.garis ? u.putus?.join(' ') : undefined,
    strokeLinejoin: 'round' as const,
    opacity: u.pekat,
  }
}

function GambarUnsur({ u }: { u: Unsur }) {
  if (u.jenis === 'grup') {
    return (
      <g transform={`translate(${u.x} ${u.y}) scale(${u.skala})`}>
        <DaftarUnsur unsur={u.isi} />
      </g>
    )
  }
  if (u.jenis === 'teks') {
    return (
      <text
        x={u.x}
        y={u.y}
        fontSize={u.huruf}
        fontWeight={u.tebal}
        fill={u.warna}
        textAnchor={JANGKAR[u.jangkar ?? 'kiri']}
      >
        {u.teks}
      </text>
    )
  }
  if (u.jenis === 'jalur') return <path d={u.d} {...getIsi(u)} />
  return <rect x={u.x} y={u.y} width={u.lebar} height={u.tinggi} rx={u.sudut} {...getIsi(u)} />
}

function DaftarUnsur({ unsur }: { unsur: readonly Unsur[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a drawing is drawn once; its parts have no other name
  return unsur.map((u, i) => <GambarUnsur key={i} u={u} />)
}

/** A sheet as SVG in the page's own font. */
export function GambarLembar({ lembar: l }: { lembar: Lembar }) {
  return (
    <svg viewBox={`0 0 ${l.lebar} ${l.tinggi}`}>
      <title>{l.judul}</title>
      <DaftarUnsur unsur={l.unsur} />
    </svg>
  )
}
