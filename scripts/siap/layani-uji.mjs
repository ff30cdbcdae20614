import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { requireBangunan } from './bangun.mjs'
import { Berhenti, dihentikan } from './dasar.mjs'
import { jalankan } from './jalankan.mjs'
import { requireKetergantungan } from './ketergantungan.mjs'
import { startNext } from './layani.mjs'
import { loadLingkungan, loadLokal, requireMuatan } from './lingkungan.mjs'
import { requirePeramban } from './peramban.mjs'
import { henti, sampaiHenti } from './proses.mjs'
import { createSementara } from './sementara.mjs'

// Started by tests/e2e/pelayan.ts with a message channel: tells the addresses, serves until the channel closes.
// Arguments (--kosong) go to scripts/muat.ts.

function getPortAcak() {
  return new Promise((selesai) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address()
      server.close(() => selesai(port))
    })
  })
}

process.once('disconnect', () => henti.abort(dihentikan))

await jalankan(async () => {
  if (!process.send) throw new Berhenti('Dijalankan oleh npm test saja.')
  await requireKetergantungan()
  const peramban = await requirePeramban()
  await requireBangunan()
  const sementara = createSementara()
  process.env.DATA_DIR = sementara.dir
  const { startLokal } = await loadLokal()
  const lokal = await startLokal({ dir: join(sementara.dir, 'pg'), sementara: true })
  try {
    const env = { ...loadLingkungan(), DATABASE_URL: lokal.url, TZ: 'Asia/Kathmandu' }
    await requireMuatan(env, process.argv.slice(2), { stdio: ['ignore', 'ignore', 'inherit'] })
    const next = await startNext({ mulai: await getPortAcak(), env, senyap: true })
    process.send({ alamat: next.alamat, urlBasis: lokal.url, peramban })
    await Promise.race([sampaiHenti(), next.selesai])
    if (!henti.signal.aborted) process.stderr.write(`Server berhenti sendiri.\n${next.getCatatan()}\n`)
    await next.stop()
  } finally {
    await lokal.stop()
    rmSync(lokal.dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    sementara.remove()
  }
})
if (process.connected) process.disconnect()
