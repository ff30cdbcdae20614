import { Tautan } from '@/components/ui/tautan'
import { formatAlasan } from '@/indikator/alasan'
import type { Nilai } from '@/indikator/hitung'
import type { NilaiTempat } from '@/indikator/model'
import type { Indikator } from '@/indikator/tipe'
import { formatBulat, formatPersen } from '@/lib/angka'
import { formatTarget } from '@/lib/format-target'
import { formatTanggal } from '@/lib/periode'
import gaya from './cara-hitung.module.css'

interface Props {
  indikator: Indikator
  nilai: NilaiTempat
  /** Page with the imports, files and rows behind the number; left out where the reader may not see them. */
  tautanAsal?: string
}

function Rumus({ indikator, nilai }: { indikator: Indikator; nilai: Nilai }) {
  const angka = nilai.jenis === 'angka' ? nilai : null
  const sebut = (n: number | undefined, nama: string) =>
    n === undefined ? nama : `${formatBulat(n)} ${nama}`
  return (
    <div className={gaya.rumus}>
      <span className={gaya.pecahan}>
        <span>{sebut(angka?.pembilang, indikator.namaPembilang)}</span>
        <span>
          <span className="hanya-pembaca">dibagi </span>
          {sebut(angka?.penyebut, indikator.namaPenyebut)}
        </span>
      </span>
      <span>× {indikator.pengali}</span>
      {angka ? <b>= {formatPersen(angka.nilai, indikator.desimal)}</b> : null}
    </div>
  )
}

/** Formula with its two sums, definition, target with source, and the ways to the definition page and to the files. */
export function CaraHitung({ indikator, nilai: t, tautanAsal }: Props) {
  const { target, pendamping } = t
  return (
    <>
      <Rumus indikator={indikator} nilai={t.nilai} />
      {t.nilai.jenis === 'kosong' ? <p>{formatAlasan(t.nilai.alasan)}</p> : null}
      <p>{indikator.penjelasan}</p>
      <dl className={gaya.daftar}>
        {pendamping && indikator.pendamping ? (
          <>
            <dt>Cakupan</dt>
            <dd>
              {pendamping.jenis === 'angka'
                ? `${formatPersen(pendamping.nilai)} ${indikator.pendamping.nama} (${formatBulat(pendamping.pembilang)} dari ${formatBulat(pendamping.penyebut)})`
                : formatAlasan(pendamping.alasan)}
            </dd>
          </>
        ) : null}
        <dt>Target</dt>
        <dd>
          {target
            ? `${formatTarget(target.nilai)} %${target.tenggat ? ` sampai ${formatTanggal(target.tenggat)}` : ''}. ${target.sumber}.`
            : 'Belum ditetapkan.'}
        </dd>
        <dt>Sumber</dt>
        <dd>{indikator.sumber.map((s) => `${s.nama} (${s.keterangan})`).join('; ')}.</dd>
        {indikator.catatan ? (
          <>
            <dt>Catatan</dt>
            <dd>{indikator.catatan}</dd>
          </>
        ) : null}
      </dl>
      <p className={gaya.tautan}>
        <Tautan href={`/tentang#${indikator.kode}`}>Definisi lengkap</Tautan>
        {tautanAsal ? <Tautan href={tautanAsal}>Berkas asal angka ini</Tautan> : null}
      </p>
    </>
  )
}
