import type { Page, Response } from 'playwright'
import { describe, inject, it } from 'vitest'
import { createBasis } from './basis'
import { createPeramban, expect, requireHalaman } from './peramban'
import { createSesi } from './sesi'

const biasa = createPeramban(['--use-angle=swiftshader', '--enable-unsafe-swiftshader'])
const tanpaGl = createPeramban(['--disable-3d-apis'])
const sql = createBasis()
const { alamat } = inject('tujuan')

const peta = (p: Page) => p.getByRole('navigation', { name: /^Peta / })
const isiPustaka = (teks: string) => /maplibregl|MapLibre GL/i.test(teks)

/** Collects, from now on, the addresses of scripts that hold MapLibre. */
function amatiPustaka(p: Page): { semua: Promise<string | null>[] } {
  const semua: Promise<string | null>[] = []
  p.on('response', (j: Response) => {
    if (!/\.m?js(\?|$)/.test(j.url())) return
    semua.push(
      j.text().then(
        (teks) => (isiPustaka(teks) ? j.url() : null),
        () => null,
      ),
    )
  })
  return { semua }
}

async function listPustaka({ semua }: { semua: Promise<string | null>[] }): Promise<string[]> {
  return (await Promise.all(semua)).filter((u) => u !== null)
}

describe('the map as the server draws it', () => {
  it('has the 20 kecamatan as links that say name and value, the same as the API', async () => {
    const { tajuk } = await createSesi('dpmd')
    const jawaban = await fetch(`${alamat}/api/v1/nilai?indikator=stunting&bulan=2025-10`, {
      headers: { cookie: tajuk },
    })
    const { data } = (await jawaban.json()) as { data: { kode: string; nama: string; nilai: number }[] }
    expect(data).toHaveLength(20)
    const wilayah = await sql<
      { nama: string }[]
    >`select nama from wilayah where jenis = 'kecamatan' order by kode`
    const p = await biasa.createHalaman({ akun: 'dpmd', js: false, ukuran: 'proyektor' })
    await requireHalaman(p, '/?bulan=2025-10')
    const tautan = peta(p).getByRole('link')
    await expect(tautan).toHaveCount(20)
    for (const { kode, nama, nilai } of data) {
      const teks = nilai.toFixed(1).replace('.', ',')
      const satu = peta(p).getByRole('link', { name: new RegExp(`^${nama}: ${teks} %`) })
      await expect(satu).toHaveAttribute('href', `/kecamatan/${kode}?bulan=2025-10`)
    }
    expect(data.map((d) => d.nama).sort()).toEqual(wilayah.map((w) => w.nama).sort())
  })

  it('comes without outlines in the HTML, and without MapLibre until somebody points at it', async () => {
    const { tajuk } = await createSesi('dpmd')
    const html = await (await fetch(`${alamat}/`, { headers: { cookie: tajuk } })).text()
    // A drawn outline has hundreds of numbers in a row; a trend line of 24 months has not.
    expect(html.match(/(?:-?\d+(?:\.\d+)?[ ,MLHVZmlhvz]+){200,}/)?.[0]?.slice(0, 80)).toBeUndefined()
    const p = await biasa.createHalaman({ akun: 'dpmd', ukuran: 'proyektor' })
    const pustaka = amatiPustaka(p)
    const topo: string[] = []
    p.on('request', (r) => r.url().includes('topo') && topo.push(r.url()))
    await p.goto('/', { waitUntil: 'networkidle' })
    expect(await listPustaka(pustaka)).toEqual([])
    expect(topo).toEqual([])
  })
})

describe('the map that moves', () => {
  it('takes over when the pointer rests on it, zooms, returns and leads to a kecamatan', async () => {
    const p = await biasa.createHalaman({ akun: 'dpmd', ukuran: 'proyektor' })
    const pustaka = amatiPustaka(p)
    await requireHalaman(p, '/')
    await peta(p)
      .getByRole('link', { name: /^Tabang: / })
      .hover()
    await expect(p.locator('[data-tahap=hidup]')).toBeVisible({ timeout: 40_000 })
    expect((await listPustaka(pustaka)).length).toBeGreaterThan(0)
    await expect(p.locator('canvas.maplibregl-canvas')).toBeVisible()
    await expect(peta(p).getByRole('link')).toHaveCount(20)

    await p.getByRole('button', { name: 'Perbesar peta' }).click()
    const pulang = p.getByRole('button', { name: /^(Seluruh|Kembali|Tampilkan)/ })
    await expect(pulang).toBeVisible()
    await pulang.click()
    await expect(pulang).toBeHidden()

    const kotak = await peta(p)
      .getByRole('link', { name: /^Tabang: / })
      .boundingBox()
    if (!kotak) throw new Error('Tabang has no place on the map')
    await p.mouse.click(kotak.x + kotak.width / 2, kotak.y + kotak.height / 2)
    await expect(p).toHaveURL(/\/kecamatan\/64\.02\.12/)
  })

  it('leaves no complaint when the page is left while it loads', async () => {
    const p = await biasa.createHalaman({ akun: 'dpmd', ukuran: 'proyektor' })
    await requireHalaman(p, '/')
    const mulai = p.waitForRequest(/topo/)
    await peta(p)
      .getByRole('link', { name: /^Tabang: / })
      .hover()
    await mulai
    await peta(p)
      .getByRole('link', { name: /^Tabang: / })
      .focus()
    await p.keyboard.press('Enter')
    await expect(p).toHaveURL(/\/kecamatan\/64\.02\.12/)
    await p.waitForLoadState('networkidle')
  })

  it('is reached with the keyboard', async () => {
    const p = await biasa.createHalaman({ akun: 'dpmd', ukuran: 'proyektor' })
    await requireHalaman(p, '/')
    await peta(p).getByRole('link').first().focus()
    await p.keyboard.press('Tab')
    await expect(peta(p).getByRole('link').nth(1)).toBeFocused()
    await p.keyboard.press('Enter')
    await expect(p).toHaveURL(/\/kecamatan\/64\.02\.02/)
  })
})

describe('without WebGL', () => {
  it('the drawing stays, and its areas lead on', async () => {
    const p = await tanpaGl.createHalaman({ akun: 'dpmd', ukuran: 'proyektor' })
    await requireHalaman(p, '/')
    expect(await p.evaluate(() => document.createElement('canvas').getContext('webgl2'))).toBeNull()
    const tabang = peta(p).getByRole('link', { name: /^Tabang: / })
    await tabang.hover()
    await expect(p.locator('[data-tahap=tanpa]')).toBeVisible()
    await expect(p.locator('canvas')).toHaveCount(0)
    await expect(peta(p).getByRole('link')).toHaveCount(20)
    await tabang.click()
    await expect(p).toHaveURL(/\/kecamatan\/64\.02\.12/)
  })
})
