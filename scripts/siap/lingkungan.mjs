import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { akar, Berhenti, loadDirData, tulis } from './dasar.mjs'
import { runTs } from './proses.mjs'

function loadRahasia(dirData) {
  if (process.env.RAHASIA_SESI) return process.env.RAHASIA_SESI
  const berkas = join(dirData, 'rahasia-sesi')
  try {
    if (!existsSync(berkas))
      writeFileSync(berkas, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
    return readFileSync(berkas, 'utf8').trim()
  } catch (galat) {
    if (galat.code === 'EEXIST') return readFileSync(berkas, 'utf8').trim()
    throw new Berhenti(
      `${berkas} tidak dapat dibaca atau ditulis (${galat.code}). ` +
        'Jalankan sebagai pengguna yang dulu membuatnya, atau isi RAHASIA_SESI.',
    )
  }
}

/** Environment for the app and its scripts, without the database address. */
export function loadLingkungan() {
  const dirData = loadDirData()
  return { DATA_DIR: dirData, RAHASIA_SESI: loadRahasia(dirData) }
}

/** `db/lokal.ts`, loaded without a build step. */
export async function loadLokal() {
  process.env.TSX_TSCONFIG_PATH ??= join(akar, 'tsconfig.json')
  const { tsImport } = await import('tsx/esm/api')
  return tsImport('../../db/lokal.ts', import.meta.url)
}

/** The database: that of DATABASE_URL, else the embedded one. */
export async function startBasis() {
  if (process.env.DATABASE_URL) {
    if (!/^postgres(ql)?:\/\//.test(process.env.DATABASE_URL)) {
      throw new Berhenti('DATABASE_URL harus berbentuk postgres://pengguna:sandi@alamat:5432/basis.')
    }
    return { url: process.env.DATABASE_URL, stop: async () => {} }
  }
  const { startLokal } = await loadLokal()
  return startLokal({ dir: join(loadDirData(), 'pg'), log: tulis })
}

/** Migrates, and loads what is not there yet. Two commands at once take turns (scripts/muat.ts holds a lock). */
export async function requireMuatan(env, bendera = [], pilihan = {}) {
  const { kode } = await runTs('scripts/muat.ts', bendera, env, pilihan)
  if (kode !== 0) throw new Berhenti('Data tidak dapat dimuat; keterangannya ada di atas.')
}
