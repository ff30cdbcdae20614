import { LabelDalam, LabelLuar } from '@/components/peta/label-peta'
import petaGaya from '@/components/peta/peta.module.css'
import { patahkanNama } from '@/components/peta/petak'
import ramp from '@/components/peta/ramp.module.css'
import { getKelompokTahap, type TitikPosyandu } from '@/indikator/titik-posyandu'
import { type AreaPeta, formatBunyi, type IsiPeta, isGarisGelap } from './area'
import { type BahanGambar, getBingkai } from './bahan'
import gaya from './gambar-peta.module.css'
import { listLetak } from './geo-posyandu'
import { getKecamatan, isPerDesa, type KeadaanPeta } from './keadaan'
import { SIMBOL } from './simbol'
import { TautanPeta } from './tautan-peta'

export const HURUF = 19
/** Type of a hexagon is laid out for this radius and scaled. */
const JARI_HURUF = 40
const SPASI = 12
/** Texts smaller than this share of the frame's width are left out. */
const TERBACA = 0.045

interface Props {
  gambar: BahanGambar
  isi: IsiPeta
  keadaan: KeadaanPeta
  posyandu: readonly TitikPosyandu[]
  judul: string
  /** Whether the interactive map lies below and draws the areas. */
  hidup: boolean
}

const warna = (a: AreaPeta) => `${ramp[a.isian]} ${ramp[a.isianRelatif.replace('k', 'r')] ?? ''}`

function Bidang({ alamat, huruf, area: a }: { alamat: string; huruf: 'k' | 'd'; area: AreaPeta }) {
  return (
    <>
      <use href={`${alamat}#${huruf}${a.kode}`} className={`${gaya.bidang} ${warna(a)}`} />
      {a.isian === 'kosong' ? <use href={`${alamat}#r${a.kode}`} className={gaya.rapat} /> : null}
      {a.sebagian ? <use href={`${alamat}#g${a.kode}`} className={gaya.renggang} /> : null}
    </>
  )
}

function LapisKecamatan({ gambar: g, isi, keadaan }: Props) {
  const perKode = new Map(isi.kecamatan.map((a) => [a.kode, a]))
  const perDesa = isPerDesa(keadaan)
  return g.kecamatan.map(({ kode, x, y }) => {
    const a = perKode.get(kode)
    if (!a || perDesa)
      return <use key={kode} href={`${g.alamat}#k${kode}`} className={`${gaya.bidang} ${ramp.luar}`} />
    return (
      <TautanPeta
        key={kode}
        ubah={{ tempat: kode }}
        className={gaya.area}
        aria-label={`${formatBunyi(isi, a)}. Buka desanya.`}
        data-kode={kode}
        data-letak={`${x} ${y}`}
      >
        <Bidang alamat={g.alamat} huruf="k" area={a} />
      </TautanPeta>
    )
  })
}

function NamaPetak({ area: a, x, y, jari }: { area: AreaPeta; x: number; y: number; jari: number }) {
  const { baris, ukuran } = patahkanNama(a.nama)
  const atas = (-(baris.length - 1) * SPASI) / 2 - 5
  return (
    <g
      className={`${gaya.nama} ${warna(a)} ${a.isian === 'kosong' || a.sebagian ? gaya.halo : ''}`}
      transform={`translate(${x} ${y}) scale(${Math.round((jari / JARI_HURUF) * 1000) / 1000})`}
    >
      <text style={{ fontSize: `${ukuran}px` }}>
        {baris.map((b, i) => (
          <tspan key={b} x="0" y={atas + i * SPASI}>
            {b}
          </tspan>
        ))}
      </text>
      <text className={gaya.angka} y={atas + baris.length * SPASI + 4}>
        {a.nilai}
      </text>
    </g>
  )
}

function LapisDesa({ gambar: g, isi, keadaan, hidup }: Props) {
  const perKode = new Map(isi.desa.map((a) => [a.kode, a]))
  const [, , lebar] = getBingkai(g, keadaan.tempat)
  const kecamatan = getKecamatan(keadaan.tempat)
  const tampak = g.desa.desa.flatMap((d) => {
    const a = perKode.get(d.kode)
    return a ? [{ ...d, area: a, dekat: kecamatan === null || d.kode.startsWith(kecamatan) }] : []
  })
  const perDesa = keadaan.tempat.length > 8
  return (
    <>
      {hidup
        ? null
        : tampak.map(({ kode, x, y, area, dekat }) => (
            <TautanPeta
              key={kode}
              ubah={{ tempat: kode }}
              className={`${gaya.area} ${dekat ? '' : gaya.redup}`}
              aria-label={`${formatBunyi(isi, area)}. Buka posyandunya.`}
              data-kode={kode}
              data-letak={kecamatan !== null && dekat ? `${x} ${y}` : undefined}
              tabIndex={kecamatan !== null && dekat ? undefined : -1}
            >
              <Bidang alamat={g.desa.alamat.svg} huruf="d" area={area} />
            </TautanPeta>
          ))}
      {keadaan.tempat.length > 8 ? (
        <use href={`${g.desa.alamat.svg}#d${keadaan.tempat}`} className={gaya.terpilih} />
      ) : null}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: holds text only; the links and the list beside say the same */}
      <g aria-hidden="true" className={gaya.tembus}>
        {tampak.map((d) =>
          d.dekat && d.jari > lebar * TERBACA && !(perDesa && d.kode === keadaan.tempat) ? (
            <NamaPetak key={d.kode} area={d.area} x={d.x} y={d.y} jari={d.jari} />
          ) : null,
        )}
      </g>
    </>
  )
}

function LapisPosyandu({ gambar: g, keadaan, posyandu }: Props) {
  const desa = g.desa.desa.find((d) => d.kode === keadaan.tempat)
  if (!desa) return null
  const skala = desa.jari / 58
  const letak = listLetak(posyandu, g)
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: holds no focus; the list beside says the same
    <g aria-hidden="true" className={gaya.tembus}>
      {posyandu.map((t, i) => {
        const [x, y] = letak[i] ?? [desa.x, desa.y]
        const simbol = SIMBOL[getKelompokTahap(t.tahap)]
        return (
          <g key={t.id} transform={`translate(${x} ${y}) scale(${skala})`}>
            <path
              d={simbol.jalur}
              className={gaya.simbol}
              style={{
                fill: `var(${simbol.berongga ? '--muka' : simbol.warna})`,
                stroke: `var(${simbol.berongga ? simbol.warna : '--tinta'})`,
              }}
            />
            <text className={gaya.namaTitik} y={13}>
              {t.nama}
            </text>
          </g>
        )
      })}
    </g>
  )
}

function NamaKecamatan({ gambar: { tata }, isi, keadaan }: Props) {
  const perKode = new Map(isi.kecamatan.map((a) => [a.kode, a]))
  const nilai = (a: AreaPeta) => (isPerDesa(keadaan) ? '' : a.nilai)
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: holds text only; the links above say the same
    <g aria-hidden="true" className={`${petaGaya.semuaLabel} ${gaya.kecamatan}`}>
      {tata.luar.map((l) => {
        const a = perKode.get(l.area.kode)
        return a ? <LabelLuar key={a.kode} label={l} asal={l.area} nilai={nilai(a)} huruf={HURUF} /> : null
      })}
      {isPerDesa(keadaan)
        ? null
        : tata.dalam.map((l) => {
            const a = perKode.get(l.area.kode)
            if (!a) return null
            const halo = a.isian === 'kosong' || a.sebagian
            return (
              <LabelDalam key={a.kode} label={l} nilai={a.nilai} huruf={HURUF} warna={warna(a)} halo={halo} />
            )
          })}
    </g>
  )
}

/** One map as the server draws it, and as React repaints it: each area a link that selects it. */
export function GambarPeta(p: Props) {
  const { gambar: g, keadaan, judul } = p
  const [x, y, lebar, tinggi] = getBingkai(g, keadaan.tempat)
  const utuh = getKecamatan(keadaan.tempat) === null
  const garis = g.batas.resmi ? gaya.resmi : ''
  return (
    <nav aria-label={judul} className={`${ramp[p.isi.indikator.arah]} ${gaya.bingkai}`}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the nav around it is named, each link inside too; a title would hang over all of them */}
      <svg
        className={`${gaya.peta} ${garis}`}
        viewBox={[x, y, lebar, tinggi].map((n) => Math.round(n * 100) / 100).join(' ')}
        style={
          {
            '--satu': lebar / (utuh ? g.lebar : 700),
            '--arsir': isPerDesa(keadaan) ? 0.4 : 1,
            '--huruf-peta': `${HURUF}px`,
          } as React.CSSProperties
        }
      >
        <LapisKecamatan {...p} />
        {isPerDesa(keadaan) ? <LapisDesa {...p} /> : null}
        <use
          href={`${g.alamat}#dalam`}
          className={`${gaya.garisDalam} ${isGarisGelap(p.isi, isPerDesa(keadaan)) ? gaya.gelap : ''}`}
        />
        <use href={`${g.alamat}#luar`} className={gaya.garisLuar} />
        {utuh ? <NamaKecamatan {...p} /> : <LapisPosyandu {...p} />}
      </svg>
    </nav>
  )
}
