import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

let huruf: Promise<string> | null = null

/** The font of the pages as a data address, for pictures that leave them (Plus Jakarta Sans, OFL: may be embedded). */
export function loadHuruf(): Promise<string> {
  huruf ??= readFile(join(process.cwd(), 'app/fonts/plus-jakarta-sans-latin.woff2'), 'base64').then(
    (isi) => `data:font/woff2;base64,${isi}`,
  )
  return huruf
}
