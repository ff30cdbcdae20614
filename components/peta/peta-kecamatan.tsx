import { Kosong } from '@/components/keadaan/kosong'
import { Tautan } from '@/components/ui/tautan'
import { isBanyakKosong } from '@/indikator/isian'
import type { NilaiTempat } from '@/indikator/model'
import type { Indikator } from '@/indikator/tipe'
import type { Bulan } from '@/lib/periode'
import type { BentukPeta } from '@/server/peta/bentuk'
import { BingkaiPeta } from './bingkai-peta'
import { type BarisPeta, formatBerunit, susunBaris } from './data-peta'
import { KeteranganPeta } from './keterangan-peta'
import { LabelDalam, LabelLuar } from './label-peta'
import { LegendaPeta } from './legenda'
import { MenuGambar } from './menu-gambar'
import gaya from './peta.module.css'
import { PetaHidup } from './peta-hidup'
import ramp from './ramp.module.css'
import { SkalaUtara } from './skala-utara'
import { getLetakSkala, getTataPeta, type TataPeta } from './tata-peta'

/** Letters of names and values in units of the drawing, 620 wide without the names beside it. */
const HURUF = 26
const RUANG_BAWAH = 70

interface Props {
  /** Null where this kabupaten has no geometry yet. */
  bentuk: BentukPeta | null
  indikator: Indikator
  bulan: Bulan
  /** Day that the data speak of, `YYYY-MM-DD`. */
  tanggalData: string | null
  /** Places inside the scope; areas without a row are drawn blank, nameless and lead nowhere. */
  tempat: readonly NilaiTempat[]
  /** Names the map for screen readers: what, where, when. */
  judul: string
  /** Address of a kecamatan's page; null leads nowhere. */
  tautan: (kode: string) => string | null
}

function Bidang({
  area,
  alamat,
  baris: b,
  satuan,
}: {
  area: BentukPeta['kecamatan'][number]
  alamat: string
  baris?: BarisPeta
  satuan: string
}) {
  const { kode } = area
  const warna = b ? `${ramp[b.isian]} ${ramp[b.isianRelatif.replace('k', 'r')] ?? ''}` : ramp.luar
  const isi = (
    <>
      <use href={`${alamat}#k${kode}`} className={`${gaya.bidang} ${warna}`} />
      {b?.isian === 'kosong' ? <use href={`${alamat}#r${kode}`} className={gaya.rapat} /> : null}
      {b?.sebagian ? <use href={`${alamat}#g${kode}`} className={gaya.renggang} /> : null}
    </>
  )
  if (!b) return isi
  const bunyi =
    b.isian === 'kosong' ? `${b.nama}: ${b.kata}` : `${b.nama}: ${formatBerunit(b.nilai, satuan)}, ${b.kata}`
  if (!b.href) return <g data-kode={kode}>{isi}</g>
  return (
    <Tautan
      href={b.href}
      className={gaya.area}
      aria-label={`${bunyi}. ${b.rinci.join('. ')}.`}
      data-kode={kode}
      data-letak={`${area.x} ${area.y}`}
    >
      {isi}
    </Tautan>
  )
}

function SemuaLabel({
  tata,
  huruf,
  baris,
}: Pick<TataPeta, 'tata' | 'huruf'> & { baris: ReadonlyMap<string, BarisPeta> }) {
  const teks = (kode: string) => baris.get(kode)?.nilai ?? ''
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: holds text only; the links above say the same
    <g aria-hidden="true" className={gaya.semuaLabel}>
      {tata.luar.map((l) => (
        <LabelLuar key={l.area.kode} label={l} asal={l.area} nilai={teks(l.area.kode)} huruf={huruf} />
      ))}
      {tata.dalam.map((l) => {
        const b = baris.get(l.area.kode)
        return (
          <LabelDalam
            key={l.area.kode}
            label={l}
            nilai={teks(l.area.kode)}
            huruf={huruf}
            warna={b ? `${ramp[b.isian]} ${ramp[b.isianRelatif.replace('k', 'r')] ?? ''}` : `${ramp.luar}`}
            halo={b?.isian === 'kosong' || b?.sebagian === true}
          />
        )
      })}
    </g>
  )
}

/**
 * Map of the kecamatan with legend, drawn on the server: every area a link with its name and value as text. On intent an
 * interactive map takes its place; without JavaScript or WebGL the drawing stays.
 */
export function PetaKecamatan({ bentuk, indikator, bulan, tanggalData, tempat, judul, tautan }: Props) {
  if (!bentuk) {
    return (
      <Kosong judul="Peta belum ada">
        Batas kecamatan untuk kabupaten ini belum dibuat. Peringkat dan tabel tetap dapat dibaca.
      </Kosong>
    )
  }
  const baris = susunBaris(indikator, tempat, tautan)
  const perKode = new Map(baris.map((b) => [b.kode, b]))
  const { tata, sudut, huruf } = getTataPeta(bentuk, HURUF, baris)
  const lebar = tata.kiri + bentuk.lebar + tata.kanan
  const tinggi = bentuk.tinggi + (sudut.skala ? 0 : RUANG_BAWAH)
  const tepi = {
    '--kiri': tata.kiri / bentuk.lebar,
    '--lebar': lebar / bentuk.lebar,
    '--rasio': lebar / tinggi,
    '--huruf-peta': `${huruf}px`,
  } as React.CSSProperties
  const data = {
    judul,
    satuan: indikator.satuan,
    baris,
    bentuk: { proyeksi: bentuk.proyeksi, alamatTopo: bentuk.alamatTopo },
  }
  const garis = bentuk.batas.resmi ? gaya.resmi : gaya.perkiraan
  return (
    <BingkaiPeta
      className={`${gaya.bingkai} ${ramp.skala} ${ramp[indikator.arah]}`}
      style={tepi}
      data-legenda={sudut.legenda}
    >
      <PetaHidup
        data={data}
        menu={<MenuGambar indikator={indikator.kode} bulan={bulan} />}
        keterangan={
          <KeteranganPeta
            indikator={indikator}
            tanggalData={tanggalData}
            batas={bentuk.batas.kata}
            adaContoh={tempat.some((t) => t.adaContoh)}
          />
        }
      >
        <nav aria-label={judul}>
          {/* biome-ignore lint/a11y/noSvgWithoutTitle: the nav around it is named, each link inside too; a title would hang over all of them */}
          <svg className={`${gaya.peta} ${garis}`} viewBox={`${-tata.kiri} 0 ${lebar} ${tinggi}`}>
            {bentuk.kecamatan.map((area) => (
              <Bidang
                key={area.kode}
                area={area}
                alamat={bentuk.alamat}
                baris={perKode.get(area.kode)}
                satuan={indikator.satuan}
              />
            ))}
            <use
              href={`${bentuk.alamat}#dalam`}
              className={`${gaya.garisDalam} ${isBanyakKosong(baris) ? gaya.diKosong : ''}`}
            />
            <use href={`${bentuk.alamat}#luar`} className={gaya.garisLuar} />
            <SemuaLabel tata={tata} huruf={huruf} baris={perKode} />
            <SkalaUtara bentuk={bentuk} huruf={huruf} {...getLetakSkala(bentuk, sudut)} />
          </svg>
        </nav>
      </PetaHidup>
      <figcaption className={gaya.legenda}>
        <LegendaPeta indikator={indikator} tempat={tempat} />
      </figcaption>
    </BingkaiPeta>
  )
}
