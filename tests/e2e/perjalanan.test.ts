import type { Page } from 'playwright'
import { describe, it } from 'vitest'
import { createPeramban, expect, requireHalaman } from './peramban'
import { type Akun, SANDI_CONTOH } from './sesi'

const { createHalaman } = createPeramban()

const SEMUA = ['Ringkasan', 'Peta', 'Indikator', 'Kecamatan', 'Registrasi', 'Program', 'Rapat']
const PERAN: readonly { akun: Akun; tombol: RegExp; halaman: string[] }[] = [
  { akun: 'pimpinan', tombol: /^Pimpinan/, halaman: [...SEMUA, 'Persetujuan'] },
  { akun: 'tp', tombol: /^TP Posyandu/, halaman: SEMUA },
  { akun: 'opd', tombol: /^OPD/, halaman: SEMUA },
  {
    akun: 'dpmd',
    tombol: /^DPMD/,
    halaman: [...SEMUA, 'Impor'],
  },
]

const judul = (p: Page) => p.getByRole('heading', { level: 1 })
const jejak = (p: Page) => p.getByRole('navigation', { name: 'Jejak halaman' })

async function masukSatuKlik(p: Page, tombol: RegExp) {
  await requireHalaman(p, '/masuk')
  const contoh = p.getByRole('region', { name: 'Coba dengan data contoh' })
  await contoh.getByRole('button', { name: tombol }).click()
  await expect(p).not.toHaveURL(/\/masuk/)
}

async function keluar(p: Page) {
  await p.getByRole('link', { name: /^Akun: / }).click()
  await p.getByRole('button', { name: 'Keluar', exact: true }).click()
  await expect(p).toHaveURL(/\/masuk\?pesan=keluar$/)
  await expect(p.getByRole('status')).toHaveText('Anda sudah keluar.')
}

describe.each(PERAN)('$akun', ({ akun, tombol, halaman }) => {
  it('signs in by one click, goes from the map down to a posyandu and back, and signs out', async () => {
    const p = await createHalaman({ ukuran: 'proyektor' })
    await masukSatuKlik(p, tombol)
    await expect(p).toHaveURL(/\/$/)
    await expect(judul(p)).toContainText(/\d+ dari 827 posyandu bernomor Kemendagri/)
    const navigasi = p.getByRole('navigation', { name: 'Halaman' })
    await expect(navigasi.getByRole('link')).toHaveText(halaman)

    await p
      .getByRole('navigation', { name: /^Peta / })
      .getByRole('link', { name: /^Tabang: / })
      .click()
    await expect(p).toHaveURL(/\/kecamatan\/64\.02\.12/)
    await expect(judul(p)).toContainText('Tabang')

    await p
      .getByRole('table', { name: /^Desa dan kelurahan/ })
      .getByRole('link')
      .first()
      .click()
    await expect(p).toHaveURL(/\/desa\/64\.02\.12\.2\d{3}/)
    const desa = new URL(p.url()).pathname
    await p.getByRole('table', { name: 'Posyandu di desa ini' }).getByRole('link').first().click()
    await expect(p).toHaveURL(/\/posyandu\/\d+/)
    await expect(p.getByRole('region', { name: /^Laporan November 2023 sampai Oktober 2025$/ })).toBeVisible()

    await expect(jejak(p).getByRole('link')).toHaveText(['Kecamatan', 'Tabang', /./])
    await jejak(p).getByRole('link').nth(2).click()
    await expect(p).toHaveURL((u) => u.pathname === desa)
    await jejak(p).getByRole('link', { name: 'Tabang' }).click()
    await expect(p).toHaveURL(/\/kecamatan\/64\.02\.12/)
    await jejak(p).getByRole('link', { name: 'Kecamatan' }).click()
    await expect(p).toHaveURL(/\/kecamatan(\?|$)/)
    await expect(p.getByRole('table').getByRole('row')).toHaveCount(22)

    await keluar(p)
    await p.goBack()
    await expect(p).toHaveURL(/\/masuk/)
    await p.goto('/kecamatan')
    await expect(p).toHaveURL(/\/masuk\?ke=%2Fkecamatan/)
  })

  it('signs in by name and password and lands where it wanted to go', async () => {
    const p = await createHalaman()
    await p.goto('/desa/64.02.12.2001?bulan=2025-06')
    await expect(p).toHaveURL(/\/masuk\?/)
    await p.getByLabel('Nama masuk').fill(`contoh.${akun}`)
    await p.getByLabel('Sandi').fill(SANDI_CONTOH)
    await p.getByRole('button', { name: 'Masuk', exact: true }).click()
    await expect(p).toHaveURL(/\/desa\/64\.02\.12\.2001\?bulan=2025-06$/)
    await expect(jejak(p)).toContainText('Tabang')
  })
})

describe('kecamatan', () => {
  it('starts at its own page, goes down to a posyandu and back, and sees no other place in the bar', async () => {
    const p = await createHalaman({ ukuran: 'proyektor' })
    await masukSatuKlik(p, /^Kecamatan Tenggarong/)
    await expect(p).toHaveURL(/\/kecamatan\/64\.02\.06/)
    await expect(judul(p)).toContainText('Tenggarong')
    const navigasi = p.getByRole('navigation', { name: 'Halaman', exact: true })
    await expect(navigasi.getByRole('link')).toHaveText([
      'Ringkasan',
      'Peta',
      'Indikator',
      'Kecamatan',
      'Registrasi',
      'Program',
      'Rapat',
      'Impor',
    ])
    await p
      .getByRole('table', { name: /^Desa dan kelurahan/ })
      .getByRole('link')
      .first()
      .click()
    await expect(p).toHaveURL(/\/desa\/64\.02\.06\./)
    await p.getByRole('table', { name: 'Posyandu di desa ini' }).getByRole('link').first().click()
    await expect(p).toHaveURL(/\/posyandu\/\d+/)
    await expect(jejak(p).getByRole('link')).toHaveText(['Tenggarong', /./])
    await jejak(p).getByRole('link', { name: 'Tenggarong' }).click()
    await expect(p).toHaveURL(/\/kecamatan\/64\.02\.06/)
    await keluar(p)
  })
})

describe('month', () => {
  it('changes by arrow and by list, changes what is shown, and stays on the way to other pages', async () => {
    const p = await createHalaman({ akun: 'pimpinan' })
    await requireHalaman(p, '/')
    const bulan = p.getByRole('navigation', { name: 'Bulan data' })
    await bulan.getByRole('link', { name: 'Bulan sebelumnya, September 2025' }).click()
    await expect(p).toHaveURL(/\/\?bulan=2025-09/)
    await expect(p.getByRole('navigation', { name: /^Peta .*, September 2025$/ })).toBeVisible()
    await bulan.locator('summary').click()
    await bulan.getByRole('link', { name: 'Mei 2024' }).click()
    await expect(p).toHaveURL(/\/\?bulan=2024-05/)
    await expect(p.getByRole('navigation', { name: /^Peta .*, Mei 2024$/ })).toBeVisible()
    await p.getByRole('navigation', { name: 'Halaman' }).getByRole('link', { name: 'Kecamatan' }).click()
    await expect(p).toHaveURL('/kecamatan?bulan=2024-05')
    await expect(p.getByText(/^Mei 2024\./)).toBeVisible()
  })

  it('that does not exist leads to the page without it', async () => {
    const p = await createHalaman({ akun: 'pimpinan' })
    for (const bulan of ['2031-01', '1999-12', '2025-13', 'Oktober', '']) {
      await requireHalaman(p, `/?bulan=${bulan}`)
      await expect(p).toHaveURL('/')
    }
  })
})

describe('search', () => {
  it('opens with /, lists by kind, chooses with the arrows and goes with Enter', async () => {
    const p = await createHalaman({ akun: 'opd' })
    await requireHalaman(p, '/')
    const kotak = p.getByRole('combobox', { name: /^Cari kecamatan, desa, atau posyandu$/ })
    await expect(kotak).toBeVisible()
    await expect(async () => {
      await p.keyboard.press('/')
      await expect(kotak).toBeFocused({ timeout: 200 })
    }).toPass()
    await kotak.pressSequentially('tabang')
    const pilihan = p.getByRole('option')
    await expect(pilihan.first()).toContainText('Kecamatan')
    await p.keyboard.press('ArrowDown')
    await expect(pilihan.first()).toHaveAttribute('aria-selected', 'true')
    await p.keyboard.press('ArrowDown')
    await p.keyboard.press('ArrowUp')
    await p.keyboard.press('Enter')
    await expect(p).toHaveURL(/\/kecamatan\/64\.02\.12/)
  })

  it('says what to do when nothing is found', async () => {
    const p = await createHalaman({ akun: 'opd' })
    await requireHalaman(p, '/')
    await p.getByRole('combobox').fill('zzqqxx')
    await expect(p.getByRole('search').getByRole('status')).toContainText(/zzqqxx|[Tt]idak|Belum/)
  })
})
