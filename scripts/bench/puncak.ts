import { readFileSync } from 'node:fs'
import { deserialize } from 'node:v8'
import { periksaBerkas } from '@/impor/periksa'

// Started by scripts/bench/impor.ts with the limits of the site's checker: checks one file and tells its peak memory in MB.
const [berkas = '', konteks = ''] = process.argv.slice(2)
const mulai = performance.now()
const hasil = periksaBerkas(readFileSync(berkas), 'besar.xlsx', deserialize(readFileSync(konteks)))
const baris = 'ditolak' in hasil ? 0 : hasil.hitungan.dibaca
const detik = (performance.now() - mulai) / 1000
process.stdout.write(JSON.stringify({ baris, detik, mb: process.resourceUsage().maxRSS / 1024 }))
