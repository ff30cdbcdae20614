import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { startLokal } from '@/db/lokal'

declare module 'vitest' {
  interface ProvidedContext {
    /** Server for the db tests, and the migrated database that they clone. */
    serverUji: { url: string; templat: string }
  }
}

const folderMigrasi = fileURLToPath(new URL('../../drizzle', import.meta.url))

function getUrl(urlServer: string, basis: string): string {
  const url = new URL(urlServer)
  url.pathname = `/${basis}`
  return url.href
}

async function createTemplat(urlServer: string, templat: string): Promise<void> {
  const induk = postgres(urlServer, { max: 1, onnotice: () => {} })
  await induk.unsafe(`create database ${templat}`)
  await induk.end()
  const sql = postgres(getUrl(urlServer, templat), { max: 1, onnotice: () => {} })
  await migrate(drizzle(sql), { migrationsFolder: folderMigrasi })
  await sql.end()
}

async function startSementara(): Promise<{ url: string; remove(): Promise<void> }> {
  const dir = mkdtempSync(join(tmpdir(), 'dasbor-uji-'))
  const folder = new Set([dir])
  const removeFolder = () => {
    for (const f of folder) rmSync(f, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
  // Leaving by process.exit lets the server be stopped on the way out; a bare signal would not.
  process.once('SIGINT', () => process.exit(130)).once('SIGTERM', () => process.exit(143))
  try {
    const lokal = await startLokal({ dir, sementara: true })
    folder.add(lokal.dir)
    process.once('exit', removeFolder)
    return {
      url: lokal.url,
      remove: async () => {
        await lokal.stop()
        removeFolder()
      },
    }
  } catch (galat) {
    removeFolder()
    throw galat
  }
}

/** One server for all db tests: that of DATABASE_URL, else an embedded throw-away. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const milikLuar = process.env.DATABASE_URL
  const server = milikLuar ? { url: milikLuar, remove: async () => {} } : await startSementara()
  const templat = `uji_${process.pid}`
  await createTemplat(server.url, templat)
  project.provide('serverUji', { url: server.url, templat })

  return async () => {
    const sql = postgres(server.url, { max: 1, onnotice: () => {} })
    await sql.unsafe(`drop database if exists ${templat} with (force)`)
    await sql.end()
    await server.remove()
  }
}
