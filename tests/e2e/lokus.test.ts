import type { Page } from 'playwright'
import { afterAll, describe, inject, it } from 'vitest'
import { listPelanggaran } from './axe'
import { createBasis } from './basis'
import { createPeramban, expect, getPeringatan, requireHalaman, UKURAN } from './peramban'
import { createSesi, KECAMATAN_CONTOH } from './sesi'

const { createHalaman } = createPeramban()
const sql = createBasis()
const NAMA = 'Perjalanan uji lokus'

afterAll(async () => {
  await sql`delete from pengajuan where objek in (select 'pilot:' || id from pilot where nama like ${`${NAMA}%`})`
  await sql`delete from pilot where nama like ${`${NAMA}%`}`
})

async function periksa(p: Page): Promise<void> {
  for (const [nama, ukuran] of Object.entries(UKURAN)) {
    await p.setViewportSize(ukuran)
    expect(await listPelanggaran(p), nama).toEqual([])
  }
  await p.emulateMedia({ colorScheme: 'dark' })
  expect(await listPelanggaran(p), 'dark').toEqual([])
  await p.setViewportSize({ width: 360, height: 740 })
  expect(await p.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
}

const judul = (p: Page) => p.getByRole('heading', { level: 1 })

describe('pilot desa', () => {
  it('DPMD weighs, sees the set, saves it with a reason, reopens it and compares it', async () => {
    const p = await createHalaman({ akun: 'dpmd', ukuran: 'laptop' })
    await requireHalaman(p, '/program/lokus')
    await expect(judul(p)).toContainText(/^Hitungan: \d+ desa\/kelurahan terpilih, memakai/)
    await expect(
      p.getByText('hanya angka awal aplikasi ini, bukan angka Kukar', { exact: false }),
    ).toBeVisible()
    await p.getByLabel('Stunting', { exact: true }).fill('70')
    await p.getByLabel('Kemiskinan (jiwa)', { exact: true }).fill('30')
    await p.getByLabel('Pagu, Rp').fill('Rp 600.000.000')
    await p.getByRole('button', { name: 'Hitung' }).click()
    await p.waitForURL(/stunting=70/)
    await expect(judul(p)).toContainText('dari pagu Rp600,0\u00a0juta')
    await expect(
      p.getByText(/tetap terpilih untuk setiap bobot stunting antara 30 dan 70/).first(),
    ).toBeVisible()
    const terpilih = Number(/\d+/.exec(await judul(p).innerText())?.[0])
    expect(
      await p.getByRole('table', { name: 'Desa terpilih menurut peringkat' }).locator('tbody tr').count(),
    ).toBe(terpilih)
    await p.getByLabel('Nama', { exact: true }).fill(NAMA)
    await p.getByRole('textbox', { name: 'Alasan' }).fill('Uji')
    await p.getByRole('button', { name: 'Simpan pilihan' }).click()
    await expect(getPeringatan(p)).toContainText('Isi alasannya')
    await p.getByRole('textbox', { name: 'Alasan' }).fill('Uji perjalanan: stunting diutamakan')
    await p.getByRole('button', { name: 'Simpan pilihan' }).click()
    await p.waitForURL(/\/program\/lokus\/\d+$/)
    await expect(judul(p)).toContainText(`${NAMA}: ${terpilih} desa/kelurahan`)
    await expect(p.getByText('Dari angka yang tersimpan, hasilnya sama.')).toBeVisible()
    await expect(p.getByText('Draf', { exact: true })).toBeVisible()
    await expect(p.getByRole('heading', { name: /^Dari .* tetap, .* masuk, .* keluar$/ })).toBeVisible()
  })

  it('puts it up for approval: a kecamatan does not see the draft, the head sees what waits and cannot put it into force here', async () => {
    const [set] = await sql<{ id: number }[]>`select id from pilot where nama = ${NAMA}`
    const alamat = `/program/lokus/${set?.id}`
    const camat = await createHalaman({ akun: 'kecamatan', ukuran: 'laptop' })
    expect((await camat.goto(alamat))?.status()).toBe(404)
    const p = await createHalaman({ akun: 'dpmd', ukuran: 'laptop' })
    await requireHalaman(p, alamat)
    await p.getByRole('button', { name: 'Tetapkan' }).click()
    await expect(p.getByRole('region', { name: 'Menunggu persetujuan' })).toContainText(NAMA)
    const bupati = await createHalaman({ akun: 'pimpinan', ukuran: 'ponsel' })
    await requireHalaman(bupati, alamat)
    await expect(judul(bupati)).toContainText(NAMA)
    expect(await bupati.getByRole('button', { name: 'Tetapkan' }).count()).toBe(0)
  })

  it('the page where they are chosen is free of barriers at every size', async () => {
    const p = await createHalaman({ akun: 'dpmd', ukuran: 'laptop' })
    await requireHalaman(p, '/program/lokus')
    await periksa(p)
  })

  it('a set in force is followed beside similar desa, and compared with the year before', async () => {
    const p = await createHalaman({ akun: 'pimpinan', ukuran: 'proyektor' })
    await requireHalaman(p, '/program/lokus')
    await p.getByRole('link', { name: 'Desa pilot 2025' }).first().click()
    await expect(judul(p)).toContainText('Desa pilot 2025')
    await expect(p.getByRole('heading', { name: /Desa pilot 2024 ke Desa pilot 2025/ })).toBeVisible()
    await expect(p.getByText(/Ini petunjuk, bukan bukti/)).toBeVisible()
    await p.getByText('Angka tiap bulan', { exact: true }).click()
    await expect(p.getByRole('rowheader', { name: 'Mei 2025' })).toBeVisible()
    await periksa(p)
  })

  it('a kecamatan weighs its own desa, reads its part of a set, and saves nothing', async () => {
    const p = await createHalaman({ akun: 'kecamatan', ukuran: 'ponsel' })
    await requireHalaman(p, '/program/lokus')
    await expect(p.getByText(/Dihitung hanya di antara desa Kecamatan Tenggarong/)).toBeVisible()
    expect(await p.getByRole('button', { name: 'Simpan pilihan' }).count()).toBe(0)
    const { alamat } = inject('tujuan')
    const { tajuk } = await createSesi('kecamatan')
    const jawab = await fetch(`${alamat}/api/v1/pilot`, { headers: { cookie: tajuk } })
    const { data } = (await jawab.json()) as { data: { kode: string }[] }
    expect(data.every((d) => d.kode.startsWith(KECAMATAN_CONTOH))).toBe(true)
    await requireHalaman(p, '/program/lokus/riwayat')
    await expect(judul(p)).toContainText('lokus')
    await periksa(p)
  })

  it('works without JavaScript: the form is the address, the scatter is drawn', async () => {
    const p = await createHalaman({ akun: 'dpmd', ukuran: 'laptop', js: false })
    await requireHalaman(p, '/program/lokus')
    await expect(p.getByRole('img', { name: /titik, .* terpilih/ })).toBeVisible()
    await p.getByLabel('Stunting', { exact: true }).fill('0')
    await p.getByLabel('Kemiskinan (jiwa)', { exact: true }).fill('0')
    await p.getByRole('button', { name: 'Hitung' }).click()
    await expect(p.getByText('Semua bobot nol.', { exact: false })).toBeVisible()
  })
})
