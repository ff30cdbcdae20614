import type { Acuan } from '@/components/grafik/letak-acuan'
import type { ModelKartu } from '@/indikator/model'
import { getSeri, type KelompokSeri } from '@/indikator/seri-terbit'
import type { AngkaDisusun } from '@/indikator/susun-terbit'
import { type Bulan, parseBulan } from '@/lib/periode'

/** Kinds of series that may stand beside a routine line. A survey has a panel of its own. */
const BOLEH: readonly (KelompokSeri | undefined)[] = ['rutin', 'serentak', 'dinyatakan']

function getBulan(periode: string): Bulan | null {
  return parseBulan(/^\d{4}$/.test(periode) ? `${periode}-12` : periode)
}

function getLabel(a: AngkaDisusun): string {
  const tahun = a.periode.slice(0, 4)
  if (getSeri(a.seri)?.kelompok !== 'dinyatakan') return `${a.metode} ${tahun}`
  return `${a.sumber.split(/[ ,;]/)[0]} ${tahun}, tanpa metode`
}

/** Published figures of the same place and unit as marks beside the trend: a series of their own, yearly ones in December. */
export function listAcuan(
  akar: Pick<ModelKartu, 'kode' | 'indikator'>,
  angka: readonly AngkaDisusun[],
): Acuan[] {
  return angka.flatMap((a) => {
    const bulan = getBulan(a.periode)
    const sama = a.kodeWilayah === akar.kode && a.satuan === akar.indikator.satuan
    if (!bulan || !sama || !BOLEH.includes(getSeri(a.seri)?.kelompok)) return []
    return [{ bulan, nilai: a.nilai, label: getLabel(a), tahunan: a.periode.length === 4 }]
  })
}
