import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bukuUbahan, bytesUbahan, periksaSifatBuku, periksaSifatBytes } from './ubahan'

// `npm run fuzz` runs as many as one likes, with another seed each time.
const BENIH = 20251012

it('4,500 changed workbooks: no crash, no row lost, sums of accepted rows are those of their cells', () => {
  const hasil = fc.check(fc.property(bukuUbahan, periksaSifatBuku), { numRuns: 4500, seed: BENIH })
  expect(fc.defaultReportMessage(hasil) ?? 'ok').toBe('ok')
}, 120_000)

it('600 files with changed bytes: read or refused in a sentence, never half', () => {
  const hasil = fc.check(fc.property(bytesUbahan, periksaSifatBytes), { numRuns: 600, seed: BENIH })
  expect(fc.defaultReportMessage(hasil) ?? 'ok').toBe('ok')
}, 120_000)
