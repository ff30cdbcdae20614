import { Kartu } from '@/components/ui/kartu'
import type { HitunganAksi, Tujuan } from '@/indikator/rencana-aksi'
import { formatBulat } from '@/lib/angka'
import type { AksiTampil, ModelRencana } from '@/server/loaders/rencana'
import { BarisAksi } from './baris-aksi'
import gaya from './rencana.module.css'

/** "2 dari 5 aksi selesai, 1 lewat tenggat". */
function sebutKemajuan(h: HitunganAksi): string {
  if (h.dihitung === 0) return 'Semua aksinya dibatalkan'
  const lain = [
    h.berjalan > 0 && `${formatBulat(h.berjalan)} berjalan`,
    h.lewat > 0 && `${formatBulat(h.lewat)} lewat tenggat`,
    h.batal > 0 && `${formatBulat(h.batal)} dibatalkan`,
  ].filter(Boolean)
  return [`${formatBulat(h.selesai)} dari ${formatBulat(h.dihitung)} aksi selesai`, ...lain].join(', ')
}

function Kemajuan({ hitungan: h }: { hitungan: HitunganAksi }) {
  if (h.dihitung === 0) return null
  const lebar = (n: number) => ({ width: `${(n * 100) / h.dihitung}%` })
  return (
    <span className={gaya.kemajuan} aria-hidden="true">
      <i className={gaya.selesai} style={lebar(h.selesai)} />
      <i className={gaya.lewat} style={lebar(h.lewat)} />
    </span>
  )
}

/** A goal with its progress (actions done ÷ not cancelled; the brick part is late) and its actions. */
export function KartuTujuan({ tujuan: t, model: m }: { tujuan: Tujuan<AksiTampil>; model: ModelRencana }) {
  return (
    <Kartu judul={t.nama} sub={sebutKemajuan(t.hitungan)} panjang>
      <Kemajuan hitungan={t.hitungan} />
      <ul className={gaya.daftar}>
        {t.aksi.map((a) => (
          <BarisAksi key={a.kunci} aksi={a} hari={m.hari} bulan={m.bulan} bolehCatat={m.bolehCatat} />
        ))}
      </ul>
    </Kartu>
  )
}
