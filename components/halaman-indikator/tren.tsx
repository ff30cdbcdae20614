import { GarisTren } from '@/components/grafik/garis-tren'
import type { Acuan } from '@/components/grafik/letak-acuan'
import { Kartu } from '@/components/ui/kartu'
import { Rincian } from '@/components/ui/rincian'
import { Tabel } from '@/components/ui/tabel'
import { judulTren } from '@/indikator/kalimat-indikator'
import type { ModelKartu } from '@/indikator/model'
import { getSeri } from '@/indikator/seri-terbit'
import type { AngkaDisusun } from '@/indikator/susun-terbit'
import { formatPersen } from '@/lib/angka'
import { formatBulan, parseBulan } from '@/lib/periode'

/** Published figures that name a month and speak of the same place, as marks beside the line. */
function listAcuan(akar: ModelKartu, angka: readonly AngkaDisusun[]): Acuan[] {
  return angka.flatMap((a) => {
    const bulan = parseBulan(a.periode)
    if (!bulan || a.kodeWilayah !== akar.kode || a.satuan !== akar.indikator.satuan) return []
    return [
      {
        bulan,
        nilai: a.nilai,
        label: getSeri(a.seri)?.kelompok === 'dinyatakan' ? `${a.sumber}, tanpa metode` : a.metode,
      },
    ]
  })
}

/** Trend of 24 months: drawn on the server, interactive on touch, as a table one tap away. */
export function Tren({ akar, angkaTerbit }: { akar: ModelKartu; angkaTerbit: readonly AngkaDisusun[] }) {
  const i = akar.indikator
  const target = akar.target?.nilai ?? null
  return (
    <Kartu judul={judulTren(i, akar.deret)} sub={`${i.nama}, ${akar.nama}, 24 bulan`}>
      <GarisTren
        indikator={i}
        tempat={akar.nama}
        deret={akar.deret}
        target={target}
        acuan={listAcuan(akar, angkaTerbit)}
      />
      <Rincian ringkas="Angka tiap bulan">
        <Tabel
          keterangan={`${i.nama} tiap bulan, ${akar.nama}`}
          kolom={[
            { kode: 'bulan', judul: 'Bulan', tajuk: true, isi: (d) => formatBulan(d.bulan) },
            {
              kode: 'nilai',
              judul: 'Nilai',
              angka: true,
              isi: (d) => (d.nilai === null ? 'belum ada' : formatPersen(d.nilai, i.desimal)),
            },
          ]}
          baris={[...akar.deret].reverse()}
          kunci={(d) => d.bulan}
        />
      </Rincian>
    </Kartu>
  )
}
