import { susunJudul } from '@/components/impor/judul'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { TombolTautan } from '@/components/ui/tombol'
import type { HalamanImpor } from '@/server/loaders/impor'

/** Verdict over the imports, and the ways on from here. */
export function Kepala({ h }: { h: HalamanImpor }) {
  return (
    <KepalaHalaman
      judul={susunJudul(h.riwayat)}
      kanan={
        <>
          {h.peran === 'dpmd' ? <TombolTautan href="/impor/ganda">Kemungkinan ganda</TombolTautan> : null}
          <TombolTautan href="/penerimaan">Penerimaan per kecamatan</TombolTautan>
        </>
      }
      sub={
        h.akunContoh
          ? 'Akun contoh: apa pun yang Anda simpan ditandai contoh dan ikut terhapus bersama data contoh.'
          : 'Unggah berkas Excel apa adanya. Tidak ada yang tersimpan sebelum Anda melihat dan menyetujuinya.'
      }
    />
  )
}
