import { Kartu } from '@/components/ui/kartu'
import { Petak } from '@/components/ui/petak'
import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import { TombolTautan } from '@/components/ui/tombol'
import { BIDANG } from '@/indikator/bidang'
import type { SelPosyandu } from '@/indikator/posyandu-bidang'
import { getNamaStrata, type HasilStrata } from '@/indikator/strata'
import { type Bulan, formatBulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import gaya from './bidang.module.css'
import { SelBidangPosyandu } from './matriks-posyandu'

const BENTUK = { terpenuhi: 'baik', kurang: 'buruk', belum: 'kosong' } as const
const KATA = { terpenuhi: 'Terpenuhi', kurang: 'Belum terpenuhi', belum: 'Belum diketahui' } as const

function Syarat({ strata }: { strata: HasilStrata }) {
  return (
    <ul className={gaya.kriteria}>
      {strata.kriteria.map((k) => (
        <li key={k.kriteria.kode}>
          <Tanda bentuk={BENTUK[k.keadaan]} />
          <span>
            <span className="hanya-pembaca">{KATA[k.keadaan]}: </span>
            {k.kalimat.charAt(0).toUpperCase() + k.kalimat.slice(1)}
          </span>
          <small>mulai {getNamaStrata(k.kriteria.mulai)}</small>
        </li>
      ))}
    </ul>
  )
}

interface Props {
  strata: HasilStrata | null
  /** In the order of the fields. */
  sel: readonly SelPosyandu[]
  bulan: Bulan
  kodeKecamatan: string
}

/** The six fields of one posyandu in the month, and its stratum with what each criterion found. */
export function KartuBidangPosyandu({ strata, sel, bulan, kodeKecamatan }: Props) {
  const lapor = sel.filter((s) => s.layanan !== null)
  const ada = lapor.filter((s) => (s.layanan ?? 0) > 0).length
  return (
    <Petak ragam="dua">
      <Kartu
        judul={
          lapor.length === 0
            ? 'Layanan enam bidang belum dilaporkan'
            : `${ada} dari ${BIDANG.length} bidang SPM dilayani`
        }
        sub={`${formatBulan(bulan)} · laporan bulanan posyandu`}
      >
        <ul className={gaya.kriteria}>
          {BIDANG.map((b, i) => (
            <li key={b.kode} className={gaya.bidang}>
              <Tautan href={tautan(`/program/bidang/${b.kode}`, bulan)}>{b.pendek}</Tautan>
              <span>
                <SelBidangPosyandu sel={sel[i] as SelPosyandu} />
              </span>
            </li>
          ))}
        </ul>
      </Kartu>
      <Kartu
        id="strata"
        judul={strata ? strata.kalimat : 'Strata belum dapat dinilai: belum ada laporan dalam 12 bulan'}
        sub="Strata menurut laporan 12 bulan terakhir; persiapan akreditasi, bukan penetapan"
        kanan={
          <TombolTautan kecil href={tautan(`/program/bidang/${kodeKecamatan}#strata`, bulan)}>
            Sekecamatan
          </TombolTautan>
        }
      >
        {strata ? <Syarat strata={strata} /> : null}
      </Kartu>
    </Petak>
  )
}
