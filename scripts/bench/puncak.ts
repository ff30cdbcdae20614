import { readFileSync } from 'node:fs'
import { deserialize } from 'node:v8'
import { periksaTerpisah } from '@/server/impor/terpisah'

// Started by scripts/bench/impor.ts: checks one file the way the site does, and tells the peak memory in MB of the process that
// reads it and of this one, which stands for the site and takes the rows one after the other.
const [berkas = '', konteks = ''] = process.argv.slice(2)
const mulai = performance.now()
const bytes = new Uint8Array(readFileSync(berkas))
const hasil = await periksaTerpisah({
  bytes,
  nama: 'besar.xlsx',
  konteks: deserialize(readFileSync(konteks)),
})
let baris = 0
if (!('ditolak' in hasil)) for (const b of hasil.baris) baris += JSON.stringify(b).length > 2 ? 1 : 0
const detik = (performance.now() - mulai) / 1000
const { pid } =
  (globalThis as { dasborPemeriksa?: { anak: { pid: number } | null } }).dasborPemeriksa?.anak ?? {}
const mb = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
const situs = process.resourceUsage().maxRSS / 1024
process.stdout.write(JSON.stringify({ baris, detik, mb, situs }))
process.exit(0)
