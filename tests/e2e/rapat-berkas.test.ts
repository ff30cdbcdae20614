import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, inject, it, vi } from 'vitest'
import type { ModelRapat } from '@/indikator/rapat/tipe'
import { formatNilai } from '@/laporan/gambar/angka'
import { listPelanggaran } from './axe'
import { createPeramban, expect, requireHalaman, UKURAN } from './peramban'
import { type Akun, createSesi } from './sesi'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

const peramban = createPeramban()
const { alamat } = inject('tujuan')
const BERKAS = ['berkas.pdf', 'laporan.pdf', 'edisi.html', 'kartu/peta.png'] as const
/** The sheet's map is laid out with the page. */
const TUNGGU_MS = 60_000
const JUDUL = 'Rapat bulanan TP Posyandu, September 2025'

const tajuk = new Map<Akun, Promise<string>>()
async function ambil(jalur: string, akun?: Akun): Promise<Response> {
  if (akun && !tajuk.has(akun))
    tajuk.set(
      akun,
      createSesi(akun).then((s) => s.tajuk),
    )
  const cookie = akun && (await tajuk.get(akun))
  return fetch(`${alamat}${jalur}`, { redirect: 'manual', ...(cookie ? { headers: { cookie } } : {}) })
}

let id = 0
let folder = ''
let edisi = ''
let model: ModelRapat

beforeAll(async () => {
  const daftar = await (await ambil('/rapat', 'pimpinan')).text()
  for (const calon of new Set([...daftar.matchAll(/\/rapat\/(\d+)"/g)].map((x) => Number(x[1])))) {
    const m = ((await (await ambil(`/api/rapat/${calon}/model`, 'pimpinan')).json()) as { data: ModelRapat })
      .data
    if (m.judul !== JUDUL) continue
    id = calon
    model = m
  }
  folder = await mkdtemp(join(tmpdir(), 'edisi-'))
  edisi = join(folder, 'edisi.html')
  await writeFile(edisi, await (await ambil(`/api/rapat/${id}/edisi.html`, 'pimpinan')).text())
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('files of a meeting', () => {
  it('are given to those who see the meeting, with its day in the name', async () => {
    for (const b of BERKAS) {
      const jawaban = await ambil(`/api/rapat/${id}/${b}`, 'pimpinan')
      const nama = jawaban.headers.get('content-disposition')
      expect([b, jawaban.status]).toEqual([b, 200])
      expect(nama).toMatch(new RegExp(`-${model.tanggalData}(-peta)?\\.${b.split('.').at(-1)}"$`))
      expect(jawaban.headers.get('cache-control')).toContain('private')
    }
  })

  it('are given to nobody else', async () => {
    for (const b of BERKAS) {
      expect([b, (await ambil(`/api/rapat/${id}/${b}`)).status]).toEqual([b, 401])
      expect([b, (await ambil(`/api/rapat/${id}/${b}`, 'kecamatan')).status]).toEqual([b, 404])
      const tiada = await ambil(`/api/rapat/999999999/${b}`, 'pimpinan')
      expect([b, tiada.status, (await tiada.text()).startsWith('Rapat tidak ditemukan.')]).toEqual([
        b,
        404,
        true,
      ])
    }
    expect((await ambil(`/api/rapat/${id}/kartu/tidak-ada.png`, 'pimpinan')).status).toBe(404)
    expect((await ambil(`/rapat/${id}/laporan`, 'kecamatan')).status).toBe(404)
  })

  it('give one number as a picture, within the scope', async () => {
    const png = await ambil('/api/kartu/stunting.png?bulan=2025-10', 'kecamatan')
    expect(png.headers.get('content-disposition')).toBe(
      'inline; filename="kartu-stunting-64.02.06-2025-10-24.png"',
    )
    for (const [kueri, status] of [
      ['bulan=2025-10&wilayah=64.02.12', 404],
      ['bulan=2025-10&wilayah=64.02', 404],
      ['bulan=2031-01', 404],
      ['bulan=oktober', 400],
    ] as const) {
      expect([kueri, (await ambil(`/api/kartu/stunting.png?${kueri}`, 'kecamatan')).status]).toEqual([
        kueri,
        status,
      ])
    }
    expect((await ambil('/api/kartu/stunting.png?bulan=2025-10')).status).toBe(401)
  })
})

describe('edition on a disk, without a network', () => {
  async function bukaEdisi(ukuran: keyof typeof UKURAN, javaScriptEnabled: boolean): Promise<Page> {
    const k = await peramban.browser.newContext({
      viewport: UKURAN[ukuran],
      offline: true,
      // The edition allows no script at all; only then can axe look at it.
      bypassCSP: javaScriptEnabled,
      javaScriptEnabled,
    })
    return k.newPage()
  }

  it('asks for nothing, reaches every kecamatan, and has the numbers of the meeting', async () => {
    const p = await bukaEdisi('laptop', false)
    const diminta: string[] = []
    p.on('request', (r) => diminta.push(r.url()))
    await p.goto(pathToFileURL(edisi).href)
    expect(Buffer.byteLength(await p.content())).toBeLessThan(1_000_000)
    const kartu = [...model.salindia, ...model.lampiran].flatMap((s) => (s.jenis === 'kecamatan' ? [s] : []))
    expect(kartu.length).toBeGreaterThanOrEqual(20)
    for (const s of kartu) {
      await p.getByRole('navigation').getByRole('link', { name: s.tempat.nama, exact: true }).click()
      const bagian = p.locator(`section:target`)
      await expect(bagian.getByRole('heading', { level: 2 })).toHaveText(s.judul)
      const teks = (await bagian.innerText()).replaceAll('\u00a0', ' ')
      for (const a of s.angka) expect(teks).toContain(formatNilai(a.indikator, a).replaceAll('\u00a0', ' '))
    }
    expect(diminta.filter((u) => !u.startsWith('file:') && !u.startsWith('data:'))).toEqual([])
    expect(new Set(diminta.filter((u) => u.startsWith('file:')).map((u) => u.split('#')[0])).size).toBe(1)
    await p.context().close()
  })

  it('is clean to axe and no wider than a phone', async () => {
    for (const ukuran of ['laptop', 'ponsel'] as const) {
      const p = await bukaEdisi(ukuran, true)
      await p.goto(pathToFileURL(edisi).href)
      expect(await listPelanggaran(p)).toEqual([])
      expect(await p.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      await p.context().close()
    }
  })
})

describe('one-page report', () => {
  it('prints on exactly one page of A4, whatever page stood there before', async () => {
    const p = await peramban.createHalaman({ akun: 'dpmd' })
    p.setDefaultNavigationTimeout(TUNGGU_MS)
    await requireHalaman(p, `/rapat/${id}`)
    await requireHalaman(p, `/rapat/${id}/laporan`)
    const pdf = (await p.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1)
    const [, lebar, tinggi] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
    expect([Math.round(Number(lebar)), Math.round(Number(tinggi))]).toEqual([595, 842])
  })

  it('is running text on a phone, clean to axe', async () => {
    for (const ukuran of ['laptop', 'ponsel'] as const) {
      const p = await peramban.createHalaman({ akun: 'dpmd', ukuran })
      p.setDefaultNavigationTimeout(TUNGGU_MS)
      await requireHalaman(p, `/rapat/${id}/laporan`)
      await expect(p.getByRole('heading', { level: 1 })).toHaveText(/^Laporan untuk Bupati /)
      expect(await listPelanggaran(p)).toEqual([])
      expect(await p.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    }
  })
})
