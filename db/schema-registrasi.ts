import { sql } from 'drizzle-orm'
import {
  check,
  date,
  doublePrecision,
  integer,
  pgTable,
  serial,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { pengguna } from './schema'

/** Append-only: a moved deadline is a row with a later `mulai`, a mistake is taken back by `dicabut` and stays visible. */
export const target = pgTable(
  'target',
  {
    id: serial().primaryKey(),
    indikator: text().notNull(),
    kodeWilayah: text('kode_wilayah').notNull(),
    mulai: date({ mode: 'string' }).notNull(),
    tenggat: date({ mode: 'string' }),
    nilai: doublePrecision().notNull(),
    sumber: text().notNull(),
    sifat: text().$type<'kantor' | 'terbit' | 'contoh'>().notNull(),
    /** Why it was set or moved; null for those that came with a published source. */
    alasan: text(),
    oleh: integer().references(() => pengguna.id, { onDelete: 'set null' }),
    dibuat: timestamp({ withTimezone: true, mode: 'date' }).notNull().defaultNow(),
    dicabut: timestamp({ withTimezone: true, mode: 'date' }),
    dicabutOleh: integer('dicabut_oleh').references(() => pengguna.id, { onDelete: 'set null' }),
  },
  (t) => [
    uniqueIndex('target_berlaku').on(t.indikator, t.kodeWilayah, t.mulai).where(sql`${t.dicabut} is null`),
  ],
)

/** Rupiah per month that follow registration; append-only like `target`. The rate in force is that with the latest `mulai`. */
export const tarif = pgTable(
  'tarif',
  {
    id: serial().primaryKey(),
    /** `kader`: per kader and month. `operasional`: per posyandu and month. */
    jenis: text().$type<'kader' | 'operasional'>().notNull(),
    kodeWilayah: text('kode_wilayah').notNull(),
    mulai: date({ mode: 'string' }).notNull(),
    rupiah: integer().notNull(),
    sumber: text().notNull(),
    sifat: text().$type<'kantor' | 'terbit' | 'contoh'>().notNull(),
    alasan: text(),
    oleh: integer().references(() => pengguna.id, { onDelete: 'set null' }),
    dibuat: timestamp({ withTimezone: true, mode: 'date' }).notNull().defaultNow(),
    dicabut: timestamp({ withTimezone: true, mode: 'date' }),
    dicabutOleh: integer('dicabut_oleh').references(() => pengguna.id, { onDelete: 'set null' }),
  },
  (t) => [
    uniqueIndex('tarif_berlaku').on(t.jenis, t.kodeWilayah, t.mulai).where(sql`${t.dicabut} is null`),
    check('tarif_rupiah', sql`${t.rupiah} >= 0`),
  ],
)
