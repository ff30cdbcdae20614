import { createHash } from 'node:crypto'
import { INDIKATOR, UKURAN_CATATAN, UKURAN_TURUNAN } from '@/indikator'
import { getKunciLepas, listRumus } from '@/indikator/pasangan'
import paket from '@/package.json'

/** One row per formula and measure; `bit` stands for the measure, `topeng` for all measures of the formula. */
export const RUMUS = ((): string => {
  const rumus = INDIKATOR.flatMap(listRumus)
  const bit = new Map([...new Set(rumus.flatMap((r) => r.ukuran))].map((u, i) => [u, 2 ** i]))
  if (bit.size > 52) throw new Error('more measures in formulas than bits in a bigint')
  const topeng = (ukuran: readonly string[]) => ukuran.reduce((n, u) => n + (bit.get(u) as number), 0)
  return JSON.stringify(
    rumus.flatMap((r) =>
      r.ukuran.map((ukuran) => ({
        ukuran,
        bit: bit.get(ukuran),
        kunci: getKunciLepas(r.kode, ukuran),
        topeng: topeng(r.ukuran),
      })),
    ),
  )
})()

/** Tells by which definitions sums were made: formulas, derived measures, release. Another one: `rekap` must be rebuilt. */
export const SIDIK_REKAP = createHash('sha256')
  .update(
    JSON.stringify([
      paket.version,
      RUMUS,
      [...UKURAN_TURUNAN].map(([kode, u]) => [kode, u.jendela]),
      [...UKURAN_CATATAN.keys()],
    ]),
  )
  .digest('hex')
