import {
  boolean,
  customType,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  serial,
  text,
  timestamp,
} from 'drizzle-orm/pg-core'
import { pengguna, posyandu } from './schema'

const waktu = (nama: string) => timestamp(nama, { withTimezone: true, mode: 'date' })
const bita = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  toDriver: (isi) => Buffer.from(isi),
})

/** One set of official boundaries: a draft, or one that was in force at some time. */
export const batas = pgTable(
  'batas',
  {
    id: serial().primaryKey(),
    keadaan: text().$type<'draf' | 'tersimpan'>().notNull().default('draf'),
    /** Name of the file, of all of them when there were several. */
    berkas: text().notNull(),
    sha256: text().notNull(),
    ukuranByte: integer('ukuran_byte').notNull(),
    /** Sent by a sample account: goes with the sample. */
    contoh: boolean().notNull(),
    /** Whose boundaries these are, and of which day; null in a draft. */
    sumber: text(),
    tanggal: date({ mode: 'string' }),
    /** The polygons as read, with codes and names only, gzipped JSON: what a new matching is checked from. */
    bahan: bita().notNull(),
    /** Feature number → code or null (left out), as a person decided: `{"desa": {"12": "64.02.06.1001"}}`. */
    pilihan: jsonb().notNull().default({}),
    /** `PemeriksaanBatas` without its topologies. */
    hasil: jsonb().notNull(),
    /** TopoJSON as browsers get it; null while the check keeps the set out. */
    kecamatan: text(),
    desa: text(),
    /** Stands for the two topologies in addresses and cache keys. */
    versi: text().notNull(),
    oleh: integer().references(() => pengguna.id, { onDelete: 'set null' }),
    dibuat: waktu('dibuat').notNull().defaultNow(),
  },
  (t) => [index('batas_versi').on(t.versi)],
)

/** Append-only: which boundaries came into force when. The last row counts; none, or `batas_id` null, is the approximation. */
export const batasBerlaku = pgTable(
  'batas_berlaku',
  {
    id: serial().primaryKey(),
    batasId: integer('batas_id').references(() => batas.id),
    /** The row that stood when this one was activated: where an undo leads. Null: the approximation. */
    sebelum: integer(),
    perbuatan: text().$type<'pakai' | 'urung'>().notNull(),
    oleh: integer().references(() => pengguna.id, { onDelete: 'set null' }),
    waktu: waktu('waktu').notNull().defaultNow(),
  },
  (t) => [index('batas_berlaku_batas').on(t.batasId)],
)

/** Append-only: places of posyandu set by hand. Both null: cleared, what the imports say counts again. The last row counts. */
export const letakPosyandu = pgTable(
  'letak_posyandu',
  {
    id: serial().primaryKey(),
    posyanduId: integer('posyandu_id')
      .notNull()
      .references(() => posyandu.id, { onDelete: 'cascade' }),
    lintang: doublePrecision(),
    bujur: doublePrecision(),
    /** Set by a sample account: goes with the sample. */
    contoh: boolean().notNull(),
    oleh: integer().references(() => pengguna.id, { onDelete: 'set null' }),
    waktu: waktu('waktu').notNull().defaultNow(),
  },
  (t) => [index('letak_posyandu_posyandu').on(t.posyanduId)],
)
