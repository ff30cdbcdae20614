import { closeSync, linkSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { setTimeout as tunggu } from 'node:timers/promises'

/**
 * A name for a process that no later process gets, even when its pid is used again: pid, boot and start time on
 * Linux, the bare pid elsewhere. Null when no such process lives.
 */
export function getIdentitas(pid) {
  try {
    process.kill(pid, 0)
  } catch (galat) {
    if (galat.code !== 'EPERM') return null
  }
  if (process.platform !== 'linux') return String(pid)
  try {
    const setelahNama = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop().split(' ')
    if (setelahNama[0] === 'Z') return null
    return `${pid} ${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${setelahNama[19]}`
  } catch {
    return null
  }
}

/** True when the process that wrote `identitas` (see getIdentitas) still lives. */
export function isHidup(identitas) {
  const pid = Number.parseInt(identitas, 10)
  return Number.isInteger(pid) && getIdentitas(pid) === identitas.trim()
}

function read(berkas) {
  try {
    return readFileSync(berkas, 'utf8')
  } catch {
    return null
  }
}

function rebut(berkas) {
  let fd
  try {
    fd = openSync(berkas, 'wx', 0o644)
  } catch (galat) {
    if (galat.code === 'EEXIST') return false
    throw galat
  }
  writeSync(fd, getIdentitas(process.pid))
  closeSync(fd)
  return true
}

// Renaming is atomic: of two that saw the same dead owner, only one gets the file; whoever got a live one puts it back.
function singkirkanBasi(berkas) {
  const singkir = `${berkas}.basi-${process.pid}`
  try {
    renameSync(berkas, singkir)
  } catch {
    return
  }
  const isi = read(singkir)
  if (isi && isHidup(isi)) {
    try {
      linkSync(singkir, berkas)
    } catch {
      // Someone else holds the lock by now; the owner of `singkir` notices nothing, both are in for a moment.
    }
  }
  rmSync(singkir, { force: true })
}

/**
 * Runs `kerja` while holding the lock file `berkas`; waits for other holders, takes over from dead ones.
 * `saatMenunggu` is called once when there is somebody to wait for; `signal` ends the waiting with its reason.
 */
export async function withKunci(berkas, kerja, { saatMenunggu = () => {}, signal } = {}) {
  let sudahBilang = false
  let kosongBerturut = 0
  while (!rebut(berkas)) {
    const isi = read(berkas)
    // An empty file is a holder between creating and writing, unless it stays so.
    kosongBerturut = isi === '' ? kosongBerturut + 1 : 0
    if (kosongBerturut > 20 || (isi && !isHidup(isi))) {
      singkirkanBasi(berkas)
      continue
    }
    if (isi && !sudahBilang) {
      sudahBilang = true
      saatMenunggu()
    }
    await tunggu(100)
    signal?.throwIfAborted()
  }
  try {
    return await kerja()
  } finally {
    rmSync(berkas, { force: true })
  }
}
