import { Berhenti, tulis } from './dasar.mjs'
import { henti } from './proses.mjs'

function requireNode() {
  const [besar, kecil] = process.versions.node.split('.').map(Number)
  if (besar > 20 || (besar === 20 && kecil >= 9)) return
  throw new Berhenti(
    `Diperlukan Node.js 20.9 atau lebih baru; yang terpasang ${process.versions.node}. Pasang dari https://nodejs.org.`,
  )
}

/** Runs a command's main function: its exit code, or the reason why it stopped on stderr. */
export async function jalankan(utama) {
  try {
    requireNode()
    process.exitCode = (await utama()) ?? 0
  } catch (apaPun) {
    // Once a stop was asked for, what failed did so because of it.
    const galat = henti.signal.aborted ? henti.signal.reason : apaPun
    const dikenal = galat instanceof Berhenti || galat?.constructor?.name === 'GalatLokal'
    process.exitCode = galat?.kodeKeluar ?? 1
    if (process.exitCode === 130) tulis(galat.message)
    else process.stderr.write(`\nGagal: ${dikenal ? galat.message : (galat?.stack ?? galat)}\n`)
  }
}
