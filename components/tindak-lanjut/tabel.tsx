import { TandaContoh } from '@/components/ui/lencana'
import { Tabel } from '@/components/ui/tabel'
import { Tautan } from '@/components/ui/tautan'
import { formatTanggalPendek } from '@/lib/periode'
import type { BarisLengkap } from '@/server/loaders/tindak-lanjut'
import { Gerak } from './gerak'
import { LencanaKeadaan, Tenggat } from './keadaan'
import gaya from './tindak-lanjut.module.css'

function Asal({ b }: { b: BarisLengkap }) {
  return (
    <span className={gaya.sunyi}>
      {b.tempat}
      {b.rapat ? ` · ${b.rapat.judul}, ${formatTanggalPendek(b.rapat.tanggal)}` : ''}
      {b.catatan > 0 ? ` · ${b.catatan} kabar` : ''}
    </span>
  )
}

/** Follow-ups, one a row, in the order given. */
export function TabelTindakLanjut({ baris, hari }: { baris: readonly BarisLengkap[]; hari: string }) {
  return (
    <div className={gaya.bertumpuk}>
      <Tabel
        keterangan="Tindak lanjut"
        baris={baris}
        kunci={(b) => String(b.id)}
        kolom={[
          {
            kode: 'keputusan',
            judul: 'Keputusan',
            tajuk: true,
            isi: (b) => (
              <span className={gaya.tumpuk}>
                <Tautan href={`/tindak-lanjut/${b.id}`}>{b.keputusan}</Tautan>
                <span className={gaya.asal}>
                  <Asal b={b} /> {b.contoh ? <TandaContoh /> : null}
                </span>
              </span>
            ),
          },
          { kode: 'pj', judul: 'Penanggung jawab', isi: (b) => b.pj },
          {
            kode: 'tenggat',
            judul: 'Tenggat',
            rapat: true,
            isi: (b) => <Tenggat keadaan={b.keadaan} tenggat={b.tenggat} lewat={b.lewat} hari={hari} />,
          },
          {
            kode: 'keadaan',
            judul: 'Keadaan',
            rapat: true,
            isi: (b) => <LencanaKeadaan keadaan={b.keadaan} />,
          },
          {
            kode: 'angka',
            judul: 'Angka dulu → kini',
            isi: (b) => <Gerak gerak={b.gerak} nama={b.namaIndikator} />,
          },
        ]}
      />
    </div>
  )
}
