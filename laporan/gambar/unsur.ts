/** Weights that the font comes in. */
export type Tebal = 500 | 700 | 800

interface Isi {
  isi?: string
  garis?: string
  tebalGaris?: number
  /** Dash and gap. */
  putus?: readonly [number, number]
  /** 0 see-through – 1 solid; solid when left out. */
  pekat?: number
}

/** What a drawing is made of; lengths in units of the sheet, `y` downwards. Later ones lie over earlier ones. */
export type Unsur =
  | ({ jenis: 'kotak'; x: number; y: number; lebar: number; tinggi: number; sudut?: number } & Isi)
  /** SVG path data. */
  | ({ jenis: 'jalur'; d: string } & Isi)
  /** One line; `y` is its baseline. */
  | {
      jenis: 'teks'
      x: number
      y: number
      teks: string
      huruf: number
      tebal: Tebal
      warna: string
      jangkar?: 'kiri' | 'tengah' | 'kanan'
    }
  /** A drawing in units of its own, moved and scaled. */
  | { jenis: 'grup'; x: number; y: number; skala: number; isi: readonly Unsur[] }

/** One page or picture. */
export interface Lembar {
  lebar: number
  tinggi: number
  /** Bookmark of the page, title of the picture. */
  judul: string
  unsur: readonly Unsur[]
}

/** A part of a drawing with where it ends. */
export interface Bagian {
  unsur: Unsur[]
  /** Lower edge. */
  y: number
}
