import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { akar, Berhenti, tulis } from './dasar.mjs'
import { runProses } from './proses.mjs'

const NAMA_SISTEM = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

// Some systems ship a stub of that name which only says what to install.
function isJalan(program) {
  return spawnSync(program, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0
}

function getPath(nama) {
  if (nama.startsWith('/')) return existsSync(nama) ? nama : null
  const hasil = spawnSync('/bin/sh', ['-c', `command -v ${nama}`], { encoding: 'utf8' })
  return hasil.status === 0 ? hasil.stdout.trim() : null
}

function getSistem() {
  for (const nama of NAMA_SISTEM) {
    const path = getPath(nama)
    if (path && isJalan(path)) return path
  }
  return null
}

async function getMilikPlaywright() {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  return path && existsSync(path) && isJalan(path) ? path : null
}

async function pasangDebian() {
  if (process.getuid?.() !== 0 || !getPath('apt-get')) return null
  tulis('Memasang Chromium dari Debian…')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await runProses('apt-get', ['update', '-q'], { tangkap: true, env })
  await runProses('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
    tangkap: true,
    env,
  })
  return getSistem()
}

async function pasangPlaywright() {
  tulis('Mengunduh Chromium untuk Playwright…')
  await runProses(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], {
    tangkap: true,
  })
  return getMilikPlaywright()
}

/** Path of a Chromium that runs here: PERAMBAN, the system's, Playwright's; installed when there is none. */
export async function requirePeramban() {
  const diminta = process.env.PERAMBAN
  if (diminta) {
    if (isJalan(diminta)) return diminta
    throw new Berhenti(`PERAMBAN=${diminta} tidak dapat dijalankan.`)
  }
  const path =
    getSistem() ?? (await getMilikPlaywright()) ?? (await pasangDebian()) ?? (await pasangPlaywright())
  if (path) return path
  throw new Berhenti(
    'Uji peramban memerlukan Chromium. Pasang satu di antaranya, lalu jalankan lagi:\n' +
      '  Debian/Ubuntu: sudo apt-get install chromium\n' +
      `  lainnya: cd ${akar} && npx playwright install --with-deps chromium`,
  )
}
