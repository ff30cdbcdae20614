import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as tunggu } from 'node:timers/promises'
import { akar, Berhenti, dihentikan } from './dasar.mjs'

const windows = process.platform === 'win32'
const hidup = new Set()

/** Aborted when this command is to stop: Ctrl-C, SIGTERM, a closed terminal, or npm gone without a signal. */
export const henti = new AbortController()

/** Resolves when this command is to stop. */
export function sampaiHenti() {
  return new Promise((selesai) => {
    if (henti.signal.aborted) selesai()
    henti.signal.addEventListener('abort', selesai, { once: true })
  })
}

let jumlahSinyal = 0
for (const sinyal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(sinyal, () => {
    jumlahSinyal += 1
    henti.abort(dihentikan)
    if (jumlahSinyal < 3) return
    for (const anak of hidup) kirim(anak, 'SIGKILL')
    process.exit(130)
  })
}

// `kill` on npm may end npm and its shell without a word to us.
if (process.env.npm_lifecycle_event) {
  const induk = process.ppid
  setInterval(() => {
    if (process.ppid !== induk) henti.abort(dihentikan)
  }, 500).unref()
}

function kirim(anak, sinyal) {
  try {
    if (windows) anak.kill(sinyal)
    else process.kill(-anak.pid, sinyal)
  } catch {
    // Already gone.
  }
}

/** Starts a child as a group of its own, so that all it starts can be ended with it. Default output: ours. */
export function startProses(program, argumen, pilihan = {}) {
  const anak = spawn(program, argumen, {
    cwd: akar,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: !windows,
    ...pilihan,
  })
  hidup.add(anak)
  anak.selesai = new Promise((selesai) => {
    anak.once('error', (galat) => selesai({ kode: null, galat }))
    anak.once('close', (kode, sinyal) => selesai({ kode, sinyal }))
  }).finally(() => hidup.delete(anak))
  return anak
}

// Dead members that nobody has collected yet (a container without an init) still take signals, so they are not asked.
function isKelompokHidup(pgid) {
  if (windows) return false
  if (process.platform === 'linux') {
    return readdirSync('/proc').some((pid) => {
      try {
        const [keadaan, , pgrp] = readFileSync(`/proc/${Number(pid)}/stat`, 'utf8')
          .split(') ')
          .pop()
          .split(' ')
        return Number(pgrp) === pgid && keadaan !== 'Z'
      } catch {
        return false
      }
    })
  }
  try {
    return process.kill(-pgid, 0)
  } catch {
    return false
  }
}

/** Asks the child and all it started to end; insists after `sabar` milliseconds. */
export async function stopProses(anak, sabar = 5000) {
  kirim(anak, 'SIGTERM')
  for (let lewat = 0; lewat < sabar && isKelompokHidup(anak.pid); lewat += 50) await tunggu(50)
  kirim(anak, 'SIGKILL')
  await anak.selesai
}

/** Runs a child to its end; ends it when this command is to stop. Returns its exit code and, if asked for, its output. */
export async function runProses(program, argumen, { tangkap = false, ...pilihan } = {}) {
  henti.signal.throwIfAborted()
  const anak = startProses(program, argumen, {
    ...pilihan,
    ...(tangkap ? { stdio: ['ignore', 'pipe', 'pipe'] } : {}),
  })
  let keluaran = ''
  const catat = (potongan) => {
    keluaran += potongan
  }
  anak.stdout?.on('data', catat)
  anak.stderr?.on('data', catat)
  const saatHenti = () => stopProses(anak, 8_000)
  henti.signal.addEventListener('abort', saatHenti, { once: true })
  const { kode, galat } = await anak.selesai
  henti.signal.removeEventListener('abort', saatHenti)
  henti.signal.throwIfAborted()
  if (galat) throw new Berhenti(`${program} tidak dapat dijalankan: ${galat.message}`)
  return { kode, keluaran }
}

/** Runs a TypeScript script with tsx. */
export function runTs(berkas, argumen, env, pilihan = {}) {
  return runProses(process.execPath, ['--import', 'tsx', berkas, ...argumen], {
    env: { ...process.env, ...env },
    ...pilihan,
  })
}
