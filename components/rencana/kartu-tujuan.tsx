import { Kartu } from '@/components/ui/kartu'
import { Rincian } from '@/components/ui/rincian'
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

const isUsai = (a: AksiTampil) => a.isi.keadaan === 'selesai' || a.isi.keadaan === 'batal'

function sebutUsai(aksi: readonly AksiTampil[]): string {
  const keadaan = new Set(aksi.map((a) => a.isi.keadaan))
  return keadaan.size > 1 ? 'selesai atau dibatalkan' : keadaan.has('batal') ? 'dibatalkan' : 'selesai'
}

function Daftar({ aksi, model: m }: { aksi: readonly AksiTampil[]; model: ModelRencana }) {
  return (
    <ul className={gaya.daftar}>
      {aksi.map((a) => (
        <BarisAksi key={a.kunci} aksi={a} hari={m.hari} bulan={m.bulan} bolehCatat={m.bolehCatat} />
      ))}
    </ul>
  )
}

/** A goal with its progress (actions done ÷ not cancelled; the brick part is late) and its open actions; those done or cancelled fold away. */
export function KartuTujuan({ tujuan: t, model: m }: { tujuan: Tujuan<AksiTampil>; model: ModelRencana }) {
  const usai = t.aksi.filter(isUsai)
  const buka = t.aksi.filter((a) => !isUsai(a))
  return (
    <Kartu judul={t.nama} sub={sebutKemajuan(t.hitungan)} panjang>
      <Kemajuan hitungan={t.hitungan} />
      {buka.length > 0 ? <Daftar aksi={buka} model={m} /> : null}
      {usai.length > 0 ? (
        <div className={buka.length > 0 ? gaya.usai : undefined}>
          <Rincian ringkas={`${formatBulat(usai.length)} aksi ${sebutUsai(usai)}`} buka={buka.length === 0}>
            <Daftar aksi={usai} model={m} />
          </Rincian>
        </div>
      ) : null}
    </Kartu>
  )
}
