import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { inject } from 'vitest'
import { createDb, type Db } from '@/db/client'

type Basis = {
  url: string
  db: Db
  sql: postgres.Sql
  /** Closes the connections and drops the database. */
  tutup(): Promise<void>
}

/** A migrated, empty database of its own, cloned in about 0.1 s. Call once per test file, `tutup` in afterAll. */
export async function createBasis(): Promise<Basis> {
  const { url: urlServer, templat } = inject('serverUji')
  const nama = `${templat}_${randomBytes(6).toString('hex')}`
  const induk = postgres(urlServer, { max: 1, onnotice: () => {} })
  await induk.unsafe(`create database ${nama} template ${templat}`)
  const url = new URL(urlServer)
  url.pathname = `/${nama}`
  const db = createDb(url.href, 4)
  return {
    url: url.href,
    db,
    sql: db.$client,
    tutup: async () => {
      await db.$client.end({ timeout: 5 })
      await induk.unsafe(`drop database if exists ${nama} with (force)`)
      await induk.end()
    },
  }
}
