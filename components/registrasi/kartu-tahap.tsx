import { Kalimat } from '@/components/laju/kalimat'
import { Kartu } from '@/components/ui/kartu'
import { Tautan } from '@/components/ui/tautan'
import { TombolTautan } from '@/components/ui/tombol'
import { type SaringanRegistrasi, tautanDaftar } from '@/indikator/daftar-registrasi'
import { judulTahap } from '@/indikator/kalimat-registrasi'
import type { KodeTahap } from '@/indikator/tahap-registrasi'
import type { Vonis } from '@/indikator/vonis'
import { formatBulat } from '@/lib/angka'
import { type Bulan, formatTanggal } from '@/lib/periode'
import gaya from './registrasi.module.css'

interface Props {
  /** Verdict on the registration of the place: the title and the sentence above the stages. */
  vonis?: Vonis | null
  tahap: readonly { kode: KodeTahap; nama: string; jumlah: number }[]
  /** The place as a filter of the work list. */
  saringan: Partial<SaringanRegistrasi>
  dasar: { bulan: Bulan; daftarBulan: readonly Bulan[]; tanggalData: string | null }
}

/** Posyandu of one place at each stage of registration; every count opens its list. */
export function KartuTahap({ tahap, saringan, dasar, vonis }: Props) {
  const bulan = dasar.bulan === dasar.daftarBulan.at(-1) ? null : dasar.bulan
  return (
    <Kartu
      judul={vonis ? <Kalimat isi={vonis.kepala} /> : judulTahap(tahap)}
      sub={dasar.tanggalData ? `Tahap registrasi per ${formatTanggal(dasar.tanggalData)}` : undefined}
      kanan={
        <TombolTautan kecil href={tautanDaftar({ ...saringan, bulan })}>
          Daftar kerja
        </TombolTautan>
      }
    >
      {vonis ? (
        <p className={gaya.vonis}>
          <Kalimat isi={vonis.isi} />
        </p>
      ) : null}
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
