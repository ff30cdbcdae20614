import { join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
import { listBerkasHuruf } from './berkas-huruf'

/**
 * An SVG as PNG, `lebar` pixels wide, drawn off the main thread. Text is set in Plus Jakarta Sans (500, 700, 800); nothing
 * outside of the SVG is read. Throws when it is no SVG.
 */
export async function createPng(svg: string, lebar: number): Promise<Uint8Array> {
  const gambar = await renderAsync(svg, {
    fitTo: { mode: 'width', value: lebar },
    font: {
      loadSystemFonts: false,
      fontFiles: listBerkasHuruf().map((b) => join(process.cwd(), b)),
      defaultFontFamily: 'Plus Jakarta Sans',
    },
  })
  return gambar.asPng()
}
