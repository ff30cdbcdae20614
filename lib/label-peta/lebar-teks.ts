/** Advance widths of Plus Jakarta Sans at weight 700, in hundredths of an em, measured from the font file; digits as tabular. */
const LEBAR: readonly (readonly [number, string])[] = [
  [18, ' '],
  [26, 'ijlI'],
  [38, "rf'.,:;!|()-"],
  [41, 't'],
  [50, 'szJ/"*'],
  [56, 'aLTvxy'],
  [60, 'bcehknuEFZ?+–'],
  [66, 'dgopqPRSXYK0123456789'],
  [72, 'ABVU'],
  [77, 'CDHNG&'],
  [90, 'wmOQM'],
  [104, 'W%'],
]
const LAIN = 70
const perHuruf = new Map(LEBAR.flatMap(([lebar, huruf]) => [...huruf].map((h) => [h, lebar] as const)))

/** Width of a text set in bold at font size `huruf`, in the unit of `huruf`; rather too wide than too narrow. */
export function getLebarTeks(teks: string, huruf: number): number {
  let jumlah = 0
  for (const h of teks) jumlah += perHuruf.get(h) ?? LAIN
  return (jumlah * huruf) / 100
}
