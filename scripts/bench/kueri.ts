import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { formatAngka } from '@/lib/angka'
import { listAlamat } from './alamat'

/** What one page may ask of the database on the sample set. */
const MAKS_KUERI = 12
const MAKS_MS = 50
/** Longer than the process holds the version of the data (server/sesi/singgahan.ts). */
const TUNGGU_VERSI_MS = 2200
const PUTARAN = 2

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

// Read pages are rendered once per version of the data: a new one makes the next visit pay for all.
async function naikkanVersi(sql: postgres.Sql): Promise<void> {
  await sql`update keadaan_data set versi = versi + 1 where id = 1`
  await tidur(TUNGGU_VERSI_MS)
}

async function ukurSatu(sql: postgres.Sql, pencatat: Pencatat, url: string, kuki: string): Promise<Ukuran> {
  let terbaik: Ukuran | null = null
  // The first visit also fills what the process keeps for good; the best of two is that of a running server.
  for (let i = 0; i < PUTARAN; i++) {
    await naikkanVersi(sql)
    const mulai = await pencatat.getUjung()
    const jawaban = await fetch(url, { headers: { cookie: kuki }, redirect: 'manual' })
    await jawaban.arrayBuffer()
    if (jawaban.headers.get('location')?.includes('/masuk')) throw new Error('the session was refused')
    await tidur(100)
    const ini = { ...(await pencatat.hitung(mulai)), status: jawaban.status }
    if (!terbaik || ini.kueri < terbaik.kueri || (ini.kueri === terbaik.kueri && ini.ms < terbaik.ms))
      terbaik = ini
  }
  return terbaik as Ukuran
}

const nilai = (u: Ukuran) =>
  u.status >= 400 ? `✗ ${u.status}` : u.kueri > MAKS_KUERI || u.ms > MAKS_MS ? '✗' : '✓'

/**
 * Prints queries and time in the database for every page there is, and returns how many are over 12 queries or 50 ms, fail to
 * answer, or have no example to open. `kuki`: a session of the sample account of DPMD. Needs a superuser: the throw-away server's is one.
 */
export async function ukurKueri(alamat: string, urlBasis: string, kuki: string): Promise<number> {
  const sql = postgres(urlBasis, { max: 1, onnotice: () => {} })
  const pencatat = await Pencatat.open(sql)
  let lewat = 0
  try {
    const daftar = await listAlamat(sql, listRute())
    tulis(
      `Queries per page, each rendered anew (aim ≤ ${MAKS_KUERI} queries, ≤ ${MAKS_MS} ms in the database)`,
    )
    for (const { rute, jalur } of daftar) {
      const u = jalur ? await ukurSatu(sql, pencatat, alamat + jalur, kuki) : null
      const tanda = u ? nilai(u) : jalur === null ? '– not in the sample' : '✗ no example'
      if (tanda.startsWith('✗')) lewat += 1
      const angka = u ? `${String(u.kueri).padStart(3)} queries ${formatAngka(u.ms, 1).padStart(7)} ms` : ''
      tulis(`  ${tanda.padEnd(6)} ${angka}  ${jalur ?? rute}`)
    }
    tulis(`  ${lewat === 0 ? '✓' : '✗'} ${lewat} of ${daftar.length} pages over the limits`)
  } finally {
    await pencatat.close()
    await sql.end({ timeout: 5 })
  }
  return lewat
}
