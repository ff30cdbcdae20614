import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  serial,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { KodePersetujuan, RingkasPengajuan } from '@/indikator/persetujuan'
import { pengguna } from './schema'

const waktu = (nama: string) => timestamp(nama, { withTimezone: true, mode: 'date' })
const orang = (nama: string) => integer(nama).references(() => pengguna.id, { onDelete: 'set null' })

/** Append-only: the newest of a kind holds, apart for sample accounts; none: the rule of `indikator/persetujuan.ts`. */
export const aturanPersetujuan = pgTable(
  'aturan_persetujuan',
  {
    id: serial().primaryKey(),
    jenis: text().$type<KodePersetujuan>().notNull(),
    wajib: boolean().notNull(),
    ambang: integer(),
    alasan: text().notNull(),
    contoh: boolean().notNull(),
    oleh: orang('oleh'),
    waktu: waktu('waktu').notNull().defaultNow(),
  },
  (t) => [
    index('aturan_persetujuan_jenis').on(t.contoh, t.jenis, t.id),
    check('aturan_persetujuan_ambang', sql`${t.ambang} >= 0`),
  ],
)

/** One person decides for another from one day to another, both included; withdrawn ones stay visible. */
export const delegasi = pgTable(
  'delegasi',
  {
    id: serial().primaryKey(),
    /** In whose name; his right to delegate must still stand when it is used. */
    dari: integer()
      .notNull()
      .references(() => pengguna.id, { onDelete: 'cascade' }),
    kepada: integer()
      .notNull()
      .references(() => pengguna.id, { onDelete: 'cascade' }),
    mulai: date({ mode: 'string' }).notNull(),
    sampai: date({ mode: 'string' }).notNull(),
    alasan: text().notNull(),
    contoh: boolean().notNull(),
    dibuat: waktu('dibuat').notNull().defaultNow(),
    dicabut: waktu('dicabut'),
    dicabutOleh: orang('dicabut_oleh'),
  },
  (t) => [
    index('delegasi_kepada').on(t.kepada),
    check('delegasi_rentang', sql`${t.sampai} >= ${t.mulai}`),
    check('delegasi_orang', sql`${t.dari} <> ${t.kepada}`),
  ],
)

/** An act that waits, or waited, for a second person. Never changed: what became of it is in `pengajuan_langkah`. */
export const pengajuan = pgTable(
  'pengajuan',
  {
    id: serial().primaryKey(),
    jenis: text().$type<KodePersetujuan>().notNull(),
    /** What it is about, as in `jejak`: `impor/12`, `target/64.02.12/2025-10-24`. */
    objek: text().notNull(),
    kodeWilayah: text('kode_wilayah').notNull(),
    /** `IsiPengajuan`: the act with all that it needs. */
    isi: jsonb().notNull(),
    ringkas: jsonb().$type<RingkasPengajuan>().notNull(),
    alasan: text(),
    contoh: boolean().notNull(),
    oleh: orang('oleh'),
    dibuat: waktu('dibuat').notNull().defaultNow(),
  },
  (t) => [index('pengajuan_objek').on(t.objek), index('pengajuan_wilayah').on(t.kodeWilayah, t.id)],
)

/** Append-only. `gagal`: an approval that was refused by what had changed meanwhile; the request waits on. The others end it, once. */
export const pengajuanLangkah = pgTable(
  'pengajuan_langkah',
  {
    id: serial().primaryKey(),
    pengajuanId: integer('pengajuan_id')
      .notNull()
      .references(() => pengajuan.id, { onDelete: 'cascade' }),
    hasil: text().$type<'disetujui' | 'ditolak' | 'ditarik' | 'gagal'>().notNull(),
    oleh: orang('oleh'),
    /** By which delegation; null: in his own right. */
    delegasiId: integer('delegasi_id').references(() => delegasi.id, { onDelete: 'set null' }),
    alasan: text(),
    waktu: waktu('waktu').notNull().defaultNow(),
  },
  (t) => [
    index('pengajuan_langkah_pengajuan').on(t.pengajuanId),
    uniqueIndex('pengajuan_langkah_akhir').on(t.pengajuanId).where(sql`${t.hasil} <> 'gagal'`),
  ],
)

/** Mail on its way out. The address is read when it is sent, and never kept here. */
export const suratKeluar = pgTable(
  'surat_keluar',
  {
    id: serial().primaryKey(),
    kepada: integer()
      .notNull()
      .references(() => pengguna.id, { onDelete: 'cascade' }),
    pengajuanId: integer('pengajuan_id')
      .notNull()
      .references(() => pengajuan.id, { onDelete: 'cascade' }),
    perihal: text().$type<'diajukan' | 'disetujui' | 'ditolak'>().notNull(),
    dibuat: waktu('dibuat').notNull().defaultNow(),
    percobaan: integer().notNull().default(0),
    /** Not to be tried before; null: sent or given up. */
    berikut: waktu('berikut').defaultNow(),
    terkirim: waktu('terkirim'),
    galat: text(),
  },
  (t) => [index('surat_keluar_berikut').on(t.berikut)],
)
