import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { pengguna } from './schema'

/** Indicators that a person pinned to his overview, in his order. */
export const sematan = pgTable(
  'sematan',
  {
    penggunaId: integer('pengguna_id')
      .notNull()
      .references(() => pengguna.id, { onDelete: 'cascade' }),
    indikator: text().notNull(),
    urutan: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.penggunaId, t.indikator] })],
)
