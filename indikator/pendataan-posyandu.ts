import type { Bulan } from '@/lib/periode'
import { getKelasDigital, type KelasDigital, listAlasanDigital, PILIHAN_CARA } from './digital-ukuran'
import { getSarana, listKurangSarana, SARANA } from './sarana-butir'
import { createRiwayat, type DataPosyandu } from './turunan'

/** What the surveys of the last 12 months say of one posyandu. */
export interface PendataanPosyandu {
  /** 1 there, 0 missing, null not asked. */
  sarana: { kode: string; nama: string; ada: 0 | 1 | null }[]
  kurang: readonly string[]
  kelas: KelasDigital
  alasan: readonly string[]
  /** How it reports; null when nobody asked. */
  cara: string | null
}

/** Reads the surveys of one posyandu as they stand in a month. */
export function susunPendataan(data: DataPosyandu, bulan: Bulan): PendataanPosyandu {
  const r = createRiwayat(data, bulan)
  const cara = r.terakhir('cara_lapor')
  return {
    sarana: SARANA.map((s) => ({ kode: s.kode, nama: s.nama, ada: getSarana(r, s.kode) })),
    kurang: listKurangSarana(r),
    kelas: getKelasDigital(r),
    alasan: listAlasanDigital(r),
    cara: cara === null ? null : (PILIHAN_CARA[cara] ?? null),
  }
}

const JUDUL_KELAS: Readonly<Record<KelasDigital, string>> = {
  siap: 'siap digital',
  hampir: 'hampir siap digital',
  belum: 'belum siap digital',
  'belum-didata': 'kesiapan digital belum didata',
}

/** Title of the card: facilities first, then the class of readiness. */
export function judulPendataan(p: PendataanPosyandu): string {
  const isi = p.sarana.map((s) => s.ada)
  if (isi.every((n) => n === null) && p.kelas === 'belum-didata')
    return 'Sarana dan kesiapan digital belum didata'
  const kurang = isi.filter((n) => n === 0).length
  const sarana = isi.includes(null)
    ? 'Sarana belum seluruhnya didata'
    : kurang === 0
      ? 'Sarana lengkap'
      : `Kurang ${kurang} dari ${isi.length} sarana`
  return `${sarana}, ${JUDUL_KELAS[p.kelas]}`
}
