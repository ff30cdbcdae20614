import { BilahProgram } from '@/components/program/bilah-program'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Remah } from '@/components/ui/remah'
import { Saklar } from '@/components/ui/saklar'
import { TombolCetak } from '@/components/wilayah/tombol-cetak'
import { type Bulan, formatTanggal } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import gaya from './tim.module.css'

interface Props {
  aktif: 'tim' | 'kader'
  judul: string
  sub: string
  bulan: Bulan
  /** Day of the data; null while there is none. */
  tanggalData: string | null
  sumber: string
  /** Kecamatan that the page narrows to; null for the root of the reader. */
  kecamatan: { kode: string; nama: string } | null
}

const ALAMAT = { tim: '/program/tim', kader: '/program/tim/kader' } as const
const NAMA = { tim: 'Tim Pembina', kader: 'Pengurus dan kader' } as const

/** Head of the pages of teams and of kader: tab row, title, and the switch between the two. */
export function KepalaTim(p: Props) {
  const akhiran = p.kecamatan ? `/${p.kecamatan.kode}` : ''
  const pilihan = (['tim', 'kader'] as const).map((kode) => ({
    kode,
    nama: NAMA[kode],
    href: tautan(`${ALAMAT[kode]}${akhiran}`, p.bulan),
  }))
  return (
    <>
      <BilahProgram aktif="tim" bulan={p.bulan} />
      <KepalaHalaman
        remah={
          p.kecamatan ? (
            <Remah
              jejak={[
                { nama: NAMA[p.aktif], href: tautan(ALAMAT[p.aktif], p.bulan) },
                { nama: p.kecamatan.nama },
              ]}
            />
          ) : null
        }
        judul={p.judul}
        sub={p.sub}
        kanan={<TombolCetak />}
        keterangan={
          <>
            <p>{p.tanggalData ? `Data per ${formatTanggal(p.tanggalData)}` : 'Belum ada data bulanan'}</p>
            <p>Sumber: {p.sumber}</p>
          </>
        }
      />
      <div className={gaya.pilih}>
        <Saklar label="Yang ditampilkan" pilihan={pilihan} aktif={p.aktif} />
      </div>
    </>
  )
}
