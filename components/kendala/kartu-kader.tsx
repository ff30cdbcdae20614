import { Kartu } from '@/components/ui/kartu'
import { TandaContoh } from '@/components/ui/lencana'
import { Tautan } from '@/components/ui/tautan'
import type { BarisKendala } from '@/indikator/kendala'
import {
  judulInsentifKurang,
  judulPelatihanKurang,
  kalimatInsentifKurang,
  kalimatPelatihanKurang,
} from '@/indikator/kendala-kader'
import { formatRupiah } from '@/lib/angka'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import gaya from './kendala.module.css'

interface Props {
  kendala: readonly BarisKendala[]
  tarif: { rupiah: number; sumber: string; sifat: string } | null
  bulan: Bulan
}

/** The gap in incentive, counted in kader and rupiah per month. */
export function KartuInsentifKurang({ kendala, tarif, bulan }: Props) {
  const k = kendala.find((b) => b.kode === 'insentif') as BarisKendala
  return (
    <Kartu
      judul={judulInsentifKurang(k, tarif?.rupiah ?? null)}
      sub="Paling banyak lima kader inti per posyandu; berhak setelah bernomor"
    >
      <p>{kalimatInsentifKurang(k)}</p>
      {tarif ? (
        <p className={gaya.sunyi}>
          Tarif {formatRupiah(tarif.rupiah)} per kader per bulan · {tarif.sumber}{' '}
          {tarif.sifat === 'contoh' ? <TandaContoh>Tarif contoh</TandaContoh> : null}
        </p>
      ) : null}
      <p className={gaya.lanjut}>
        <Tautan href={tautan('/registrasi#insentif', bulan)}>Siapa berhak dan menerima</Tautan>
      </p>
    </Kartu>
  )
}

/** The gap in training, counted in kader. */
export function KartuPelatihanKurang({ kendala, bulan }: Omit<Props, 'tarif'>) {
  const k = kendala.find((b) => b.kode === 'pelatihan') as BarisKendala
  return (
    <Kartu judul={judulPelatihanKurang(k)} sub="Kader dalam SK menurut laporan bulanan terakhir">
      <p>{kalimatPelatihanKurang(k)}</p>
      <p className={gaya.lanjut}>
        <Tautan href={tautan('/indikator/kader-terlatih', bulan)}>Kader terlatih per tempat</Tautan>
        {' · '}
        <Tautan href={tautan('/program/kegiatan', bulan)}>Kegiatan pelatihan</Tautan>
      </p>
    </Kartu>
  )
}
