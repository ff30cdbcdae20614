import { useId } from 'react'
import { getIsian, type Isian } from '@/components/peta/isian'
import { BARIS, type LabelDalam } from '@/components/peta/label'
import { getAlas } from '@/components/peta/label-baris'
import { BARIS_LUAR, type LabelLuar } from '@/components/peta/label-calon'
import { getSkalaTetap } from '@/components/peta/skala-kelas'
import type { NilaiTempat } from '@/indikator/model'
import type { AreaPetaRapat, PetaRapat, SalindiaPeta } from '@/indikator/rapat/tipe'
import { formatKataStatus, formatTercetak } from './kata'
import kelas from './kelas.module.css'
import { LegendaPeta } from './legenda'
import gaya from './peta.module.css'
import { PetakTempat } from './petak-tempat'
import { PolaKelas } from './pola'
import { getTataRapat, type TataRapat } from './tata-peta'

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
        <path className={gaya.pola} d={jalur} fill={`url(#${pola}${terisi.isian})`} />
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

function NamaDalam({ l, t, huruf }: { l: LabelDalam<AreaPetaRapat>; t: TempatTerisi; huruf: number }) {
  const baris = [...l.baris, t.nilai]
  return (
    <text className={`${gaya.nama} ${gaya[t.isian]}`} textAnchor="middle">
      {baris.map((teks, i) => (
        <tspan
          key={teks}
          className={i === l.baris.length ? gaya.angka : undefined}
          x={Math.round(l.x)}
          y={getAlas(l.y, i, baris.length, huruf, BARIS)}
        >
          {teks}
        </tspan>
      ))}
    </text>
  )
}

function NamaLuar({ l, t, huruf }: { l: LabelLuar<AreaPetaRapat>; t: TempatTerisi; huruf: number }) {
  const x = Math.round((l.kiri ? l.x + l.lebar / 2 : l.x - l.lebar / 2) * 10) / 10
  const [ux, uy] = l.ujung.map(Math.round)
  return (
    <>
      <path className={gaya.penunjukTepi} d={`M${l.area.x} ${l.area.y}L${ux} ${uy}`} />
      <path className={gaya.penunjuk} d={`M${l.area.x} ${l.area.y}L${ux} ${uy}`} />
      <circle className={gaya.titik} cx={l.area.x} cy={l.area.y} r={5} />
      <text className={gaya.nama} textAnchor={l.kiri ? 'end' : 'start'}>
        {l.baris.map((teks, i) => (
          <tspan key={teks} x={x} y={getAlas(l.y, i, l.baris.length, huruf, BARIS_LUAR)}>
            {teks}
            {i === l.baris.length - 1 ? <tspan className={gaya.angka}>{` ${t.nilai}`}</tspan> : null}
          </tspan>
        ))}
      </text>
    </>
  )
}

function SemuaNama({ t, terisi }: { t: TataRapat; terisi: ReadonlyMap<string, TempatTerisi> }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: holds text only; the links above say the same
    <g aria-hidden="true" className={gaya.semuaNama} style={{ fontSize: t.huruf }}>
      {t.tata.luar.map((l) => (
        <NamaLuar key={l.area.kode} l={l} t={terisi.get(l.area.kode) as TempatTerisi} huruf={t.huruf} />
      ))}
      {t.tata.dalam.map((l) => (
        <NamaDalam key={l.area.kode} l={l} t={terisi.get(l.area.kode) as TempatTerisi} huruf={t.huruf} />
      ))}
    </g>
  )
}

function Gambar({
  peta,
  tata,
  terisi,
  s,
  tautan,
}: {
  peta: PetaRapat
  tata: TataRapat
  terisi: ReadonlyMap<string, TempatTerisi>
  s: SalindiaPeta
  tautan?: (kode: string) => string | null
}) {
  const id = useId()
  const { kiri, kanan } = tata.tata
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
        <SemuaNama t={tata} terisi={terisi} />
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
  const tata = getTataRapat(
    peta,
    new Set(terisi.keys()),
    s.tempat.some((n) => (n.tercetak ?? 0) >= 99.95),
  )
  return (
    <>
      <div className={`${gaya.keterangan} ${kelas[s.indikator.arah]}`}>
        <LegendaPeta model={s} />
        {tata.tanpaTempat.length > 0 ? (
          <p className={gaya.lain}>
            {tata.tanpaTempat.map((a) => `${a.nama} ${terisi.get(a.kode)?.nilai}`).join(' · ')}
          </p>
        ) : null}
        <p className={gaya.batas}>{peta.kataBatas}</p>
      </div>
      <div className={`${gaya.tempatPeta} ${kelas[s.indikator.arah]}`}>
        <Gambar peta={peta} tata={tata} terisi={terisi} s={s} tautan={tautan} />
      </div>
    </>
  )
}
