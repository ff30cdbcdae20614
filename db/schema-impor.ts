import {
  customType,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  serial,
  text,
  unique,
} from 'drizzle-orm/pg-core'
import type { KodeTemplat } from '@/indikator/tipe'
import { impor, pengguna, wilayah } from './schema'

const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' })

/** The sender's own file, to be sent back marked. Only where nothing personal was found in any of its sheets. */
export const imporBerkas = pgTable('impor_berkas', {
  imporId: integer('impor_id')
    .primaryKey()
    .references(() => impor.id, { onDelete: 'cascade' }),
  isi: bytea().notNull(),
})

/**
 * What an import brings of one kecamatan and month, written with the draft and again with the save. Counts only as far as
 * the import does: checked while it is a draft, received once it is saved.
 */
export const penerimaan = pgTable(
  'penerimaan',
  {
    imporId: integer('impor_id')
      .notNull()
      .references(() => impor.id, { onDelete: 'cascade' }),
    kodeKecamatan: text('kode_kecamatan')
      .notNull()
      .references(() => wilayah.kode),
    bulan: text().notNull(),
    templat: text().$type<KodeTemplat>().notNull(),
    /** Day on which the file came. */
    tanggal: date({ mode: 'string' }).notNull(),
    /** Units (posyandu, or desa that report as a whole) with an accepted row. */
    unit: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.imporId, t.kodeKecamatan, t.bulan, t.templat] }),
    index('penerimaan_bulan').on(t.bulan, t.kodeKecamatan),
  ],
)

/** Day of the following month by which the reports of a month are due; the latest row whose `mulai` has come holds. */
export const tenggatLapor = pgTable(
  'tenggat_lapor',
  {
    templat: text().$type<KodeTemplat>().notNull(),
    /** First month of reports to which it applies, `2025-01`. */
    mulai: text().notNull(),
    tanggal: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.templat, t.mulai] })],
)

/**
 * What a sender confirmed about the columns of a template. The sender is a kecamatan (`pengguna_id` null), or one user where the
 * account belongs to none; a sample account, whose password is public, remembers for itself only.
 */
export const tataLetak = pgTable(
  'tata_letak',
  {
    id: serial().primaryKey(),
    templat: text().$type<KodeTemplat>().notNull(),
    kodeKecamatan: text('kode_kecamatan').references(() => wilayah.kode),
    penggunaId: integer('pengguna_id').references(() => pengguna.id, { onDelete: 'cascade' }),
    /** Remembered heading → code of measure or field, or null. */
    kolom: jsonb().$type<Record<string, string | null>>().notNull(),
    /** Day of the confirmation. */
    tanggal: date({ mode: 'string' }).notNull(),
  },
  (t) => [unique('tata_letak_pengirim').on(t.templat, t.kodeKecamatan, t.penggunaId).nullsNotDistinct()],
)
