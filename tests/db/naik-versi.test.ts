import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { afterAll, expect, inject, test } from 'vitest'
import { createDb } from '@/db/client'
import { muatAcuan } from '@/db/muat'
import { bangunRekapBila } from '@/db/rekap'
import { createPosyandu, createWilayah, DESA, getJumlah } from './impor-bahan'

const DRIZZLE = resolve(import.meta.dirname, '../../drizzle')
/** Last migration of release 0.1.0. */
const TERAKHIR_LAMA = '0009_tindak_lanjut_batal'

const nama = `naik_${process.pid}`
const url = new URL(inject('serverUji').url)
const induk = postgres(url.href, { max: 1, onnotice: () => {} })
await induk.unsafe(`create database ${nama}`)
url.pathname = `/${nama}`
const sql = postgres(url.href, { max: 2, onnotice: () => {} })
const db = createDb(url.href, 2)
afterAll(async () => {
  await Promise.all([sql.end({ timeout: 5 }), db.$client.end({ timeout: 5 })])
  await induk.unsafe(`drop database if exists ${nama} with (force)`)
  await induk.end()
})

/** The migrations that the release had. */
function createFolderLama(): string {
  const dir = mkdtempSync(join(tmpdir(), 'migrasi-'))
  cpSync(DRIZZLE, dir, { recursive: true })
  const berkas = join(dir, 'meta', '_journal.json')
  const jurnal = JSON.parse(readFileSync(berkas, 'utf8')) as { entries: { tag: string }[] }
  const akhir = jurnal.entries.findIndex((m) => m.tag === TERAKHIR_LAMA)
  writeFileSync(berkas, JSON.stringify({ ...jurnal, entries: jurnal.entries.slice(0, akhir + 1) }))
  return dir
}

test('a database of release 0.1.0 keeps accounts, values and the trace; sums are built anew, published lists come in', async () => {
  const dir = createFolderLama()
  await migrate(drizzle(sql), { migrationsFolder: dir })
  rmSync(dir, { recursive: true })
  await createWilayah(sql)
  const [id] = await createPosyandu(sql, [[DESA[0], 'Mawar']])
  await sql`insert into pengguna (nama_masuk, nama, sandi, peran) values ('budi', 'Budi', 'x', 'dpmd')`
  await sql`insert into jejak (perbuatan, objek) values ('impor-simpan', 'impor/1')`
  await sql`insert into impor (templat, berkas, sha256, ukuran_byte, sifat, keadaan, disimpan, dibaca, diterima, ditolak, dilewati)
    values ('laporan-bulanan', 'Okt.xlsx', 'x', 1, 'kantor', 'tersimpan', now(), 1, 1, 0, 0)`
  await sql`insert into fakta (kode_desa, posyandu_id, bulan, ukuran, nilai, impor_id, lembar, baris, berlaku)
    select ${DESA[0]}, ${id as number}, '2025-10', 'hari_buka', 3, id, 'Okt', 2, true from impor`
  await sql`insert into keadaan_data (versi, rumus) values (1, 'rumus 0.1.0')`

  await migrate(drizzle(sql), { migrationsFolder: DRIZZLE })
  await muatAcuan(db, '64.02')
  expect(await db.transaction(bangunRekapBila)).toBe(true)

  expect(await getJumlah(sql, '64.02', '2025-10', 'hari_buka')).toBe(3)
  expect(await sql`select nama_masuk from pengguna`).toEqual([{ nama_masuk: 'budi' }])
  expect(await sql`select 1 from jejak where perbuatan = 'impor-simpan'`).toHaveLength(1)
  expect(await sql`select distinct sifat from catatan`).toEqual([{ sifat: 'terbit' }])
  expect(await db.transaction(bangunRekapBila)).toBe(false)
})
