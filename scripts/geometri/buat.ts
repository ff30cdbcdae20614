import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createGeometri } from './geometri'

const tujuan = fileURLToPath(new URL('../../public/geo/', import.meta.url))
const kabupaten = process.argv[2] ?? process.env.KABUPATEN ?? '64.02'

createGeometri(kabupaten).then(
  ({ berkas, peringatan }) => {
    mkdirSync(tujuan, { recursive: true })
    for (const [nama, isi] of Object.entries(berkas)) {
      writeFileSync(tujuan + nama, isi)
      console.log(`public/geo/${nama}  ${isi.length} bita`)
    }
    for (const pesan of peringatan) console.warn(pesan)
  },
  (galat: unknown) => {
    console.error(galat instanceof Error ? galat.message : galat)
    process.exitCode = 1
  },
)
