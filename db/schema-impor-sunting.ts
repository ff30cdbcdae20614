import { index, integer, pgTable, primaryKey, serial, text, timestamp } from 'drizzle-orm/pg-core'
import { impor, pengguna, posyandu, wilayah } from './schema'

const waktu = (nama: string) => timestamp(nama, { withTimezone: true, mode: 'date' })

/** What a person did to a draft: mended a cell, chose a match, left a row out, brought it back, agreed to a new posyandu. */
export type TindakanSunting = 'ubah' | 'cocokkan' | 'lewati' | 'pulihkan' | 'setujui' | 'urungkan'

/** Append-only: who changed what in a draft. One row stands for `jumlah` rows of the file that were changed alike. */
export const imporSunting = pgTable(
  'impor_sunting',
  {
    id: serial().primaryKey(),
    imporId: integer('impor_id')
      .notNull()
      .references(() => impor.id, { onDelete: 'cascade' }),
    waktu: waktu('waktu').notNull().defaultNow(),
    oleh: integer().references(() => pengguna.id, { onDelete: 'set null' }),
    tindakan: text().$type<TindakanSunting>().notNull(),
    /** Where the person stood when doing it; null when it was done to a name, not to a row. */
    lembar: text(),
    baris: integer(),
    /** Field that was changed; null when the row as a whole was. */
    untuk: text(),
    lama: text(),
    baru: text(),
    jumlah: integer().notNull().default(1),
  },
  (t) => [index('impor_sunting_impor').on(t.imporId, t.id)],
)

/** New posyandu that a person agreed to in a draft; rows of any other unknown posyandu wait. */
export const imporPosyanduBaru = pgTable(
  'impor_posyandu_baru',
  {
    imporId: integer('impor_id')
      .notNull()
      .references(() => impor.id, { onDelete: 'cascade' }),
    kodeDesa: text('kode_desa').notNull(),
    namaNormal: text('nama_normal').notNull(),
  },
  (t) => [primaryKey({ columns: [t.imporId, t.kodeDesa, t.namaNormal] })],
)

/** Spellings of a kecamatan (under the kabupaten) or desa (under its kecamatan) that a person confirmed; in force while that import is saved. */
export const wilayahAlias = pgTable(
  'wilayah_alias',
  {
    induk: text()
      .notNull()
      .references(() => wilayah.kode),
    namaNormal: text('nama_normal').notNull(),
    kode: text()
      .notNull()
      .references(() => wilayah.kode),
    imporId: integer('impor_id').references(() => impor.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.induk, t.namaNormal] })],
)

/**
 * Two entries that are one posyandu: what is stored of `asal` counts for `tujuan` while `dilepas` is empty. At most one
 * merge in force per `asal`; `fakta` and `registrasi` keep in `asal_id` whose they were.
 */
export const posyanduGabung = pgTable(
  'posyandu_gabung',
  {
    id: serial().primaryKey(),
    asal: integer()
      .notNull()
      .references(() => posyandu.id, { onDelete: 'cascade' }),
    tujuan: integer()
      .notNull()
      .references(() => posyandu.id, { onDelete: 'cascade' }),
    oleh: integer().references(() => pengguna.id, { onDelete: 'set null' }),
    waktu: waktu('waktu').notNull().defaultNow(),
    dilepas: waktu('dilepas'),
    dilepasOleh: integer('dilepas_oleh').references(() => pengguna.id, { onDelete: 'set null' }),
  },
  (t) => [index('posyandu_gabung_asal').on(t.asal), index('posyandu_gabung_tujuan').on(t.tujuan)],
)

/** Pairs that look alike and that a person said are two. */
export const posyanduBeda = pgTable(
  'posyandu_beda',
  {
    satu: integer()
      .notNull()
      .references(() => posyandu.id, { onDelete: 'cascade' }),
    dua: integer()
      .notNull()
      .references(() => posyandu.id, { onDelete: 'cascade' }),
    oleh: integer().references(() => pengguna.id, { onDelete: 'set null' }),
    waktu: waktu('waktu').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.satu, t.dua] })],
)
