import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  serial,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Acara, SuntinganSalindia, TemplatRapat } from '@/indikator/rapat/tipe'
import { pengguna, wilayah } from './schema'

const waktu = (nama: string) => timestamp(nama, { withTimezone: true, mode: 'date' })

/** A meeting: its agenda, and what persons wrote over its slides. The numbers are in `potret`. */
export const rapat = pgTable(
  'rapat',
  {
    id: serial().primaryKey(),
    templat: text().$type<TemplatRapat>().notNull(),
    judul: text().notNull(),
    /** Kabupaten or kecamatan that meets. */
    kodeWilayah: text('kode_wilayah')
      .notNull()
      .references(() => wilayah.kode),
    tanggal: date({ mode: 'string' }).notNull(),
    tempat: text().notNull().default(''),
    bulan: text().notNull(),
    acara: jsonb().$type<Acara[]>().notNull(),
    /** By id of the slide. */
    suntingan: jsonb().$type<Record<string, SuntinganSalindia>>().notNull().default({}),
    keadaan: text().$type<'rencana' | 'berjalan' | 'selesai'>().notNull().default('rencana'),
    /** Free text of the minutes: opening, discussion, closing. */
    notulen: jsonb()
      .$type<{ pimpinan?: string; notulis?: string; pembahasan?: string }>()
      .notNull()
      .default({}),
    /** Grows with every change: two persons editing at once do not overwrite each other. */
    versi: integer().notNull().default(1),
    contoh: boolean().notNull().default(false),
    oleh: integer().references(() => pengguna.id, { onDelete: 'set null' }),
    dibuat: waktu('dibuat').notNull().defaultNow(),
    dimulai: waktu('dimulai'),
    selesai: waktu('selesai'),
  },
  (t) => [index('rapat_wilayah').on(t.kodeWilayah, t.tanggal)],
)

/** Outlines as a meeting saw them, once per geometry. */
export const petaBeku = pgTable('peta_beku', {
  sidik: text().primaryKey(),
  isi: jsonb().notNull(),
})

/** Append-only: the slides as drawn from the data at one moment. The newest of a meeting is shown; earlier ones stay. */
export const potret = pgTable(
  'potret',
  {
    id: serial().primaryKey(),
    rapatId: integer('rapat_id')
      .notNull()
      .references(() => rapat.id, { onDelete: 'cascade' }),
    versiData: integer('versi_data').notNull(),
    /** `IsiPotret`: slides before edits, cards, date of the data. */
    isi: jsonb().notNull(),
    sidikPeta: text('sidik_peta').references(() => petaBeku.sidik),
    diambil: waktu('diambil').notNull().defaultNow(),
    oleh: integer().references(() => pengguna.id, { onDelete: 'set null' }),
  },
  (t) => [index('potret_rapat').on(t.rapatId, t.id)],
)

/** What was decided: who does what by when, about which number where. */
export const tindakLanjut = pgTable(
  'tindak_lanjut',
  {
    id: serial().primaryKey(),
    /** Made by the browser that wrote it: sent twice, stored once. */
    kunci: uuid().notNull().unique(),
    rapatId: integer('rapat_id').references(() => rapat.id, { onDelete: 'set null' }),
    salindia: text(),
    keputusan: text().notNull(),
    /** `opd`: a field's agency (`bidang`), `kecamatan`: its code, `peran`: dpmd, tp_posyandu, pimpinan. */
    pjJenis: text('pj_jenis').$type<'opd' | 'kecamatan' | 'peran'>().notNull(),
    pjKode: text('pj_kode').notNull(),
    tenggat: date({ mode: 'string' }).notNull(),
    indikator: text(),
    /** `kunci` of the action of the plan (list `rencana-aksi`) that it moves on; null without. */
    rencana: text(),
    kodeWilayah: text('kode_wilayah')
      .notNull()
      .references(() => wilayah.kode),
    /** The printed value when it was decided, its month and whether sample; null without indicator or value. */
    nilaiAwal: doublePrecision('nilai_awal'),
    bulanAwal: text('bulan_awal'),
    awalContoh: boolean('awal_contoh').notNull().default(false),
    /** State and due day in force: the newest of `tindak_lanjut_riwayat` that was not undone. */
    keadaan: text().$type<'terbuka' | 'berjalan' | 'selesai' | 'batal'>().notNull().default('terbuka'),
    contoh: boolean().notNull().default(false),
    oleh: integer().references(() => pengguna.id, { onDelete: 'set null' }),
    dibuat: waktu('dibuat').notNull().defaultNow(),
  },
  (t) => [
    index('tindak_lanjut_rapat').on(t.rapatId),
    index('tindak_lanjut_wilayah').on(t.kodeWilayah),
    index('tindak_lanjut_pj').on(t.pjJenis, t.pjKode),
    check('tindak_lanjut_isi', sql`length(${t.keputusan}) between 3 and 500`),
  ],
)

/** Append-only: comments, changes of state, moved due days. The first row is the decision itself and has its `kunci`. */
export const tindakLanjutRiwayat = pgTable(
  'tindak_lanjut_riwayat',
  {
    id: serial().primaryKey(),
    kunci: uuid().notNull().unique(),
    tindakLanjutId: integer('tindak_lanjut_id')
      .notNull()
      .references(() => tindakLanjut.id, { onDelete: 'cascade' }),
    keadaan: text().$type<'terbuka' | 'berjalan' | 'selesai' | 'batal'>(),
    tenggat: date({ mode: 'string' }),
    catatan: text().notNull().default(''),
    /** The row that this one takes out of force; each at most once. */
    membatalkan: integer()
      .unique()
      .references((): AnyPgColumn => tindakLanjutRiwayat.id, { onDelete: 'cascade' }),
    oleh: integer().references(() => pengguna.id, { onDelete: 'set null' }),
    waktu: waktu('waktu').notNull().defaultNow(),
  },
  (t) => [index('tindak_lanjut_riwayat_induk').on(t.tindakLanjutId, t.id)],
)

/** Who came: officials by name and office, never kader or families. */
export const hadir = pgTable(
  'hadir',
  {
    id: serial().primaryKey(),
    rapatId: integer('rapat_id')
      .notNull()
      .references(() => rapat.id, { onDelete: 'cascade' }),
    urutan: integer().notNull(),
    nama: text().notNull(),
    jabatan: text().notNull().default(''),
    instansi: text().notNull().default(''),
  },
  (t) => [index('hadir_rapat').on(t.rapatId, t.urutan)],
)

/** A read-only link for a screen in the office. Only the hash of its token is kept. */
export const layar = pgTable('layar', {
  id: serial().primaryKey(),
  nama: text().notNull(),
  awalan: text().notNull(),
  sidik: text().notNull().unique(),
  kodeWilayah: text('kode_wilayah')
    .notNull()
    .references(() => wilayah.kode),
  /** `ringkasan`: always the newest numbers; `rapat`: one meeting as it was shown. */
  isi: text().$type<'ringkasan' | 'rapat'>().notNull(),
  rapatId: integer('rapat_id').references(() => rapat.id, { onDelete: 'cascade' }),
  /** Seconds per slide. */
  jeda: integer().notNull().default(20),
  kedaluwarsa: waktu('kedaluwarsa').notNull(),
  dicabut: waktu('dicabut'),
  dibuatOleh: integer('dibuat_oleh').references(() => pengguna.id, { onDelete: 'set null' }),
  dibuat: waktu('dibuat').notNull().defaultNow(),
  dipakaiTerakhir: waktu('dipakai_terakhir'),
})
