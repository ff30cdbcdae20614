import { createServer, request as minta } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { afterAll, inject } from 'vitest'

interface Penggantian {
  status: number
  isi: unknown
}

/** The line between a browser and the server under test, which can be cut. */
export interface Kabel {
  alamat: string
  cabut(): Promise<void>
  pasang(): Promise<void>
  /** Answers these paths itself (null: let them through again), as a server in trouble would. */
  ganti: Map<string, Penggantian>
  /** Paths that this server does not have any more. */
  hilang: RegExp | null
  /** Bodies that reached the server, by path of POST. */
  kiriman: { jalur: string; isi: string }[]
}

/** A line of its own to the server of the tests; closed after the file. */
export async function createKabel(): Promise<Kabel> {
  const { alamat } = inject('tujuan')
  const tujuan = new URL(alamat)
  const soket = new Set<Socket>()
  const ganti: Kabel['ganti'] = new Map()
  const kiriman: Kabel['kiriman'] = []
  const kabel = { ganti, kiriman, hilang: null } as unknown as Kabel
  const server = createServer((dari, ke) => {
    const jalur = (dari.url ?? '/').split('?')[0] as string
    const potongan: Buffer[] = []
    dari.on('data', (b: Buffer) => potongan.push(b))
    dari.on('end', () => {
      const isi = Buffer.concat(potongan)
      const pengganti = kabel.hilang?.test(jalur) ? { status: 404, isi: null } : ganti.get(jalur)
      if (pengganti) {
        ke.writeHead(pengganti.status, { 'Content-Type': 'application/json' })
        return ke.end(JSON.stringify(pengganti.isi))
      }
      if (dari.method === 'POST') kiriman.push({ jalur, isi: isi.toString() })
      const terus = minta(
        {
          host: tujuan.hostname,
          port: tujuan.port,
          method: dari.method,
          path: dari.url,
          headers: dari.headers,
        },
        (jawaban) => {
          ke.writeHead(jawaban.statusCode ?? 502, jawaban.rawHeaders)
          jawaban.pipe(ke)
        },
      )
      terus.on('error', () => ke.destroy())
      terus.end(isi)
    })
  })
  server.on('connection', (s) => {
    soket.add(s)
    s.on('close', () => soket.delete(s))
  })
  const dengar = (port: number) =>
    server.listening
      ? Promise.resolve()
      : new Promise<void>((siap) => server.listen(port, '127.0.0.1', () => siap()))
  await dengar(0)
  const { port } = server.address() as AddressInfo
  const cabut = () =>
    new Promise<void>((habis) => {
      server.close(() => habis())
      for (const s of soket) s.destroy()
    })
  afterAll(cabut)
  return Object.assign(kabel, { alamat: `http://127.0.0.1:${port}`, cabut, pasang: () => dengar(port) })
}
