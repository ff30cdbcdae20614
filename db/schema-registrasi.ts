import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  pgTable,
  serial,
  text,
  timestamp,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { impor, jejak, pengguna, posyandu } from './schema'

/**
 * Append-only events; `impor_id` null for those entered by hand. A row with `membatalkan` is a counter-event: it takes the
 * event it names out of force and counts for nothing itself (its `tahap` repeats that of the event).
 */
export const registrasi = pgTable(
  'registrasi',
  {
    id: serial().primaryKey(),
    posyanduId: integer('posyandu_id')
      .notNull()
      .references(() => posyandu.id),
    tahap: text().notNull(),
    tanggal: date({ mode: 'string' }).notNull(),
    nomor: text(),
    catatan: text(),
    imporId: integer('impor_id').references(() => impor.id),
    lembar: text(),
    baris: integer(),
    oleh: integer().references(() => pengguna.id, { onDelete: 'set null' }),
    waktu: timestamp({ withTimezone: true, mode: 'date' }).notNull().defaultNow(),
    /** Whose event it was before `posyandu_gabung` moved it; null: never moved. */
    asalId: integer('asal_id'),
    /** Codes of the papers ticked with the event; of a return, those to be mended. Null: nothing said of papers. */
    dokumen: text().array(),
    /** Stages were skipped knowingly; `catatan` says why. */
    lompat: boolean().notNull().default(false),
    membatalkan: integer().references((): AnyPgColumn => registrasi.id, { onDelete: 'cascade' }),
    /** Entered with a sample account: marked as sample, and gone with it. */
    contoh: boolean().notNull().default(false),
    /** The audit row of the change that wrote it; several posyandu changed at once share one. */
    jejakId: integer('jejak_id').references((): AnyPgColumn => jejak.id, { onDelete: 'set null' }),
  },
  (t) => [
    index('registrasi_posyandu').on(t.posyanduId),
    index('registrasi_impor').on(t.imporId),
    unique('registrasi_membatalkan').on(t.membatalkan),
    index('registrasi_jejak').on(t.jejakId),
    index('registrasi_nomor').on(t.nomor),
  ],
)

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
