import { TandaContoh } from '@/components/ui/lencana'
import type { Banding } from '@/indikator/banding'
import type { Indikator } from '@/indikator/tipe'
import { gabungNama } from '@/indikator/vonis'
import { formatTanggal } from '@/lib/periode'
import gaya from './sumber-data.module.css'

interface Props {
  tanggalData: string | null
  sumber: readonly string[]
  adaContoh: boolean
  /** More about how to read the block. */
  children?: string
}

/** Names of the office's own sources behind indicators, each once, the broader name for its parts. */
export function listNamaSumber(indikator: readonly Indikator[]): string[] {
  const nama = indikator.flatMap((i) => i.sumber.at(-1)?.nama.replace(/ \(.*\)$/, '') ?? [])
  const unik = [...new Set(nama)]
  return unik.filter((n) => !unik.some((lain) => lain !== n && lain.startsWith(n)))
}

/** What a block of numbers owes its reader: day of the data, source, sample mark. */
export function SumberData({ tanggalData, sumber, adaContoh, children }: Props) {
  return (
    <p className={gaya.sumber}>
      {tanggalData ? `Data sampai ${formatTanggal(tanggalData)}. ` : null}
      {`Sumber: ${gabungNama(sumber)}. `}
      {children ? `${children} ` : null}
      {adaContoh ? <TandaContoh>Data contoh</TandaContoh> : null}
    </p>
  )
}

/** The same under a table of indicators. */
export function SumberBanding({
  banding,
  tanggalData,
  children,
}: {
  banding: readonly Banding[]
  tanggalData: string | null
  children?: string
}) {
  return (
    <SumberData
      tanggalData={tanggalData}
      sumber={listNamaSumber(banding.map((b) => b.indikator))}
      adaContoh={banding.some((b) => b.kini.adaContoh)}
    >
      {children}
    </SumberData>
  )
}
