import { Lipat } from '@/components/program/lipat'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import { BIDANG } from '@/indikator/bidang'
import { INDIKATOR_TAMPILAN } from '@/indikator/matriks-bidang'
import { type BarisPosyanduBidang, type SelPosyandu, urutkanStrata } from '@/indikator/posyandu-bidang'
import type { Indikator } from '@/indikator/tipe'
import { formatBulat, formatPersen } from '@/lib/angka'
import { type Bulan, formatBulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { ModelBidangKecamatan } from '@/server/loaders/bidang-kecamatan'
import gaya from './bidang.module.css'
import { SelBidang, SelTanpa } from './sel-bidang'
import { NamaStrata } from './strata'

/** Services of a field at one posyandu, and how much of its target group was served where that is known. */
export function SelBidangPosyandu({ sel: s }: { sel: SelPosyandu }) {
  const bagian =
    s.sasaran !== null && s.terlayani !== null && s.sasaran > 0
      ? `${formatPersen((s.terlayani * 100) / s.sasaran, 0)} sasaran`
      : null
  return (
    <>
      {s.layanan === null ? (
        <SelTanpa>belum lapor</SelTanpa>
      ) : (
        <span className={gaya.posyandu}>
          <Tanda bentuk={s.layanan > 0 ? 'baik' : 'buruk'} />
          {s.layanan > 0 ? `${formatBulat(s.layanan)} layanan` : 'tidak ada'}
        </span>
      )}
      {bagian ? <span className={gaya.sasaran}>{bagian}</span> : null}
    </>
  )
}

const tajuk = (bulan: Bulan): Kolom<BarisPosyanduBidang> => ({
  kode: 'nama',
  judul: 'Posyandu',
  tajuk: true,
  isi: (p) => (
    <>
      <Tautan href={tautan(`/posyandu/${p.id}`, bulan)}>{p.nama}</Tautan>
      <span className={gaya.desa}>{p.namaDesa}</span>
    </>
  ),
})

/** Posyandu × field of one kecamatan, fewest fields first. */
export function MatriksPosyandu({ model: m }: { model: ModelBidangKecamatan }) {
  const { bulan } = m.dasar
  return (
    <Lipat jumlah={m.posyandu.length} satuan="posyandu" awal={25} cetakSemua>
      <Tabel
        keterangan={`Enam bidang per posyandu, ${formatBulan(bulan)}, paling sedikit bidang lebih dulu`}
        kolom={[
          { ...tajuk(bulan), kaki: 'Semua posyandu' },
          ...BIDANG.map(
            (b, i): Kolom<BarisPosyanduBidang> => ({
              kode: b.kode,
              judul: <Tautan href={tautan(`/program/bidang/${b.kode}`, bulan)}>{b.pendek}</Tautan>,
              isi: (p) => <SelBidangPosyandu sel={p.sel[i] as SelPosyandu} />,
              kaki: (
                <SelBidang
                  indikator={INDIKATOR_TAMPILAN.layanan[i] as Indikator}
                  nilai={m.semua.layanan.sel[i] as (typeof m.semua.layanan.sel)[number]}
                />
              ),
            }),
          ),
          {
            kode: 'dilayani',
            judul: 'Bidang',
            angka: true,
            isi: (p) => (p.dilayani === null ? '–' : `${p.dilayani} / ${BIDANG.length}`),
            kaki: '',
          },
        ]}
        baris={m.posyandu}
        kunci={(p) => String(p.id)}
      />
    </Lipat>
  )
}

/** Every posyandu of a kecamatan with its stratum and the reason, lowest first. */
export function TabelStrataPosyandu({ model: m }: { model: ModelBidangKecamatan }) {
  return (
    <Lipat jumlah={m.posyandu.length} satuan="posyandu" awal={25} cetakSemua>
      <Tabel
        keterangan="Strata tiap posyandu dan alasannya, terendah lebih dulu"
        kolom={[
          tajuk(m.dasar.bulan),
          { kode: 'strata', judul: 'Strata', isi: (p) => <NamaStrata strata={p.strata?.terbukti ?? null} /> },
          {
            kode: 'alasan',
            judul: 'Alasan',
            isi: (p) => p.strata?.kalimat ?? 'Belum ada laporan dalam 12 bulan terakhir',
          },
        ]}
        baris={urutkanStrata(m.posyandu)}
        kunci={(p) => String(p.id)}
      />
    </Lipat>
  )
}
