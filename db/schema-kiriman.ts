import { sql } from 'drizzle-orm'
import {
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  serial,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core'
import type { BagianKiriman, TemuanKiriman } from '@/impor/kiriman'
import { impor, kunciApi } from './schema'

const waktu = (nama: string) => timestamp(nama, { withTimezone: true, mode: 'date' })

/**
 * One request that an app sent and that passed its checks. Waits while `diterima` is null; then its values are in force and
 * the row is the receipt. The unique key decides whether a request came before: no process remembers it.
 */
export const kiriman = pgTable(
  'kiriman',
  {
    id: serial().primaryKey(),
    kunciId: integer('kunci_id')
      .notNull()
      .references(() => kunciApi.id, { onDelete: 'cascade' }),
    /** SHA-256 of the sender's `Idempotency-Key`, hex: whatever he writes there is not kept. */
    tanda: text().notNull(),
    /** SHA-256 of the body, hex, however its fields were ordered. */
    sidik: text().notNull(),
    byte: integer().notNull(),
    laporan: integer().notNull(),
    nilai: integer().notNull(),
    /** Null once in force: the rows are those of the imports then. */
    isi: jsonb().$type<BagianKiriman[]>(),
    peringatan: jsonb().$type<TemuanKiriman[]>().notNull().default([]),
    dibuat: waktu('dibuat').notNull().defaultNow(),
    diterima: waktu('diterima'),
    /** Version of the data that holds the values. */
    versi: integer(),
  },
  (t) => [
    unique('kiriman_tanda').on(t.kunciId, t.tanda),
    index('kiriman_menunggu').on(t.id).where(sql`${t.diterima} is null`),
  ],
)

/** Which rows of which import a request became: one import per template of its measures. */
export const kirimanImpor = pgTable(
  'kiriman_impor',
  {
    kirimanId: integer('kiriman_id')
      .notNull()
      .references(() => kiriman.id, { onDelete: 'cascade' }),
    imporId: integer('impor_id')
      .notNull()
      .references(() => impor.id, { onDelete: 'cascade' }),
    barisAwal: integer('baris_awal').notNull(),
    barisAkhir: integer('baris_akhir').notNull(),
  },
  (t) => [primaryKey({ columns: [t.kirimanId, t.imporId] }), index('kiriman_impor_impor').on(t.imporId)],
)
