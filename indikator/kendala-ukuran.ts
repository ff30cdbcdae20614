import { getKaderSk, hitungKaderLayak, KADER_INTI } from './insentif-kader'
import { getSarana, type KodeSarana, SARANA } from './sarana-butir'
import type { Riwayat, UkuranTurunan } from './tipe'

/** What holds posyandu back, as the meetings name it: five facilities, incentive, training. */
export type KodeKendala = KodeSarana | 'insentif' | 'pelatihan'

/** How much of something is missing at one posyandu. */
export interface Kurang {
  /** Units missing: 1 for a facility, else kader. */
  jumlah: number
  /** Units asked for: 1 for a facility, else kader. */
  dari: number
  /** Part of what is asked for that is missing, 0 to 1. */
  bagian: number
}

function kurangInsentif(r: Riwayat): Kurang | null {
  const kader = getKaderSk(r)
  if (kader === null) return null
  const inti = Math.min(kader, KADER_INTI)
  if (inti === 0) return { jumlah: 0, dari: 0, bagian: 0 }
  if (!r.terdaftar) return { jumlah: inti, dari: inti, bagian: 1 }
  const penerima = r.ambil('kader_penerima')
  if (penerima === null) return null
  const jumlah = Math.max(0, (hitungKaderLayak(r) ?? 0) - penerima)
  return { jumlah, dari: inti, bagian: jumlah / inti }
}

function kurangPelatihan(r: Riwayat): Kurang | null {
  const sk = r.terakhir('kader_sk')
  const terlatih = r.terakhir('kader_terlatih')
  if (sk === null || terlatih === null || sk === 0) return null
  const jumlah = Math.max(0, sk - terlatih)
  return { jumlah, dari: sk, bagian: jumlah / sk }
}

/** What is missing of it at one posyandu; null when that is not known. */
export function getKurang(r: Riwayat, kode: KodeKendala): Kurang | null {
  if (kode === 'insentif') return kurangInsentif(r)
  if (kode === 'pelatihan') return kurangPelatihan(r)
  const ada = getSarana(r, kode)
  return ada === null ? null : { jumlah: 1 - ada, dari: 1, bagian: 1 - ada }
}

/**
 * Balita whom filling the gap would reach: the target group of the posyandu × the part that is missing, rounded per posyandu
 * (docs/keputusan/0028). Null when the gap or the number of balita is not known.
 */
export function getDampak(r: Riwayat, kode: KodeKendala): number | null {
  const kurang = getKurang(r, kode)
  if (kurang === null) return null
  if (kurang.bagian === 0) return 0
  const balita = r.terakhir('balita_sasaran')
  return balita === null ? null : Math.round(balita * kurang.bagian)
}

const turunan = (nama: string, satuan: string, nilai: (r: Riwayat) => number | null): UkuranTurunan => ({
  nama,
  satuan,
  jenis: 'keadaan',
  jendela: 12,
  turunan: nilai,
})

const dampak = (kode: KodeKendala, nama: string) =>
  turunan(`Balita sasaran terdampak: ${nama}`, 'balita', (r) => getDampak(r, kode))

/** Sums of gaps and of what they touch; the counts of posyandu without a facility come from the indicators of facilities. */
export const ukuranKendala: Readonly<Record<string, UkuranTurunan>> = {
  ...Object.fromEntries(SARANA.map((s) => [`dampak_${s.kode}`, dampak(s.kode, s.kurang)])),
  dampak_insentif: dampak('insentif', 'kader tanpa insentif'),
  dampak_pelatihan: dampak('pelatihan', 'kader belum dilatih'),
  kader_tanpa_insentif: turunan(
    'Kader inti yang tidak menerima insentif',
    'kader',
    (r) => getKurang(r, 'insentif')?.jumlah ?? null,
  ),
  kader_inti_terdata: turunan(
    'Kader inti yang insentifnya diketahui',
    'kader',
    (r) => getKurang(r, 'insentif')?.dari ?? null,
  ),
  kader_belum_dilatih: turunan(
    'Kader ber-SK yang belum dilatih',
    'kader',
    (r) => getKurang(r, 'pelatihan')?.jumlah ?? null,
  ),
  kader_latih_terdata: turunan(
    'Kader ber-SK yang pelatihannya diketahui',
    'kader',
    (r) => getKurang(r, 'pelatihan')?.dari ?? null,
  ),
}
