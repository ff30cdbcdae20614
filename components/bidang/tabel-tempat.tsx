import { Tabel } from '@/components/ui/tabel'
import { Tautan } from '@/components/ui/tautan'
import type { Indikator } from '@/indikator/tipe'
import { formatBulat } from '@/lib/angka'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { BarisSatuBidang, ModelBidang } from '@/server/loaders/bidang'
import { SelBidang } from './sel-bidang'

interface Isi extends Pick<ModelBidang, 'bidang' | 'satuan' | 'baris' | 'semua'> {
  indikator: { layanan: Indikator; sasaran: Indikator }
}

/** Every place right below the scope with both numbers of a field. */
export function TabelTempat({ isi: m, bulan }: { isi: Isi; bulan: Bulan }) {
  const { indikator } = m
  const kabupaten = m.satuan === 'kecamatan'
  const sel = (kode: 'layanan' | 'sasaran', b: BarisSatuBidang) => (
    <SelBidang indikator={indikator[kode]} nilai={b[kode]} />
  )
  const banyak = (b: BarisSatuBidang) => (b.banyak === null ? '–' : formatBulat(b.banyak))
  const lapor = (b: BarisSatuBidang) => `${formatBulat(b.layanan.melapor)} / ${formatBulat(b.layanan.total)}`
  return (
    <Tabel
      keterangan={`Bidang ${m.bidang.pendek} per ${m.satuan}, paling sedikit melayani lebih dulu`}
      kolom={[
        {
          kode: 'nama',
          judul: kabupaten ? 'Kecamatan' : 'Desa/kelurahan',
          tajuk: true,
          isi: (b) => (
            <Tautan href={tautan(`/${kabupaten ? 'program/bidang' : 'desa'}/${b.kode}`, bulan)}>
              {b.nama}
            </Tautan>
          ),
          kaki: m.semua.nama,
        },
        {
          kode: 'layanan',
          judul: (
            <Tautan href={tautan(`/indikator/${indikator.layanan.kode}`, bulan)}>Posyandu melayani %</Tautan>
          ),
          isi: (b) => sel('layanan', b),
          kaki: sel('layanan', m.semua),
        },
        {
          kode: 'sasaran',
          judul: (
            <Tautan href={tautan(`/indikator/${indikator.sasaran.kode}`, bulan)}>Sasaran terjangkau %</Tautan>
          ),
          isi: (b) => sel('sasaran', b),
          kaki: sel('sasaran', m.semua),
        },
        { kode: 'banyak', judul: 'Layanan', angka: true, isi: banyak, kaki: banyak(m.semua) },
        { kode: 'lapor', judul: 'Melapor', angka: true, rapat: true, isi: lapor, kaki: lapor(m.semua) },
      ]}
      baris={m.baris}
      kunci={(b) => b.kode}
    />
  )
}
