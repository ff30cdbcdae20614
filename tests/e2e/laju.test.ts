import { afterAll, describe, it } from 'vitest'
import { listPelanggaran } from './axe'
import { createBasis } from './basis'
import { createPeramban, expect, requireHalaman, UKURAN } from './peramban'
import { removePengajuan, setujui } from './persetujuan'

const { createHalaman } = createPeramban()
const sql = createBasis()
const ALASAN = 'Uji peramban: banjir di hulu'

afterAll(async () => {
  await sql`delete from target where alasan = ${ALASAN}`
  await removePengajuan(sql, 'target/64.02.12')
  await removePengajuan(sql, 'target/batal/')
})

describe('pace of the registration', () => {
  it('every count of the verdict opens the posyandu behind it', async () => {
    const p = await createHalaman({ akun: 'pimpinan' })
    await requireHalaman(p, '/registrasi')
    const judul = p.getByRole('heading', { level: 1 })
    await expect(judul).toContainText(/798 dari 827 posyandu bernomor Kemendagri \(96,5\s%\)/)
    await expect(p.getByText(/rata-rata 4 minggu/)).toContainText(/rentang .+ hari terlambat/)
    // Bad news is red: a number beside it is not.
    const warna = (teks: RegExp) =>
      p
        .locator('strong', { hasText: teks })
        .first()
        .evaluate((e) => getComputedStyle(e).color)
    expect(await warna(/^8 November 2025$/)).not.toBe(await warna(/^29 per minggu$/))
    await judul.getByRole('link', { name: '29', exact: true }).click()
    await expect(p).toHaveURL(/\/registrasi\/daftar\?.*tahap=belum-terdaftar/)
    await expect(p.getByRole('heading', { level: 1 })).toContainText('29')
  })

  it('names the kecamatan that lack most first, each with its own pace', async () => {
    const p = await createHalaman({ akun: 'tp', js: false })
    await requireHalaman(p, '/registrasi')
    const kartu = p.getByRole('region', { name: '2 dari 20 kecamatan menjelaskan seluruh kekurangan' })
    await expect(kartu.getByRole('heading', { level: 3 })).toHaveCount(20)
    await expect(kartu.getByRole('listitem').first()).toContainText(
      /Tabang.*kurang 20 \(69\s% dari kekurangan\)/,
    )
    await expect(p.getByRole('img', { name: /^Registrasi Kutai Kartanegara menuju 827/ })).toBeVisible()
  })

  it('is read week by week with the arrow keys, and as a table', async () => {
    const p = await createHalaman({ akun: 'opd' })
    await requireHalaman(p, '/registrasi')
    await p.getByRole('button', { name: /^Telusuri per minggu: Registrasi/ }).focus()
    await expect(p.getByRole('application')).toBeFocused()
    await p.keyboard.press('ArrowRight')
    await expect(p.getByRole('status').filter({ hasText: 'Minggu sampai' })).toContainText(/dari 827/)
    await p.getByText('Tabel per minggu dan cara memperkirakan').click()
    await expect(p.getByRole('table', { name: 'Posyandu bernomor Kemendagri per minggu' })).toContainText(
      '24 Oktober 2025',
    )
  })

  it('every count of a week, and the pace of four, opens as many posyandu', async () => {
    const p = await createHalaman({ akun: 'dpmd' })
    await requireHalaman(p, '/registrasi')
    await p.getByText('Tabel per minggu dan cara memperkirakan').click()
    const minggu = p.getByRole('table', { name: 'Posyandu bernomor Kemendagri per minggu' })
    const laju = p
      .getByText(/rata-rata 4 minggu/)
      .first()
      .getByRole('link')
    const isi = await minggu
      .locator('tbody tr')
      .first()
      .locator('a')
      .evaluateAll((a) => a.map((x) => [x.getAttribute('href') ?? '', x.textContent ?? '']))
    expect(isi).toHaveLength(2)
    for (const [href, teks] of isi as [string, string][]) {
      await requireHalaman(p, href)
      await expect(p.getByRole('heading', { level: 1 })).toContainText(
        new RegExp(`^${teks} posyandu: bernomor`),
      )
    }
    await requireHalaman(p, '/registrasi')
    const perMinggu = Number(await laju.first().innerText())
    await laju.first().click()
    await expect(p).toHaveURL(/dari=\d{4}-\d\d-\d\d&sampai=2025-10-24/)
    const judul = await p.getByRole('heading', { level: 1 }).innerText()
    expect(Math.round(Number(/^\d+/.exec(judul)?.[0]) / 4)).toBe(perMinggu)
  })

  it('says of money what it costs, and how many kader got it by the reports', async () => {
    const p = await createHalaman({ akun: 'pimpinan' })
    await requireHalaman(p, '/registrasi')
    const kartu = p.getByRole('region', {
      name: /^798 posyandu dan [\d.]+ kader berhak: Rp1,31 miliar per bulan/,
    })
    await kartu.getByText('Per kecamatan', { exact: true }).click()
    const jawab = await p.request.get('/api/v1/nilai?indikator=insentif-kader&bulan=2025-10')
    const { data } = (await jawab.json()) as { data: { nama: string; pembilang: number }[] }
    const penerima = data.find((d) => d.nama === 'Anggana')?.pembilang as number
    expect(penerima).toBeGreaterThan(0)
    await expect(
      kartu.getByRole('row', { name: /^Anggana/ }).getByRole('cell', { name: String(penerima), exact: true }),
    ).toBeVisible()
  })
})

describe('deadlines', () => {
  it('DPMD moves the deadline of one kecamatan with a reason, the head approves, all see it, and it can be taken back', async () => {
    const p = await createHalaman({ akun: 'dpmd' })
    await requireHalaman(p, '/target')
    await p.getByLabel('Untuk').selectOption({ label: 'Kecamatan Tabang' })
    await p.getByLabel('Tenggat', { exact: true }).fill('2025-10-01')
    const formulir = p.getByRole('region', { name: 'Tetapkan target dan tenggat' })
    await formulir.getByLabel('Sumber').fill('Surat DPMD nomor 400')
    await formulir.getByLabel('Alasan').fill(ALASAN)
    await formulir.getByRole('button', { name: 'Tetapkan' }).click()
    await expect(formulir.getByRole('alert')).toHaveText('Tenggat harus sesudah tanggal mulai berlaku.')
    await p.getByLabel('Tenggat', { exact: true }).fill('2025-12-31')
    await formulir.getByRole('button', { name: 'Tetapkan' }).click()
    await expect(formulir.getByRole('status')).toHaveText(
      /^Diajukan sebagai pengajuan nomor \d+\. Berlaku setelah disetujui\.$/,
    )

    const lain = await createHalaman({ akun: 'pimpinan' })
    await requireHalaman(lain, '/kecamatan/64.02.12')
    await expect(lain.getByText(/sampai 31 Desember 2025/)).toHaveCount(0)
    await setujui(lain, 'Tenggat registrasi Kecamatan Tabang menjadi 31 Desember 2025')
    await requireHalaman(lain, '/kecamatan/64.02.12')
    await expect(lain.getByText(/sampai 31 Desember 2025/)).toBeVisible()
    await requireHalaman(lain, '/registrasi')
    await expect(lain.getByRole('row', { name: /Tabang.*31 Des 2025/ })).toContainText(ALASAN)

    await requireHalaman(p, '/target')
    const baris = p.getByRole('row', { name: /Tabang.*31 Des 2025/ })
    await baris.getByRole('button', { name: 'Batalkan' }).click()
    await expect(baris.getByRole('status')).toContainText('Diajukan')
    await setujui(lain, 'Batalkan tenggat 31 Desember 2025 untuk registrasi Kecamatan Tabang')
    await requireHalaman(p, '/target')
    await expect(baris).toContainText(/Dibatalkan .* oleh/)
    await requireHalaman(lain, '/kecamatan/64.02.12')
    await expect(lain.getByText(/sampai 31 Oktober 2025/)).toBeVisible()
  })

  it('only DPMD finds the page', async () => {
    for (const akun of ['pimpinan', 'tp', 'opd', 'kecamatan'] as const) {
      const p = await createHalaman({ akun })
      await requireHalaman(p, '/target', 404)
    }
  })

  it('axe finds nothing on either page at all sizes, light and dark, and nothing scrolls sideways at 360 px', async () => {
    const p = await createHalaman({ akun: 'dpmd' })
    for (const jalur of ['/registrasi', '/target']) {
      await p.emulateMedia({ colorScheme: 'light' })
      await requireHalaman(p, jalur)
      for (const ukuran of Object.values(UKURAN)) {
        await p.setViewportSize(ukuran)
        expect(await listPelanggaran(p), jalur).toEqual([])
      }
      await p.emulateMedia({ colorScheme: 'dark' })
      expect(await listPelanggaran(p), `${jalur} dark`).toEqual([])
      await p.setViewportSize({ width: 360, height: 740 })
      expect(await p.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    }
  })
})
