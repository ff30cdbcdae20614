import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DITOLAK, KORPUS } from '@/tests/impor-korpus/daftar'

/** Writes the messy workbooks of the importer's tests into a folder, to be tried by hand. */
const folder = resolve(process.argv[2] ?? 'korpus')
mkdirSync(folder, { recursive: true })
for (const k of KORPUS) writeFileSync(join(folder, k.berkas), k.bytes)
for (const k of DITOLAK) writeFileSync(join(folder, k.berkas), k.bytes())
const baris = [...KORPUS, ...DITOLAK].map((k) => `${k.berkas}\t${k.nama}`)
writeFileSync(join(folder, 'ISI.txt'), `${baris.join('\n')}\n`)
process.stdout.write(`${KORPUS.length + DITOLAK.length} berkas ditulis ke ${folder}\n`)
