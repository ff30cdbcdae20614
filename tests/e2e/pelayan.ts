import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export type Tujuan = {
  /** Base address of the app under test, without a slash at the end. */
  alamat: string
  /** Its database. */
  urlBasis: string
  /** Path of the Chromium to start. */
  peramban: string
}

const berkas = fileURLToPath(new URL('../../scripts/siap/layani-uji.mjs', import.meta.url))

/** Serves the build (made when needed) with a throw-away database; `--kosong` leaves the sample set out. */
export async function startPelayan(argumen: readonly string[] = []): Promise<{
  tujuan: Tujuan
  stop: () => Promise<void>
}> {
  const anak = spawn(process.execPath, [berkas, ...argumen], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const selesai = new Promise<void>((habis) => anak.once('exit', () => habis()))
  const tujuan = await new Promise<Tujuan>((siap, gagal) => {
    anak.once('message', (pesan) => siap(pesan as Tujuan))
    selesai.then(() =>
      gagal(new Error('The server for the browser tests did not start; the reason is above.')),
    )
  })
  return {
    tujuan,
    stop: async () => {
      if (anak.connected) anak.disconnect()
      await selesai
    },
  }
}
