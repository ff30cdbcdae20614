import { Tautan } from '@/components/ui/tautan'
import { Ubah } from '@/components/ui/ubah'
import { formatAlasanPendek } from '@/indikator/alasan'
import { getKelas } from '@/indikator/hitung'
import { getJawaban } from '@/indikator/jawaban'
import type { NilaiTempat } from '@/indikator/model'
import type { Indikator } from '@/indikator/tipe'
import { formatAngka } from '@/lib/angka'
import { formatTarget } from '@/lib/format-target'
import gaya from './peringkat-batang.module.css'
import { getWarnaKelas } from './warna-kelas'

interface Props {
  indikator: Indikator
  /** In the order to be shown: worst first. */
  tempat: readonly NilaiTempat[]
  /** One target for all rows; null draws no line. */
  target: number | null
  /** What a row is: "Kecamatan", "Desa". */
  judulNama: string
  tautan?: (kode: string) => string
  /** Code of the row to stand out. */
  sorot?: string
}

function getMaks(tempat: readonly NilaiTempat[], target: number | null): number {
  const maks = Math.max(target ?? 0, ...tempat.map((t) => t.tercetak ?? 0), 1)
  return maks > 70 && maks <= 100 ? 100 : maks * 1.06
}

function KepalaTarget({ target, maks }: { target: number; maks: number }) {
  const kiri = (target * 100) / maks
  return (
    <span className={gaya.labelTarget} style={{ left: `${kiri}%`, translate: kiri > 75 ? '-100%' : '-50%' }}>
      target {formatTarget(target)}
    </span>
  )
}

function Batang({
  t,
  maks,
  indikator,
  target,
}: { t: NilaiTempat; maks: number } & Pick<Props, 'indikator' | 'target'>) {
  return (
    <div className={gaya.rel} aria-hidden="true">
      {t.tercetak === null ? (
        <i className={`${gaya.batang} ${gaya.tanpa} arsir`} />
      ) : (
        <i
          className={gaya.batang}
          style={{
            width: `${Math.round((t.tercetak * 1000) / maks) / 10}%`,
            background: getWarnaKelas(indikator, getKelas(indikator, t.tercetak)),
          }}
        />
      )}
      {target === null ? null : (
        <i className={gaya.garisTarget} style={{ left: `${(target * 100) / maks}%` }} />
      )}
    </div>
  )
}

/** Ranking as bars from zero in the colours of the map, one dashed target line across all rows, value and change at the right. A real table; fills the height of a `lentur` card. */
export function PeringkatBatang({ indikator, tempat, target, judulNama, tautan, sorot }: Props) {
  const maks = getMaks(tempat, target)
  return (
    <table className={gaya.peringkat}>
      <caption className="hanya-pembaca">{`${indikator.nama} per ${judulNama.toLowerCase()}`}</caption>
      <thead>
        <tr>
          <th scope="col" className={gaya.nama}>
            {judulNama}
          </th>
          <td className={gaya.kolomBatang}>
            <div className={gaya.rel}>
              {target === null ? null : <KepalaTarget target={target} maks={maks} />}
            </div>
          </td>
          <th scope="col" className={gaya.angka}>
            {indikator.satuan}
          </th>
          <th scope="col" className={gaya.ubah}>
            ubah<span className="hanya-pembaca"> sejak bulan lalu, dalam poin</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {tempat.map((t) => (
          <tr key={t.kode} className={t.kode === sorot ? gaya.sorot : undefined}>
            <th scope="row" className={gaya.nama}>
              {tautan ? <Tautan href={tautan(t.kode)}>{t.nama}</Tautan> : t.nama}
            </th>
            <td className={gaya.kolomBatang}>
              <Batang t={t} maks={maks} indikator={indikator} target={target} />
            </td>
            <td className={gaya.angka}>
              {t.nilai.jenis === 'kosong' ? (
                <span className={gaya.alasan}>{formatAlasanPendek(t.nilai.alasan)}</span>
              ) : (
                (getJawaban(indikator, t) ?? formatAngka(t.nilai.nilai, indikator.desimal))
              )}
            </td>
            <td className={gaya.ubah}>
              <Ubah indikator={indikator} ubah={t.ubah} ringkas jawaban={getJawaban(indikator, t) !== null} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
