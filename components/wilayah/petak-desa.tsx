import { getWarnaKelas, getWarnaTeksKelas } from '@/components/grafik/warna-kelas'
import { formatAlasanPendek } from '@/components/keadaan/alasan'
import { PolaArsir } from '@/components/ui/pola-arsir'
import { Tautan } from '@/components/ui/tautan'
import { getKelas } from '@/indikator/hitung'
import type { NilaiTempat } from '@/indikator/model'
import type { Indikator } from '@/indikator/tipe'
import { formatAngka } from '@/lib/angka'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { LetakPetak } from '@/server/loaders/petak'
import { type PetakTergambar, patahkanNama, SUDUT_PETAK, susunPetak } from './bentuk-petak'
import gaya from './petak-desa.module.css'

interface Props {
  indikator: Indikator
  letak: readonly LetakPetak[]
  nilai: readonly NilaiTempat[]
  bulan: Bulan
}

const SPASI = 12

function Isi({ indikator, nilai: n }: { indikator: Indikator; nilai: NilaiTempat }) {
  const { baris, ukuran } = patahkanNama(n.nama)
  const kelas = n.tercetak === null ? null : getKelas(indikator, n.tercetak)
  const atas = (-(baris.length - 1) * SPASI) / 2 - 5
  return (
    <g fill={kelas === null ? 'var(--tinta)' : getWarnaTeksKelas(kelas)}>
      <polygon
        points={SUDUT_PETAK}
        fill={kelas === null ? 'url(#arsir-petak)' : getWarnaKelas(indikator, kelas)}
      />
      <text
        className={`${gaya.nama} ${kelas === null ? gaya.lingkar : ''}`}
        style={{ fontSize: `${ukuran}px` }}
      >
        {baris.map((b, i) => (
          <tspan key={b} x="0" y={atas + i * SPASI}>
            {`${b} `}
          </tspan>
        ))}
      </text>
      <text
        className={`${gaya.angka} ${kelas === null ? gaya.lingkar : ''}`}
        y={atas + baris.length * SPASI + 3}
      >
        {n.tercetak === null ? '–' : formatAngka(n.tercetak, indikator.desimal)}
      </text>
    </g>
  )
}

/** Said only where the drawing shows a dash: elsewhere name and value are read as they stand. */
function sebutKosong({ nama, nilai }: NilaiTempat): string | undefined {
  return nilai.jenis === 'kosong' ? `${nama} –, ${formatAlasanPendek(nilai.alasan)}` : undefined
}

/** One hexagon for each desa, in the colour of its class, with name and value, each a way to its page. Not to scale. */
export function PetakDesa({ indikator, letak, nilai, bulan }: Props) {
  const gambar = susunPetak(letak)
  const perKode = new Map(nilai.map((n) => [n.kode, n]))
  const ada = gambar.petak.flatMap((p): (PetakTergambar & { nilai: NilaiTempat })[] => {
    const n = perKode.get(p.kode)
    return n ? [{ ...p, nilai: n }] : []
  })
  return (
    <nav aria-label={`${indikator.nama} per desa`}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the nav around it is named, each link inside too; a title would hang over all of them */}
      <svg
        className={`${gaya.petak} ${gambar.kolom > 6 ? gaya.rapat : ''}`}
        viewBox={`0 0 ${gambar.lebar} ${gambar.tinggi}`}
        style={{ maxWidth: `${Math.round(gambar.lebar * 1.2)}px` }}
      >
        <defs>
          <PolaArsir id="arsir-petak" />
        </defs>
        {ada.map((p) => (
          <g key={p.kode} transform={`translate(${p.x} ${p.y})`}>
            <Tautan href={tautan(`/desa/${p.kode}`, bulan)} aria-label={sebutKosong(p.nilai)}>
              <Isi indikator={indikator} nilai={p.nilai} />
            </Tautan>
          </g>
        ))}
      </svg>
    </nav>
  )
}

/** The fixed classes in words and colours. */
export function LegendaPetak({ indikator, target }: { indikator: Indikator; target: number | null }) {
  const batas = indikator.kelas
  const sebut = (n: number) => formatAngka(n, Number.isInteger(n) ? 0 : 1)
  return (
    <ul className={gaya.legenda} aria-label="Kelas warna, persen">
      {[0, 1, 2, 3, 4].map((k) => (
        <li key={k}>
          <i style={{ background: getWarnaKelas(indikator, k) }} />
          {k === 0 ? `< ${sebut(batas[0])}` : `${sebut(batas[k - 1] as number)}${k === 4 ? ' ke atas' : ''}`}
          {k > 0 && batas[k - 1] === target ? ' (target)' : ''}
        </li>
      ))}
      <li>
        <i className="arsir" />
        belum lapor
      </li>
    </ul>
  )
}
