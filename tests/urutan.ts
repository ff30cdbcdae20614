import { basename } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Seconds of the browser tests that take long; the others take about ten. */
const DETIK: Readonly<Record<string, number>> = {
  'aksesibilitas.test.ts': 90,
  'impor-buruk.test.ts': 80,
  'rapat-tayang.test.ts': 57,
  'perjalanan.test.ts': 42,
  'peta-besar.test.ts': 39,
  'kosong.test.ts': 30,
  'rapat-luring.test.ts': 30,
  'rapat-meja.test.ts': 29,
  'impor.test.ts': 29,
  'gangguan.test.ts': 26,
  'impor-kolom.test.ts': 20,
  'registrasi.test.ts': 19,
}

const getDetik = (berkas: TestSpecification) => DETIK[basename(berkas.moduleId)] ?? 10

/** Parts of a run that take about as long as each other, the same on every machine. */
export class Urutan extends BaseSequencer {
  override async shard(berkas: TestSpecification[]): Promise<TestSpecification[]> {
    const { index, count } = this.ctx.config.shard ?? { index: 1, count: 1 }
    const bagian = Array.from({ length: count }, () => ({ detik: 0, isi: [] as TestSpecification[] }))
    const urut = berkas.toSorted((a, b) => getDetik(b) - getDetik(a) || (a.moduleId < b.moduleId ? -1 : 1))
    for (const b of urut) {
      const paling = bagian.reduce((x, y) => (y.detik < x.detik ? y : x))
      paling.detik += getDetik(b)
      paling.isi.push(b)
    }
    return bagian[index - 1]?.isi ?? []
  }
}
