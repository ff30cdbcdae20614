import { Tautan } from '@/components/ui/tautan'

interface Props {
  imporId: number
  lembar: string | null
  baris: number | null
  /** Whether the reader may open the import. */
  terlihat: boolean
}

/** Where a value came from: import number, sheet and row. */
export function Asal({ imporId, lembar, baris, terlihat }: Props) {
  const nama = `Impor ${imporId}`
  return (
    <>
      {terlihat ? <Tautan href={`/impor/${imporId}`}>{nama}</Tautan> : nama}
      {lembar === null ? null : `, lembar ${lembar}`}
      {baris === null ? null : `, baris ${baris}`}
    </>
  )
}
