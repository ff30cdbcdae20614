import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder for one run, which the database account can pass through. Removed by `remove`, and when the process exits. */
export function createSementara() {
  const dir = mkdtempSync(join(tmpdir(), 'dasbor-uji-'))
  chmodSync(dir, 0o711)
  const remove = () => rmSync(dir, { recursive: true, force: true, maxRetries: 3 })
  process.once('exit', remove)
  return { dir, remove }
}
