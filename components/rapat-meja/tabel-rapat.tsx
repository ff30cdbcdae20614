import { Lencana, TandaContoh } from '@/components/ui/lencana'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tautan } from '@/components/ui/tautan'
import { formatTanggal } from '@/lib/periode'
import type { RapatTercatat } from '@/server/loaders/rapat-meja'
import gaya from './daftar-rapat.module.css'
import { KEADAAN_RAPAT, sebutWilayahRapat } from './keadaan'

function sebutKeputusan(r: RapatTercatat): string {
  if (r.keputusan === 0) return 'tanpa keputusan'
  return r.terbuka === 0
    ? `${r.keputusan} keputusan, semua selesai`
    : `${r.keputusan - r.terbuka} dari ${r.keputusan} keputusan selesai`
}

const KOLOM: readonly Kolom<RapatTercatat>[] = [
  {
    kode: 'judul',
    judul: 'Rapat',
    tajuk: true,
    isi: (r) => (
      <>
        <Tautan className={gaya.nama} href={`/rapat/${r.id}`}>
          {r.judul}
        </Tautan>{' '}
        {r.contoh ? <TandaContoh /> : null}
        <span className={gaya.rinci}>
          {[formatTanggal(r.tanggal), sebutWilayahRapat(r), r.tempat].filter(Boolean).join(' · ')}
        </span>
      </>
    ),
  },
  {
    kode: 'keadaan',
    judul: 'Keadaan dan keputusan',
    isi: (r) => (
      <div className={gaya.sel}>
        <Lencana status={KEADAAN_RAPAT[r.keadaan].tanda}>{KEADAAN_RAPAT[r.keadaan].nama}</Lencana>
        {r.keadaan === 'rencana' ? null : <span className={gaya.keputusan}>{sebutKeputusan(r)}</span>}
        <Tautan href={`/rapat/${r.id}/tayang`} aria-label={`Tayangkan ${r.judul}`}>
          Tayangkan
        </Tautan>
      </div>
    ),
  },
]

/** Meetings as rows, in the order given. */
export function TabelRapat({ keterangan, rapat }: { keterangan: string; rapat: readonly RapatTercatat[] }) {
  return <Tabel keterangan={keterangan} kolom={KOLOM} baris={rapat} kunci={(r) => String(r.id)} />
}
