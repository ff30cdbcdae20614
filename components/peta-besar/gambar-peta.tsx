import { LabelDalam, LabelLuar } from '@/components/peta/label-peta'
import petaGaya from '@/components/peta/peta.module.css'
import { patahkanNama } from '@/components/peta/petak'
import ramp from '@/components/peta/ramp.module.css'
import { getKelompokTahap, type TitikPosyandu } from '@/indikator/titik-posyandu'
import { bertindih, type Kotak } from '@/lib/label-peta/bidang'
import { getLebarTeks } from '@/lib/label-peta/lebar-teks'
import { type AreaPeta, formatBunyi, type IsiPeta, isGarisGelap } from './area'
import { type BahanGambar, type Bingkai, getBingkai } from './bahan'
import gaya from './gambar-peta.module.css'
import { listLetak } from './geo-posyandu'
import { getKecamatan, isPerDesa, type KeadaanPeta } from './keadaan'
import { SIMBOL } from './simbol'
import { TautanPeta } from './tautan-peta'

export const HURUF = 22
/** Type of a hexagon is laid out for this radius and scaled. */
const JARI_HURUF = 40
const SPASI = 12
/** A frame this wide (in the unit of type) is the closest that names of hexagons grow with, and the scale of points. */
const LEBAR_HURUF = 560
const LEBAR_TITIK = 430
const HURUF_TITIK = 12
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

type Lapis = Props & { bingkai: Bingkai }

/** Names of points that touch no other name; those of the rest stand in the list. */
function pilihBernama(
  letak: readonly (readonly [number, number] | null)[],
  posyandu: readonly TitikPosyandu[],
  skala: number,
): Set<number> {
  const kotak: Kotak[] = []
  const bernama = new Set<number>()
  for (const [i, t] of posyandu.entries()) {
    const titik = letak[i]
    if (!titik) continue
    const lebar = getLebarTeks(t.nama, HURUF_TITIK) * skala
    const calon = { x: titik[0], y: titik[1] + 15 * skala, lebar, tinggi: HURUF_TITIK * skala }
    const titikLain = letak.some((l, j) => {
      if (!l || j === i) return false
      return bertindih(calon, { x: l[0], y: l[1], lebar: 12 * skala, tinggi: 12 * skala })
    })
    if (titikLain || kotak.some((k) => bertindih(k, calon))) continue
    kotak.push(calon)
    bernama.add(t.id)
  }
  return bernama
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

function NamaPetak({ area: a, x, y, skala }: { area: AreaPeta; x: number; y: number; skala: number }) {
  const { baris, ukuran } = patahkanNama(a.nama)
  const atas = (-(baris.length - 1) * SPASI) / 2 - 5
  const bawah = atas + baris.length * SPASI + 4
  return (
    <g
      className={`${gaya.nama} ${warna(a)} ${a.isian === 'kosong' || a.sebagian ? gaya.halo : ''}`}
      transform={`translate(${x} ${y}) scale(${Math.round(skala * 1000) / 1000})`}
    >
      <text style={{ fontSize: `${ukuran}px` }}>
        {baris.map((b, i) => (
          <tspan key={b} x="0" y={atas + i * SPASI}>
            {b}
          </tspan>
        ))}
      </text>
      <text className={gaya.angka} y={bawah} style={{ '--naik': `${8 - bawah}px` } as React.CSSProperties}>
        {a.nilai}
      </text>
    </g>
  )
}

function LapisDesa({ gambar: g, isi, keadaan, hidup, bingkai }: Lapis) {
  const perKode = new Map(isi.desa.map((a) => [a.kode, a]))
  const [, , lebar] = bingkai
  const kecamatan = getKecamatan(keadaan.tempat)
  const tampak = g.desa.desa.flatMap((d) => {
    const a = perKode.get(d.kode)
    return a ? [{ ...d, area: a, dekat: kecamatan === null || d.kode.startsWith(kecamatan) }] : []
  })
  const terbesar = lebar / LEBAR_HURUF
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
      {kecamatan === null ? null : (
        <use
          href={
            keadaan.tempat === kecamatan
              ? `${g.alamat}#k${kecamatan}`
              : `${g.desa.alamat.svg}#d${keadaan.tempat}`
          }
          className={gaya.terpilih}
        />
      )}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: holds text only; the links and the list beside say the same */}
      <g aria-hidden="true" className={gaya.tembus}>
        {tampak.map((d) =>
          d.dekat && d.jari > lebar * TERBACA && d.kode !== keadaan.tempat ? (
            <NamaPetak
              key={d.kode}
              area={d.area}
              x={d.x}
              y={d.y}
              skala={Math.min(d.jari / JARI_HURUF, terbesar)}
            />
          ) : null,
        )}
      </g>
    </>
  )
}

function LapisPosyandu({ gambar: g, keadaan, posyandu, bingkai }: Lapis) {
  const desa = g.desa.desa.find((d) => d.kode === keadaan.tempat)
  if (!desa) return null
  const letak = listLetak(posyandu, g)
  const skala = Math.max(bingkai[2], bingkai[3]) / LEBAR_TITIK
  const bernama = pilihBernama(letak, posyandu, skala)
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
            {bernama.has(t.id) ? (
              <text className={gaya.namaTitik} y={19}>
                {t.nama}
              </text>
            ) : null}
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
  const bingkai = getBingkai(g, keadaan.tempat, p.posyandu)
  const [x, y, lebar, tinggi] = bingkai
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
            '--kiri': utuh ? g.tata.kiri / g.lebar : 0,
            '--lebar': utuh ? lebar / g.lebar : 1,
          } as React.CSSProperties
        }
      >
        <LapisKecamatan {...p} />
        {isPerDesa(keadaan) ? <LapisDesa {...p} bingkai={bingkai} /> : null}
        <use
          href={`${g.alamat}#dalam`}
          className={`${gaya.garisDalam} ${isGarisGelap(p.isi, isPerDesa(keadaan)) ? gaya.gelap : ''}`}
        />
        <use href={`${g.alamat}#luar`} className={gaya.garisLuar} />
        {utuh ? <NamaKecamatan {...p} /> : <LapisPosyandu {...p} bingkai={bingkai} />}
      </svg>
    </nav>
  )
}
