import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Remah } from '@/components/ui/remah'
import { TombolTautan } from '@/components/ui/tombol'
import type { HalamanLetak } from '@/server/loaders/letak'

const KABAR: Readonly<Record<string, string>> = {
  tersimpan: 'Letak tersimpan. ',
  terhapus: 'Letak yang ditetapkan di sini dihapus. ',
}

/** Which posyandu, whether its place is known, and what has just been done. */
export function Kepala({ h, pesan }: { h: HalamanLetak; pesan: string | string[] | undefined }) {
  const { posyandu: p, desa, kecamatan } = h
  const ada = p.lintang !== null
  const kabar = (typeof pesan === 'string' && KABAR[pesan]) || ''
  return (
    <KepalaHalaman
      remah={
        <Remah
          jejak={[
            { nama: kecamatan.nama, href: `/kecamatan/${kecamatan.kode}` },
            { nama: desa.nama, href: `/desa/${desa.kode}` },
            { nama: p.nama, href: `/posyandu/${p.id}` },
            { nama: 'Letak' },
          ]}
        />
      }
      judul={ada ? `Letak Posyandu ${p.nama}` : `Posyandu ${p.nama} belum punya letak`}
      sub={`${kabar}${h.luar ? `Perhatian: ${h.luar}` : ada ? 'Letak ini dipakai pada peta.' : 'Sementara ini posyandu digambar di petak desanya.'}`}
      kanan={<TombolTautan href={`/posyandu/${p.id}`}>Kembali ke posyandu</TombolTautan>}
    />
  )
}
