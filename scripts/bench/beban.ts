import { Agent, get } from 'node:http'

/** What a load of one address gave: answers per second, 95th percentile in ms, answers that were not 200. */
export interface HasilBeban {
  perDetik: number
  p95: number
  gagal: number
}

const SAMBUNGAN = 16

function ambil(alamat: string, kuki: string, agent: Agent): Promise<{ ms: number; status: number }> {
  const mulai = performance.now()
  return new Promise((siap, gagal) => {
    get(alamat, { agent, headers: { cookie: kuki, 'accept-encoding': 'gzip' } }, (r) => {
      r.on('data', () => {})
      r.on('end', () => siap({ ms: performance.now() - mulai, status: r.statusCode ?? 0 }))
    }).on('error', gagal)
  })
}

/** Asks one address with 16 connections for `detik` seconds. */
export async function ukurBeban(alamat: string, kuki: string, detik: number): Promise<HasilBeban> {
  const agent = new Agent({ keepAlive: true, maxSockets: SAMBUNGAN })
  const lama: number[] = []
  let gagal = 0
  const mulai = performance.now()
  const habis = mulai + detik * 1000
  await Promise.all(
    Array.from({ length: SAMBUNGAN }, async () => {
      while (performance.now() < habis) {
        const { ms, status } = await ambil(alamat, kuki, agent)
        lama.push(ms)
        if (status !== 200) gagal++
      }
    }),
  )
  const detikNyata = (performance.now() - mulai) / 1000
  agent.destroy()
  lama.sort((a, b) => a - b)
  return { perDetik: lama.length / detikNyata, p95: lama[Math.floor(lama.length * 0.95)] ?? 0, gagal }
}
