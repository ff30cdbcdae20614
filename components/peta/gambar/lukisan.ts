/** A drawing without its frame: SVG elements and the box that holds them all, in units of its own. */
export interface Lukisan {
  svg: string
  /** `x`, `y` is the upper left corner. */
  kotak: { x: number; y: number; lebar: number; tinggi: number }
}
