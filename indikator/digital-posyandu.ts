import type { Bulan } from '@/lib/periode'
import { getKelasDigital, type KelasDigital, listAlasanDigital, PILIHAN_CARA } from './digital-ukuran'
import type { AmbilJumlah } from './kendala'
import { jumlahkanPosyandu, type PosyanduBernama } from './kendala-posyandu'
import { createRiwayat } from './turunan'

/** One posyandu in its class of readiness. */
export interface PosyanduDigital {
  id: number
  nama: string
  kodeDesa: string
  /** What is missing or was not asked; empty when ready. */
  alasan: readonly string[]
  /** How it reports; null when nobody asked. */
  cara: string | null
}

/** The readiness of a place from its posyandu, with the posyandu of each class by name. */
export interface ModelDigitalPosyandu {
  ambil: AmbilJumlah
  kelas: Readonly<Record<KelasDigital, readonly PosyanduDigital[]>>
}

/** Puts every posyandu in its class, with the reason. */
export function susunDigitalPosyandu(
  posyandu: readonly PosyanduBernama[],
  bulan: Bulan,
): ModelDigitalPosyandu {
  const kelas: Record<KelasDigital, PosyanduDigital[]> = {
    siap: [],
    hampir: [],
    belum: [],
    'belum-didata': [],
  }
  for (const p of posyandu) {
    const r = createRiwayat(p, bulan)
    const cara = r.terakhir('cara_lapor')
    kelas[getKelasDigital(r)].push({
      id: p.id,
      nama: p.nama,
      kodeDesa: p.kodeDesa,
      alasan: listAlasanDigital(r),
      cara: cara === null ? null : (PILIHAN_CARA[cara] ?? null),
    })
  }
  return { ambil: jumlahkanPosyandu(posyandu, bulan), kelas }
}
