import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  date,
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
import type { KodeTemplat } from '@/indikator/tipe'

const waktu = (nama: string) => timestamp(nama, { withTimezone: true, mode: 'date' })

/** `kantor`: the office's own; `terbit`: published; `contoh`: sample, marked wherever it shows. */
type Sifat = 'kantor' | 'terbit' | 'contoh'
export type KeadaanImpor = 'draf' | 'tersimpan' | 'dibatalkan'
export type KeadaanBaris = 'terima' | 'tolak' | 'lewati'

export const wilayah = pgTable(
  'wilayah',
  {
    kode: text().primaryKey(),
    nama: text().notNull(),
    jenis: text().$type<'kabupaten' | 'kecamatan' | 'desa' | 'kelurahan'>().notNull(),
    induk: text(),
  },
  (t) => [index('wilayah_induk').on(t.induk)],
)

export const pengguna = pgTable('pengguna', {
  id: serial().primaryKey(),
  namaMasuk: text('nama_masuk').notNull().unique(),
  nama: text().notNull(),
  sandi: text().notNull(),
  peran: text().$type<'pimpinan' | 'dpmd' | 'tp_posyandu' | 'kecamatan' | 'opd'>().notNull(),
  kodeKecamatan: text('kode_kecamatan').references(() => wilayah.kode),
  bidang: text(),
  aktif: boolean().notNull().default(true),
  versiSesi: integer('versi_sesi').notNull().default(1),
  contoh: boolean().notNull().default(false),
  dibuat: waktu('dibuat').notNull().defaultNow(),
  masukTerakhir: waktu('masuk_terakhir'),
  /** Address for mail about approvals; null: none wanted. Never for sample accounts, whose password is public. */
  surel: text(),
})

export const percobaanMasuk = pgTable(
  'percobaan_masuk',
  { kunci: text().notNull(), waktu: waktu('waktu').notNull().defaultNow() },
  (t) => [index('percobaan_masuk_kunci').on(t.kunci, t.waktu)],
)

export const kunciApi = pgTable('kunci_api', {
  id: serial().primaryKey(),
  nama: text().notNull(),
  awalan: text().notNull(),
  sidik: text().notNull().unique(),
  kodeWilayah: text('kode_wilayah')
    .notNull()
    .references(() => wilayah.kode),
  /** `baca` reads numbers, `lapor` sends reports: never both. */
  lingkup: text().$type<'baca' | 'lapor'>().notNull().default('baca'),
  dibuatOleh: integer('dibuat_oleh').references(() => pengguna.id, { onDelete: 'set null' }),
  dibuat: waktu('dibuat').notNull().defaultNow(),
  kedaluwarsa: waktu('kedaluwarsa'),
  dicabut: waktu('dicabut'),
  dipakaiTerakhir: waktu('dipakai_terakhir'),
})

export const impor = pgTable(
  'impor',
  {
    id: serial().primaryKey(),
    templat: text().$type<KodeTemplat | 'contoh'>().notNull(),
    berkas: text().notNull(),
    sha256: text().notNull(),
    ukuranByte: integer('ukuran_byte').notNull(),
    sifat: text().$type<Sifat>().notNull(),
    keadaan: text().$type<KeadaanImpor>().notNull(),
    kodeKecamatan: text('kode_kecamatan').references(() => wilayah.kode),
    oleh: integer().references(() => pengguna.id, { onDelete: 'set null' }),
    dibuat: waktu('dibuat').notNull().defaultNow(),
    disimpan: waktu('disimpan'),
    dibatalkan: waktu('dibatalkan'),
    dibatalkanOleh: integer('dibatalkan_oleh').references(() => pengguna.id, { onDelete: 'set null' }),
    dibaca: integer().notNull(),
    diterima: integer().notNull(),
    ditolak: integer().notNull(),
    dilewati: integer().notNull(),
    /** What the reader understood of the file: sheets, heading rows, columns, dropped columns, file-level findings. */
    bacaan: jsonb().notNull().default({}),
    /** `PerubahanImpor`: what saving it changed, written by the save itself; null while it is a draft. */
    perubahan: jsonb(),
  },
  (t) => [index('impor_sha').on(t.sha256), index('impor_keadaan').on(t.keadaan, t.id)],
)

export const imporBaris = pgTable(
  'impor_baris',
  {
    imporId: integer('impor_id')
      .notNull()
      .references(() => impor.id, { onDelete: 'cascade' }),
    lembar: text().notNull(),
    baris: integer().notNull(),
    keadaan: text().$type<KeadaanBaris>().notNull(),
    /** The checked row as the importer's `BarisPeriksa`: recognised columns only, never a personal one. */
    isi: jsonb().notNull(),
    temuan: jsonb().notNull().default([]),
  },
  (t) => [primaryKey({ columns: [t.imporId, t.lembar, t.baris] })],
)

export const posyandu = pgTable(
  'posyandu',
  {
    id: serial().primaryKey(),
    kodeDesa: text('kode_desa')
      .notNull()
      .references(() => wilayah.kode),
    nama: text().notNull(),
    namaNormal: text('nama_normal').notNull(),
    lintang: doublePrecision(),
    bujur: doublePrecision(),
    /** Creator; the row is in force while any import that names it is not undone. */
    imporId: integer('impor_id').references(() => impor.id),
    berlaku: boolean().notNull().default(true),
  },
  (t) => [uniqueIndex('posyandu_nama').on(t.kodeDesa, t.namaNormal), index('posyandu_desa').on(t.kodeDesa)],
)

/**
 * Append-only: what each import said of a posyandu itself (`impor_id` null: entered by hand). The columns `nama`, `lintang`,
 * `bujur`, `impor_id` and `berlaku` of the posyandu follow from those in force, so that an undo brings the earlier ones back.
 */
export const posyanduImpor = pgTable(
  'posyandu_impor',
  {
    posyanduId: integer('posyandu_id')
      .notNull()
      .references(() => posyandu.id, { onDelete: 'cascade' }),
    imporId: integer('impor_id').references(() => impor.id, { onDelete: 'cascade' }),
    nama: text().notNull(),
    lintang: doublePrecision(),
    bujur: doublePrecision(),
  },
  (t) => [
    unique('posyandu_impor_kunci').on(t.posyanduId, t.imporId).nullsNotDistinct(),
    index('posyandu_impor_impor').on(t.imporId),
  ],
)

export const posyanduAlias = pgTable(
  'posyandu_alias',
  {
    posyanduId: integer('posyandu_id')
      .notNull()
      .references(() => posyandu.id, { onDelete: 'cascade' }),
    kodeDesa: text('kode_desa').notNull(),
    namaNormal: text('nama_normal').notNull(),
    /** Import in which a person confirmed it; it counts while that import is saved. Null: it always counts. */
    imporId: integer('impor_id').references(() => impor.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.kodeDesa, t.namaNormal] })],
)

/**
 * Append-only. `posyandu_id` null: the value speaks for the whole desa. At most one row in force per unit, month and measure.
 * `impor_id`, `kode_desa` and `posyandu_id` refer to their tables by triggers that look at a statement as a whole
 * (migration 0005): foreign keys look at every row, which is most of the time of a large import.
 */
export const fakta = pgTable(
  'fakta',
  {
    imporId: integer('impor_id').notNull(),
    lembar: text().notNull(),
    baris: integer().notNull(),
    kodeDesa: text('kode_desa').notNull(),
    posyanduId: integer('posyandu_id'),
    bulan: text().notNull(),
    ukuran: text().notNull(),
    nilai: integer().notNull(),
    berlaku: boolean().notNull().default(true),
    /** Whose value it was before `posyandu_gabung` moved it; null: never moved. */
    asalId: integer('asal_id'),
  },
  (t) => [
    // Created by hand in the migration as UNIQUE … NULLS NOT DISTINCT WHERE berlaku.
    index('fakta_impor').on(t.imporId),
    index('fakta_desa').on(t.kodeDesa, t.bulan),
    check('fakta_nilai', sql`${t.nilai} >= 0`),
    check('fakta_bulan', sql`${t.bulan} ~ '^\\d{4}-(0[1-9]|1[0-2])$'`),
  ],
)

/** Sums per wilayah at every level, rewritten in the transaction that changes facts: the only thing that dashboards read. */
export const rekap = pgTable(
  'rekap',
  {
    kodeWilayah: text('kode_wilayah').notNull(),
    bulan: text().notNull(),
    ukuran: text().notNull(),
    jumlah: bigint({ mode: 'number' }).notNull(),
    unitMelapor: integer('unit_melapor').notNull(),
    unitTotal: integer('unit_total').notNull(),
    adaContoh: boolean('ada_contoh').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.bulan, t.kodeWilayah, t.ukuran] }),
    index('rekap_wilayah').on(t.kodeWilayah, t.ukuran),
  ],
)

/** Published figures: a series of its own, never added to the office's sums. */
export const angkaTerbit = pgTable(
  'angka_terbit',
  {
    id: serial().primaryKey(),
    seri: text().notNull(),
    kodeWilayah: text('kode_wilayah').notNull(),
    namaWilayah: text('nama_wilayah').notNull(),
    /** `2024` or `2025-09`. */
    periode: text().notNull(),
    nilai: doublePrecision().notNull(),
    satuan: text().notNull(),
    metode: text().notNull(),
    sumber: text().notNull(),
    /** Date of the source, as precise as known: `2024`, `2025-09`, `2025-09-18`. */
    tanggalSumber: text('tanggal_sumber').notNull(),
    catatan: text(),
  },
  (t) => [unique('angka_terbit_kunci').on(t.seri, t.kodeWilayah, t.periode, t.metode, t.sumber)],
)

export const jejak = pgTable(
  'jejak',
  {
    id: serial().primaryKey(),
    waktu: waktu('waktu').notNull().defaultNow(),
    oleh: integer().references(() => pengguna.id, { onDelete: 'set null' }),
    perbuatan: text().notNull(),
    objek: text().notNull(),
    rincian: jsonb().notNull().default({}),
  },
  (t) => [index('jejak_waktu').on(t.waktu)],
)

/** One row: `versi` grows with every change of data and is part of every cache key. */
export const keadaanData = pgTable('keadaan_data', {
  id: integer().primaryKey().default(1),
  versi: integer().notNull().default(1),
  /** Latest day that the data speak of, `YYYY-MM-DD`; null while there are none. */
  tanggalData: date('tanggal_data', { mode: 'string' }),
  /** First and last month with data; null while there are none. */
  bulanAwal: text('bulan_awal'),
  bulanAkhir: text('bulan_akhir'),
  /** The month that pages open with: the latest in which at least half of the posyandu reported, else `bulan_akhir`. */
  bulanUtama: text('bulan_utama'),
  /** By which definitions `rekap` was made, see `SIDIK_REKAP`; null: before this was kept. */
  rumus: text(),
  diperbarui: waktu('diperbarui').notNull().defaultNow(),
})
