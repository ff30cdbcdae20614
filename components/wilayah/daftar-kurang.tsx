import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import type { ButirKurang, Kekurangan } from '@/indikator/kekurangan'
import { formatBulat } from '@/lib/angka'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import gaya from './daftar-kurang.module.css'

const CONTOH = 3

interface Props {
  kekurangan: readonly Kekurangan[]
  bulan: Bulan
  /** Name of the desa of a posyandu; left out where all of them are in one. */
  namaDesa?: (kode: string) => string
}

function sebut(b: ButirKurang, namaDesa: Props['namaDesa']): string {
  return namaDesa ? `${b.nama} (${namaDesa(b.kodeDesa)})` : b.nama
}

function Ringkas({ daftar, namaDesa }: { daftar: readonly ButirKurang[]; namaDesa: Props['namaDesa'] }) {
  const awal = daftar.slice(0, CONTOH).map((b) => sebut(b, namaDesa))
  const sisa = daftar.length - awal.length
  return (
    <span className={gaya.nama}>
      {awal.join(', ')}
      {sisa > 0 ? `, dan ${formatBulat(sisa)} lain` : ''}
    </span>
  )
}

/** What is missing, kind by kind; opening one lists every posyandu with what is known of it. */
export function DaftarKurang({ kekurangan, bulan, namaDesa }: Props) {
  if (kekurangan.length === 0) {
    return (
      <p className={gaya.lengkap}>
        <Tanda bentuk="baik" /> Laporan dan dokumen lengkap.
      </p>
    )
  }
  return (
    <ul className={gaya.daftar}>
      {kekurangan.map((k) => (
        <li key={k.kode}>
          <details className={gaya.rincian}>
            <summary>
              <span>
                <b>{formatBulat(k.jumlah)}</b> {k.teks}
              </span>
              <Ringkas daftar={k.daftar} namaDesa={namaDesa} />
            </summary>
            <ol>
              {k.daftar.map((b) => (
                <li key={b.id}>
                  <Tautan href={tautan(`/posyandu/${b.id}`, bulan)}>{sebut(b, namaDesa)}</Tautan>
                  {b.keterangan ? <span> · {b.keterangan}</span> : null}
                </li>
              ))}
            </ol>
          </details>
        </li>
      ))}
    </ul>
  )
}
