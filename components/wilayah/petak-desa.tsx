import { BingkaiPeta } from '@/components/peta/bingkai-peta'
import { type BarisPeta, formatBerunit, susunBaris } from '@/components/peta/data-peta'
import { KeteranganPeta } from '@/components/peta/keterangan-peta'
import { LegendaPeta } from '@/components/peta/legenda'
import { MenuGambar } from '@/components/peta/menu-gambar'
import {
  CINCIN_PETAK,
  type PetakTergambar,
  patahkanNama,
  SUDUT_PETAK,
  susunPetak,
} from '@/components/peta/petak'
import ramp from '@/components/peta/ramp.module.css'
import { Tautan } from '@/components/ui/tautan'
import type { NilaiTempat } from '@/indikator/model'
import type { Indikator } from '@/indikator/tipe'
import { createArsir } from '@/lib/arsir'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { LetakPetak } from '@/server/loaders/petak'
import gaya from './petak-desa.module.css'

interface Props {
  indikator: Indikator
  letak: readonly LetakPetak[]
  nilai: readonly NilaiTempat[]
  bulan: Bulan
  /** Day that the data speak of, `YYYY-MM-DD`. */
  tanggalData: string | null
  /** What a hexagon is: "desa", "desa/kelurahan". */
  satuan: string
  /** Code of the kecamatan. */
  wilayah: string
}

const SPASI = 12
const SUDUT = SUDUT_PETAK.join(' ')
const RAPAT = createArsir([CINCIN_PETAK], 7)
const RENGGANG = createArsir([CINCIN_PETAK], 12)

function Isi({ baris: b }: { baris: BarisPeta }) {
  const { baris, ukuran } = patahkanNama(b.nama)
  const atas = (-(baris.length - 1) * SPASI) / 2 - 5
  const halo = b.isian === 'kosong' || b.sebagian ? gaya.lingkar : ''
  return (
    <g className={`${gaya.isi} ${ramp[b.isian]} ${ramp[b.isianRelatif.replace('k', 'r')] ?? ''}`}>
      <polygon points={SUDUT} />
      {b.isian === 'kosong' ? <path className={gaya.arsirRapat} d={RAPAT} /> : null}
      {b.sebagian ? <path className={gaya.arsirRenggang} d={RENGGANG} /> : null}
      <text className={`${gaya.nama} ${halo}`} style={{ fontSize: `${ukuran}px` }}>
        {baris.map((teks, i) => (
          <tspan key={teks} x="0" y={atas + i * SPASI}>
            {`${teks} `}
          </tspan>
        ))}
      </text>
      <text className={`${gaya.angka} ${halo}`} y={atas + baris.length * SPASI + 3}>
        {b.nilai}
      </text>
    </g>
  )
}

function sebut(b: BarisPeta, satuan: string): string {
  const nilai = b.isian === 'kosong' ? b.kata : `${formatBerunit(b.nilai, satuan)}, ${b.kata}`
  return `${b.nama}: ${nilai}. ${b.rinci.join('. ')}.`
}

/**
 * One hexagon for each desa, in the colour of its class, with name and value, each a way to its page; with legend, date,
 * source and "Simpan gambar". Not to scale.
 */
export function PetakDesa({ indikator, letak, nilai, bulan, tanggalData, satuan, wilayah }: Props) {
  const gambar = susunPetak(letak)
  const baris = susunBaris(indikator, nilai, (kode) => tautan(`/desa/${kode}`, bulan))
  const perKode = new Map(baris.map((b) => [b.kode, b]))
  const ada = gambar.petak.flatMap((p): (PetakTergambar & { baris: BarisPeta })[] => {
    const b = perKode.get(p.kode)
    return b ? [{ ...p, baris: b }] : []
  })
  return (
    <BingkaiPeta className={`${gaya.bingkai} ${ramp.skala} ${ramp[indikator.arah]}`}>
      <nav aria-label={`${indikator.nama} per ${satuan}`}>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the nav around it is named, each link inside too; a title would hang over all of them */}
        <svg
          className={`${gaya.petak} ${gambar.kolom > 6 ? gaya.rapat : ''}`}
          viewBox={`0 0 ${gambar.lebar} ${gambar.tinggi}`}
          style={{ maxWidth: `${Math.round(gambar.lebar * 1.2)}px` }}
        >
          {ada.map((p) => (
            <g key={p.kode} transform={`translate(${p.x} ${p.y})`}>
              <Tautan
                href={p.baris.href ?? ''}
                aria-label={sebut(p.baris, indikator.satuan)}
                data-letak={`${p.x} ${p.y}`}
              >
                <Isi baris={p.baris} />
              </Tautan>
            </g>
          ))}
        </svg>
      </nav>
      <figcaption>
        <div className={gaya.bawah}>
          <LegendaPeta indikator={indikator} tempat={nilai} satuan={satuan} />
          <MenuGambar indikator={indikator.kode} bulan={bulan} wilayah={wilayah} />
        </div>
        <KeteranganPeta
          indikator={indikator}
          tanggalData={tanggalData}
          batas={`Satu petak satu ${satuan}, bukan skala`}
          adaContoh={nilai.some((n) => n.adaContoh)}
        />
      </figcaption>
    </BingkaiPeta>
  )
}
