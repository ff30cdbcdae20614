import type { Page } from 'playwright'
import { afterAll, describe, it } from 'vitest'
import { listPelanggaran } from './axe'
import { createBasis } from './basis'
import { createPeramban, expect, requireHalaman, UKURAN } from './peramban'

const { createHalaman } = createPeramban()
const sql = createBasis()

const hapusSematan = () =>
  sql`delete from sematan where pengguna_id in (select id from pengguna where nama_masuk in ('contoh.opd', 'contoh.kecamatan'))`

afterAll(async () => {
  await hapusSematan()
})

const baris = (p: Page) => p.getByRole('navigation', { name: 'Indikator yang Anda sematkan' })

describe('pins on the overview', () => {
  it('are chosen from the page of an indicator, say its number, keep their order, and are nobody else’s', async () => {
    await hapusSematan()
    const p = await createHalaman({ akun: 'opd' })
    await requireHalaman(p, '/indikator/siap-digital')
    const judul = await p.getByRole('heading', { level: 1 }).innerText()
    await p.getByRole('link', { name: 'Sematkan di ringkasan' }).click()
    await expect(p.getByLabel('Tempat 1')).toHaveValue('siap-digital')
    await p.getByLabel('Tempat 2').selectOption('sarana-lengkap')
    expect(await listPelanggaran(p)).toEqual([])
    await p.getByRole('button', { name: 'Simpan sematan' }).click()
    await expect(p).toHaveURL(/\/$/)
    await expect(baris(p).getByRole('listitem')).toHaveCount(2)
    const pertama = baris(p).getByRole('listitem').first()
    const nilai = /\d+,\d/.exec(await pertama.innerText())?.[0]
    expect(judul).toContain(nilai)
    for (const ukuran of Object.values(UKURAN)) {
      await p.setViewportSize(ukuran)
      expect(await listPelanggaran(p)).toEqual([])
      expect(await p.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(ukuran.width)
    }
    await pertama.getByRole('link').click()
    await expect(p).toHaveURL(/\/indikator\/siap-digital/)
    const lain = await createHalaman({ akun: 'tp' })
    await requireHalaman(lain, '/')
    await expect(baris(lain).getByRole('listitem')).toHaveCount(0)
  })

  it('six of them leave the overview on one screen at 1920 × 1080, no table at the edge of its card', async () => {
    const p = await createHalaman({ akun: 'opd', ukuran: 'proyektor' })
    await requireHalaman(p, '/sematan')
    for (let n = 1; n <= 6; n++) await p.getByLabel(`Tempat ${n}`).selectOption({ index: n })
    await p.getByRole('button', { name: 'Simpan sematan' }).click()
    await expect(baris(p).getByRole('listitem')).toHaveCount(6)
    // The verdict of September takes two lines.
    for (const jalur of ['/', '/?bulan=2025-09']) {
      await requireHalaman(p, jalur)
      await expect(baris(p).getByRole('listitem')).toHaveCount(6)
      expect(await p.evaluate(() => document.documentElement.scrollHeight), jalur).toBeLessThanOrEqual(1080)
      const sisa = await p
        .locator('main section table')
        .evaluateAll((t) =>
          t.map(
            (x) =>
              (x.closest('section') as Element).getBoundingClientRect().bottom -
              x.getBoundingClientRect().bottom,
          ),
        )
      expect(sisa.length).toBeGreaterThan(1)
      expect(Math.min(...sisa), jalur).toBeGreaterThanOrEqual(10)
    }
  })

  it('a kecamatan has them on its own page with its own number; a seventh finds no place', async () => {
    const p = await createHalaman({ akun: 'kecamatan', ukuran: 'ponsel' })
    await requireHalaman(p, '/sematan')
    for (let n = 1; n <= 6; n++) await p.getByLabel(`Tempat ${n}`).selectOption({ index: n })
    await p.getByRole('button', { name: 'Simpan sematan' }).click()
    await expect(p.getByRole('heading', { level: 1 })).toContainText('Tenggarong')
    await expect(baris(p).getByRole('listitem')).toHaveCount(6)
    await expect(baris(p).getByRole('listitem').first()).toContainText('100,0')
    await requireHalaman(p, '/sematan?tambah=siap-digital')
    await expect(p.getByText('Keenam tempat sudah terisi')).toBeVisible()
  })
})
