import { Percik } from '@/components/grafik/percik'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tautan } from '@/components/ui/tautan'
import { SelStatus } from '@/components/wilayah/sel'
import { BIDANG, enamBidang } from '@/indikator/bidang'
import { type BarisBidang, INDIKATOR_TAMPILAN } from '@/indikator/matriks-bidang'
import type { Indikator } from '@/indikator/tipe'
import { formatBulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { ModelMatriksBidang } from '@/server/loaders/bidang'
import gaya from './bidang.module.css'
import { SelBidang } from './sel-bidang'

function Tercapai({ baris: b }: { baris: BarisBidang }) {
  if (b.ternilai === 0) return '–'
  return (
    <span className={gaya.tercapai}>
      {b.tercapai} <span aria-hidden="true">/</span>
      <span className="hanya-pembaca">dari</span> {b.ternilai}
    </span>
  )
}

function kolomBidang({ dasar, tampilan, semua, deret }: ModelMatriksBidang): Kolom<BarisBidang>[] {
  return BIDANG.map((b, i) => {
    const indikator = INDIKATOR_TAMPILAN[tampilan][i] as Indikator
    const sel = (x: BarisBidang) => {
      const n = x.sel[i]
      return n ? <SelBidang indikator={indikator} nilai={n} /> : null
    }
    return {
      kode: b.kode,
      judul: <Tautan href={tautan(`/program/bidang/${b.kode}`, dasar.bulan)}>{b.pendek}</Tautan>,
      isi: sel,
      kaki: (
        <div className={gaya.kakiSel}>
          {sel(semua)}
          <div>
            <Percik
              indikator={indikator}
              deret={deret[i] ?? []}
              target={semua.sel[i]?.target?.nilai ?? null}
            />
          </div>
        </div>
      ),
    }
  })
}

/** Kecamatan × field: value, status and change in each cell; the whole kabupaten and its twelve months in the foot. */
export function MatriksBidang({ model: m }: { model: ModelMatriksBidang }) {
  const { bulan } = m.dasar
  const keenam = (b: BarisBidang) => <SelStatus indikator={enamBidang} nilai={b.keenam} />
  return (
    <Tabel
      keterangan={`Enam bidang per kecamatan, ${formatBulan(bulan)}, terjauh dari target lebih dulu`}
      kolom={[
        {
          kode: 'nama',
          judul: 'Kecamatan',
          tajuk: true,
          rapat: true,
          isi: (b) => <Tautan href={tautan(`/program/bidang/${b.kode}`, bulan)}>{b.nama}</Tautan>,
          kaki: m.semua.nama,
        },
        ...kolomBidang(m),
        ...(m.tampilan === 'layanan'
          ? [
              {
                kode: 'keenam',
                judul: <Tautan href={tautan(`/indikator/${enamBidang.kode}`, bulan)}>Keenam %</Tautan>,
                angka: true,
                isi: keenam,
                kaki: keenam(m.semua),
              },
            ]
          : []),
        {
          kode: 'tercapai',
          judul: 'Tercapai',
          angka: true,
          isi: (b) => <Tercapai baris={b} />,
          kaki: <Tercapai baris={m.semua} />,
        },
      ]}
      baris={m.baris}
      kunci={(b) => b.kode}
    />
  )
}
