import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as tunggu } from 'node:timers/promises'
import postgres from 'postgres'
import { getIdentitas, isHidup, withKunci } from './kunci.mjs'
import { type Akun, GalatLokal, getAkun, getBiner, getTempat } from './lokal-biner'
import { createKlaster, getPostmaster, startServer, stopServer } from './lokal-server'

const PENGGUNA = 'dasbor'
const BASIS = 'dasbor'

type Pilihan = {
  /** Folder of its own; holds the cluster, the password and who is using it. Created when missing. */
  dir: string
  /** Gets short Indonesian sentences about what takes time. */
  log?: (kalimat: string) => void
  /** For throw-away data: no fsync. Never for data that somebody wants back. */
  sementara?: boolean
}

export type Lokal = {
  /** Connection string of the database `dasbor`, password included: do not log. */
  url: string
  /** Where the data really is: differs from the wish when the database account cannot enter that. */
  dir: string
  /** Leaves; the last one to leave stops the server. May be called twice. */
  stop(): Promise<void>
}

type Rumah = { dir: string; data: string; akun: Akun }

function loadRumah(dirDiminta: string): Rumah {
  const diminta = resolve(dirDiminta)
  mkdirSync(diminta, { recursive: true })
  const akun = getAkun(join(diminta, 'data'))
  const dir = getTempat(diminta, akun)
  mkdirSync(dir, { recursive: true })
  if (akun) chownSync(dir, akun.uid, akun.gid)
  try {
    chmodSync(dir, 0o700)
    writeFileSync(join(dir, 'tes'), '')
    rmSync(join(dir, 'tes'))
  } catch {
    throw new GalatLokal(
      `Folder data ${dir} tidak dapat ditulis oleh pengguna ini. ` +
        'Jalankan sebagai pengguna yang dulu membuatnya, atau pilih folder lain dengan DATA_DIR.',
    )
  }
  return { dir, data: join(dir, 'data'), akun }
}

function loadSandi({ dir, akun }: Rumah): string {
  const berkas = join(dir, 'sandi')
  if (!existsSync(berkas)) {
    writeFileSync(berkas, randomBytes(24).toString('hex'), { mode: 0o600 })
    if (akun) chownSync(berkas, akun.uid, akun.gid)
  }
  return readFileSync(berkas, 'utf8').trim()
}

function formatUrl(sandi: string, port: number, basis: string): string {
  return `postgres://${PENGGUNA}:${sandi}@127.0.0.1:${port}/${basis}`
}

async function isMenjawab(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, connect_timeout: 3, onnotice: () => {} })
  try {
    await sql`select 1`
    return true
  } catch {
    return false
  } finally {
    await sql.end({ timeout: 1 })
  }
}

async function createBasisBila(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    const ada = await sql`select 1 from pg_database where datname = ${BASIS}`
    if (ada.length === 0) await sql.unsafe(`create database ${BASIS}`)
  } catch (galat) {
    throw new GalatLokal(
      `Basis data berjalan tetapi menolak sandi atau perintah: ${galat instanceof Error ? galat.message : galat}. ` +
        'Kembalikan berkas "sandi" di folder datanya, atau hapus folder itu untuk memulai dari kosong.',
    )
  } finally {
    await sql.end({ timeout: 5 })
  }
}

function listPemakai(dir: string): string[] {
  const folder = join(dir, 'pemakai')
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter((nama) => {
    const hidup = isHidup(readFileSync(join(folder, nama), 'utf8'))
    if (!hidup) rmSync(join(folder, nama), { force: true })
    return hidup
  })
}

function masukPemakai({ dir, akun }: Rumah): string {
  const folder = join(dir, 'pemakai')
  mkdirSync(folder, { recursive: true })
  if (akun) chownSync(folder, akun.uid, akun.gid)
  const berkas = join(folder, randomBytes(6).toString('hex'))
  writeFileSync(berkas, getIdentitas(process.pid) ?? '')
  return berkas
}

// A server that outlived its starter (kill -9) is taken over; one that is just stopping is waited for.
async function getPortBerjalan(
  rumah: Rumah,
  sandi: string,
  log: (kalimat: string) => void,
): Promise<number | null> {
  for (let ke = 0; ke < 600; ke += 1) {
    const postmaster = getPostmaster(rumah.data)
    if (!postmaster) return null
    if (postmaster.siap && (await isMenjawab(formatUrl(sandi, postmaster.port, 'postgres'))))
      return postmaster.port
    if (ke === 10) log('Menunggu basis data yang masih bekerja…')
    await tunggu(100)
  }
  throw new GalatLokal(
    `Basis data di ${rumah.data} berjalan tetapi tidak menjawab. Hentikan prosesnya, lalu coba lagi.`,
  )
}

/**
 * Starts the embedded PostgreSQL of `dir`, or joins the one that already runs there (started by another process of
 * the same project, or left behind by a crash). Listens on 127.0.0.1 only. Throws GalatLokal with an Indonesian
 * sentence that says what to do.
 */
export async function startLokal({ dir, log = () => {}, sementara = false }: Pilihan): Promise<Lokal> {
  const rumah = loadRumah(dir)
  if (rumah.dir !== resolve(dir))
    log(`Folder proyek tertutup bagi akun basis data; data disimpan di ${rumah.dir}`)
  const biner = getBiner(rumah.akun)
  const kunci = join(rumah.dir, 'kunci')
  const sandi = loadSandi(rumah)

  const { port, pemakai } = await withKunci(kunci, async () => {
    await createKlaster({ ...rumah, biner, sandi, pengguna: PENGGUNA, sementara, log })
    const berjalan = await getPortBerjalan(rumah, sandi, log)
    const port = berjalan ?? (await startServer({ ...rumah, biner, sementara, log }))
    await createBasisBila(formatUrl(sandi, port, 'postgres'))
    listPemakai(rumah.dir)
    return { port, pemakai: masukPemakai(rumah) }
  })

  let sudahPergi = false
  const pergi = (): boolean => {
    if (sudahPergi) return false
    sudahPergi = true
    rmSync(pemakai, { force: true })
    return true
  }
  const saatKeluar = (): void => {
    if (pergi() && listPemakai(rumah.dir).length === 0) stopServer({ ...rumah, biner, sementara })
  }
  process.once('exit', saatKeluar)
  return {
    url: formatUrl(sandi, port, BASIS),
    dir: rumah.dir,
    stop: async () => {
      if (!pergi()) return
      process.off('exit', saatKeluar)
      await withKunci(kunci, async () => {
        if (listPemakai(rumah.dir).length > 0) return
        const pid = getPostmaster(rumah.data)?.pid
        stopServer({ ...rumah, biner, sementara })
        // The pid file goes a moment before the process does.
        for (let ke = 0; pid && getIdentitas(pid) && ke < 100; ke += 1) await tunggu(20)
      })
    },
  }
}
