import { mkdirSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Project folder, whatever folder the command was called from. */
export const akar = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** A stop with a sentence for the person at the terminal; no stack is shown. */
export class Berhenti extends Error {
  constructor(kalimat, kodeKeluar = 1) {
    super(kalimat)
    this.kodeKeluar = kodeKeluar
  }
}

/** The stop that a signal asked for. */
export const dihentikan = new Berhenti('Dihentikan.', 130)

export function tulis(kalimat) {
  process.stdout.write(`${kalimat}\n`)
}

/** The data folder (`.data`, or DATA_DIR), created when missing. */
export function loadDirData() {
  const diminta = process.env.DATA_DIR || '.data'
  const dir = isAbsolute(diminta) ? diminta : join(akar, diminta)
  try {
    mkdirSync(dir, { recursive: true })
  } catch (galat) {
    throw new Berhenti(
      `Folder data ${dir} tidak dapat dibuat (${galat.code}). Pilih folder lain dengan DATA_DIR.`,
    )
  }
  return dir
}

/** Lock file for work on the project folder itself: installing and building. */
export function getKunciProyek(nama) {
  mkdirSync(join(akar, '.data'), { recursive: true })
  return join(akar, '.data', `kunci-${nama}`)
}
