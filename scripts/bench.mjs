import { jalankan } from './siap/jalankan.mjs'
import { requireKetergantungan } from './siap/ketergantungan.mjs'
import { runTs } from './siap/proses.mjs'

await jalankan(async () => {
  await requireKetergantungan()
  return (await runTs('scripts/bench/utama.ts', process.argv.slice(2), process.env)).kode
})
