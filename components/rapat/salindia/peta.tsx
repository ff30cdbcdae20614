import { useId } from 'react'
import ramp from '@/components/peta/ramp.module.css'
import { getIsian, type Isian } from '@/indikator/isian'
import type { NilaiTempat } from '@/indikator/model'
import type { AreaPetaRapat, PetaRapat, SalindiaPeta, TataPetaRapat } from '@/indikator/rapat/tipe'
import { getSkalaTetap } from '@/indikator/skala-kelas'
import { BARIS } from '@/lib/label-peta/label'
import { getAlas } from '@/lib/label-peta/label-baris'
import { BARIS_LUAR } from '@/lib/label-peta/label-calon'
import { formatKataStatus, formatTercetak } from './kata'
import { LegendaPeta } from './legenda'
import gaya from './peta.module.css'
import { PetakTempat } from './petak-tempat'
import { PolaKelas } from './pola'

export interface TempatTerisi {
  n: NilaiTempat
  isian: Isian
  nilai: string
}

type Titik = readonly [number, number]
const createJalur = (a: AreaPetaRapat): string =>
  [a.cincin, ...a.pulau].map((r: readonly Titik[]) => `M${r.map((t) => t.join(' ')).join('L')}Z`).join('')

function Area({
  area,
  terisi,
  pola,
  href,
  s,
}: {
  area: AreaPetaRapat
  terisi?: TempatTerisi
  pola: string
  href: string | null
  s: SalindiaPeta
}) {
  const jalur = createJalur(area)
  if (!terisi) return <path className={gaya.luar} d={jalur} />
  const isi = (
    <>
      <path className={`${gaya.bidang} ${gaya[terisi.isian]}`} d={jalur} />
      {terisi.isian === 'k0' ? null : (
        <path
          className={terisi.isian === 'kosong' ? gaya.pola : `${gaya.pola} ${gaya.polaKelas}`}
          d={jalur}
          fill={`url(#${pola}${terisi.isian})`}
        />
      )}
    </>
  )
  if (!href) return <g>{isi}</g>
  const { n } = terisi
  const nilai = n.tercetak === null ? '' : ` ${terisi.nilai} ${s.indikator.satuan},`
  return (
    <a
      href={href}
      className={gaya.area}
      aria-label={`${n.nama}:${nilai} ${formatKataStatus(s.indikator, n)}`}
    >
      {isi}
    </a>
  )
}

type NamaTergambar<K extends 'dalam' | 'luar'> = {
  l: TataPetaRapat[K][number]
  t: TempatTerisi
  huruf: number
}

function NamaDalam({ l, t, huruf }: NamaTergambar<'dalam'>) {
  const baris = [...l.baris, t.nilai]
  return (
    <text className={`${gaya.nama} ${gaya[t.isian]}`} textAnchor="middle">
      {baris.map((teks, i) => (
        <tspan
          key={teks}
          className={i === l.baris.length ? gaya.angka : undefined}
          x={l.x}
          y={getAlas(l.y, i, baris.length, huruf, BARIS)}
        >
          {teks}
        </tspan>
      ))}
    </text>
  )
}

function NamaLuar({ l, t, huruf }: NamaTergambar<'luar'>) {
  const [x, y, ux, uy] = l.garis
  return (
    <>
      <path className={gaya.penunjukTepi} d={`M${x} ${y}L${ux} ${uy}`} />
      <path className={gaya.penunjuk} d={`M${x} ${y}L${ux} ${uy}`} />
      <circle className={gaya.titik} cx={x} cy={y} r={5} />
      <text className={gaya.nama} textAnchor={l.kiri ? 'end' : 'start'}>
        {l.baris.map((teks, i) => (
          <tspan key={teks} x={l.x} y={getAlas(l.y, i, l.baris.length, huruf, BARIS_LUAR)}>
            {teks}
            {i === l.baris.length - 1 ? <tspan className={gaya.angka}>{` ${t.nilai}`}</tspan> : null}
          </tspan>
        ))}
      </text>
    </>
  )
}

function SemuaNama({ tata, terisi }: { tata: TataPetaRapat; terisi: ReadonlyMap<string, TempatTerisi> }) {
  const nama = (kode: string) => terisi.get(kode)
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: holds text only; the links above say the same
    <g aria-hidden="true" className={gaya.semuaNama} style={{ fontSize: tata.huruf }}>
      {tata.luar.map((l) => {
        const t = nama(l.kode)
        return t ? <NamaLuar key={l.kode} l={l} t={t} huruf={tata.huruf} /> : null
      })}
      {tata.dalam.map((l) => {
        const t = nama(l.kode)
        return t ? <NamaDalam key={l.kode} l={l} t={t} huruf={tata.huruf} /> : null
      })}
    </g>
  )
}

function Gambar({
  peta,
  terisi,
  s,
  tautan,
}: {
  peta: PetaRapat
  terisi: ReadonlyMap<string, TempatTerisi>
  s: SalindiaPeta
  tautan?: (kode: string) => string | null
}) {
  const id = useId()
  const { kiri, kanan } = peta.tata
  const lebar = kiri + peta.lebar + kanan
  return (
    <nav className={gaya.peta} aria-label={`Peta ${s.indikator.nama}`}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the nav around it is named, each link inside too; a title would hang over all of them */}
      <svg
        viewBox={`${-kiri} 0 ${lebar} ${peta.tinggi}`}
        className={peta.resmi ? gaya.resmi : gaya.perkiraan}
        preserveAspectRatio="xMaxYMid meet"
      >
        <PolaKelas awalan={id} />
        {peta.area.map((a) => (
          <Area
            key={a.kode}
            area={a}
            terisi={terisi.get(a.kode)}
            pola={id}
            href={tautan?.(a.kode) ?? null}
            s={s}
          />
        ))}
        <use href={`${peta.alamat}#dalam`} className={gaya.garisDalam} />
        <use href={`${peta.alamat}#luar`} className={gaya.garisLuar} />
        <SemuaNama tata={peta.tata} terisi={terisi} />
      </svg>
    </nav>
  )
}

/** The map with the name and the value of every area on it or beside it, and its legend; tiles where there is no geometry. */
export function IsiPeta({
  model: s,
  peta,
  tautan,
}: {
  model: SalindiaPeta
  peta: PetaRapat | null
  tautan?: (kode: string) => string | null
}) {
  const skala = getSkalaTetap(s.indikator)
  const terisi = new Map(
    s.tempat.map((n) => [n.kode, { n, isian: getIsian(skala, n), nilai: formatTercetak(s.indikator, n) }]),
  )
  if (!peta) return <PetakTempat model={s} terisi={[...terisi.values()]} tautan={tautan} />
  const lain = peta.tata.tanpaTempat.flatMap((kode) => terisi.get(kode) ?? [])
  return (
    <>
      <div className={`${gaya.keterangan} ${ramp[s.indikator.arah]}`}>
        <LegendaPeta model={s} />
        {lain.length > 0 ? (
          <p className={gaya.lain}>{lain.map((t) => `${t.n.nama} ${t.nilai}`).join(' · ')}</p>
        ) : null}
        <p className={gaya.batas}>{peta.kataBatas}</p>
      </div>
      <div className={`${gaya.tempatPeta} ${ramp[s.indikator.arah]}`}>
        <Gambar peta={peta} terisi={terisi} s={s} tautan={tautan} />
      </div>
    </>
  )
}
