import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  serial,
  text,
  timestamp,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { AturanPilot, CalonPilot, SebabPilot } from '@/indikator/pilot/tipe'
import { pengguna, wilayah } from './schema'

/** `diajukan` waits for approval, `berlaku` is the one of its year, `dicabut` was in force before. */
export type KeadaanPilot = 'draf' | 'diajukan' | 'berlaku' | 'ditolak' | 'dicabut'

/** A chosen set of pilot desa: by what rules, from which month, who chose it and why. */
export const pilot = pgTable(
  'pilot',
  {
    id: serial().primaryKey(),
    /** Kabupaten that it is for. */
    kodeWilayah: text('kode_wilayah')
      .notNull()
      .references(() => wilayah.kode),
    nama: text().notNull(),
    /** Year that it is chosen for. */
    tahun: integer().notNull(),
    alasan: text().notNull(),
    keadaan: text().$type<KeadaanPilot>().notNull().default('draf'),
    metode: integer().notNull(),
    bulan: text().notNull(),
    tahunData: integer('tahun_data'),
    aturan: jsonb().$type<AturanPilot>().notNull(),
    oleh: integer().references(() => pengguna.id, { onDelete: 'set null' }),
    waktu: timestamp({ withTimezone: true, mode: 'date' }).notNull().defaultNow(),
    diputusOleh: integer('diputus_oleh').references(() => pengguna.id, { onDelete: 'set null' }),
    diputus: timestamp({ withTimezone: true, mode: 'date' }),
    contoh: boolean().notNull().default(false),
  },
  (t) => [
    unique('pilot_nama').on(t.kodeWilayah, t.tahun, t.nama),
    uniqueIndex('pilot_berlaku').on(t.kodeWilayah, t.tahun).where(sql`${t.keadaan} = 'berlaku'`),
  ],
)

/** Every candidate of a set with the values that it was judged by, and what came of it. */
export const pilotDesa = pgTable(
  'pilot_desa',
  {
    pilotId: integer('pilot_id')
      .notNull()
      .references(() => pilot.id, { onDelete: 'cascade' }),
    kodeWilayah: text('kode_wilayah')
      .notNull()
      .references(() => wilayah.kode),
    posyandu: integer().notNull(),
    nilai: jsonb().$type<CalonPilot['nilai']>().notNull(),
    contoh: boolean().notNull(),
    skor: doublePrecision(),
    peringkat: integer(),
    biaya: bigint({ mode: 'number' }).notNull(),
    sebab: text().$type<SebabPilot>().notNull(),
    /** Its reasons in words, as they stood when the set was saved. */
    alasan: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.pilotId, t.kodeWilayah] }),
    index('pilot_desa_wilayah').on(t.kodeWilayah, t.pilotId),
  ],
)
