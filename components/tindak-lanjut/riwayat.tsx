import gayaLini from '@/components/wilayah/linimasa.module.css'
import { NAMA_KEADAAN } from '@/indikator/tindak-lanjut'
import { formatTanggal } from '@/lib/periode'
import { formatWaktu } from '@/lib/waktu'
import type { HasilTindakan } from '@/server/formulir'
import type { ModelTindakLanjut } from '@/server/loaders/tindak-lanjut'
import { BatalKabar } from './batal-kabar'
import { sebutPenulis } from './penulis'
import gaya from './tindak-lanjut.module.css'

type Peristiwa = ModelTindakLanjut['riwayat'][number]

function susunKepala(r: Peristiwa): string {
  if (r.pertama) return `Diputuskan, tenggat ${formatTanggal(r.tenggat as string)}`
  if (r.membatalkan !== null) return 'Satu kabar dibatalkan'
  const bagian = [
    r.keadaan && NAMA_KEADAAN[r.keadaan],
    r.tenggat && `tenggat menjadi ${formatTanggal(r.tenggat)}`,
  ].filter(Boolean)
  const kata = bagian.length > 0 ? bagian.join(', ') : 'Catatan'
  return kata.charAt(0).toUpperCase() + kata.slice(1)
}

interface Props {
  model: ModelTindakLanjut
  batal: (lalu: HasilTindakan, isian: FormData) => Promise<HasilTindakan>
}

/** Everything that was reported, newest first; what was undone stays, crossed out. */
export function Riwayat({ model: m, batal }: Props) {
  return (
    <ol className={gayaLini.lini}>
      {m.riwayat.map((r) => (
        <li key={r.id} className={r.dibatalkan || r.membatalkan !== null ? gayaLini.batal : undefined}>
          <b className={r.dibatalkan ? gaya.coret : undefined}>{susunKepala(r)}</b>
          {r.catatan ? <span className={gaya.catatan}>{r.catatan}</span> : null}
          <span className={gayaLini.sunyi}>
            {sebutPenulis(r.penulis)}, {formatWaktu(new Date(r.waktu))}
            {r.dibatalkan ? ' · dibatalkan' : ''}
          </span>
          {r.bolehBatal ? (
            <BatalKabar id={m.baris.id} riwayatId={r.id} kunci={m.kunci} tindakan={batal} />
          ) : null}
        </li>
      ))}
    </ol>
  )
}
