import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { formatAngka } from '@/lib/angka'
import { listAlamat, saveRapatBerjalan } from './alamat'

/** What one page may ask of the database on the sample set. */
const MAKS_KUERI = 12
const MAKS_MS = 50
/** The process holds session and version of the data for so long (server/sesi/singgahan.ts). */
const TAHAN_MS = 2000
/** So old they may be when a page is asked for: it must have them still when it is done. */
const SEGAR_MS = 1200
const PUTARAN = 3
/** Pages that make the deck of a whole meeting anew, as its start does: told, but not held to the limits of a page. */
const POTRET = new Set(['/rapat/[id]/angka'])
/** The cheapest page of all. */
const RINGAN = '/akun'

interface Ukuran {
  kueri: number
  ms: number
  status: number
}

const tulis = (baris: string) => process.stdout.write(`${baris}\n`)
const tidur = (ms: number) => new Promise((r) => setTimeout(r, ms))
const BUKAN_PERTANYAAN = /^(begin|commit|rollback|savepoint|release)\b/i

/** Every page of the app as its route: `/impor/[id]`. */
function listRute(): string[] {
  const akar = fileURLToPath(new URL('../../app', import.meta.url))
  return readdirSync(akar, { recursive: true, encoding: 'utf8' })
    .map((j) => j.replaceAll('\\', '/'))
    .filter((j) => /(^|\/)page\.tsx$/.test(j))
    .map((j) => `/${j.replace(/\/?page\.tsx$/, '')}`)
    .sort()
}

/** Counts what the server itself logs: `log_min_duration_statement = 0` times every parse, bind and execute. */
class Pencatat {
  private constructor(
    private readonly sql: postgres.Sql,
    private readonly berkas: string,
  ) {}

  static async open(sql: postgres.Sql): Promise<Pencatat> {
    const [d] = await sql<{ dir: string }[]>`select current_setting('data_directory') as dir`
    await sql`alter system set log_min_duration_statement = 0`
    await sql`select pg_reload_conf()`
    await sql`set log_min_duration_statement = -1`
    await tidur(300)
    return new Pencatat(sql, `${d?.dir.replace(/[/\\]data$/, '')}/log`)
  }

  async close(): Promise<void> {
    await this.sql`alter system reset log_min_duration_statement`
    await this.sql`select pg_reload_conf()`
  }

  async getUjung(): Promise<number> {
    const [s] = await this.sql<{ n: number }[]>`select (pg_stat_file(${this.berkas})).size::int as n`
    return s?.n ?? 0
  }

  /** Queries and their time in the log from byte `mulai` on. */
  async hitung(mulai: number): Promise<Pick<Ukuran, 'kueri' | 'ms'>> {
    const panjang = (await this.getUjung()) - mulai
    const [isi] = await this.sql<
      { t: string }[]
    >`select convert_from(pg_read_binary_file(${this.berkas}, ${mulai}, ${Math.max(0, panjang)}), 'UTF8') as t`
    let kueri = 0
    let ms = 0
    for (const m of (isi?.t ?? '').matchAll(
      /duration: ([\d.]+) ms {2}(parse|bind|execute|statement)[^:]*:\s+(\S+)/g,
    )) {
      const [, lama, tahap, kata] = m as unknown as [string, string, string, string]
      ms += Number(lama)
      if ((tahap === 'execute' || tahap === 'statement') && !BUKAN_PERTANYAAN.test(kata)) kueri += 1
    }
    return { kueri, ms }
  }
}

/** One signed-in user who opens pages; session and version are held before each, so that pages differ by their own queries only. */
class Pengunjung {
  private sejak = 0

  constructor(
    private readonly pencatat: Pencatat,
    private readonly alamat: string,
    private readonly kuki: string,
  ) {}

  private async minta(jalur: string): Promise<number> {
    const jawaban = await fetch(this.alamat + jalur, { headers: { cookie: this.kuki }, redirect: 'manual' })
    await jawaban.arrayBuffer()
    if (jawaban.headers.get('location')?.includes('/masuk')) throw new Error('the session was refused')
    return jawaban.status
  }

  private async ukur(jalur: string): Promise<Ukuran> {
    const mulai = await this.pencatat.getUjung()
    const status = await this.minta(jalur)
    await tidur(50)
    return { ...(await this.pencatat.hitung(mulai)), status }
  }

  private async tungguLepas(): Promise<void> {
    await tidur(Math.max(0, this.sejak + TAHAN_MS + 50 - performance.now()))
    this.sejak = performance.now()
  }

  /** What session and version cost a page that comes when neither is held. */
  async ukurTahanan(): Promise<Ukuran> {
    await this.minta(RINGAN)
    this.sejak = performance.now()
    await this.tungguLepas()
    const dingin = await this.ukur(RINGAN)
    const hangat = await this.ukur(RINGAN)
    return { ...dingin, kueri: dingin.kueri - hangat.kueri, ms: Math.max(0, dingin.ms - hangat.ms) }
  }

  async buka(jalur: string): Promise<Ukuran> {
    if (performance.now() - this.sejak > SEGAR_MS) {
      await this.tungguLepas()
      await this.minta(RINGAN)
    }
    return this.ukur(jalur)
  }
}

const isLebihBaik = (a: Ukuran, b: Ukuran) => a.kueri < b.kueri || (a.kueri === b.kueri && a.ms < b.ms)

/**
 * Every page by its path. Read pages are rendered once per version of the data, so each round has a new one; the first round also
 * fills what the process keeps for good, and the best is that of a running server.
 */
async function ukurSemua(
  sql: postgres.Sql,
  p: Pengunjung,
  jalur: readonly string[],
): Promise<Map<string, Ukuran>> {
  const hasil = new Map<string, Ukuran>()
  for (let i = 0; i < PUTARAN; i++) {
    await sql`update keadaan_data set versi = versi + 1 where id = 1`
    await tidur(TAHAN_MS + 50)
    for (const j of jalur) {
      const ini = await p.buka(j)
      const ada = hasil.get(j)
      if (!ada || isLebihBaik(ini, ada)) hasil.set(j, ini)
    }
  }
  return hasil
}

const nilai = (u: Ukuran) =>
  u.status >= 400 ? `✗ ${u.status}` : u.kueri > MAKS_KUERI || u.ms > MAKS_MS ? '✗' : '✓'

/** An account whose pages are measured; `semua`: it sees every page, so that one that does not answer is a failure. */
export interface SesiKueri {
  akun: string
  kuki: string
  semua: boolean
}

/** Prints one line per page, and returns how many are over the limits or fail. */
async function ukurSesi(
  sql: postgres.Sql,
  pencatat: Pencatat,
  alamat: string,
  { akun, kuki, semua }: SesiKueri,
): Promise<number> {
  const p = new Pengunjung(pencatat, alamat, kuki)
  const tahanan = await p.ukurTahanan()
  const daftar = await listAlamat(sql, listRute())
  const hasil = await ukurSemua(
    sql,
    p,
    daftar.flatMap((d) => d.jalur ?? []),
  )
  tulis(
    `Queries per page for ${akun}, each rendered anew (aim ≤ ${MAKS_KUERI} queries, ≤ ${MAKS_MS} ms in the database), with the ` +
      `${tahanan.kueri} queries (${formatAngka(tahanan.ms, 1)} ms) of session and version that are held for two seconds`,
  )
  let lewat = 0
  for (const { rute, jalur } of daftar) {
    const satu = jalur ? hasil.get(jalur) : undefined
    const tertutup = !semua && satu?.status === 404
    const u =
      satu && !tertutup ? { ...satu, kueri: satu.kueri + tahanan.kueri, ms: satu.ms + tahanan.ms } : null
    const kosong = jalur === undefined ? '✗ no example' : tertutup ? '– not for them' : '– not in the sample'
    const tanda = u && POTRET.has(rute) && u.status < 400 ? '◦ deck' : u ? nilai(u) : kosong
    if (tanda.startsWith('✗')) lewat += 1
    const angka = u ? `${String(u.kueri).padStart(3)} queries ${formatAngka(u.ms, 1).padStart(7)} ms` : ''
    tulis(`  ${tanda.padEnd(6)} ${angka}  ${jalur ?? rute}`)
  }
  tulis(`  ${lewat === 0 ? '✓' : '✗'} ${lewat} of ${daftar.length} pages over the limits`)
  return lewat
}

/**
 * Prints queries and time in the database for every page there is and each of these users, and returns how many are over 12 queries or
 * 50 ms, fail to answer, or have no example to open. Needs a superuser: the throw-away server's is one.
 */
export async function ukurKueri(
  alamat: string,
  urlBasis: string,
  sesi: readonly SesiKueri[],
): Promise<number> {
  const sql = postgres(urlBasis, { max: 1, onnotice: () => {} })
  const pencatat = await Pencatat.open(sql)
  let lewat = 0
  try {
    await saveRapatBerjalan(sql)
    for (const s of sesi) lewat += await ukurSesi(sql, pencatat, alamat, s)
  } finally {
    await pencatat.close()
    await sql.end({ timeout: 5 })
  }
  return lewat
}
