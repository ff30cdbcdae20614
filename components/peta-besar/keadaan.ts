import { type Bulan, parseBulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'

/** Everything that decides what the map page shows; all of it stands in the address. */
export interface KeadaanPeta {
  indikator: string
  bulan: Bulan
  /** Kode wilayah that is selected: the root of the scope, a kecamatan or a desa. */
  tempat: string
  /** What areas are coloured while the root is selected; below it always the desa. */
  tingkat: 'kecamatan' | 'desa'
  /** The map beside: another month, or the code of another indicator; null for none. */
  banding: string | null
}

/** Values of the sealed path that stand for "nothing chosen". */
export const BAKU = { tempat: 'semua', tingkat: 'kecamatan', banding: 'tanpa' } as const

/** Camera of the interactive map, `lon,lat,zoom`, while it shows something else than the drawing. */
export const KUERI_LIHAT = 'lihat'

/** The public address; only what differs from the page's start is written, besides indicator and month. */
export function formatAlamat(k: KeadaanPeta, akar: string): string {
  return tautan('/peta', k.bulan, {
    indikator: k.indikator,
    ...(k.tempat === akar ? {} : { tempat: k.tempat }),
    ...(k.tingkat === BAKU.tingkat ? {} : { tingkat: k.tingkat }),
    ...(k.banding === null ? {} : { banding: k.banding }),
  })
}

/** The state that an address asks for; what it leaves out comes from `baku`, as on the server. */
export function parseAlamat(kueri: URLSearchParams, baku: KeadaanPeta, akar: string): KeadaanPeta {
  return {
    indikator: kueri.get('indikator') ?? baku.indikator,
    bulan: parseBulan(kueri.get('bulan')) ?? baku.bulan,
    tempat: kueri.get('tempat') ?? akar,
    tingkat: kueri.get('tingkat') === 'desa' ? 'desa' : 'kecamatan',
    banding: kueri.get('banding'),
  }
}

/** Indicator and month of the map beside; null without one. */
export function getBanding(k: KeadaanPeta): { indikator: string; bulan: Bulan } | null {
  if (k.banding === null) return null
  const bulan = parseBulan(k.banding)
  return bulan ? { indikator: k.indikator, bulan } : { indikator: k.banding, bulan: k.bulan }
}

/** Whether desa are coloured, not kecamatan. */
export function isPerDesa(k: Pick<KeadaanPeta, 'tempat' | 'tingkat'>): boolean {
  return k.tempat.length > 5 || k.tingkat === 'desa'
}

/** The kecamatan in which the place lies, itself included; null for the kabupaten. */
export function getKecamatan(kode: string): string | null {
  return kode.length < 8 ? null : kode.slice(0, 8)
}
