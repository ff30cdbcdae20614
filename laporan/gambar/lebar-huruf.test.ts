import PDFDocument from 'pdfkit'
import { expect, it } from 'vitest'
import { loadHurufBerkas } from '@/server/berkas-huruf'
import { getLebar } from './lebar-huruf'
import type { Tebal } from './unsur'

it('knows the widths of the font files', async () => {
  const huruf = await loadHurufBerkas()
  const d = new PDFDocument({ autoFirstPage: false, font: null as unknown as string })
  const semua = `${Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')}–—“”…•−×÷→●▲◆≥≤é°²\u00a0`
  for (const tebal of [500, 700, 800] as Tebal[]) {
    d.font(Buffer.from(huruf[tebal])).fontSize(1000)
    const salah = [...semua].filter((h) => Math.abs(d.widthOfString(h) - getLebar(h, 1000, tebal)) > 1)
    expect(salah).toEqual([])
  }
  expect(getLebar('Kutai', 10, 700)).toBeCloseTo(getLebar('Kutai', 20, 700) / 2)
  expect(getLebar('漢', 10, 500)).toBe(8)
})
