import { randomBytes } from 'node:crypto'
import type { Page } from 'playwright'
import { afterAll, describe, it } from 'vitest'
import { createBasis } from './basis'
import { createPeramban, expect, getPeringatan, requireHalaman } from './peramban'
import { createSesi, loadMasuk, SANDI_CONTOH } from './sesi'

const { createHalaman } = createPeramban()
const sql = createBasis()
const acak = randomBytes(4).toString('hex')
const alamatPalsu = () => `203.0.113.${Math.floor(Math.random() * 250) + 1}`

afterAll(async () => {
  await sql`delete from pengguna where nama_masuk like ${`uji.${acak}%`}`
})

/** An account that is not a sample one, with the sample password. */
async function createPengguna(akhiran: string): Promise<string> {
  const nama = `uji.${acak}.${akhiran}`
  await sql`insert into pengguna (nama_masuk, nama, sandi, peran)
    select ${nama}, 'Akun uji', sandi, 'pimpinan' from pengguna where nama_masuk = 'contoh.pimpinan'`
  return nama
}

async function masuk(p: Page, nama: string, sandi: string) {
  await p.getByLabel('Nama masuk').fill(nama)
  await p.getByLabel('Sandi').fill(sandi)
  await p.getByRole('button', { name: 'Masuk', exact: true }).click()
}

describe('signing in', () => {
  it('with a wrong password or an unknown name gets the same sentence', async () => {
    const p = await createHalaman({ tajuk: { 'x-forwarded-for': alamatPalsu() } })
    await requireHalaman(p, '/masuk')
    for (const nama of [await createPengguna('ada'), `uji.${acak}.tiada`]) {
      await masuk(p, nama, 'bukan sandinya')
      await expect(getPeringatan(p)).toHaveText(
        'Nama masuk atau sandi tidak cocok. Periksa keduanya, lalu coba lagi.',
      )
    }
  })

  it('has to wait after five failures, also with the right password, and says how long', async () => {
    const nama = await createPengguna('tunggu')
    const tajuk = { 'x-forwarded-for': alamatPalsu() }
    for (let ke = 0; ke < 5; ke += 1) {
      const { ke: tujuan } = await loadMasuk(nama, { sandi: 'bukan sandinya' }, tajuk)
      expect(tujuan).toContain('galat=salah')
    }
    const p = await createHalaman({ tajuk })
    await requireHalaman(p, '/masuk')
    await masuk(p, nama, SANDI_CONTOH)
    await expect(getPeringatan(p)).toHaveText(
      /^Terlalu banyak percobaan\. Tunggu 1[45] menit, lalu coba lagi\.$/,
    )
  })

  it('never leads to another site', async () => {
    const p = await createHalaman()
    for (const ke of ['https://example.com/', '//example.com', '/\\example.com', 'javascript:alert(1)']) {
      await requireHalaman(p, `/masuk?ke=${encodeURIComponent(ke)}`)
      await expect(p.locator('input[name="ke"]').first()).toHaveValue('/')
    }
  })
})

describe('an account made by dpmd', () => {
  it('gets a password shown once; role change and lock end its session at once', async () => {
    const p = await createHalaman({ akun: 'dpmd' })
    await requireHalaman(p, '/pengguna')
    const namaMasuk = `uji.${acak}.baru`
    const tambah = p.locator('form', { has: p.getByRole('button', { name: 'Buat akun' }) })
    await tambah.getByLabel('Nama atau jabatan').fill('Pengguna uji')
    await tambah.getByLabel('Nama masuk').fill(namaMasuk)
    await tambah.getByLabel('Peran').selectOption('pimpinan')
    await tambah.getByRole('button', { name: 'Buat akun' }).click()
    const rahasia = p.getByRole('status').filter({ hasText: 'Sandi sementara' })
    const sandi = (await rahasia.locator('code').textContent()) ?? ''
    expect(sandi.length).toBeGreaterThanOrEqual(10)

    // What a page of the ended session still asks for is refused.
    const q = await createHalaman({ boleh: /status of 401/ })
    await requireHalaman(q, '/masuk')
    await masuk(q, namaMasuk, sandi)
    await expect(q).toHaveURL('/')

    await requireHalaman(p, '/pengguna')
    await expect(p.getByText(sandi)).toHaveCount(0)
    await p
      .getByRole('row', { name: new RegExp(namaMasuk) })
      .getByRole('link', { name: /^Kelola/ })
      .click()
    await expect(p).toHaveURL(/\/pengguna\/\d+$/)
    await p.getByLabel('Peran', { exact: true }).selectOption('kecamatan')
    await p.getByLabel('Kecamatan', { exact: true }).selectOption('64.02.12')
    await p.getByRole('button', { name: 'Simpan peran' }).click()
    await expect(p.getByText('Peran sudah diubah. Pengguna ini perlu masuk lagi.')).toBeVisible()
    await q.goto('/')
    await expect(q).toHaveURL(/\/masuk/)
    await expect(q.getByRole('status')).toHaveText('Sesi Anda sudah berakhir. Silakan masuk lagi.')
    await masuk(q, namaMasuk, sandi)
    await expect(q).toHaveURL(/\/kecamatan\/64\.02\.12/)

    await p.getByRole('button', { name: 'Kunci akun' }).click()
    await expect(p.getByRole('heading', { level: 1 })).toContainText('dikunci')
    await q.getByRole('contentinfo').getByRole('link', { name: 'Tentang data' }).click()
    await expect(q).toHaveURL(/\/masuk/)
    await masuk(q, namaMasuk, sandi)
    await expect(getPeringatan(q)).toHaveText('Akun ini dikunci. Hubungi admin DPMD.')

    await p.getByRole('button', { name: 'Buka akun' }).click()
    await expect(p.getByRole('heading', { level: 1 })).not.toContainText('dikunci')
    await masuk(q, namaMasuk, sandi)
    await expect(q).toHaveURL('/tentang')
  })

  it('says which field is wrong and creates nothing', async () => {
    const p = await createHalaman({ akun: 'dpmd' })
    await requireHalaman(p, '/pengguna')
    const tambah = p.locator('form', { has: p.getByRole('button', { name: 'Buat akun' }) })
    const isi = async (nama: string, peran: string) => {
      await tambah.getByLabel('Nama atau jabatan').fill('Pengguna uji')
      await tambah.getByLabel('Nama masuk').fill(nama)
      await tambah.getByLabel('Peran').selectOption(peran)
      await tambah.getByRole('button', { name: 'Buat akun' }).click()
    }
    const galat = getPeringatan(tambah)
    await isi('A B', 'pimpinan')
    await expect(galat).toContainText('Nama masuk 3–40 huruf kecil')
    await isi('contoh.dpmd', 'pimpinan')
    await expect(galat).toContainText('hanya untuk akun contoh')
    const [{ n }] = await sql<
      [{ n: number }]
    >`select count(*)::int as n from pengguna where nama = 'Pengguna uji'`
    expect(n).toBeLessThanOrEqual(1)
  })
})

describe('signing out', () => {
  it('everywhere ends the sessions of all devices', async () => {
    const nama = await createPengguna('semua')
    const satu = await createSesi(nama)
    const dua = await createSesi(nama)
    const p = await createHalaman()
    await p.context().addCookies(satu.kuki)
    await requireHalaman(p, '/akun')
    await p.getByRole('button', { name: 'Keluar dari semua perangkat' }).click()
    await expect(p).toHaveURL(/\/masuk\?pesan=keluar$/)
    await p.context().clearCookies()
    await p.context().addCookies(dua.kuki)
    await p.goto('/akun')
    await expect(p).toHaveURL(/\/masuk/)
  })
})
