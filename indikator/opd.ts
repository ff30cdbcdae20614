import { BIDANG, type KodeBidang } from './bidang'

/** An agency of the kabupaten that works through the posyandu (fakta 1.2; partners named by Kukar, Sep 2025). */
interface Opd {
  nama: string
  pendek: string
  /** Field that it answers for; null: across fields. */
  bidang: KodeBidang | null
  /** The one that answers for the field first. */
  utama?: true
}

export const OPD = {
  disdik: { nama: 'Dinas Pendidikan', pendek: 'Disdik', bidang: 'pendidikan', utama: true },
  dinkes: { nama: 'Dinas Kesehatan', pendek: 'Dinkes', bidang: 'kesehatan', utama: true },
  pu: { nama: 'Dinas Pekerjaan Umum', pendek: 'Dinas PU', bidang: 'pekerjaan-umum', utama: true },
  perkim: { nama: 'Dinas Perumahan (Perkim)', pendek: 'Perkim', bidang: 'perumahan', utama: true },
  satpolpp: { nama: 'Satpol PP', pendek: 'Satpol PP', bidang: 'trantibumlinmas', utama: true },
  bpbd: { nama: 'BPBD', pendek: 'BPBD', bidang: 'trantibumlinmas' },
  damkar: { nama: 'Dinas Pemadam Kebakaran', pendek: 'Damkar', bidang: 'trantibumlinmas' },
  dinsos: { nama: 'Dinas Sosial', pendek: 'Dinsos', bidang: 'sosial', utama: true },
  dp3a: { nama: 'DP3A', pendek: 'DP3A', bidang: 'sosial' },
  dpmd: { nama: 'DPMD', pendek: 'DPMD', bidang: null },
  pemdes: { nama: 'Pemerintah desa/kelurahan', pendek: 'Pemdes', bidang: null },
} as const satisfies Record<string, Opd>

export type KodeOpd = keyof typeof OPD

/** Code → name, for choices. */
export const NAMA_OPD = Object.fromEntries(
  Object.entries(OPD).map(([kode, { nama }]) => [kode, nama]),
) as Readonly<Record<KodeOpd, string>>

/** Code → name of the six fields, for choices. */
export const NAMA_BIDANG = Object.fromEntries(BIDANG.map((b) => [b.kode, b.nama])) as Readonly<
  Record<KodeBidang, string>
>

/** Agencies of a field, the one that answers first before the others. */
export function listOpdBidang(bidang: KodeBidang): (Opd & { kode: KodeOpd })[] {
  return (Object.entries(OPD) as [KodeOpd, Opd][])
    .filter(([, o]) => o.bidang === bidang)
    .map(([kode, o]) => ({ ...o, kode }))
    .sort((a, b) => Number(b.utama ?? false) - Number(a.utama ?? false))
}
