import { randomBytes } from 'node:crypto'
import { afterAll, describe, inject, it } from 'vitest'
import { createBasis } from './basis'
import { createPeramban, expect, requireHalaman } from './peramban'

const { createHalaman } = createPeramban()
const sql = createBasis()
const { alamat } = inject('tujuan')
const nama = `Uji ${randomBytes(4).toString('hex')}`

afterAll(async () => {
  await sql`delete from kunci_api where nama = ${nama}`
  await sql`delete from pengguna where nama_masuk like 'uji.curang%'`
})

const minta = (jalur: string, kunci: string) =>
  fetch(`${alamat}${jalur}`, { headers: { authorization: `Bearer ${kunci}` } })

describe('an API key', () => {
  it('for Tabang reads Tabang alone, opens no page, and ends when it is revoked', async () => {
    const p = await createHalaman({ akun: 'dpmd' })
    await requireHalaman(p, '/pengguna')
    const buat = p.locator('form', { has: p.getByRole('button', { name: 'Buat kunci' }) })
    await buat.getByLabel('Dipakai oleh').fill(nama)
    await buat.getByLabel('Wilayah').selectOption({ label: 'Kecamatan Tabang' })
    await buat.getByRole('button', { name: 'Buat kunci' }).click()
    const rahasia = p.getByRole('status').filter({ hasText: `Kunci API untuk ${nama}` })
    const kunci = (await rahasia.locator('code').textContent()) ?? ''

    const jawaban = await minta('/api/v1/nilai?indikator=stunting&tingkat=desa&bulan=2025-10', kunci)
    expect(jawaban.status).toBe(200)
    const { data } = (await jawaban.json()) as { data: { kode: string; contoh: boolean }[] }
    expect(data).toHaveLength(19)
    expect(data.filter((d) => !d.kode.startsWith('64.02.12.'))).toEqual([])
    expect(data.some((d) => d.contoh)).toBe(true)
    expect(
      (await minta('/api/v1/nilai?indikator=stunting&format=csv', kunci)).headers.get('content-type'),
    ).toMatch(/^text\/csv/)
    const buruk = await minta('/api/v1/nilai?indikator=tidak-ada', kunci)
    expect(buruk.status).toBe(422)
    expect(JSON.stringify(await buruk.json())).toContain('/api/v1/indikator')
    const halaman = await fetch(`${alamat}/kecamatan`, {
      redirect: 'manual',
      headers: { authorization: `Bearer ${kunci}` },
    })
    expect(halaman.status).toBe(303)

    await requireHalaman(p, '/pengguna')
    await expect(p.getByText(kunci)).toHaveCount(0)
    const baris = p
      .getByRole('table', { name: 'Daftar kunci API' })
      .getByRole('row', { name: new RegExp(nama) })
    await baris.getByText(/^Cabut/).click()
    await baris.getByRole('button', { name: 'Ya, cabut' }).click()
    await expect(baris).toContainText('Dicabut')
    expect((await minta('/api/v1/wilayah', kunci)).status).toBe(401)
  })
})

describe('the action behind a form of dpmd', () => {
  it('does nothing when a kecamatan sends it, from the form’s own page or from one that it may see', async () => {
    const p = await createHalaman({ akun: 'dpmd' })
    await requireHalaman(p, '/pengguna')
    // The hidden fields name the action; without JavaScript the form works by them.
    const isian = await p.evaluate(async () => {
      const teks = await (await fetch('/pengguna')).text()
      const dokumen = new DOMParser().parseFromString(teks, 'text/html')
      const tombol = [...dokumen.querySelectorAll('button')].find((b) => b.textContent === 'Buat akun')
      return Object.fromEntries(
        [...(tombol?.form?.querySelectorAll('input[type=hidden]') ?? [])].map((i) => [
          i.getAttribute('name') ?? '',
          i.getAttribute('value') ?? '',
        ]),
      )
    })
    expect(Object.keys(isian).some((k) => k.startsWith('$ACTION'))).toBe(true)
    const lain = await createHalaman({ akun: 'kecamatan' })
    const akun = { nama: 'Curang', peran: 'dpmd' }
    for (const [ke, jalur] of ['/pengguna', '/akun', '/impor'].entries()) {
      const jawaban = await lain.request.post(jalur, {
        multipart: { ...isian, ...akun, namaMasuk: `uji.curang${ke}` },
        headers: { origin: alamat },
        maxRedirects: 0,
      })
      expect([404, 409], jalur).toContain(jawaban.status())
    }
    const ada = await sql`select 1 from pengguna where nama_masuk like 'uji.curang%'`
    expect(ada).toHaveLength(0)
    const benar = await p.request.post('/pengguna', {
      multipart: { ...isian, ...akun, namaMasuk: 'uji.curang9' },
      headers: { origin: alamat },
    })
    expect(benar.status(), 'the same request of dpmd is carried out').toBe(200)
    expect(await sql`select 1 from pengguna where nama_masuk = 'uji.curang9'`).toHaveLength(1)
  })
})
