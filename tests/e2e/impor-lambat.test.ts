import { read, utils, write } from '@e965/xlsx'
import { unzipSync, zipSync } from 'fflate'
import type { Page, Request } from 'playwright'
import { describe, it } from 'vitest'
import { createBasis } from './basis'
import { type Berkas, createBerkasMentah } from './buku'
import { buang } from './impor'
import { createPeramban, expect, requireHalaman } from './peramban'

const { createHalaman } = createPeramban()
const sql = createBasis()
const POTONGAN = 128 * 1024
/** What Chromium says of the line that a test cuts. */
const PUTUS = /ERR_INTERNET_DISCONNECTED/

/** A report of some pieces' length: a picture makes it heavy. */
function createBerat(nama: string, benih: number): Berkas {
  const buku = utils.book_new()
  const isi = [
    ['Kecamatan', 'Desa', 'Posyandu', 'Bulan', 'S', 'D'],
    ['Tenggarong', 'Rapak Lambur', `Tidak Ada ${benih}`, '2025-10', 50, 41],
  ]
  utils.book_append_sheet(buku, utils.aoa_to_sheet(isi), 'Isi')
  const bagian = unzipSync(new Uint8Array(write(buku, { type: 'buffer', bookType: 'xlsx' })))
  const gambar = new Uint8Array(5 * POTONGAN)
  for (let i = 0, n = benih; i < gambar.length; i++) {
    n = (Math.imul(n, 1103515245) + 12345) >>> 0
    gambar[i] = n >>> 16
  }
  const bytes = zipSync({ ...bagian, 'xl/media/foto.jpeg': gambar }, { level: 0 })
  read(bytes, { type: 'array' })
  return createBerkasMentah(nama, Buffer.from(bytes))
}

/** Where the pieces that were sent begin, in the order in which they went. */
function catatPotongan(p: Page): number[] {
  const mulai: number[] = []
  p.on('requestfinished', (r: Request) => {
    if (r.method() === 'PUT') mulai.push(Number(new URL(r.url()).searchParams.get('mulai')))
  })
  return mulai
}

const hitungImpor = async (nama: string) =>
  (await sql`select count(*)::int as n from impor where berkas = ${nama}`)[0]?.n as number

describe('an upload over a bad line', () => {
  it('waits when the network goes, says so, and goes on by itself where it stopped: each piece arrives once', async () => {
    const p = await createHalaman({ akun: 'dpmd', boleh: PUTUS })
    const mulai = catatPotongan(p)
    let putus = 0
    await p.route('**/api/impor/titip/*?mulai=*', async (rute) => {
      const ke = Number(new URL(rute.request().url()).searchParams.get('mulai'))
      if (ke === 2 * POTONGAN && putus < 2) {
        putus += 1
        return rute.abort('internetdisconnected')
      }
      return rute.continue()
    })
    await requireHalaman(p, '/impor')
    await p.locator('input[type=file]').setInputFiles(createBerat('lambat-satu.xlsx', 7))
    await expect(p.getByText(/Sambungan terputus\. \d+ % sudah sampai/)).toBeVisible({ timeout: 30_000 })
    await expect(p).toHaveURL(/\/impor\/\d+/, { timeout: 60_000 })
    expect(mulai).toEqual([...mulai.keys()].map((i) => i * POTONGAN))
    expect(mulai.length).toBeGreaterThan(5)
    expect(await hitungImpor('lambat-satu.xlsx')).toBe(1)
    await buang(p)
  })

  it('after a reload the same file goes on where it stopped, and chosen once more it is not sent again', async () => {
    const p = await createHalaman({ akun: 'dpmd', boleh: PUTUS })
    const berkas = createBerat('lambat-dua.xlsx', 11)
    const sebelum = catatPotongan(p)
    const pola = '**/api/impor/titip/*?mulai=*'
    await p.route(pola, (rute) =>
      sebelum.length >= 3 ? rute.abort('internetdisconnected') : rute.continue(),
    )
    await requireHalaman(p, '/impor')
    await p.locator('input[type=file]').setInputFiles(berkas)
    await expect(p.getByText(/Sambungan terputus/)).toBeVisible({ timeout: 30_000 })
    await p.unroute(pola)
    const sudah = sebelum.length
    await requireHalaman(p, '/impor')
    await p.locator('input[type=file]').setInputFiles(berkas)
    await expect(p).toHaveURL(/\/impor\/\d+/, { timeout: 60_000 })
    expect(sebelum[sudah]).toBe(sudah * POTONGAN)
    const [alamat, terkirim] = [p.url(), sebelum.length]
    await requireHalaman(p, '/impor')
    await p.locator('input[type=file]').setInputFiles(berkas)
    await expect(p).toHaveURL(alamat, { timeout: 60_000 })
    expect(sebelum).toHaveLength(terkirim)
    expect(await hitungImpor('lambat-dua.xlsx')).toBe(1)
    await buang(p)
  })

  it('a piece that was damaged on the way is not taken; what somebody else sends is unknown', async () => {
    const p = await createHalaman({ akun: 'dpmd' })
    const q = await createHalaman({ akun: 'kecamatan' })
    const kunci = '5-12345678'
    const minta = (siapa: Page, sidik: string) =>
      siapa.request.put(`/api/impor/titip/${kunci}?mulai=0`, {
        data: Buffer.from('abcde'),
        headers: { 'X-Sidik': sidik },
      })
    expect((await p.request.post('/api/impor/titip', { data: { kunci, nama: 'a.csv' } })).status()).toBe(200)
    const rusak = await minta(p, '00000000')
    expect([rusak.status(), await rusak.json()]).toEqual([409, { diterima: 0 }])
    expect((await minta(q, '8587d865')).status()).toBe(410)
    const baik = await minta(p, '8587d865')
    expect([baik.status(), await baik.json()]).toEqual([200, { diterima: 5 }])
    expect((await p.request.post(`/api/impor/titip/${kunci}`)).status()).toBe(410)
  })
})
