import { Kartu } from '@/components/ui/kartu'
import { TandaContoh } from '@/components/ui/lencana'
import { formatBulat } from '@/lib/angka'
import { formatBulan, formatTanggal } from '@/lib/periode'
import type { ModelTentang } from '@/server/loaders/tentang'
import gaya from './tentang.module.css'

/** What is in the database now: months, date, posyandu, imports, version, sample or not. */
export function KeadaanData({ model: { keadaan: k, dasar } }: { model: ModelTentang }) {
  return (
    <Kartu
      id="keadaan"
      judul={k.tanggalData ? `Data sampai ${formatTanggal(k.tanggalData)}` : 'Belum ada data'}
    >
      <dl className={gaya.rinci}>
        <dt>Bulan</dt>
        <dd>
          {k.bulanAwal && k.bulanAkhir
            ? `${formatBulan(k.bulanAwal)} sampai ${formatBulan(k.bulanAkhir)}`
            : 'Belum ada bulan yang terisi.'}
        </dd>
        <dt>Posyandu</dt>
        <dd>{formatBulat(k.posyandu)} terdata</dd>
        <dt>Impor kantor</dt>
        <dd>{k.impor > 0 ? `${formatBulat(k.impor)} berlaku` : 'belum ada'}</dd>
        <dt>Versi data</dt>
        <dd>{formatBulat(k.versi)}; bertambah setiap kali data berubah</dd>
        <dt>Sifat</dt>
        <dd>
          {dasar.adaContoh ? (
            <>
              <TandaContoh>Data contoh</TandaContoh> Angka posyandu di dasbor ini karangan. Angka terbitan
              bukan karangan.
            </>
          ) : (
            'Hanya data kantor dan angka terbitan; tidak ada data contoh.'
          )}
        </dd>
        <dt>Data pribadi</dt>
        <dd>Tidak disimpan. Kolom seperti NIK atau nama anak dibuang saat impor.</dd>
      </dl>
    </Kartu>
  )
}
