import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Remah } from '@/components/ui/remah'
import { Tautan } from '@/components/ui/tautan'
import { formatBulat } from '@/lib/angka'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { TanpaTitik } from '@/server/loaders/peta'
import gaya from './halaman-tanpa-titik.module.css'

interface Props {
  nama: string
  wilayah: string | null
  bulan: Bulan
  /** All posyandu of the place. */
  semua: number
  tanpa: readonly TanpaTitik[]
}

/** The posyandu without coordinates, by kecamatan, each a link to its page. */
export function HalamanTanpaTitik({ nama, wilayah, bulan, semua, tanpa }: Props) {
  const kecamatan = [...new Map(tanpa.map((t) => [t.kodeKecamatan, t.kecamatan]))]
  const tempat = wilayah ? { tempat: wilayah } : undefined
  return (
    <>
      <KepalaHalaman
        remah={
          <Remah jejak={[{ nama: 'Peta', href: tautan('/peta', bulan, tempat) }, { nama: 'Tanpa titik' }]} />
        }
        judul={
          tanpa.length === 0
            ? `Semua ${formatBulat(semua)} posyandu di ${nama} punya titik`
            : `${formatBulat(tanpa.length)} dari ${formatBulat(semua)} posyandu di ${nama} belum punya titik`
        }
        sub="Pada peta, posyandu ini ditempatkan di petak desanya. Titik dapat diisi lewat daftar registrasi (kolom lintang dan bujur)."
      />
      {kecamatan.map(([kode, namaKecamatan]) => {
        const milik = tanpa.filter((t) => t.kodeKecamatan === kode)
        return (
          <Kartu key={kode} panjang judul={namaKecamatan} sub={`${formatBulat(milik.length)} posyandu`}>
            <ul className={gaya.daftar}>
              {milik.map((t) => (
                <li key={t.id}>
                  <Tautan href={tautan(`/posyandu/${t.id}`, bulan)}>{t.nama}</Tautan> <span>{t.desa}</span>
                </li>
              ))}
            </ul>
          </Kartu>
        )
      })}
    </>
  )
}
