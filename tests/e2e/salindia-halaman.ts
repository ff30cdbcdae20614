import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { createElement, type ReactElement } from 'react'
import type { Salindia as KomponenSalindia } from '@/components/rapat/salindia/salindia'
import { susunSpriteRapat } from '@/indikator/rapat/peta-beku'
import type { ModelRapat, TindakLanjutRingkas } from '@/indikator/rapat/tipe'
import type { PetaBersidik } from '@/server/rapat/peta-beku'
import { loadPetaBawaan, susunPetaRapat } from '@/server/rapat/peta-beku'

const AKAR = resolve(import.meta.dirname, '../..')
const KELUARAN = resolve(AKAR, 'node_modules/.cache/uji-salindia')
const HURUF = 'app/fonts/plus-jakarta-sans-latin.woff2'

interface Bundel {
  Salindia: typeof KomponenSalindia
  renderToStaticMarkup(e: ReactElement): string
}

export interface Dek {
  rapat: ModelRapat
  keputusan?: readonly TindakLanjutRingkas[]
}

/** A page of slides without a server: components and their styles as they are built. */
export interface PembuatHalaman {
  peta: PetaBersidik
  createHalaman(dek: Dek): string
}

/** Builds the slides once. */
export async function createPembuat(): Promise<PembuatHalaman> {
  await build({
    stdin: {
      contents: `export { Salindia } from '@/components/rapat/salindia/salindia'
        export { renderToStaticMarkup } from 'react-dom/server'`,
      resolveDir: AKAR,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    packages: 'external',
    alias: { '@': AKAR },
    outfile: resolve(KELUARAN, 'salindia.mjs'),
    logLevel: 'error',
  })
  const bundel: Bundel = await import(
    /* @vite-ignore */ pathToFileURL(resolve(KELUARAN, 'salindia.mjs')).href
  )
  const gaya = [resolve(AKAR, 'app/gaya.css'), resolve(KELUARAN, 'salindia.css')].map((b) =>
    readFileSync(b, 'utf8'),
  )
  const huruf = readFileSync(resolve(AKAR, HURUF)).toString('base64')
  const peta = await loadPetaBawaan()
  if (!peta) throw new Error('no geometry')
  const sprite = susunSpriteRapat(peta.isi.jalur).replace(
    '<svg ',
    '<svg width="0" height="0" style="position:absolute" ',
  )
  return {
    peta,
    createHalaman({ rapat, keputusan }) {
      const jumlah = rapat.salindia.length
      const salindia = rapat.salindia.map((model, i) => {
        const isi = { model, rapat, nomor: i + 1, jumlah, keputusan, tautan: (kode: string) => `?s=${kode}` }
        const nama = `${i + 1} ${model.jenis}`
        return createElement(
          'div',
          { key: model.id, className: 'uji', 'data-nama': nama },
          createElement(bundel.Salindia, isi),
        )
      })
      // One tree, as on every page: ids are unique in it.
      const isi = bundel.renderToStaticMarkup(createElement('div', null, salindia))
      return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Salindia</title><style>
        @font-face{font-family:Uji;font-weight:200 800;src:url(data:font/woff2;base64,${huruf}) format('woff2')}
        :root{--huruf:Uji}${gaya.join('\n')}.uji{width:100vw;height:100vh}</style></head>
        <body>${sprite}<main><h1 class="hanya-pembaca">Salindia</h1>${isi}</main></body></html>`
    },
  }
}

/** The map as it comes with the project, its borders in the page itself. `nama` replaces names by code. */
export function susunPetaUji(peta: PetaBersidik, nama?: ReadonlyMap<string, string>): ModelRapat['peta'] {
  const { bentuk, jalur } = peta.isi
  const area = bentuk.area.map((a) => ({ ...a, nama: nama?.get(a.kode) ?? a.nama }))
  const sidik = nama ? `${peta.sidik}-nama` : peta.sidik
  const hasil = susunPetaRapat({ sidik, isi: { bentuk: { ...bentuk, area }, jalur } }, null)
  return hasil && { ...hasil, alamat: '' }
}
