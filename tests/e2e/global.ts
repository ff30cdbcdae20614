import type { TestProject } from 'vitest/node'
import { startPelayan, type Tujuan } from './pelayan'

declare module 'vitest' {
  interface ProvidedContext {
    tujuan: Tujuan
    /** False: ALAMAT_UJI names somebody's server, which must be left as it was. */
    milikSendiri: boolean
  }
}

/**
 * Builds, loads a throw-away database with the sample set, and serves it. With ALAMAT_UJI (and DATABASE_URL,
 * PERAMBAN) the tests run against a server that is already there instead.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { ALAMAT_UJI, DATABASE_URL = '', PERAMBAN = '/usr/bin/chromium' } = process.env
  project.provide('milikSendiri', !ALAMAT_UJI)
  if (ALAMAT_UJI) {
    project.provide('tujuan', { alamat: ALAMAT_UJI, urlBasis: DATABASE_URL, peramban: PERAMBAN })
    return async () => {}
  }
  const { tujuan, stop } = await startPelayan()
  project.provide('tujuan', tujuan)
  return stop
}
