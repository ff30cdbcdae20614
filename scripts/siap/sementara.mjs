import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getIdentitas } from '../../db/kunci.mjs'

function tungguHilang(pid) {
  const jeda = new Int32Array(new SharedArrayBuffer(4))
  for (let ke = 0; getIdentitas(pid) && ke < 60; ke += 1) Atomics.wait(jeda, 0, 0, 50)
}

// Servers of test files that were killed before they could stop them.
function stopServerSisa(dir) {
  const tempat = readdirSync(dir).flatMap((nama) => [join(dir, nama, 'data'), join(dir, nama, 'pg', 'data')])
  for (const data of tempat) {
    try {
      const pid = Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8'), 10)
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(data)) continue
      process.kill(pid, 'SIGQUIT')
      tungguHilang(pid)
    } catch {
      // No server, one that ended in between, or a system without /proc.
    }
  }
}

/**
 * A folder for one run, which the database account can pass through. `remove` also stops the servers whose data is in
 * it; it is called when the process exits.
 */
export function createSementara() {
  const dir = mkdtempSync(join(tmpdir(), 'dasbor-uji-'))
  chmodSync(dir, 0o711)
  let ada = true
  const remove = () => {
    if (!ada) return
    ada = false
    stopServerSisa(dir)
    rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
  process.once('exit', remove)
  return { dir, remove }
}
