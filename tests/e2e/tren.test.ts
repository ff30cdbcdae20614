import { describe, it } from 'vitest'
import { createPeramban, expect, requireHalaman } from './peramban'

const { createHalaman } = createPeramban()

describe('the trend of an indicator', () => {
  it('is drawn by the server, with the survey in a panel of its own', async () => {
    const p = await createHalaman({ akun: 'dpmd', js: false })
    await requireHalaman(p, '/indikator/stunting?bulan=2025-10')
    await expect(p.getByRole('img', { name: /^Prevalensi stunting \(rutin\), 24 bulan/ })).toBeVisible()
    await expect(p.locator('[data-tren] button')).toHaveCount(0)
    const survei = p.getByRole('region', {
      name: /^Survei resmi turun dari 26,4 % \(2021\) ke 14,2 % \(2024\)/,
    })
    await expect(survei.getByRole('img')).toHaveAttribute('aria-label', /Kutai Kartanegara: 2021 26,4/)
    await expect(survei.getByRole('img')).toHaveAttribute('aria-label', /Indonesia: 2021 24,4/)
  })

  it('is read month by month with the arrow keys, nothing moving', async () => {
    const p = await createHalaman({ akun: 'dpmd' })
    await requireHalaman(p, '/indikator/stunting?bulan=2025-10')
    const kartu = p.getByRole('region', { name: /^Turun .* poin sejak November 2023/ })
    const semula = await kartu.boundingBox()
    await p.getByRole('button', { name: /^Telusuri per bulan: Prevalensi stunting/ }).focus()
    const grafik = p.getByRole('application')
    await expect(grafik).toBeFocused()
    await p.keyboard.press('ArrowRight')
    const isi = kartu.getByRole('status')
    await expect(isi).toContainText(/Desember 2023/)
    await expect(isi).toContainText(/poin di atas target 14 %/)
    await p.keyboard.press('ArrowRight')
    await expect(isi).toContainText(/Januari 2024/)
    expect(await kartu.boundingBox()).toEqual(semula)
  })

  it('shows a card under the pointer', async () => {
    const p = await createHalaman({ akun: 'dpmd' })
    await requireHalaman(p, '/indikator/partisipasi-kader?bulan=2025-10')
    const bidang = p.locator('[data-tren]')
    await bidang.hover()
    await expect(p.locator('[data-tren=hidup]')).toBeVisible()
    const kotak = await bidang.boundingBox()
    if (!kotak) throw new Error('the trend has no place on the page')
    await p.mouse.move(kotak.x + kotak.width - 3, kotak.y + kotak.height / 2)
    await expect(bidang.getByRole('status')).toContainText(/Oktober 2025/)
    await expect(bidang.getByRole('status')).toContainText(/93,0/)
  })
})
