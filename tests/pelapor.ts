import { writeFileSync } from 'node:fs'
import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/** What a run came to. `gagal`: one line per failed test, per file that failed without one, and per error outside of tests. */
export interface HasilUji {
  lulus: number
  gagal: string[]
}

const getPesan = (galat: readonly { message?: string }[]) =>
  galat.map(({ message = '' }) => message.split('\n', 1)[0]).join(' | ')

function getGagal(modul: TestModule): string[] {
  const uji = [...modul.children.allTests('failed')].map(
    (u) => `${modul.relativeModuleId} > ${u.fullName}: ${getPesan(u.result().errors ?? [])}`,
  )
  if (uji.length > 0 || modul.ok()) return uji
  const suite = [...modul.children.allSuites()].flatMap((s) => s.errors())
  return [`${modul.relativeModuleId}: ${getPesan([...modul.errors(), ...suite])}`]
}

/** Writes the result of a run to the file that HASIL_UJI names, so that several runs can be summed up. */
export default class Pelapor implements Reporter {
  onTestRunEnd(modul: readonly TestModule[], galat: readonly SerializedError[]): void {
    const berkas = process.env.HASIL_UJI
    if (!berkas) return
    const hasil: HasilUji = {
      lulus: modul.flatMap((m) => [...m.children.allTests('passed')]).length,
      gagal: [...modul.flatMap(getGagal), ...galat.map((g) => `di luar uji: ${getPesan([g])}`)],
    }
    writeFileSync(berkas, JSON.stringify(hasil))
  }
}
