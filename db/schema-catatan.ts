import { sql } from 'drizzle-orm'
import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  serial,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { KodeDaftar, Sifat } from '@/indikator/catatan/tipe'
import { impor, pengguna, wilayah } from './schema'

/**
 * Append-only records of the programme's lists (`indikator/catatan`): every change is a row, the one in force is the newest that is not
 * of an undone import. `impor_id` null: entered by hand, or published with the software (`terbit`).
 */
export const catatan = pgTable(
  'catatan',
  {
    id: serial().primaryKey(),
    daftar: text().$type<KodeDaftar>().notNull(),
    /** Identity within the list, see `createKunci`. */
    kunci: text().notNull(),
    kodeWilayah: text('kode_wilayah')
      .notNull()
      .references(() => wilayah.kode),
    /** Fields as the list defines them; of a removal, those of the record removed. */
    isi: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
    /** This row takes the record out. */
    hapus: boolean().notNull().default(false),
    sifat: text().$type<Sifat>().notNull(),
    imporId: integer('impor_id').references(() => impor.id, { onDelete: 'cascade' }),
    lembar: text(),
    baris: integer(),
    oleh: integer().references(() => pengguna.id, { onDelete: 'set null' }),
    waktu: timestamp({ withTimezone: true, mode: 'date' }).notNull().default(sql`clock_timestamp()`),
    berlaku: boolean().notNull().default(true),
  },
  (t) => [
    uniqueIndex('catatan_berlaku').on(t.daftar, t.kunci).where(sql`${t.berlaku}`),
    index('catatan_wilayah').on(t.daftar, t.kodeWilayah).where(sql`${t.berlaku} and not ${t.hapus}`),
    index('catatan_kunci').on(t.daftar, t.kunci, t.id),
    index('catatan_impor').on(t.imporId),
  ],
)
