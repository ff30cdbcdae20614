import { formatTarget } from '@/components/grafik/format-target'
import type { NilaiTempat } from '@/indikator/model'
import type { Indikator } from '@/indikator/tipe'
import { formatAngka, formatBulat } from '@/lib/angka'
import { BATAS_LENGKAP, hitungIsian } from './isian'
import gaya from './legenda.module.css'
import ramp from './ramp.module.css'

interface Props {
  indikator: Indikator
  tempat: readonly NilaiTempat[]
  /** What an area is: "kecamatan". */
  satuan?: string
}

const teksBatas = (n: number) => formatAngka(n, Number.isInteger(n) ? 0 : 1)

function formatUraian(i: Indikator, jumlah: readonly number[], satuan: string): string {
  const kelas = jumlah.map((n, k) => {
    const [dari, sampai] = [i.kelas[k - 1], i.kelas[k]]
    const rentang =
      dari === undefined
        ? `di bawah ${teksBatas(sampai ?? 0)}`
        : sampai === undefined
          ? `${teksBatas(dari)} ke atas`
          : `${teksBatas(dari)} sampai di bawah ${teksBatas(sampai)}`
    return `${rentang} persen: ${formatBulat(n)} ${satuan}`
  })
  return `Kelas warna. ${kelas.join('; ')}.`
}

/** Fixed classes with their breaks and how many places fall into each, the target's break in gold, and both hatchings. */
export function LegendaPeta({ indikator, tempat, satuan = 'kecamatan' }: Props) {
  const { kelas, kosong, sebagian } = hitungIsian(indikator, tempat)
  const target = tempat.find((t) => t.target)?.target?.nilai ?? null
  const diSkala = target !== null && indikator.kelas.includes(target)
  return (
    <div className={`${gaya.legenda} ${ramp[indikator.arah]}`}>
      <p className={gaya.judul}>
        Persen, dan jumlah {satuan}
        {target !== null && !diSkala ? (
          <span className={gaya.sasaran}> · target {formatTarget(target)}</span>
        ) : null}
      </p>
      <div className={gaya.skala} role="img" aria-label={formatUraian(indikator, kelas, satuan)}>
        {kelas.map((jumlah, k) => {
          const batas = indikator.kelas[k]
          return (
            <span key={batas ?? 'atas'} aria-hidden="true">
              <i className={ramp[`k${k}`]}>{jumlah > 0 ? formatBulat(jumlah) : ''}</i>
              {batas === undefined ? null : (
                <b className={batas === target ? gaya.sasaran : undefined}>
                  {batas === target ? `target ${teksBatas(batas)}` : teksBatas(batas)}
                </b>
              )}
            </span>
          )
        })}
      </div>
      {kosong > 0 || sebagian > 0 ? (
        <p className={gaya.arsir}>
          {kosong > 0 ? (
            <span>
              <i className="arsir" /> kosong: {formatBulat(kosong)}
            </span>
          ) : null}
          {sebagian > 0 ? (
            <span>
              <i className={gaya.renggang} /> kurang dari {formatBulat(BATAS_LENGKAP * 100)} % melapor:{' '}
              {formatBulat(sebagian)}
            </span>
          ) : null}
        </p>
      ) : null}
      <p className={gaya.catatan}>Batas perkiraan, bukan batas resmi</p>
    </div>
  )
}
