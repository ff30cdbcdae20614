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

/** Stops early on a Node that the app is known not to run on. */
export function requireNode() {
  const [besar, kecil] = process.versions.node.split('.').map(Number)
  if (besar < 20 || (besar === 20 && kecil < 9)) {
    throw new Berhenti(
      `Diperlukan Node.js 20.9 atau lebih baru; yang terpasang ${process.versions.node}. Pasang dari https://nodejs.org.`,
    )
  }
}

/** Runs a command's main function: its exit code, or 1 with the reason on stderr. */
export async function jalankan(utama) {
  try {
    requireNode()
    process.exitCode = (await utama()) ?? 0
  } catch (galat) {
    process.exitCode = galat?.kodeKeluar ?? 1
    if (galat === dihentikan) return tulis(galat.message)
    const dikenal = galat instanceof Berhenti || galat?.constructor?.name === 'GalatLokal'
    process.stderr.write(`\nGagal: ${dikenal ? galat.message : (galat?.stack ?? galat)}\n`)
  }
}
