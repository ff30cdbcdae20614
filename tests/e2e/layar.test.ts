import { randomBytes } from 'node:crypto'
import type { Page } from 'playwright'
import { afterAll, describe, inject, it } from 'vitest'
import { createBasis } from './basis'
import { loadKasar } from './kasar'
import { createPeramban, expect, requireHalaman } from './peramban'
import { createSesi } from './sesi'

const { createHalaman } = createPeramban()
const sql = createBasis()
const { alamat } = inject('tujuan')
const nama = `Uji layar ${randomBytes(4).toString('hex')}`

afterAll(async () => {
  await sql`delete from layar where nama like ${`${nama}%`}`
})

/** Makes a link by the form; returns its path. */
async function createTautan(p: Page, yang: string, akhiran: string): Promise<string> {
  await requireHalaman(p, '/layar')
  await p.getByLabel('Nama layar').fill(`${nama} ${akhiran}`)
  await p.getByLabel('Yang ditampilkan').selectOption({ label: yang })
  await p.getByRole('button', { name: 'Buat tautan' }).click()
  const tautan = await p.getByRole('status').filter({ hasText: 'Tautan untuk' }).locator('code').textContent()
  return new URL(tautan ?? '').pathname
}

const cabut = async (p: Page, akhiran: string) => {
  await requireHalaman(p, '/layar')
  const baris = p.getByRole('row', { name: new RegExp(`${nama} ${akhiran}`) })
  await baris.getByRole('button', { name: 'Cabut' }).click()
  await expect(baris).toContainText('Dicabut')
}

describe('a screen in the office', () => {
  it('turns by itself without an account, shows no way out, refreshes, and closes when its link is revoked', async () => {
    const admin = await createHalaman({ akun: 'tp' })
    const jalur = await createTautan(admin, 'Kecamatan Tabang', 'satu')
    await sql`update layar set jeda = 2 where nama = ${`${nama} satu`}`
    // The first drawing of a kecamatan's map takes its time.
    expect((await loadKasar(jalur)).status).toBe(200)
    const p = await createHalaman({
      ukuran: 'proyektor',
      boleh: /status of (?:404|503)|net::ERR_INTERNET_DISCONNECTED/,
    })
    const jawaban = await requireHalaman(p, jalur)
    const tajuk = jawaban.headers()
    expect(tajuk['referrer-policy']).toBe('no-referrer')
    expect(tajuk['x-robots-tag']).toContain('noindex')
    expect(tajuk['cache-control']).toMatch(/private|no-store/)
    await expect(p.locator('[data-ke="1"]')).toBeVisible()
    await expect(p.getByRole('main')).toContainText('Tabang')
    await expect(p.getByRole('main')).not.toContainText('Kecamatan Kenohan')
    await expect(p.getByRole('status')).toContainText(/^terakhir diperbarui \d\d\.\d\d$/)
    expect(await p.locator('a, form, input, button').count()).toBe(0)
    await expect(p.locator('[data-ke="2"]')).toBeVisible({ timeout: 20_000 })
    const meluap = await p.evaluate(() => document.documentElement.scrollHeight > window.innerHeight)
    expect(meluap).toBe(false)

    await p.context().setOffline(true)
    await expect(p.getByRole('status')).toContainText('Jaringan terputus, terakhir diperbarui')
    await p.context().setOffline(false)
    await expect(p.getByRole('status')).toContainText(/^terakhir diperbarui/)
    await sql`update keadaan_data set versi = versi + 1`
    await new Promise((lanjut) => setTimeout(lanjut, 2500))
    const baru = p.waitForResponse((r) => r.url().includes(`${jalur}?_rsc=`))
    await p.evaluate(() => window.dispatchEvent(new Event('online')))
    expect((await baru).status()).toBe(200)

    await expect(async () => {
      await requireHalaman(admin, '/layar')
      await expect(admin.getByText(jalur)).toHaveCount(0)
    }).toPass()
    await cabut(admin, 'satu')
    await p.evaluate(() => window.dispatchEvent(new Event('online')))
    await expect(p.getByRole('heading', { name: 'Layar ini sudah tidak aktif' })).toBeVisible()
    expect((await loadKasar(`${jalur}/versi`)).status).toBe(404)
  }, 120_000)

  it('says the same of a link that is over, unknown or misspelt, and opens nothing else', async () => {
    const admin = await createHalaman({ akun: 'dpmd' })
    const jalur = await createTautan(admin, 'Seluruh kabupaten', 'dua')
    expect((await loadKasar(jalur)).status).toBe(200)
    const rapat = await createTautan(admin, 'Rapat bulanan TP Posyandu, September 2025, 18 Sep 2025', 'tiga')
    const isiRapat = (await loadKasar(rapat)).isi
    expect(isiRapat).toContain('Ruang rapat DPMD')
    expect(isiRapat).not.toMatch(/<a |<form/)
    await sql`update layar set kedaluwarsa = now() - interval '1 second' where nama = ${`${nama} dua`}`
    await new Promise((lanjut) => setTimeout(lanjut, 2500))
    const lewat = await loadKasar(jalur)
    const asing = await loadKasar(`/l/layar_00000000_${'A'.repeat(43)}`)
    const salah = await loadKasar('/l/salah')
    for (const satu of [lewat, asing, salah]) {
      expect(satu.status).toBe(404)
      expect(satu.isi).toContain('Layar ini sudah tidak aktif')
    }
    for (const lain of ['/l', '/l/', `${jalur}/lain`, `${jalur}/../../kecamatan`, `${jalur}/peta`]) {
      expect([lain, (await loadKasar(lain)).status]).not.toEqual([lain, 200])
    }
  })

  it('is made by DPMD and TP Posyandu only', async () => {
    for (const akun of ['pimpinan', 'kecamatan', 'opd'] as const) {
      const { tajuk } = await createSesi(akun)
      expect([akun, (await fetch(`${alamat}/layar`, { headers: { cookie: tajuk } })).status]).toEqual([
        akun,
        404,
      ])
    }
  })
})
