import { Tombol, TombolTautan } from '@/components/ui/tombol'
import gaya from './tindakan.module.css'

interface Props {
  id: number
  /** Whether the file was kept; else the sender brings it again. */
  tersimpan: boolean
}

/** The sender's own workbook with its findings marked. A file with personal data was not kept: it is marked when brought again. */
export function UnduhTandai({ id, tersimpan }: Props) {
  const alamat = `/api/impor/${id}/tandai`
  if (tersimpan) {
    return (
      <TombolTautan href={alamat} unduh>
        Unduh berkas bertanda
      </TombolTautan>
    )
  }
  return (
    <details className={`${gaya.batal} ${gaya.netral}`} data-menu>
      <summary>Tandai berkas asli</summary>
      <form className={gaya.yakin} action={alamat} method="post" encType="multipart/form-data">
        <p>
          Berkas ini memuat data pribadi, jadi tidak disimpan. Pilih berkas yang sama sekali lagi: selnya
          ditandai tanpa disimpan, lalu terunduh.
        </p>
        <input type="file" name="berkas" required aria-label="Berkas yang sama" />
        <Tombol type="submit">Tandai dan unduh</Tombol>
      </form>
    </details>
  )
}
