import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { withKunci } from '../../db/kunci.mjs'
import { akar, Berhenti, getKunciProyek, tulis } from './dasar.mjs'
import { henti, runProses } from './proses.mjs'

function loadPaket(berkas) {
  try {
    return JSON.parse(readFileSync(join(akar, berkas), 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}

/** True when what package-lock.json asks for is in node_modules. Optional packages are those of other platforms. */
function isLengkap({ dev }) {
  const diminta = loadPaket('package-lock.json')
  const terpasang = loadPaket('node_modules/.package-lock.json')
  return Object.entries(diminta).every(
    ([tempat, { version, optional, devOptional, dev: hanyaDev, link }]) => {
      if (tempat === '' || link || (hanyaDev && !dev)) return true
      if (!terpasang[tempat]) return Boolean(optional || (devOptional && !dev))
      return terpasang[tempat].version === version && existsSync(join(akar, tempat, 'package.json'))
    },
  )
}

function getNpm() {
  const milikPemanggil = process.env.npm_execpath
  if (milikPemanggil && basename(milikPemanggil) === 'npm-cli.js') return [process.execPath, milikPemanggil]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm']
}

// `npm --prefix X start` hands its settings down; a nested npm must follow this project's only.
function loadLingkunganNpm() {
  const bersih = Object.entries(process.env).filter(
    ([nama]) =>
      !/^npm_config_(local_)?prefix$|^npm_config_(global|workspaces?|omit|include|production)$/i.test(nama),
  )
  return { ...Object.fromEntries(bersih), NODE_ENV: 'development' }
}

// npm 10 says "Exit handler never called" when a connection breaks at the wrong moment.
const GANGGUAN_JARINGAN =
  /ENOTFOUND|ETIMEDOUT|ECONNREFUSED|EAI_AGAIN|ECONNRESET|ERR_SOCKET|CERT|Exit handler never called/

function getSebab(keluaran) {
  if (GANGGUAN_JARINGAN.test(keluaran)) {
    return 'Server paket npm tidak terjangkau. Periksa sambungan internet atau proxy, lalu jalankan lagi.'
  }
  if (/ENOSPC/.test(keluaran)) return 'Disk penuh. Sediakan sekitar 2 GB, lalu jalankan lagi.'
  if (/EACCES|EPERM|EROFS/.test(keluaran)) return `Folder ${akar} tidak dapat ditulis oleh pengguna ini.`
  return 'Keterangan dari npm ada di atas.'
}

function runNpmCi() {
  const [program, ...awal] = getNpm()
  // No package here needs its install script: the database links its libraries itself (db/lokal-biner.ts).
  const pilihan = ['--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  return runProses(program, [...awal, 'ci', ...pilihan], {
    tangkap: true,
    env: loadLingkunganNpm(),
    shell: process.platform === 'win32',
  })
}

async function pasang() {
  tulis('Memasang ketergantungan (sekali saja, beberapa menit)…')
  let { kode, keluaran } = await runNpmCi()
  if (kode !== 0 && GANGGUAN_JARINGAN.test(keluaran)) {
    tulis('Sambungan terganggu; mencoba sekali lagi…')
    ;({ kode, keluaran } = await runNpmCi())
  }
  if (kode === 0) return
  process.stderr.write(keluaran)
  throw new Berhenti(`Ketergantungan tidak dapat dipasang. ${getSebab(keluaran)}`)
}

/** Installs what is missing; two commands at once take turns. `dev` asks for the tools of build and test too. */
export async function requireKetergantungan({ dev = true } = {}) {
  if (isLengkap({ dev })) return
  const saatMenunggu = () => tulis('Menunggu perintah lain selesai memasang ketergantungan…')
  await withKunci(getKunciProyek('pasang'), async () => (isLengkap({ dev }) ? undefined : pasang()), {
    saatMenunggu,
    signal: henti.signal,
  })
}
