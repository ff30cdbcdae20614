import { spawn, spawnSync } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  fchownSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as tunggu } from 'node:timers/promises'
import { getIdentitas } from './kunci.mjs'
import { type Akun, GalatLokal, type getBiner } from './lokal-biner'

type Tempat = {
  dir: string
  data: string
  akun: Akun
  biner: ReturnType<typeof getBiner>
  sementara: boolean
}
type Pencatat = { log: (kalimat: string) => void }

// A foreign locale or PG* variable of the caller must not reach the server. Windows needs its own variables.
function loadPilihanProses(akun: Akun) {
  const lingkungan =
    process.platform === 'win32' ? {} : { env: { LC_ALL: 'C', TZ: 'UTC', NODE_ENV: 'production' as const } }
  return { ...lingkungan, ...akun, cwd: process.platform === 'win32' ? undefined : '/' }
}

function loadEkorLog(dir: string): string {
  const berkas = join(dir, 'log')
  return existsSync(berkas) ? readFileSync(berkas, 'utf8').trim().split('\n').slice(-5).join('\n') : ''
}

function requireVersiSama({ data, biner, akun }: Tempat): void {
  const versiData = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
  const keluaran = spawnSync(biner('postgres'), ['--version'], {
    ...loadPilihanProses(akun),
    encoding: 'utf8',
  })
  const versiProgram = keluaran.stdout?.match(/(\d+)/)?.[1]
  if (!versiProgram) {
    throw new GalatLokal(
      `PostgreSQL tertanam tidak dapat dijalankan di komputer ini: ${keluaran.stderr || keluaran.error?.message}. ` +
        'Isi DATABASE_URL dengan alamat PostgreSQL 15 atau lebih baru, lalu jalankan lagi.',
    )
  }
  if (versiProgram !== versiData) {
    throw new GalatLokal(
      `Data di ${data} dibuat dengan PostgreSQL ${versiData}, programnya versi ${versiProgram}. ` +
        'Pindahkan data dengan pg_dump, atau pasang versi aplikasi yang lama.',
    )
  }
}

/** Initialises the cluster when there is none. An interrupted try leaves nothing that looks finished. */
export async function createKlaster(
  tempat: Tempat & Pencatat & { sandi: string; pengguna: string },
): Promise<void> {
  const { dir, data, akun, biner, sandi, pengguna, sementara, log } = tempat
  if (existsSync(join(data, 'PG_VERSION'))) return requireVersiSama(tempat)
  if (existsSync(data)) {
    throw new GalatLokal(
      `${data} ada tetapi bukan data PostgreSQL. Pindahkan folder itu, lalu jalankan lagi.`,
    )
  }
  log('Menyiapkan basis data…')
  const baru = join(dir, 'data.baru')
  const berkasSandi = join(dir, 'sandi.init')
  rmSync(baru, { recursive: true, force: true })
  writeFileSync(berkasSandi, `${sandi}\n`, { mode: 0o600 })
  if (akun) chownSync(berkasSandi, akun.uid, akun.gid)
  const argumen = [
    `--pgdata=${baru}`,
    `--username=${pengguna}`,
    `--pwfile=${berkasSandi}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Built into the server: sorts and folds case the same on every machine, whatever locales it has.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    ...(sementara ? ['--no-sync'] : []),
  ]
  const hasil = await runProses(biner('initdb'), argumen, akun)
  rmSync(berkasSandi, { force: true })
  if (hasil.kode !== 0) {
    rmSync(baru, { recursive: true, force: true })
    throw new GalatLokal(
      `Basis data tidak dapat disiapkan di ${dir}: ${hasil.galat.trim() || `initdb berhenti dengan kode ${hasil.kode}`}. ` +
        'Periksa ruang disk, atau isi DATABASE_URL dengan alamat PostgreSQL Anda.',
    )
  }
  renameSync(baru, data)
}

function runProses(
  program: string,
  argumen: string[],
  akun: Akun,
): Promise<{ kode: number | null; galat: string }> {
  return new Promise((selesai) => {
    const anak = spawn(program, argumen, { ...loadPilihanProses(akun), stdio: ['ignore', 'ignore', 'pipe'] })
    let galat = ''
    anak.stderr?.on('data', (potongan) => {
      galat += potongan
    })
    anak.on('error', (e) => selesai({ kode: null, galat: e.message }))
    anak.on('close', (kode) => selesai({ kode, galat }))
  })
}

type Postmaster = { pid: number; port: number; siap: boolean }

/** The server that runs on `data` now, by its own pid file; null when none does, also when the file is left from a crash. */
export function getPostmaster(data: string): Postmaster | null {
  const baris = loadBerkasPid(data)
  if (!baris) return null
  const pid = Number.parseInt(baris[0] ?? '', 10)
  if (!Number.isInteger(pid) || !isPostgresDari(pid, data)) return null
  return { pid, port: Number.parseInt(baris[3] ?? '', 10), siap: baris[7]?.trim() === 'ready' }
}

function loadBerkasPid(data: string): string[] | null {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return null
  }
}

function isPostgresDari(pid: number, data: string): boolean {
  if (getIdentitas(pid) === null) return false
  if (process.platform === 'win32') return true
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout.includes(data)
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(data)
  } catch {
    return false
  }
}

// After a crash or reboot the pid may belong to another program, and PostgreSQL then refuses to start. A pid that cannot
// exist makes it look further by itself (it still checks the shared memory of the old server); deleting would not.
function bersihkanPidBasi(data: string): void {
  const baris = loadBerkasPid(data)
  if (!baris || getPostmaster(data)) return
  writeFileSync(join(data, 'postmaster.pid'), ['2147483647', ...baris.slice(1)].join('\n'))
}

function getPortKosong(): Promise<number> {
  return new Promise((selesai, gagal) => {
    const server = createServer()
    server.on('error', gagal)
    server.listen(0, '127.0.0.1', () => {
      const alamat = server.address()
      server.close(() => selesai(typeof alamat === 'object' && alamat ? alamat.port : 0))
    })
  })
}

/** Starts the server on a free port of 127.0.0.1 and returns that port when it takes connections. */
export async function startServer(tempat: Tempat & Pencatat): Promise<number> {
  bersihkanPidBasi(tempat.data)
  for (let ke = 0; ke < 5; ke += 1) {
    const port = await getPortKosong()
    if (await cobaStart(tempat, port)) return port
    await tunggu(ke * 1000)
  }
  throw new GalatLokal(
    `Basis data tidak dapat dinyalakan: porta terpakai atau proses lamanya belum berhenti. Catatan terakhir:\n${loadEkorLog(tempat.dir)}`,
  )
}

async function cobaStart(
  { dir, data, akun, biner, sementara, log }: Tempat & Pencatat,
  port: number,
): Promise<boolean> {
  const catatan = openSync(join(dir, 'log'), 'w', 0o600)
  if (akun) fchownSync(catatan, akun.uid, akun.gid)
  const setelan = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'log_checkpoints=off',
    'timezone=UTC',
    ...(sementara ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off'] : []),
  ]
  // Detached: Ctrl-C in the terminal must reach Next first and the server last.
  const anak = spawn(biner('postgres'), ['-D', data, ...setelan.flatMap((s) => ['-c', s])], {
    ...loadPilihanProses(akun),
    stdio: ['ignore', catatan, catatan],
    detached: true,
  })
  closeSync(catatan)
  let mati = false
  anak.once('exit', () => {
    mati = true
  })
  anak.once('error', () => {
    mati = true
  })
  anak.unref()
  for (let ke = 0; !mati; ke += 1) {
    const postmaster = getPostmaster(data)
    if (postmaster?.siap && postmaster.pid === anak.pid) return true
    if (ke > 0 && ke % 400 === 0) log('Basis data masih memulihkan diri…')
    await tunggu(25)
  }
  const ekor = loadEkorLog(dir)
  // The port was taken meanwhile, or processes of a server that was killed are still leaving.
  if (/could not (bind|create any TCP)|pre-existing shared memory/.test(ekor)) return false
  throw new GalatLokal(
    `Basis data berhenti saat dinyalakan. Catatan terakhir (${join(dir, 'log')}):\n${ekor}`,
  )
}

/** Stops the server of `data` if it runs; throw-away data is stopped without a checkpoint. Synchronous: also used at exit. */
export function stopServer({ data, akun, biner, sementara }: Tempat): void {
  if (!getPostmaster(data)) return
  const cara = sementara ? 'immediate' : 'fast'
  const pilihan = { ...loadPilihanProses(akun), stdio: 'ignore' as const }
  const hasil = spawnSync(biner('pg_ctl'), ['stop', '-D', data, '-m', cara, '-w', '-t', '60'], pilihan)
  if (hasil.status !== 0)
    spawnSync(biner('pg_ctl'), ['stop', '-D', data, '-m', 'immediate', '-w', '-t', '10'], pilihan)
}
