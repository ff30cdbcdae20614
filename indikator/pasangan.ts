import type { Indikator } from './tipe'

/** Measures that a ratio needs from one and the same unit. */
interface Rumus {
  kode: string
  ukuran: readonly string[]
}

/** Code of the companion ratio of an indicator among the formulas. */
export const getKodePendamping = (indikator: Pick<Indikator, 'kode'>) => `${indikator.kode}+`

/**
 * Key under which the rollup holds what must be left out of a sum: values of units that reported this measure but not the
 * others of the formula. D/S must not count the S of a posyandu whose D is unknown.
 */
export const getKunciLepas = (rumus: string, ukuran: string) => `lepas:${rumus}:${ukuran}`

function createRumus(kode: string, indikator: Indikator, ukuran: readonly string[]): Rumus[] {
  const mentah = [...new Set(ukuran)].filter((u) => {
    const isi = indikator.ukuran[u]
    return isi !== undefined && !('turunan' in isi) && !('daftar' in isi)
  })
  return mentah.length > 1 ? [{ kode, ukuran: mentah }] : []
}

/** The formulas of an indicator that join several imported measures; derived ones are complete by their own rule. */
export function listRumus(i: Indikator): Rumus[] {
  const p = i.pendamping
  return [
    ...createRumus(i.kode, i, [...i.pembilang, ...i.penyebut]),
    ...(p ? createRumus(getKodePendamping(i), i, [p.pembilang, p.penyebut]) : []),
  ]
}
