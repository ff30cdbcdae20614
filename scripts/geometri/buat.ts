import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createGeometri } from './geometri'

// npm run geometri [-- <kode> [<folder>]]; without a code that of KABUPATEN, without a folder public/geo.
const [kode, folder] = process.argv.slice(2)
const tujuan = folder ?? fileURLToPath(new URL('../../public/geo', import.meta.url))
const kabupaten = kode ?? process.env.KABUPATEN ?? '64.02'

createGeometri(kabupaten).then(
  ({ berkas, peringatan }) => {
    mkdirSync(tujuan, { recursive: true })
    for (const [nama, isi] of Object.entries(berkas)) {
      writeFileSync(join(tujuan, nama), isi)
      console.log(`${join(tujuan, nama)}  ${isi.length} bita`)
    }
    for (const pesan of peringatan) console.warn(pesan)
  },
  (galat: unknown) => {
    console.error(galat instanceof Error ? galat.message : galat)
    process.exitCode = 1
  },
)
