import { Kartu } from '@/components/ui/kartu'
import { Tautan } from '@/components/ui/tautan'
import { TombolTautan } from '@/components/ui/tombol'
import { type SaringanRegistrasi, tautanDaftar } from '@/indikator/daftar-registrasi'
import { judulTahap } from '@/indikator/kalimat-registrasi'
import type { KodeTahap } from '@/indikator/tahap-registrasi'
import { formatBulat } from '@/lib/angka'
import { type Bulan, formatTanggal } from '@/lib/periode'
import gaya from './registrasi.module.css'

interface Props {
  tahap: readonly { kode: KodeTahap; nama: string; jumlah: number }[]
  /** The place as a filter of the work list. */
  saringan: Partial<SaringanRegistrasi>
  dasar: { bulan: Bulan; daftarBulan: readonly Bulan[]; tanggalData: string | null }
}

/** Posyandu of one place at each stage of registration; every count opens its list. */
export function KartuTahap({ tahap, saringan, dasar }: Props) {
  const bulan = dasar.bulan === dasar.daftarBulan.at(-1) ? null : dasar.bulan
  return (
    <Kartu
      judul={judulTahap(tahap)}
      sub={dasar.tanggalData ? `Tahap registrasi per ${formatTanggal(dasar.tanggalData)}` : undefined}
      kanan={
        <TombolTautan kecil href={tautanDaftar({ ...saringan, bulan })}>
          Daftar kerja
        </TombolTautan>
      }
    >
      <ul className={gaya.siap}>
        {tahap.map((t) => (
          <li key={t.kode}>
            <Tautan href={tautanDaftar({ ...saringan, tahap: t.kode, bulan })}>
              {t.nama} <b className="angka">{formatBulat(t.jumlah)}</b>
            </Tautan>
          </li>
        ))}
      </ul>
    </Kartu>
  )
}
