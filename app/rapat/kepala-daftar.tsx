import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { TombolTautan } from '@/components/ui/tombol'

interface Props {
  judul: string
  kelola: boolean
  adaBerikut: boolean
  /** A planned meeting was just removed. */
  dihapus: boolean
}

/** Head of the list of meetings. */
export function KepalaDaftar({ judul, kelola, adaBerikut, dihapus }: Props) {
  return (
    <KepalaHalaman
      judul={judul}
      sub={dihapus ? <span role="status">Rapat yang direncanakan itu sudah dihapus.</span> : null}
      kanan={
        <>
          <TombolTautan href="/tindak-lanjut">Tindak lanjut</TombolTautan>
          {kelola ? (
            <TombolTautan href="/rapat/baru" ragam={adaBerikut ? 'biasa' : 'utama'}>
              Rapat baru
            </TombolTautan>
          ) : null}
        </>
      }
    />
  )
}
