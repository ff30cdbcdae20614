import { GarisTren } from '@/components/grafik/garis-tren'
import { Kartu } from '@/components/ui/kartu'
import { Rincian } from '@/components/ui/rincian'
import { Tabel } from '@/components/ui/tabel'
import { judulTren } from '@/indikator/kalimat-indikator'
import type { ModelKartu } from '@/indikator/model'
import type { AngkaDisusun } from '@/indikator/susun-terbit'
import { formatPersen } from '@/lib/angka'
import { formatBulan } from '@/lib/periode'
import { listAcuan } from './acuan'
import gaya from './halaman-indikator.module.css'

/** Trend of 24 months: drawn on the server, interactive on touch, as a table one tap away. */
export function Tren({ akar, angkaTerbit }: { akar: ModelKartu; angkaTerbit: readonly AngkaDisusun[] }) {
  const i = akar.indikator
  const acuan = listAcuan(akar, angkaTerbit)
  return (
    <Kartu
      lentur
      judul={judulTren(i, akar.deret)}
      sub={`${i.nama}, ${akar.nama}, ${akar.deret.length} bulan`}
    >
      <GarisTren
        interaktif
        indikator={i}
        tempat={akar.nama}
        deret={akar.deret}
        target={akar.target?.nilai ?? null}
        acuan={acuan}
        tinggi={280}
      />
      <div className={gaya.bawahTren}>
        {acuan.length > 0 ? (
          <p className={gaya.catatan}>
            Belah ketupat ialah angka terbitan, deret tersendiri
            {acuan.some((a) => a.tahunan) ? '; angka tahunan diletakkan pada Desember' : ''}.
          </p>
        ) : null}
        <Rincian ringkas="Angka tiap bulan">
          <Tabel
            keterangan={`${i.nama} tiap bulan, ${akar.nama}`}
            kolom={[
              { kode: 'bulan', judul: 'Bulan', tajuk: true, isi: (d) => formatBulan(d.bulan) },
              {
                kode: 'nilai',
                judul: 'Nilai',
                angka: true,
                isi: (d) => (d.nilai === null ? 'belum ada angka' : formatPersen(d.nilai, i.desimal)),
              },
            ]}
            baris={[...akar.deret].reverse()}
            kunci={(d) => d.bulan}
          />
        </Rincian>
      </div>
    </Kartu>
  )
}
