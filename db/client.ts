import { drizzle, type PostgresJsDatabase, type PostgresJsTransaction } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { env } from '@/lib/env'
import * as schema from './schema'
import { jagaTransaksi } from './transaksi'

export type Db = PostgresJsDatabase<typeof schema>
type Tx = PostgresJsTransaction<typeof schema, Record<string, never>>
/** What a query needs: the pool or a transaction. */
export type Sambungan = Db | Tx

const wadah = globalThis as typeof globalThis & { dasborDb?: Db }

/** A pool of its own, for scripts and tests; the caller ends it with `$client.end()`. */
export function createDb(url: string, maks = 8): Db & { $client: postgres.Sql } {
  const pilihan = {
    max: maks,
    connect_timeout: 5,
    idle_timeout: 60,
    // The driver's own waits grow to half a minute: pages would hang in an outage, and after it.
    backoff: () => 0.3,
    onnotice: () => {},
  }
  return drizzle(jagaTransaksi(postgres(url, pilihan)), { schema })
}

/** The app's pool, one per process (the proxy and the pages are separate bundles). Throws when DATABASE_URL is not set. */
export function getDb(): Db {
  if (!wadah.dasborDb) {
    if (!env.DATABASE_URL) throw new Error('DATABASE_URL is not set')
    wadah.dasborDb = createDb(env.DATABASE_URL, 10)
  }
  return wadah.dasborDb
}
