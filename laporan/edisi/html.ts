import { lolos } from '../gambar/svg'

/** Markup that may stand in a page as it is. */
export class Html {
  constructor(readonly isi: string) {}
}

type Isi = Html | string | number | null | false | readonly Isi[]

function keTeks(isi: Isi): string {
  if (isi instanceof Html) return isi.isi
  if (isi === null || isi === false) return ''
  return Array.isArray(isi) ? isi.map(keTeks).join('') : lolos(String(isi))
}

/** Markup with what is put in escaped, unless it is markup itself; null and false leave nothing. */
export function html(potongan: TemplateStringsArray, ...isi: Isi[]): Html {
  return new Html(potongan.map((p, i) => p + (i < isi.length ? keTeks(isi[i] as Isi) : '')).join(''))
}

/** Markup made elsewhere, already safe. */
export const mentah = (isi: string): Html => new Html(isi)
