import { Kartu } from '@/components/ui/kartu'
import gaya from './tentang.module.css'

const ACUAN: readonly { nama: string; untuk: string; sumber: string; lisensi: string }[] = [
  {
    nama: 'Kode dan nama wilayah',
    untuk: 'kabupaten, kecamatan, desa, dan kelurahan',
    sumber: 'idn-area-data, dari daftar resmi Kemendagri',
    lisensi: 'Basis data berlisensi Open Database License (ODbL) 1.0; kode program MIT',
  },
  {
    nama: 'Titik desa',
    untuk: 'letak desa sebagai bahan peta',
    sumber: 'geografis (2019)',
    lisensi: 'MIT',
  },
  {
    nama: 'Garis pantai',
    untuk: 'tepi laut pada peta',
    sumber: 'Natural Earth 1:10 juta, lewat world-atlas',
    lisensi: 'domain publik',
  },
  {
    nama: 'Peta kecamatan dan petak desa',
    untuk: 'batas perkiraan yang dihitung dasbor ini, bukan batas resmi; satu petak satu desa, bukan skala',
    sumber: 'turunan dari idn-area-data, geografis, dan Natural Earth',
    lisensi: 'ODbL 1.0',
  },
  {
    nama: 'Huruf Plus Jakarta Sans',
    untuk: 'tulisan di layar',
    sumber: 'Tokotype, disimpan di peladen sendiri',
    lisensi: 'SIL Open Font License 1.1',
  },
]

/** Reference data, map and type: from whom, under which licence. */
export function SumberAcuan() {
  return (
    <Kartu judul="Dipakai dengan izin pemiliknya" sub="Data acuan, peta, dan huruf dengan lisensinya">
      <dl className={gaya.rinci}>
        {ACUAN.map((a) => (
          <div key={a.nama} className={gaya.acuan}>
            <dt>{a.nama}</dt>
            <dd>
              Untuk {a.untuk}. Sumber: {a.sumber}. Lisensi: {a.lisensi}.
            </dd>
          </div>
        ))}
      </dl>
    </Kartu>
  )
}
