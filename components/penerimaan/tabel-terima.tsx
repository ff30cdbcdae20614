import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tautan } from '@/components/ui/tautan'
import { NAMA_TERIMA } from '@/indikator/penerimaan'
import { formatTanggal } from '@/lib/periode'
import type { BarisTerima, HalamanPenerimaan } from '@/server/loaders/penerimaan'
import gaya from './penerimaan.module.css'
import { SalinPengingat } from './salin-pengingat'

function formatMasuk(b: BarisTerima): string {
  if (b.total !== null) return `${b.masuk} dari ${b.total} posyandu`
  return b.masuk > 0 ? `${b.masuk} baris` : '–'
}

function susunKolom(bolehImpor: boolean): Kolom<BarisTerima>[] {
  return [
    { kode: 'kecamatan', judul: 'Kecamatan', tajuk: true, rapat: true, isi: (b) => b.nama },
    {
      kode: 'keadaan',
      judul: 'Keadaan',
      rapat: true,
      isi: (b) => (
        <span className={`${gaya.lencana} ${gaya[b.keadaan]}`}>
          {NAMA_TERIMA[b.keadaan]}
          {b.keadaan === 'sebagian' && b.lewat ? ', terlambat' : ''}
        </span>
      ),
    },
    {
      kode: 'pengingat',
      judul: 'Pengingat',
      isi: (b) =>
        b.pengingat ? <SalinPengingat teks={b.pengingat} label="Salin" untuk={b.nama} /> : 'Tidak perlu',
    },
    { kode: 'masuk', judul: 'Masuk', rapat: true, isi: formatMasuk },
    {
      kode: 'tanggal',
      judul: 'Diterima',
      rapat: true,
      isi: (b) => (b.tanggal ? formatTanggal(b.tanggal) : '–'),
    },
    { kode: 'oleh', judul: 'Pengirim', isi: (b) => b.oleh ?? '–' },
    ...(bolehImpor
      ? [
          {
            kode: 'berkas',
            judul: 'Berkas',
            rapat: true,
            isi: (b: BarisTerima) =>
              b.imporId === null ? '–' : <Tautan href={`/impor/${b.imporId}`}>Impor {b.imporId}</Tautan>,
          },
        ]
      : []),
  ]
}

/** The month that is looked at: who sent what, when, and the reminder for those who did not. */
export function TabelTerima({ h }: { h: HalamanPenerimaan }) {
  return (
    <Tabel
      keterangan={`Penerimaan ${h.templat.nama} menurut kecamatan, dengan pengingat`}
      kolom={susunKolom(h.bolehImpor)}
      baris={h.baris}
      kunci={(b) => b.kode}
    />
  )
}
