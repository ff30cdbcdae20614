import { createServer, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

// A mail server of a few lines: it answers every command with "ok" and keeps what it was told.
const surat: string[] = []
let tolak = false

function layani(s: Socket): void {
  let isi: string | null = null
  s.write('220 uji\r\n')
  s.on('data', (potong) => {
    const teks = potong.toString()
    if (isi !== null) {
      isi += teks
      if (!isi.endsWith('\r\n.\r\n')) return
      surat.push(isi)
      isi = null
      s.write('250 ok\r\n')
      return
    }
    for (const baris of teks.split('\r\n').filter(Boolean)) {
      if (baris.startsWith('DATA')) {
        isi = ''
        s.write('354 go\r\n')
      } else if (baris.startsWith('RCPT') && tolak) s.write('550 no such user\r\n')
      else s.write(baris.startsWith('QUIT') ? '221 bye\r\n' : '250 ok\r\n')
    }
  })
  s.on('error', () => {})
}

const antrean = vi.hoisted(() => ({ siap: [] as unknown[][], hasil: [] as [number, string | null][] }))
const sesudah = vi.hoisted(() => [] as (() => Promise<void>)[])

vi.mock('next/server', () => ({ after: (kerja: () => Promise<void>) => sesudah.push(kerja) }))

vi.mock('@/db/client', () => ({ getDb: () => ({}) }))
vi.mock('@/db/mutations/surat', () => ({
  listSuratSiap: async () => antrean.siap.shift() ?? [],
  saveHasilSurat: async (_: unknown, s: { id: number }, galat: string | null) => {
    antrean.hasil.push([s.id, galat])
  },
  getJedaSurat: async () => null,
}))

let server: Server
let surel: typeof import('@/server/surel')

beforeAll(async () => {
  server = createServer(layani)
  await new Promise<void>((r) => server.listen(0, '127.0.0.1', r))
  const { port } = server.address() as { port: number }
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`
  process.env.SURAT_DARI = 'Dasbor Posyandu <dasbor@contoh.go.id>'
  process.env.ALAMAT = 'https://posyandu.contoh.go.id/'
  vi.resetModules()
  surel = await import('@/server/surel')
})

afterAll(() => {
  delete process.env.SMTP_URL
  delete process.env.SURAT_DARI
  delete process.env.ALAMAT
  server.close()
})

beforeEach(() => {
  surat.length = 0
  antrean.hasil.length = 0
  tolak = false
})

const SATU = {
  id: 7,
  percobaan: 1,
  perihal: 'diajukan',
  pengajuanId: 12,
  surel: 'bupati@contoh.go.id',
  nama: 'Bupati',
  judul: 'Tenggat registrasi\r\nBcc: lain@contoh.id',
} as const

describe('mail about approvals', () => {
  it('left by an earlier process goes on its way with the first reader, once', async () => {
    delete (globalThis as { dasborSurat?: unknown }).dasborSurat
    antrean.siap = [[SATU]]
    surel.lanjutkanSurat()
    expect(surat).toHaveLength(0)
    await sesudah[0]?.()
    expect(surat).toHaveLength(1)
    surel.lanjutkanSurat()
    expect(sesudah).toHaveLength(1)
  })

  it('reaches the server with title and link, in one line of subject whatever the title holds', async () => {
    antrean.siap = [[SATU]]
    await surel.kirimSurat()
    expect(antrean.hasil).toEqual([[7, null]])
    expect(surat).toHaveLength(1)
    expect(surat[0]).toContain('To: bupati@contoh.go.id')
    expect(surat[0]).toContain('https://posyandu.contoh.go.id/persetujuan/12')
    expect(surat[0]).toMatch(/^Subject: Menunggu persetujuan Anda: Tenggat registrasi Bcc: lain/m)
    expect(surat[0]).not.toMatch(/^Bcc:/m)
  })

  it('that the server refuses is noted by its code, the next one still goes, and nothing is thrown', async () => {
    tolak = true
    antrean.siap = [[SATU]]
    await expect(surel.kirimSurat()).resolves.toBeUndefined()
    expect(antrean.hasil).toEqual([[7, 'EENVELOPE']])
    tolak = false
    antrean.siap = [[{ ...SATU, id: 8 }]]
    await surel.kirimSurat()
    expect(antrean.hasil.at(-1)).toEqual([8, null])
  })

  it('holds nothing up when the server is gone', async () => {
    await new Promise((r) => server.close(r))
    antrean.siap = [[SATU]]
    await surel.kirimSurat()
    expect(antrean.hasil[0]?.[1]).toMatch(/ECONNECTION|ESOCKET|ECONNREFUSED/)
  })
})
