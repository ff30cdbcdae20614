import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { getIdentitas } from '@/db/kunci.mjs'
import { type Lokal, startLokal } from '@/db/lokal'

// One cluster for all tests of the file: making it takes longer than all the rest. Each test starts with it stopped.
let dir: string
let hidup: Lokal[] = []

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'dasbor-uji-lokal-'))
})

afterEach(async () => {
  for (const lokal of hidup) await lokal.stop()
  hidup = []
})

afterAll(() => rmSync(dir, { recursive: true, force: true }))

async function start(): Promise<Lokal> {
  const lokal = await startLokal({ dir, sementara: true })
  hidup.push(lokal)
  return lokal
}

async function query(lokal: Lokal, perintah: string): Promise<postgres.RowList<postgres.Row[]>> {
  const sql = postgres(lokal.url, { max: 1, onnotice: () => {} })
  try {
    return await sql.unsafe(perintah)
  } finally {
    await sql.end()
  }
}

function getPid(): number {
  return Number.parseInt(readFileSync(join(dir, 'data', 'postmaster.pid'), 'utf8'), 10)
}

const isHidup = (pid: number): boolean => getIdentitas(pid) !== null

test('data is still there after stop and start', async () => {
  const pertama = await start()
  await query(pertama, 'drop table if exists catatan; create table catatan as select 7 as isi')
  await query(pertama, 'checkpoint')
  await pertama.stop()
  const kedua = await start()
  expect((await query(kedua, 'select isi from catatan'))[0]?.isi).toBe(7)
})

test('stop leaves no server process and no pid file', async () => {
  const lokal = await start()
  const pid = getPid()
  await lokal.stop()
  expect(isHidup(pid)).toBe(false)
  expect(existsSync(join(dir, 'data', 'postmaster.pid'))).toBe(false)
})

test('two starts at once share one server, and the last to leave stops it', async () => {
  const [satu, dua] = await Promise.all([start(), start()])
  expect(satu.url).toBe(dua.url)
  const pid = getPid()
  await satu.stop()
  expect((await query(dua, 'select 1 as isi'))[0]?.isi).toBe(1)
  await dua.stop()
  expect(isHidup(pid)).toBe(false)
})

test('a server killed without warning recovers what was committed', async () => {
  const lokal = await start()
  await query(lokal, 'drop table if exists catatan; create table catatan as select 7 as isi')
  await query(lokal, 'checkpoint')
  const pid = getPid()
  process.kill(pid, 'SIGKILL')
  await expect.poll(() => isHidup(pid)).toBe(false)
  const kedua = await start()
  expect((await query(kedua, 'select isi from catatan'))[0]?.isi).toBe(7)
})

test('a pid file that names a living foreign process does not stop the start', async () => {
  const lokal = await start()
  const berkas = join(dir, 'data', 'postmaster.pid')
  const isi = readFileSync(berkas, 'utf8')
  await lokal.stop()
  const akun = statSync(join(dir, 'data'))
  const asing = spawn(
    'sleep',
    ['60'],
    process.getuid?.() === 0 ? { uid: akun.uid, gid: akun.gid, cwd: '/' } : {},
  )
  try {
    writeFileSync(berkas, isi.replace(/^\d+/, String(asing.pid)))
    expect((await query(await start(), 'select 1 as isi'))[0]?.isi).toBe(1)
    expect(isHidup(asing.pid ?? 0)).toBe(true)
  } finally {
    asing.kill()
  }
})

test('a user that died without leaving does not keep the server up', async () => {
  const lokal = await start()
  writeFileSync(join(dir, 'pemakai', 'mati'), '999999 lama 1')
  const pid = getPid()
  await lokal.stop()
  expect(isHidup(pid)).toBe(false)
})

test('the port of the last time being taken is no trouble', async () => {
  const lokal = await start()
  const port = Number(new URL(lokal.url).port)
  await lokal.stop()
  const penghalang = await new Promise<Server>((selesai) => {
    const server = createServer().listen(port, '127.0.0.1', () => selesai(server))
  })
  try {
    const kedua = await start()
    expect(Number(new URL(kedua.url).port)).not.toBe(port)
  } finally {
    penghalang.close()
  }
})

test('the password is readable by the owner only and the server listens on the loopback only', async () => {
  const lokal = await start()
  expect(statSync(join(dir, 'sandi')).mode & 0o077).toBe(0)
  expect((await query(lokal, 'show listen_addresses'))[0]?.listen_addresses).toBe('127.0.0.1')
  const salah = new URL(lokal.url)
  salah.password = 'salah'
  await expect(query({ ...lokal, url: salah.href }, 'select 1')).rejects.toThrow(
    'password authentication failed',
  )
})

test('folding case and comparing text do not depend on the locale of the machine', async () => {
  const lokal = await start()
  const hasil = await query(
    lokal,
    `select lower('ÉTAM') as kecil, datlocprovider as asal from pg_database where datname = 'dasbor'`,
  )
  expect(hasil[0]).toEqual({ kecil: 'étam', asal: 'b' })
})

test('a folder with something else in it is refused with a sentence and left alone', async () => {
  const lain = mkdtempSync(join(tmpdir(), 'dasbor-uji-lain-'))
  const penting = join(lain, 'data', 'penting.txt')
  mkdirSync(join(lain, 'data'))
  writeFileSync(penting, 'jangan dihapus')
  try {
    await expect(startLokal({ dir: lain, sementara: true })).rejects.toThrow('bukan data PostgreSQL')
    expect(readFileSync(penting, 'utf8')).toBe('jangan dihapus')
  } finally {
    rmSync(lain, { recursive: true, force: true })
  }
})
