import { createServer } from 'node:net'
import { setTimeout as tunggu } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { masukMelayani } from './bangun.mjs'
import { Berhenti } from './dasar.mjs'
import { henti, sampaiHenti, startProses, stopProses } from './proses.mjs'

const ikutInduk = fileURLToPath(new URL('./ikut-induk.cjs', import.meta.url))

function bisaDengar(port, host) {
  return new Promise((selesai) => {
    const server = createServer()
    server.once('error', (galat) => selesai(galat.code !== 'EADDRINUSE' && galat.code !== 'EACCES'))
    server.listen({ port, host, exclusive: true }, () => server.close(() => selesai(true)))
  })
}

/** The wanted port, or the next one that nobody listens on. */
async function getPortKosong(mulai) {
  for (let port = mulai; port < Math.min(mulai + 100, 65536); port += 1) {
    if ((await bisaDengar(port, '127.0.0.1')) && (await bisaDengar(port, '::'))) return port
  }
  throw new Berhenti(
    `Tidak ada port kosong mulai dari ${mulai}. Pilih port lain, misalnya: PORT=8080 npm start`,
  )
}

/** PORT, or 3000. */
export function parsePort(teks) {
  if (teks === undefined || teks === '') return 3000
  const port = Number(teks)
  if (/^\d+$/.test(teks) && port >= 1 && port <= 65535) return port
  throw new Berhenti(`PORT harus bilangan antara 1 dan 65535, bukan "${teks}".`)
}

async function isMenjawab(port) {
  try {
    const jawaban = await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(5000) })
    await jawaban.arrayBuffer()
    return true
  } catch {
    return false
  }
}

// Says nothing to the terminal until the server listens: a lost race for the port is not the reader's business.
function catatKeluaran(anak, senyap) {
  let isi = ''
  let terbuka = false
  anak.stderr.on('data', (potongan) => {
    isi = (isi + potongan).slice(-20_000)
    if (terbuka) process.stderr.write(potongan)
  })
  const buka = () => {
    if (senyap || terbuka) return
    terbuka = true
    process.stderr.write(isi)
  }
  return { buka, getIsi: () => isi }
}

async function cobaNext({ port, env, senyap }) {
  const keluarMelayani = masukMelayani(port)
  const anak = startProses(
    process.execPath,
    ['--require', ikutInduk, 'node_modules/next/dist/bin/next', 'start', '-p', String(port)],
    {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: {
        ...process.env,
        ...env,
        PORT: String(port),
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
      },
    },
  )
  const keluaran = catatKeluaran(anak, senyap)
  let mati = false
  const selesai = anak.selesai.then(() => {
    mati = true
    keluarMelayani()
  })
  const stop = () => stopProses(anak).then(() => selesai)
  await Promise.race([selesai, sampaiHenti(), new Promise((siap) => anak.once('message', siap))])
  for (let ke = 0; !mati && !henti.signal.aborted && ke < 600; ke += 1) {
    if (await isMenjawab(port)) {
      keluaran.buka()
      return { port, alamat: `http://localhost:${port}`, selesai, getCatatan: keluaran.getIsi, stop }
    }
    await tunggu(100)
  }
  await stop()
  henti.signal.throwIfAborted()
  if (keluaran.getIsi().includes('EADDRINUSE')) return null
  throw new Berhenti(`Server tidak dapat dinyalakan di port ${port}.\n${keluaran.getIsi()}`)
}

/**
 * Serves the build on the first free port from `mulai` on, and returns once it answers there. `selesai` resolves when
 * the server has ended. `senyap` keeps the server's log for getCatatan.
 */
export async function startNext({ mulai, env, senyap = false }) {
  for (let port = mulai; ; port += 1) {
    port = await getPortKosong(port)
    const next = await cobaNext({ port, env, senyap })
    if (next) return next
  }
}
