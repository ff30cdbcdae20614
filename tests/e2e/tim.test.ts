import type { Page } from 'playwright'
import { describe, it } from 'vitest'
import { listPelanggaran } from './axe'
import { createPeramban, expect, requireHalaman, UKURAN } from './peramban'

const { createHalaman } = createPeramban()
/** Kecamatan of the sample with teams not formed and one never recorded. */
const TUJUAN = '64.02.16'
const TENGGARONG = '64.02.06'

const kabar = (p: Page, teks: string) => p.getByRole('status').filter({ hasText: teks })

async function bacaTerbentuk(p: Page): Promise<number> {
  await requireHalaman(p, `/program/tim/${TUJUAN}`)
  const judul = await p.getByRole('heading', { level: 1 }).innerText()
  return Number(/^(\d+) dari 18 desa/.exec(judul)?.[1])
}

async function hapus(p: Page): Promise<void> {
  await p.getByText('Hapus catatan ini', { exact: true }).click()
  await p.getByRole('button', { name: 'Ya, hapus catatan ini' }).click()
  await expect(kabar(p, 'Dihapus dari daftar.')).toBeVisible()
}

describe('Tim Pembina', () => {
  it('DPMD goes from the map to a kecamatan, writes down a team that was missing, and the number moves', async () => {
    const p = await createHalaman({ akun: 'dpmd' })
    await requireHalaman(p, '/program/tim')
    await expect(p.getByRole('heading', { level: 1 })).toHaveText(
      /^\d+ dari 237 desa\/kelurahan sudah punya Tim Pembina/,
    )
    await p
      .getByRole('table', { name: /^Tim Pembina per kecamatan/ })
      .getByRole('link', { name: 'Tenggarong Seberang' })
      .click()
    await expect(p).toHaveURL(/\/program\/tim\/64\.02\.16/)
    const sebelum = await bacaTerbentuk(p)
    const baris = p.getByRole('row', { name: /Belum tercatat/ }).first()
    const desa = await baris.getByRole('rowheader').innerText()
    await baris.getByRole('link', { name: /^Catat tim/ }).click()
    await expect(p.locator('select[name=tempat]')).toHaveValue(/^64\.02\.16\.2/)
    await p.locator('input[name="isi.terbentuk"][value=ya]').check()
    await p.locator('[name="isi.nomor_sk"]').fill('188/uji/2025')
    await p.locator('[name="isi.tanggal_sk"]').fill('2025-10-01')
    await p.getByRole('button', { name: 'Simpan' }).click()
    await expect(kabar(p, 'Tersimpan.')).toBeVisible()
    expect(await bacaTerbentuk(p)).toBe(sebelum + 1)
    const baru = p.getByRole('row', { name: new RegExp(`^${desa}`) })
    await expect(baru).toContainText('188/uji/2025')
    await expect(baru).toContainText('9 jabatan belum dicatat')
    await baru.getByRole('link', { name: /^Ubah tim/ }).click()
    await hapus(p)
    expect(await bacaTerbentuk(p)).toBe(sebelum)
  })

  it('those missing can be copied as one message, and read without JavaScript', async () => {
    const p = await createHalaman({ akun: 'tp', js: false })
    await requireHalaman(p, `/program/tim/${TUJUAN}`)
    await p.locator('#belum summary').click()
    await expect(p.locator('#belum textarea')).toHaveValue(
      /^Tim Pembina Posyandu yang belum terbentuk, data per 24 Oktober 2025:\nTenggarong Seberang: /,
    )
  })

  it('a kecamatan opens its own teams and nobody else’s; Pimpinan reads and writes nothing', async () => {
    const k = await createHalaman({ akun: 'kecamatan' })
    await requireHalaman(k, '/program/tim')
    await expect(k.getByRole('heading', { level: 1 })).toContainText('14 desa/kelurahan sudah punya')
    for (const jalur of [`/program/tim/${TUJUAN}`, `/program/tim/kader/${TUJUAN}`, '/program/tim/x'])
      await requireHalaman(k, jalur, 404)
    const p = await createHalaman({ akun: 'pimpinan' })
    await requireHalaman(p, `/program/tim/${TENGGARONG}`)
    await expect(p.getByRole('link', { name: /^(Ubah|Catat)/ })).toHaveCount(0)
    await requireHalaman(p, `/catatan/tim-pembina/baru?tempat=${TENGGARONG}`, 404)
  })

  it('the unit is desa wherever the indicator shows', async () => {
    const p = await createHalaman({ akun: 'dpmd' })
    await requireHalaman(p, '/indikator/tim-pembina')
    await expect(p.getByText(/\d+ dari 237 desa\/kelurahan terdata/).first()).toBeVisible()
    await expect(p.getByText(/237 posyandu/)).toHaveCount(0)
    await expect(p.getByRole('columnheader', { name: 'Desa/kelurahan terdata' })).toBeVisible()
  })
})

describe('officers and kader', () => {
  it('Pimpinan sees which norm is used and why, then the posyandu of a kecamatan that lack most', async () => {
    const p = await createHalaman({ akun: 'pimpinan', ukuran: 'proyektor' })
    await requireHalaman(p, '/program/tim/kader')
    const norma = p.getByRole('table', { name: /^Norma jumlah/ })
    await expect(norma.getByRole('row', { name: /5 pengurus dan 10 kader/ })).toContainText('Dipakai di sini')
    await expect(norma.getByRole('row')).toHaveCount(4)
    const cakap = p.getByRole('table', { name: /tabel Dinkes 2024$/ })
    await expect(cakap.getByRole('row', { name: /^Tenggarong \d/ })).toContainText('501')
    await expect(
      cakap
        .getByRole('row', { name: /^Anggana/ })
        .getByRole('cell')
        .last(),
    ).toHaveText('–')
    await p
      .getByRole('table', { name: /dibanding norma/ })
      .getByRole('link', { name: 'Tabang' })
      .click()
    await expect(p).toHaveURL(/kader\/64\.02\.12/)
    const pertama = p
      .getByRole('table', { name: /^Pengurus dan kader per posyandu/ })
      .getByRole('row')
      .nth(1)
    await expect(pertama).toContainText(/kurang \d+ (pengurus|kader)/)
  })
})

describe('activities', () => {
  it('TP notes an activity of Tabang: calendar, list and coverage move; taken out, they go back', async () => {
    const p = await createHalaman({ akun: 'tp' })
    await requireHalaman(p, '/program/kegiatan?kecamatan=64.02.12&jeda=3')
    const jangkauan = p.locator('#jangkauan')
    await expect(jangkauan.getByRole('heading', { level: 2 })).toHaveText(
      /^\d+ dari 19 desa\/kelurahan terjangkau/,
    )
    const terjangkau = async () =>
      Number.parseInt(await jangkauan.getByRole('heading', { level: 2 }).innerText(), 10)
    const sebelum = await terjangkau()
    await p.getByRole('link', { name: 'Catat kegiatan' }).click()
    await p.locator('select[name=tempat]').selectOption({ label: 'Muara Tubo' })
    await p.locator('[name="isi.tanggal"]').fill('2025-10-20')
    await p.locator('[name="isi.judul"]').fill('Pelatihan uji perjalanan')
    await p.locator('[name="isi.jenis"]').selectOption('pelatihan')
    await p.locator('[name="isi.peserta_kader"]').fill('7')
    await p.getByRole('button', { name: 'Simpan' }).click()
    await expect(kabar(p, 'Tersimpan.')).toBeVisible()
    await requireHalaman(p, '/program/kegiatan?kecamatan=64.02.12&jeda=3&pilih=2025-10')
    await expect(p.locator('#kalender')).toContainText('Pelatihan uji perjalanan')
    const baris = p.getByRole('row', { name: /Pelatihan uji perjalanan/ })
    await expect(baris).toContainText('7 kader')
    expect(await terjangkau()).toBe(sebelum + 1)
    await baris.getByRole('link', { name: 'Muara Tubo' }).click()
    await hapus(p)
    await requireHalaman(p, '/program/kegiatan?kecamatan=64.02.12&jeda=3')
    expect(await terjangkau()).toBe(sebelum)
  })

  it('the filter works without JavaScript and lives in the address', async () => {
    const p = await createHalaman({ akun: 'opd', js: false })
    await requireHalaman(p, '/program/kegiatan')
    await expect(p.getByRole('link', { name: 'Catat kegiatan' })).toHaveCount(0)
    await p.getByLabel('Tahun', { exact: true }).selectOption('2024')
    await p.getByLabel('Jenis', { exact: true }).selectOption('supervisi')
    await p.getByRole('button', { name: 'Tampilkan' }).click()
    await expect(p).toHaveURL(/tahun=2024&jenis=supervisi/)
    await expect(p.getByRole('heading', { level: 1 })).toHaveText(/^\d+ kegiatan pada 2024/)
    const baris = p.locator('#daftar tbody tr')
    expect(await baris.count()).toBeGreaterThan(3)
    await expect(baris.first()).toContainText('Supervisi dan pembinaan')
    await p.locator('#jangkauan').getByRole('link', { name: '12 bulan' }).click()
    await expect(p).toHaveURL(/jenis=supervisi.*jeda=12|jeda=12.*jenis=supervisi/)
  })

  it('a kecamatan sees its own participants, whatever the address asks for', async () => {
    const p = await createHalaman({ akun: 'kecamatan' })
    await requireHalaman(p, '/program/kegiatan?kecamatan=64.02.12&tahun=2024')
    await expect(p.locator('#peserta tbody tr')).toHaveCount(1)
    await expect(p.locator('#peserta tbody')).toContainText('Tenggarong')
    await expect(p.getByLabel('Kecamatan asal peserta')).toHaveCount(0)
  })
})

describe('accessible at every size', () => {
  it.each([
    '/program/tim',
    `/program/tim/${TUJUAN}`,
    '/program/tim/kader',
    `/program/tim/kader/${TENGGARONG}`,
    '/program/kegiatan?pilih=2025-09',
  ])('%s', async (jalur) => {
    const p = await createHalaman({ akun: 'dpmd' })
    await requireHalaman(p, jalur)
    for (const [nama, ukuran] of Object.entries(UKURAN)) {
      await p.setViewportSize(ukuran)
      expect(await listPelanggaran(p), nama).toEqual([])
    }
    await p.emulateMedia({ colorScheme: 'dark' })
    expect(await listPelanggaran(p), 'dark').toEqual([])
    await p.setViewportSize({ width: 360, height: 740 })
    const lebar = await p.evaluate(() => document.documentElement.scrollWidth)
    expect(lebar, 'no sideways scrolling at 360 px').toBeLessThanOrEqual(360)
  })
})
