import { useId } from 'react'
import { BATAS_LENGKAP, hitungIsian } from '@/indikator/isian'
import { getJawaban, isBerjawaban } from '@/indikator/jawaban'
import { getKataLengkap } from '@/indikator/kelengkapan'
import type { NilaiTempat } from '@/indikator/model'
import { createSkalaRelatif, getSkalaTetap, type SkalaKelas } from '@/indikator/skala-kelas'
import type { Indikator } from '@/indikator/tipe'
import { formatAngka, formatBulat } from '@/lib/angka'
import { formatTarget } from '@/lib/format-target'
import gaya from './legenda.module.css'
import ramp from './ramp.module.css'

interface Props {
  indikator: Indikator
  tempat: readonly NilaiTempat[]
  /** What an area is: "kecamatan". */
  satuan?: string
}

const teksBatas = (n: number) => formatAngka(n, Number.isInteger(n) ? 0 : 1)

function formatUraian({ batas }: SkalaKelas, jumlah: readonly number[], satuan: string): string {
  const kelas = jumlah.map((n, k) => {
    const [dari, sampai] = [batas[k - 1], batas[k]]
    const rentang =
      dari === undefined
        ? sampai === undefined
          ? 'semua nilai sama'
          : `di bawah ${teksBatas(sampai)}`
        : sampai === undefined
          ? `${teksBatas(dari)} ke atas`
          : `${teksBatas(dari)} sampai di bawah ${teksBatas(sampai)}`
    return `${rentang}${dari === sampai ? '' : ' persen'}: ${formatBulat(n)} ${satuan}`
  })
  return `Kelas warna. ${kelas.join('; ')}.`
}

function Skala({
  skala,
  jumlah,
  target,
  satuan,
}: {
  skala: SkalaKelas
  jumlah: readonly number[]
  target: number | null
  satuan: string
}) {
  return (
    <div
      className={gaya.skala}
      role="img"
      aria-label={formatUraian(skala, jumlah, satuan)}
      style={{ '--kelas': jumlah.length } as React.CSSProperties}
    >
      {jumlah.map((n, k) => {
        const batas = skala.batas[k]
        return (
          <span key={batas ?? 'atas'} aria-hidden="true">
            <i className={ramp[`k${skala.warna[k]}`]}>{n > 0 ? formatBulat(n) : ''}</i>
            {batas === undefined ? null : (
              <b className={batas === target ? gaya.sasaran : undefined}>
                {batas === target ? `target ${teksBatas(batas)}` : teksBatas(batas)}
              </b>
            )}
          </span>
        )
      })}
    </div>
  )
}

/** Two classes, where every place answers ya or belum. */
function SkalaJawaban({ belum, ya, satuan }: { belum: number; ya: number; satuan: string }) {
  return (
    <div
      className={`${gaya.skala} ${gaya.jawaban}`}
      role="img"
      aria-label={`Belum: ${formatBulat(belum)} ${satuan}; ya: ${formatBulat(ya)} ${satuan}.`}
    >
      {[
        { kata: 'belum', n: belum, kelas: ramp.k0 },
        { kata: 'ya', n: ya, kelas: ramp.k4 },
      ].map((k) => (
        <span key={k.kata} aria-hidden="true">
          <i className={k.kelas}>{formatBulat(k.n)}</i>
          <b>{k.kata}</b>
        </span>
      ))}
    </div>
  )
}

/** Two radio buttons that CSS alone obeys, so that the switch works without JavaScript and asks for no page. */
function PilihKelas() {
  const nama = useId()
  return (
    <fieldset className={gaya.pilih}>
      <legend className="hanya-pembaca">Kelas warna</legend>
      <label>
        <input type="radio" name={nama} data-tetap="" defaultChecked />
        Kelas tetap
      </label>
      <label>
        <input type="radio" name={nama} data-relatif="" />
        Relatif
      </label>
    </fieldset>
  )
}

/**
 * Classes with their breaks and how many places fall into each, the target's break in gold, places without data, both
 * hatchings, and the switch between fixed and relative classes. Stands inside an element of class `ramp.skala`.
 */
export function LegendaPeta({ indikator, tempat, satuan = 'kecamatan' }: Props) {
  const tetap = getSkalaTetap(indikator)
  const relatif = createSkalaRelatif(tempat.map((t) => t.tercetak))
  const { kelas, kosong, sebagian } = hitungIsian(tetap, tempat)
  const target = tempat.find((t) => t.target)?.target?.nilai ?? null
  const diSkala = target !== null && indikator.kelas.includes(target)
  if (isBerjawaban(indikator, tempat)) {
    const ya = tempat.filter((t) => getJawaban(indikator, t) === 'ya').length
    return (
      <div className={`${gaya.legenda} ${ramp[indikator.arah]}`}>
        <p className={gaya.judul}>Jumlah {satuan}</p>
        <SkalaJawaban belum={tempat.length - kosong - ya} ya={ya} satuan={satuan} />
        <p className={gaya.arsir}>
          <span>
            <i className="arsir" /> tanpa data: {formatBulat(kosong)}
          </span>
        </p>
      </div>
    )
  }
  return (
    <div className={`${gaya.legenda} ${ramp[indikator.arah]}`}>
      <p className={gaya.judul}>
        Persen, dan jumlah {satuan}
        {target === null ? null : (
          <span className={`${gaya.sasaran} ${diSkala ? ramp.hanyaRelatif : ''}`}>
            {' '}
            · target {formatTarget(target)}
          </span>
        )}
      </p>
      <div className={ramp.hanyaTetap}>
        <Skala skala={tetap} jumlah={kelas} target={target} satuan={satuan} />
      </div>
      <div className={ramp.hanyaRelatif}>
        <Skala skala={relatif} jumlah={hitungIsian(relatif, tempat).kelas} target={null} satuan={satuan} />
      </div>
      <p className={gaya.arsir}>
        <span>
          <i className="arsir" /> tanpa data: {formatBulat(kosong)}
        </span>
        {sebagian > 0 ? (
          <span>
            <i className={gaya.renggang} /> &lt; {formatBulat(BATAS_LENGKAP * 100)} %{' '}
            {getKataLengkap(indikator)}: {formatBulat(sebagian)}
          </span>
        ) : null}
      </p>
      <PilihKelas />
    </div>
  )
}
