import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { akar, Berhenti } from './siap/dasar.mjs'
import { jalankan } from './siap/jalankan.mjs'
import { requireKetergantungan } from './siap/ketergantungan.mjs'
import { loadLingkungan, requireMuatan, startBasis } from './siap/lingkungan.mjs'
import { runTs } from './siap/proses.mjs'

const dariMana = process.env.INIT_CWD || process.cwd()

// npm runs scripts in the project folder; file names were meant for the folder of the caller.
function parseArgumen(argumen) {
  return argumen.map((satu) => {
    const lengkap = resolve(dariMana, satu)
    return !satu.startsWith('-') && (existsSync(lengkap) || /[\\/]|\.\w{2,5}$/.test(satu)) ? lengkap : satu
  })
}

await jalankan(async () => {
  const [nama, ...argumen] = process.argv.slice(2)
  const berkas = resolve(akar, 'scripts', `${nama}.ts`)
  if (!nama || !existsSync(berkas))
    throw new Berhenti(`Perintah "${nama ?? ''}" tidak ada di folder scripts.`)
  await requireKetergantungan()
  const basis = await startBasis()
  try {
    const env = { ...loadLingkungan(), DATABASE_URL: basis.url }
    // An office that starts with an import must not get the sample set by the way.
    await requireMuatan(env, ['--kosong'], { stdio: ['ignore', 2, 2] })
    return (await runTs(berkas, parseArgumen(argumen), env)).kode
  } finally {
    await basis.stop()
  }
})
