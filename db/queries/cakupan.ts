import { type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Cakupan } from '@/lib/cakupan'

/** SQL condition: the kode in `kolom` lies at or below the root of the scope. An empty scope matches nothing. */
export function dalamCakupan(c: Cakupan, kolom: AnyPgColumn | SQL): SQL {
  return c.akar === null ? sql`false` : sql`(${kolom} = ${c.akar} or ${kolom} like ${`${c.akar}.%`})`
}
