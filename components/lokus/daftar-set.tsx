import { Kosong } from '@/components/keadaan/kosong'
import { TandaContoh } from '@/components/ui/lencana'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tautan } from '@/components/ui/tautan'
import { sebutBobot } from '@/indikator/pilot/pilihan'
import { formatBulat } from '@/lib/angka'
import { formatBulan } from '@/lib/periode'
import { formatWaktu } from '@/lib/waktu'
import type { PilotTersimpan } from '@/server/loaders/lokus'
import { KeadaanPilot } from './keadaan-pilot'
import gaya from './lokus.module.css'

function listKolom(kecamatan: string | null): Kolom<PilotTersimpan>[] {
  return [
    { kode: 'tahun', judul: 'Tahun', angka: true, isi: (p) => p.tahun },
    {
      kode: 'nama',
      judul: 'Pilihan',
      tajuk: true,
      isi: (p) => (
        <>
          <Tautan href={`/program/lokus/${p.id}`}>{p.nama}</Tautan> {p.contoh ? <TandaContoh /> : null}
          <span className={gaya.sunyi}>{p.alasan}</span>
        </>
      ),
    },
    { kode: 'keadaan', judul: 'Keadaan', rapat: true, isi: (p) => <KeadaanPilot keadaan={p.keadaan} /> },
    {
      kode: 'desa',
      judul: kecamatan ? `Desa di ${kecamatan}` : 'Desa',
      angka: true,
      isi: (p) => formatBulat(p.terpilih),
    },
    {
      kode: 'bobot',
      judul: 'Bobot',
      isi: (p) => (
        <>
          {sebutBobot(p.aturan)}
          <span className={gaya.sunyi}>Laporan {formatBulan(p.bulan)}</span>
        </>
      ),
    },
    {
      kode: 'oleh',
      judul: 'Dipilih oleh',
      isi: (p) => (
        <>
          {p.oleh ?? 'Akun yang sudah dihapus'}
          <span className={gaya.sunyi}>{formatWaktu(p.waktu)}</span>
        </>
      ),
    },
  ]
}

/** Saved sets, newest year first. */
export function DaftarSet({
  tersimpan,
  kecamatan,
}: {
  tersimpan: readonly PilotTersimpan[]
  kecamatan: string | null
}) {
  return (
    <Tabel
      keterangan="Pilihan desa pilot yang tersimpan"
      kolom={listKolom(kecamatan)}
      baris={tersimpan}
      kunci={(p) => String(p.id)}
      kosong={
        <Kosong judul="Belum ada pilihan yang disimpan">Atur bobot dan pagu, lalu simpan hasilnya.</Kosong>
      }
    />
  )
}
