import type { ReactNode } from 'react'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Lencana, TandaContoh } from '@/components/ui/lencana'
import { Remah } from '@/components/ui/remah'
import { Tautan } from '@/components/ui/tautan'
import { TombolTautan } from '@/components/ui/tombol'
import { sebutPimpinan } from '@/indikator/rapat/judul-rapat'
import { formatBulan, formatTanggal } from '@/lib/periode'
import { formatWaktu } from '@/lib/waktu'
import type { MejaRapat } from '@/server/loaders/rapat-meja'
import { KEADAAN_RAPAT } from './keadaan'
import gaya from './meja.module.css'

const PINTU = [
  { ke: 'pembawa', nama: 'Layar pembawa' },
  { ke: 'hadir', nama: 'Daftar hadir' },
  { ke: 'notulen', nama: 'Notulen' },
  { ke: 'cetak', nama: 'Cetak salindia' },
] as const

/** The pages of one meeting. */
export function PintuRapat({ id, kodeWilayah }: { id: number; kodeWilayah: string }) {
  const pintu = [...PINTU, { ke: 'laporan', nama: `Laporan untuk ${sebutPimpinan(kodeWilayah)}` }]
  return (
    <nav aria-label="Bagian rapat ini">
      <ul className={gaya.pintu}>
        {pintu.map((p) => (
          <li key={p.ke}>
            <Tautan href={`/rapat/${id}/${p.ke}`}>{p.nama}</Tautan>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function sebutAngka({ model }: MejaRapat): string {
  const per = model.tanggalData ? `data per ${formatTanggal(model.tanggalData)}` : 'belum ada data'
  return model.beku
    ? `${per}, dibekukan ${formatWaktu(new Date(model.potret.diambil))}`
    : `${per}, dibekukan saat rapat dimulai`
}

/** Title, when and where, how the numbers stand, and what one does now. `aksi`: forms for those who may. */
export function KepalaMeja({ h, aksi }: { h: MejaRapat; aksi: ReactNode }) {
  const { rapat: r } = h
  return (
    <KepalaHalaman
      remah={<Remah jejak={[{ nama: 'Rapat', href: '/rapat' }, { nama: r.judul }]} />}
      judul={r.judul}
      sub={
        <span className={gaya.fakta}>
          <Lencana status={KEADAAN_RAPAT[r.keadaan].tanda}>{KEADAAN_RAPAT[r.keadaan].nama}</Lencana>
          {r.contoh ? <TandaContoh /> : null}
          <span>
            <strong>{formatTanggal(r.tanggal)}</strong>
            {r.tempat ? `, ${r.tempat}` : ''}
          </span>
          <span>
            Angka {formatBulan(h.model.bulan)}: {sebutAngka(h)}
          </span>
        </span>
      }
      kanan={
        <>
          {aksi}
          <TombolTautan
            href={`/rapat/${r.id}/tayang`}
            ragam={r.keadaan === 'rencana' && h.kelola ? 'biasa' : 'utama'}
          >
            {r.keadaan === 'rencana' ? 'Lihat dahulu' : 'Tayangkan'}
          </TombolTautan>
        </>
      }
    />
  )
}
