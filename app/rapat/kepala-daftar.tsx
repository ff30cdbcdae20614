import { SisaAntrean } from '@/components/rapat/luring/sisa-antrean'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { TombolTautan } from '@/components/ui/tombol'

interface Props {
  judul: string
  kelola: boolean
  /** May manage the screens in the office. */
  layar: boolean
  adaBerikut: boolean
  /** A planned meeting was just removed. */
  dihapus: boolean
}

/** Head of the list of meetings. */
export function KepalaDaftar({ judul, kelola, layar, adaBerikut, dihapus }: Props) {
  return (
    <>
      <KepalaHalaman
        judul={judul}
        sub={dihapus ? <span role="status">Rapat yang direncanakan itu sudah dihapus.</span> : null}
        kanan={
          <>
            <TombolTautan href="/tindak-lanjut">Tindak lanjut</TombolTautan>
            {layar ? <TombolTautan href="/layar">Layar kantor</TombolTautan> : null}
            {kelola ? <TombolTautan href="/rapat/baru">Rapat baru</TombolTautan> : null}
            {kelola && !adaBerikut ? (
              <TombolTautan href="/rapat/mulai" ragam="utama">
                Mulai rapat
              </TombolTautan>
            ) : null}
          </>
        }
      />
      <SisaAntrean />
    </>
  )
}
