import { Kosong } from '@/components/keadaan/kosong'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import type { Peran } from '@/lib/cakupan'

/** The first screen of an installation without data: what is missing and who can bring it. */
export function BelumAdaData({ peran }: { peran: Peran }) {
  return (
    <>
      <KepalaHalaman
        judul="Belum ada data."
        sub="Dasbor ini menghitung dari laporan posyandu dan daftar registrasi."
      />
      <Kosong judul="Belum ada laporan yang tersimpan" peran={peran}>
        Mulailah dengan daftar registrasi posyandu, lalu laporan bulanan. Angka terbitan resmi sudah dapat
        dibaca di halaman Tentang data.
      </Kosong>
    </>
  )
}
