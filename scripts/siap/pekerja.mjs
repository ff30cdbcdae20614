import { join } from 'node:path'
import { akar } from './dasar.mjs'

/** Writes the service worker of meetings (docs/keputusan/0018) as one plain script. */
export async function createPekerja(berkas) {
  const { build } = await import('esbuild')
  await build({
    entryPoints: [join(akar, 'components/rapat/luring/pekerja/pekerja.ts')],
    outfile: berkas,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome109', 'firefox128', 'safari16.4'],
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfig: join(akar, 'tsconfig.json'),
    legalComments: 'none',
    logLevel: 'error',
  })
}
