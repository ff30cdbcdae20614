import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type postgres from 'postgres'
import { POST } from '@/app/api/v1/laporan/route'
import { hitungSidik } from '@/server/sesi/kunci'

export interface Jawaban {
  status: number
  isi: {
    data?: { id: number; nilai: number; laporan: number; impor: { id: number; templat: string }[] }
    galat?: { kode: string; pesan: string; rincian: { di: string; kode: string; pesan: string }[] }
  }
  ulang?: boolean
}

let nomor = 0

/** An API key of this scope; `contoh`: as a sample account would make it. */
export async function createKunciUji(
  sql: postgres.Sql,
  kodeWilayah: string,
  { lingkup = 'lapor', contoh = false }: { lingkup?: 'baca' | 'lapor'; contoh?: boolean } = {},
): Promise<string> {
  const awalan = `${contoh ? 'contoh' : 'pos'}_${String(++nomor).padStart(8, '0')}`
  const kunci = `${awalan}_kunci-untuk-uji-saja-00000000`
  await sql`insert into kunci_api (nama, awalan, sidik, kode_wilayah, lingkup)
    values (${`Aplikasi ${nomor}`}, ${awalan}, ${hitungSidik(kunci)}, ${kodeWilayah}, ${lingkup})`
  return kunci
}

/** Sends one body to this process. */
export async function kirim(
  kunci: string | null,
  tanda: string | null,
  isi: unknown,
  tajuk: Record<string, string> = {},
): Promise<Jawaban> {
  const headers: Record<string, string> = { 'content-type': 'application/json', ...tajuk }
  if (kunci) headers.authorization = `Bearer ${kunci}`
  if (tanda) headers['idempotency-key'] = tanda
  const body = typeof isi === 'string' ? isi : JSON.stringify(isi)
  const j = await POST(new Request('http://localhost/api/v1/laporan', { method: 'POST', headers, body }))
  return { status: j.status, isi: await j.json(), ulang: j.headers.get('idempotency-replayed') === 'true' }
}

/** A server process of its own. `kirim` is null when the process died before it answered. */
export interface Proses {
  kirim(kunci: string, tanda: string, isi: unknown): Promise<Jawaban | null>
  bunuh(): void
}

export async function startProses(url: string): Promise<Proses> {
  const jalur = fileURLToPath(new URL('./kiriman-anak.ts', import.meta.url))
  const anak: ChildProcess = spawn(process.execPath, ['--import', 'tsx', jalur], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { ...process.env, DATABASE_URL: url },
  })
  const menunggu = new Map<number, (j: Jawaban | null) => void>()
  let ke = 0
  let mati = false
  anak.on('exit', () => {
    mati = true
    for (const selesai of menunggu.values()) selesai(null)
  })
  await once(anak, 'message')
  anak.on('message', (m: { ke: number } & Jawaban) => {
    menunggu.get(m.ke)?.(m)
    menunggu.delete(m.ke)
  })
  return {
    kirim: (kunci, tanda, isi) =>
      new Promise((selesai) => {
        if (mati) return selesai(null)
        ke += 1
        menunggu.set(ke, selesai)
        anak.send({ ke, kunci, tanda, isi }, (galat) => galat && selesai(null))
      }),
    bunuh: () => anak.kill('SIGKILL'),
  }
}
