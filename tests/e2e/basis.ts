import postgres from 'postgres'
import { afterAll, inject } from 'vitest'

/** A connection to the database under test; closed after the file. */
export function createBasis(url: string = inject('tujuan').urlBasis): postgres.Sql {
  const sql = postgres(url, { max: 2, onnotice: () => {}, connection: { TimeZone: 'UTC' } })
  afterAll(() => sql.end({ timeout: 5 }))
  return sql
}
