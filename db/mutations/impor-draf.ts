import { sql } from 'drizzle-orm'
import type { PemeriksaanBertahap } from '@/impor/periksa'
import type { BarisPeriksa } from '@/impor/tipe'
import type { Sambungan } from '../client'
import { impor } from '../schema'

const POTONGAN = 2000

export interface BerkasImpor {
  nama: string
  sha256: string
  byte: number
  kodeKecamatan: string | null
  oleh: number | null
  /** A trial, whoever sends it: a key of a sample account. */
  contoh?: boolean
}

// PostgreSQL stores neither NUL nor half a surrogate pair; a file may hold both. JSON writes either as an escape.
const TAK_TERSIMPAN = /\\u0000|\\ud[89a-f]/i
const formatJson = (isi: unknown): string => {
  const teks = JSON.stringify(isi)
  return TAK_TERSIMPAN.test(teks)
    ? JSON.stringify(isi, (_, v) => (typeof v === 'string' ? bersihTeks(v) : v))
    : teks
}
const bersihTeks = (s: string): string =>
  s
    .replaceAll('\0', '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')

function* listPotongan(semua: Iterable<BarisPeriksa>): Generator<unknown[]> {
  let potong: unknown[] = []
  for (const { lembar, baris, keadaan, temuan, ...isi } of semua) {
    if (potong.push({ lembar, baris, keadaan, isi, temuan }) < POTONGAN) continue
    yield potong
    potong = []
  }
  if (potong.length > 0) yield potong
}

async function insertBaris(tx: Sambungan, id: number, semua: Iterable<BarisPeriksa>): Promise<void> {
  for (const potong of listPotongan(semua)) {
    await tx.execute(sql`
      insert into impor_baris (impor_id, lembar, baris, keadaan, isi, temuan)
      select ${id}::int, lembar, baris, keadaan, isi, temuan from jsonb_to_recordset(${formatJson(potong)}::jsonb)
        as t(lembar text, baris int, keadaan text, isi jsonb, temuan jsonb)`)
  }
}

/** A checked file as a draft with all of its rows, within a transaction; returns its id. */
export async function insertDraf(
  tx: Sambungan,
  berkas: BerkasImpor,
  hasil: PemeriksaanBertahap,
): Promise<number> {
  const contoh = sql`${berkas.contoh ?? false}::bool or exists (select 1 from pengguna where id = ${berkas.oleh}::int and contoh)`
  const [baru] = await tx
    .insert(impor)
    .values({
      templat: hasil.templat,
      berkas: bersihTeks(berkas.nama),
      sha256: berkas.sha256,
      ukuranByte: berkas.byte,
      // The password of sample accounts is public: what they bring is a trial, marked as such and gone with the sample.
      sifat: sql<'kantor' | 'contoh'>`case when ${contoh} then 'contoh' else 'kantor' end`,
      keadaan: 'draf',
      kodeKecamatan: berkas.kodeKecamatan,
      oleh: berkas.oleh,
      ...hasil.hitungan,
      bacaan: sql`${formatJson(hasil.bacaan)}::jsonb`,
    })
    .returning({ id: impor.id })
  const { id } = baru as { id: number }
  await insertBaris(tx, id, hasil.baris)
  return id
}
