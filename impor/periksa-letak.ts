import { formatAngka } from '@/lib/angka'
import { hitungJarakKm, isDiDalam } from '@/lib/letak'
import type { Acuan, Desa } from './acuan'
import { parseLetak, SARAN_KOORDINAT } from './koordinat'
import type { PembacaBaris } from './pembaca-baris'
import type { BatasKecamatan } from './tipe'

type Letak = { lintang: number; bujur: number }

/** How far outside of its kecamatan a place may lie before somebody is asked, km: official lines are simplified, others computed. */
export const getKelonggaranKm = (resmi: boolean): number => (resmi ? 0.3 : 3)

/** How far a place lies outside of its kecamatan. */
export interface LetakLuar {
  km: number
  /** Kecamatan in which it lies instead; null outside of all. */
  di: string | null
}

/** Null when the place lies in the kecamatan (or near enough), or when the map does not know that kecamatan. */
export function findLetakLuar(letak: Letak, kodeKecamatan: string, batas: BatasKecamatan): LetakLuar | null {
  const titik = [letak.bujur, letak.lintang] as const
  const milik = batas.kecamatan.find((k) => k.kode === kodeKecamatan)
  if (!milik) return null
  const km = hitungJarakKm(titik, milik.bentuk)
  if (km <= getKelonggaranKm(batas.resmi)) return null
  return { km, di: batas.kecamatan.find((k) => isDiDalam(titik, k.bentuk))?.nama ?? null }
}

/** "titik ini 7,4 km di luar Kecamatan Tenggarong, di Loa Kulu (batas perkiraan, kelonggaran 3 km)." */
export function formatLetakLuar(luar: LetakLuar, kecamatan: string, resmi: boolean): string {
  const di = luar.di ? `, di ${luar.di}` : ', di luar kabupaten'
  const jenis = resmi ? 'batas resmi' : 'batas perkiraan'
  return `titik ini ${formatAngka(luar.km)} km di luar Kecamatan ${kecamatan}${di} (${jenis}, kelonggaran ${formatAngka(getKelonggaranKm(resmi), resmi ? 1 : 0)} km).`
}

/** The place of a posyandu from its row, both null when the row has none; one that lies outside of its kecamatan is asked about. */
export function loadKoordinat(
  baca: PembacaBaris,
  acuan: Acuan,
  desa: Desa | null,
): { lintang: number | null; bujur: number | null } {
  const kosong = { lintang: null, bujur: null }
  const [lintang, bujur] = [baca.sel('lintang'), baca.sel('bujur')]
  if (lintang === null && bujur === null) return kosong
  if (lintang === null || bujur === null) {
    baca.galat(
      'koordinat',
      lintang === null ? 'lintang' : 'bujur',
      'lintang dan bujur harus diisi keduanya.',
      {
        saran: 'Lengkapi, atau kosongkan keduanya.',
      },
    )
    return kosong
  }
  const letak = parseLetak(lintang, bujur)
  if ('galat' in letak) {
    baca.galat('koordinat', letak.untuk, letak.galat, { saran: SARAN_KOORDINAT })
    return kosong
  }
  const { batas } = acuan.konteks
  const luar = desa && batas ? findLetakLuar(letak, desa.kodeKecamatan, batas) : null
  if (luar && desa && batas)
    baca.lapor(
      'peringatan',
      'letak-di-luar',
      'lintang',
      formatLetakLuar(luar, acuan.getKecamatan(desa.kodeKecamatan)?.nama ?? desa.kodeKecamatan, batas.resmi),
      { saran: 'Periksa koordinatnya, atau desa posyandu ini.' },
    )
  return letak
}
