import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Remah } from '@/components/ui/remah'
import { Tautan } from '@/components/ui/tautan'
import { formatBulat } from '@/lib/angka'
import type { Peran } from '@/lib/cakupan'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { TanpaTitik } from '@/server/loaders/peta'
import gaya from './halaman-tanpa-titik.module.css'

interface Props {
  peran: Peran
  nama: string
  wilayah: string | null
  bulan: Bulan
  /** All posyandu of the place. */
  semua: number
  tanpa: readonly TanpaTitik[]
}

/** The posyandu without coordinates, by kecamatan: links to where the place is set, for others to their pages. */
export function HalamanTanpaTitik({ peran, nama, wilayah, bulan, semua, tanpa }: Props) {
  const bolehTetapkan = peran === 'dpmd' || peran === 'kecamatan'
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
        sub={
          tanpa.length === 0
            ? 'Titik berasal dari daftar registrasi (kolom lintang dan bujur), atau ditetapkan pada peta.'
            : `Pada peta, posyandu ini ditempatkan di tengah desanya. ${
                bolehTetapkan
                  ? 'Pilih posyandu untuk menetapkan titiknya, atau isi kolom lintang dan bujur pada daftar registrasi.'
                  : 'DPMD dan kecamatan mengisi titiknya pada peta, atau lewat kolom lintang dan bujur pada daftar registrasi.'
              }`
        }
      />
      {kecamatan.map(([kode, namaKecamatan]) => {
        const milik = tanpa.filter((t) => t.kodeKecamatan === kode)
        return (
          <Kartu key={kode} panjang judul={namaKecamatan} sub={`${formatBulat(milik.length)} posyandu`}>
            <ul className={gaya.daftar}>
              {milik.map((t) => (
                <li key={t.id}>
                  <Tautan href={bolehTetapkan ? `/letak/${t.id}` : tautan(`/posyandu/${t.id}`, bulan)}>
                    {t.nama}
                  </Tautan>{' '}
                  <span>{t.desa}</span>
                </li>
              ))}
            </ul>
          </Kartu>
        )
      })}
    </>
  )
}
