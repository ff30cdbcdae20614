import fc from 'fast-check'
import { bukuUbahan, bytesUbahan, periksaSifatBuku, periksaSifatBytes } from '@/tests/impor-korpus/ubahan'

/**
 * Mutation fuzzing of the importer beyond what the tests do: `npm run fuzz -- CASES SEED`. Prints the seed, so that a failure can be
 * seen again; exits with 1 when the checker broke its word.
 */
const jumlah = Number(process.argv[2] ?? 50_000)
const benih = Number(process.argv[3] ?? process.hrtime()[1])
process.stdout.write(`${jumlah} kasus, benih ${benih}\n`)
const buku = fc.check(fc.property(bukuUbahan, periksaSifatBuku), {
  seed: benih,
  numRuns: Math.ceil(jumlah * 0.9),
})
const bita = fc.check(fc.property(bytesUbahan, periksaSifatBytes), {
  seed: benih,
  numRuns: Math.ceil(jumlah * 0.1),
})
const gagal = [fc.defaultReportMessage(buku), fc.defaultReportMessage(bita)].filter((p) => p !== undefined)
process.stdout.write(gagal.length > 0 ? `${gagal.join('\n')}\n` : 'Tidak ada kegagalan.\n')
process.exitCode = gagal.length > 0 ? 1 : 0
