import postgres from 'postgres'
import { afterAll, beforeAll, describe, inject, it } from 'vitest'
import { listPelanggaran } from './axe'
import { startPelayan } from './pelayan'
import { createPeramban, expect, requireHalaman, UKURAN } from './peramban'
import { createSesi, SANDI_CONTOH } from './sesi'

const { createHalaman } = createPeramban()

/** The database refuses everybody, and throws out who is in: as good as stopped, for the app. */
async function matikan(induk: postgres.Sql, nama: string): Promise<void> {
  await induk.unsafe(`alter database ${nama} allow_connections false`)
  await induk`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${nama}`
}

describe.skipIf(!inject('milikSendiri'))('while the database is away', () => {
  let pelayan: Awaited<ReturnType<typeof startPelayan>>
  let induk: postgres.Sql
  let nama: string
  let sesi: Awaited<ReturnType<typeof createSesi>>

  beforeAll(async () => {
    pelayan = await startPelayan()
    const url = new URL(pelayan.tujuan.urlBasis)
    nama = url.pathname.slice(1)
    url.pathname = '/template1'
    induk = postgres(url.href, { max: 1, onnotice: () => {} })
    sesi = await createSesi('dpmd', { alamat: pelayan.tujuan.alamat })
    await matikan(induk, nama)
  })
  afterAll(async () => {
    await induk?.end()
    await pelayan?.stop()
  })

  /** A page of the session that was there before the outage. */
  const createMasuk = async (js = true) => {
    const { alamat } = pelayan.tujuan
    // The page asks /api/health whether the database is back.
    const p = await createHalaman({ alamat, js, boleh: /503.*\/api\/health/ })
    await p.context().addCookies(sesi.kuki)
    return p
  }
  const minta = (jalur: string, isi?: RequestInit) =>
    fetch(`${pelayan.tujuan.alamat}${jalur}`, { redirect: 'manual', headers: { cookie: sesi.tajuk }, ...isi })

  it('pages answer 503 with a sentence, at their own address, that nobody keeps', async () => {
    const p = await createMasuk()
    for (const jalur of ['/', '/kecamatan/64.02.12', '/impor', '/tentang']) {
      const jawaban = await requireHalaman(p, jalur, 503)
      expect(jawaban.headers()['retry-after']).toBe('10')
      expect(jawaban.headers()['cache-control']).toBe('no-store')
      await expect(p.getByRole('heading', { level: 1 })).toHaveText('Basis data sedang tidak dapat dihubungi')
      await expect(p).toHaveURL(jalur)
    }
    for (const [ukuran, kotak] of Object.entries(UKURAN)) {
      await p.setViewportSize(kotak)
      expect(await listPelanggaran(p), ukuran).toEqual([])
    }
  })

  it('the API answers 503 in JSON, health says terputus, and a form sent is told that nothing was stored', async () => {
    for (const jalur of ['/api/v1/wilayah', '/api/cari?q=tabang']) {
      const jawaban = await minta(jalur)
      expect(jawaban.status).toBe(503)
      expect((await jawaban.json()).galat.pesan).toMatch(/tidak dapat dihubungi/)
    }
    const sehat = await minta('/api/health')
    expect(sehat.status).toBe(503)
    expect(await sehat.json()).toMatchObject({ aplikasi: 'baik', basisData: 'terputus' })
    const kiriman = await minta('/impor', { method: 'POST', body: 'x' })
    expect(kiriman.status).toBe(503)
    expect(await kiriman.text()).toMatch(/belum disimpan/)
  })

  it('the sign-in form shows, and says so when it is sent', async () => {
    const p = await createHalaman({ alamat: pelayan.tujuan.alamat })
    await requireHalaman(p, '/masuk')
    await p.getByLabel('Nama masuk').fill('contoh.dpmd')
    await p.getByLabel('Sandi').fill(SANDI_CONTOH)
    await p.getByRole('button', { name: 'Masuk', exact: true }).click()
    await expect(p.getByText(/Basis data sedang tidak dapat dihubungi/)).toBeVisible()
  })

  it('and once it is back, open pages come back by themselves, with and without JavaScript', async () => {
    const halaman = await Promise.all([createMasuk(), createMasuk(false)])
    for (const p of halaman) await requireHalaman(p, '/', 503)
    await induk.unsafe(`alter database ${nama} allow_connections true`)
    await expect.poll(async () => (await minta('/api/health')).status, { timeout: 30_000 }).toBe(200)
    for (const p of halaman) {
      await expect(p.getByRole('heading', { level: 1 })).toContainText('827', { timeout: 30_000 })
    }
  })
})
