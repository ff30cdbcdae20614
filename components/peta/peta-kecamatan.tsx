import { Tautan } from '@/components/ui/tautan'
import type { NilaiTempat } from '@/indikator/model'
import type { Indikator } from '@/indikator/tipe'
import type { BentukPeta } from '@/server/peta/bentuk'
import { type BarisPeta, susunBaris } from './data-peta'
import { isBanyakKosong } from './isian'
import { LabelDalam, LabelLuar } from './label-peta'
import { LegendaPeta } from './legenda'
import gaya from './peta.module.css'
import { PetaHidup } from './peta-hidup'
import ramp from './ramp.module.css'
import { getTataPeta } from './tata-peta'

const HURUF = 22

interface Props {
  bentuk: BentukPeta
  indikator: Indikator
  /** Places inside the scope; areas without a row are drawn blank, nameless and lead nowhere. */
  tempat: readonly NilaiTempat[]
  /** Names the map for screen readers: what, where, when. */
  judul: string
  /** Address of a kecamatan's page; null leads nowhere. */
  tautan: (kode: string) => string | null
}

function Bidang({
  kode,
  alamat,
  baris: b,
  satuan,
}: {
  kode: string
  alamat: string
  baris?: BarisPeta
  satuan: string
}) {
  const isi = (
    <>
      <use href={`${alamat}#k${kode}`} className={`${gaya.bidang} ${ramp[b?.isian ?? 'luar']}`} />
      {b?.isian === 'kosong' ? <use href={`${alamat}#r${kode}`} className={gaya.rapat} /> : null}
      {b?.sebagian ? <use href={`${alamat}#g${kode}`} className={gaya.renggang} /> : null}
    </>
  )
  if (!b) return isi
  const bunyi = b.isian === 'kosong' ? `${b.nama}: ${b.kata}` : `${b.nama}: ${b.nilai} ${satuan}, ${b.kata}`
  if (!b.href) return <g data-kode={kode}>{isi}</g>
  return (
    <Tautan
      href={b.href}
      className={gaya.area}
      aria-label={`${bunyi}. ${b.rinci.join('. ')}.`}
      data-kode={kode}
    >
      {isi}
    </Tautan>
  )
}

/**
 * Map of the kecamatan with legend, drawn on the server: every area a link with its name and value as text. On intent an
 * interactive map takes its place; without JavaScript or WebGL the drawing stays.
 */
export function PetaKecamatan({ bentuk, indikator, tempat, judul, tautan }: Props) {
  const baris = susunBaris(indikator, tempat, tautan)
  const perKode = new Map(baris.map((b) => [b.kode, b]))
  const { tata, sudut } = getTataPeta(bentuk, HURUF, baris)
  const lebar = tata.kiri + bentuk.lebar + tata.kanan
  const tepi = {
    '--kiri': tata.kiri / bentuk.lebar,
    '--lebar': lebar / bentuk.lebar,
    '--rasio': lebar / bentuk.tinggi,
    '--huruf-peta': `${HURUF}px`,
  } as React.CSSProperties
  const teks = (kode: string) => perKode.get(kode)?.nilai ?? ''
  const data = {
    judul,
    satuan: indikator.satuan,
    baris,
    bentuk: { proyeksi: bentuk.proyeksi, alamatTopo: bentuk.alamatTopo },
  }
  return (
    <figure
      className={`${gaya.bingkai} ${ramp[indikator.arah]}`}
      style={tepi}
      data-legenda={sudut.legenda}
      data-kendali={sudut.kendali}
    >
      <PetaHidup data={data}>
        <nav aria-label={judul}>
          {/* biome-ignore lint/a11y/noSvgWithoutTitle: the nav around it is named, each link inside too; a title would hang over all of them */}
          <svg className={gaya.peta} viewBox={`${-tata.kiri} 0 ${lebar} ${bentuk.tinggi}`}>
            {bentuk.kecamatan.map(({ kode }) => (
              <Bidang
                key={kode}
                kode={kode}
                alamat={bentuk.alamat}
                baris={perKode.get(kode)}
                satuan={indikator.satuan}
              />
            ))}
            <use
              href={`${bentuk.alamat}#dalam`}
              className={`${gaya.garisDalam} ${isBanyakKosong(baris) ? gaya.diKosong : ''}`}
            />
            <use href={`${bentuk.alamat}#luar`} className={gaya.garisLuar} />
            {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: holds text only; the links above say the same */}
            <g aria-hidden="true" className={gaya.semuaLabel}>
              {tata.luar.map((l) => (
                <LabelLuar
                  key={l.area.kode}
                  label={l}
                  asal={l.area}
                  nilai={teks(l.area.kode)}
                  huruf={HURUF}
                />
              ))}
              {tata.dalam.map((l) => {
                const b = perKode.get(l.area.kode)
                return (
                  <LabelDalam
                    key={l.area.kode}
                    label={l}
                    nilai={teks(l.area.kode)}
                    huruf={HURUF}
                    isian={b?.isian ?? 'luar'}
                    halo={b?.isian === 'kosong' || b?.sebagian === true}
                  />
                )
              })}
            </g>
          </svg>
        </nav>
      </PetaHidup>
      <figcaption className={gaya.legenda}>
        <LegendaPeta indikator={indikator} tempat={tempat} />
      </figcaption>
    </figure>
  )
}
