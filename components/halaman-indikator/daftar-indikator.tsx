import { KartuKecil } from '@/components/indikator/kartu-kecil'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Petak, Tumpuk } from '@/components/ui/petak'
import { judulDaftar } from '@/indikator/kalimat-indikator'
import type { ModelKartu } from '@/indikator/model'
import { type Bulan, formatBulan, formatTanggal } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import gaya from './halaman-indikator.module.css'

const KELOMPOK: readonly { judul: string; cocok: (kode: string) => boolean }[] = [
  {
    judul: 'Registrasi dan laporan',
    cocok: (k) => ['registrasi', 'laporan-masuk', 'posyandu-aktif'].includes(k),
  },
  { judul: 'Balita', cocok: (k) => ['stunting', 'ds', 'nd', 'ks'].includes(k) },
  { judul: 'Kader', cocok: (k) => k.includes('kader') },
  { judul: 'Enam bidang SPM', cocok: (k) => k === 'enam-bidang' || k.startsWith('bidang-') },
]

function listKelompok(kartu: readonly ModelKartu[]) {
  const sisa = kartu.filter((k) => !KELOMPOK.some((g) => g.cocok(k.indikator.kode)))
  return [
    ...KELOMPOK.map((g) => ({ judul: g.judul, kartu: kartu.filter((k) => g.cocok(k.indikator.kode)) })),
    { judul: 'Lainnya', kartu: sisa },
  ].filter((g) => g.kartu.length > 0)
}

interface Props {
  model: { dasar: { bulan: Bulan; tanggalData: string | null }; kartu: ModelKartu[] }
}

/** All indicators by theme. */
export function DaftarIndikator({ model: { dasar, kartu } }: Props) {
  const nama = kartu[0]?.nama
  return (
    <>
      <KepalaHalaman
        judul={judulDaftar(kartu)}
        sub={`${nama}, ${formatBulan(dasar.bulan)}. Ketuk nama indikator untuk tren, peringkat, dan definisinya.`}
        keterangan={dasar.tanggalData ? <p>Data per {formatTanggal(dasar.tanggalData)}</p> : null}
      />
      {listKelompok(kartu).map((g) => (
        <Tumpuk key={g.judul} className={gaya.kelompok}>
          <h2 className={gaya.judulKelompok}>{g.judul}</h2>
          <Petak ragam="empat">
            {g.kartu.map((k) => (
              <KartuKecil
                key={k.indikator.kode}
                model={k}
                href={tautan(`/indikator/${k.indikator.kode}`, dasar.bulan)}
              />
            ))}
          </Petak>
        </Tumpuk>
      ))}
    </>
  )
}
