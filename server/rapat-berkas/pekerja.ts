import { createBerkas, type TugasBerkas } from './tugas'

/** What this process answers: the bytes, or null where the meeting has no such slide or place. */
export interface JawabanBerkas {
  isi: Uint8Array | null
}

async function jalankan(tugas: TugasBerkas): Promise<JawabanBerkas> {
  return { isi: await createBerkas(tugas) }
}

process.on('message', (tugas: TugasBerkas) => {
  jalankan(tugas).then(
    (jawaban) => process.send?.(jawaban),
    () => process.exit(1),
  )
})
// The site is gone: so is the reason to be here.
process.on('disconnect', () => process.exit(0))
