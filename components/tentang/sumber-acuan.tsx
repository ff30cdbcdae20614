import { Kartu } from '@/components/ui/kartu'
import { TombolTautan } from '@/components/ui/tombol'
import { formatTanggal } from '@/lib/periode'
import type { ModelTentang } from '@/server/loaders/tentang'
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
    nama: 'Huruf Plus Jakarta Sans',
    untuk: 'tulisan di layar',
    sumber: 'Tokotype, disimpan di peladen sendiri',
    lisensi: 'SIL Open Font License 1.1',
  },
]

const TURUNAN = 'turunan dari idn-area-data, geografis, dan Natural Earth. Lisensi: ODbL 1.0'

/** What the maps draw: the approximation, or the official boundaries in force and whose they are. */
function Batas({ batas }: { batas: ModelTentang['batas'] }) {
  if (!batas?.resmi)
    return (
      <div className={gaya.acuan}>
        <dt>Peta kecamatan dan petak desa</dt>
        <dd>
          Untuk batas perkiraan yang dihitung dasbor ini, bukan batas resmi; satu petak satu desa, bukan
          skala. Sumber: {TURUNAN}.
        </dd>
      </div>
    )
  const tanggal = batas.tanggal ? `, ${formatTanggal(batas.tanggal)}` : ''
  return (
    <div className={gaya.acuan}>
      <dt>{batas.adaDesa ? 'Batas kecamatan dan desa' : 'Batas kecamatan'}</dt>
      <dd>
        Batas resmi yang diunggah kantor, disederhanakan untuk layar. Sumber: {batas.sumber}
        {tanggal}.{batas.adaDesa ? '' : ` Petak desa bukan skala; ${TURUNAN}.`}
      </dd>
    </div>
  )
}

/** Reference data, map and type: from whom, under which licence. */
export function SumberAcuan({ batas, bolehKelola }: { batas: ModelTentang['batas']; bolehKelola: boolean }) {
  return (
    <Kartu
      judul="Dipakai dengan izin pemiliknya"
      sub="Data acuan, peta, dan huruf dengan lisensinya"
      kanan={bolehKelola ? <TombolTautan href="/batas">Kelola batas peta</TombolTautan> : undefined}
    >
      <dl className={gaya.rinci}>
        <Batas batas={batas} />
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
