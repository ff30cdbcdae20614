import { type ChildProcess, spawn } from 'node:child_process'
import { createHash, randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as tunggu } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import type postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDb, type Db } from '@/db/client'
import { startLokal } from '@/db/lokal'
import { saveImpor, undoImpor } from '@/db/mutations/impor'
import { bangunRekap } from '@/db/rekap'
import type { IsiNilai } from '@/impor/tipe'
import { geserBulan } from '@/lib/periode'
import { createBasis } from './basis'
import {
  createDraf,
  createImpor,
  createNilai,
  createPosyandu,
  createWilayah,
  DESA,
  listKeadaan,
} from './impor-bahan'

const POSYANDU = 12
const BULAN = 3

/** A report of every posyandu for three months: what is written differs from what stood in every value. */
function createIsi(id: readonly number[], tambah: number): IsiNilai[] {
  return id.flatMap((p, i) =>
    Array.from({ length: BULAN }, (_, b) =>
      createNilai(DESA[i % 4] as string, { id: p, nama: `Mawar ${i}` }, geserBulan('2025-08', b), {
        balita_diukur: 40 + tambah,
        balita_pendek: 5 + tambah,
        hari_buka: 1,
        kader_hadir: 3 + tambah,
      }),
    ),
  )
}

/** One number for everything that counts. */
const getSidik = async (sql: postgres.Sql) =>
  createHash('md5')
    .update(JSON.stringify(await listKeadaan(sql)))
    .digest('hex')

interface Bahan {
  draf: number
  sebelum: string
  sesudah: string
  /** How long a save takes, in milliseconds. */
  lama: number
}

async function createBahan(db: Db, sql: postgres.Sql): Promise<Bahan> {
  await createWilayah(sql)
  const id = await createPosyandu(
    sql,
    Array.from({ length: POSYANDU }, (_, i) => [DESA[i % 4] as string, `Mawar ${i}`] as [string, string]),
  )
  await createImpor(db, createIsi(id, 0))
  const sebelum = await getSidik(sql)
  const draf = await createDraf(db, createIsi(id, 7))
  const mulai = performance.now()
  await saveImpor(db, draf, null)
  const lama = performance.now() - mulai
  const sesudah = await getSidik(sql)
  await kembalikan(db, sql, draf)
  expect(await getSidik(sql)).toBe(sebelum)
  return { draf, sebelum, sesudah, lama }
}

/** Undoes the import and makes it a draft again, for the next round. */
async function kembalikan(db: Db, sql: postgres.Sql, draf: number): Promise<void> {
  await undoImpor(db, draf, null)
  await sql`delete from fakta where impor_id = ${draf}`
  await sql`update impor set keadaan = 'draf', disimpan = null, dibatalkan = null, perubahan = null where id = ${draf}`
}

/** The whole import or none of it, and the sums are those of what stands. Returns which. */
async function requireUtuh(db: Db, sql: postgres.Sql, b: Bahan): Promise<boolean> {
  const [i] = await sql`select keadaan, perubahan is not null as berubah,
    (select count(*)::int from jejak where objek = 'impor/' || impor.id and perbuatan = 'impor-simpan') as jejak,
    (select count(*)::int from fakta where impor_id = impor.id) as fakta from impor where id = ${b.draf}`
  const masuk = i?.keadaan === 'tersimpan'
  expect(await getSidik(sql)).toBe(masuk ? b.sesudah : b.sebelum)
  expect([i?.fakta, i?.berubah]).toEqual(masuk ? [POSYANDU * BULAN * 4, true] : [0, false])
  if (masuk) await kembalikan(db, sql, b.draf)
  return masuk
}

const acakWaktu = (lama: number) => (randomInt(0, 1000) / 1000) * lama * 1.15

/** A process of its own that saves drafts. */
async function startAnak(): Promise<ChildProcess> {
  const jalur = fileURLToPath(new URL('./impor-mati-anak.ts', import.meta.url))
  const anak = spawn(process.execPath, ['--import', 'tsx', jalur], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await once(anak, 'message')
  return anak
}

/** Lets it begin to save; returns the backend that does the work. */
async function mulaiSimpan(anak: ChildProcess, url: string, draf: number): Promise<number> {
  const pid = once(anak, 'message')
  anak.send({ url, draf })
  return ((await pid)[0] as { pid: number }).pid
}

describe('whatever is killed, whenever', () => {
  let basis: Awaited<ReturnType<typeof createBasis>>
  let bahan: Bahan
  beforeAll(async () => {
    basis = await createBasis()
    bahan = await createBahan(basis.db, basis.sql)
  }, 60_000)
  afterAll(() => basis.tutup())

  test('100 times the connection of a save at a random moment: the whole import stands, or none of it', async () => {
    const anak = await startAnak()
    let masuk = 0
    for (let i = 0; i < 100; i++) {
      const pid = await mulaiSimpan(anak, basis.url, bahan.draf)
      const selesai = once(anak, 'message')
      await tunggu(acakWaktu(bahan.lama))
      await basis.sql`select pg_terminate_backend(${pid}, 5000)`
      await selesai
      if (await requireUtuh(basis.db, basis.sql, bahan)) masuk += 1
    }
    anak.kill()
    expect(masuk).toBeLessThan(100)
  }, 240_000)

  test('4 times the process that saves, with SIGKILL: the same', async () => {
    for (let i = 0; i < 2; i++) {
      for (const anak of await Promise.all([startAnak(), startAnak()])) {
        const pid = await mulaiSimpan(anak, basis.url, bahan.draf)
        const mati = once(anak, 'exit')
        await tunggu(acakWaktu(bahan.lama))
        anak.kill('SIGKILL')
        await mati
        // The server would notice by itself; nobody has to wait for that here.
        await basis.sql`select pg_terminate_backend(${pid}, 5000)`
        await requireUtuh(basis.db, basis.sql, bahan)
      }
    }
  }, 120_000)

  test('the sums that stand after all this are those that are built from nothing', async () => {
    await basis.db.transaction((tx) => bangunRekap(tx))
    expect(await getSidik(basis.sql)).toBe(bahan.sebelum)
  })
})

test('twice the database server itself with SIGKILL, started again: the whole import stands, or none of it', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'dasbor-uji-mati-'))
  const anak = await startAnak()
  try {
    let lokal = await startLokal({ dir })
    let db = createDb(lokal.url, 2)
    await migrate(drizzle(db.$client), {
      migrationsFolder: fileURLToPath(new URL('../../drizzle', import.meta.url)),
    })
    const bahan = await createBahan(db, db.$client)
    for (let i = 0; i < 2; i++) {
      await db.$client.end({ timeout: 5 })
      const pid = Number.parseInt(readFileSync(join(lokal.dir, 'data', 'postmaster.pid'), 'utf8'), 10)
      await mulaiSimpan(anak, lokal.url, bahan.draf)
      const selesai = once(anak, 'message')
      await tunggu(acakWaktu(bahan.lama))
      process.kill(pid, 'SIGKILL')
      await selesai
      await lokal.stop()
      lokal = await startLokal({ dir })
      db = createDb(lokal.url, 2)
      await requireUtuh(db, db.$client, bahan)
    }
    await db.$client.end({ timeout: 5 })
    await lokal.stop()
  } finally {
    anak.kill()
    rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}, 180_000)
