import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

type Tujuan = {
  /** Base address of the app under test, without a slash at the end. */
  alamat: string
  /** Its database. */
  urlBasis: string
  /** Path of the Chromium to start. */
  peramban: string
}

declare module 'vitest' {
  interface ProvidedContext {
    tujuan: Tujuan
  }
}

const pelayan = fileURLToPath(new URL('../../scripts/siap/layani-uji.mjs', import.meta.url))

/**
 * Builds, loads a throw-away database with the sample set, and serves it. With ALAMAT_UJI (and DATABASE_URL,
 * PERAMBAN) the tests run against a server that is already there instead.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { ALAMAT_UJI, DATABASE_URL = '', PERAMBAN = '/usr/bin/chromium' } = process.env
  if (ALAMAT_UJI) {
    project.provide('tujuan', { alamat: ALAMAT_UJI, urlBasis: DATABASE_URL, peramban: PERAMBAN })
    return async () => {}
  }
  const anak = spawn(process.execPath, [pelayan], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const selesai = new Promise<void>((habis) => anak.once('exit', () => habis()))
  const tujuan = await new Promise<Tujuan>((siap, gagal) => {
    anak.once('message', (pesan) => siap(pesan as Tujuan))
    selesai.then(() =>
      gagal(new Error('The server for the browser tests did not start; the reason is above.')),
    )
  })
  project.provide('tujuan', tujuan)
  return async () => {
    if (anak.connected) anak.disconnect()
    await selesai
  }
}
