import type { Download, Page } from 'playwright'
import type postgres from 'postgres'
import type { Berkas } from './buku'
import { expect, requireHalaman } from './peramban'

export const NAMA_LAPORAN = 'Laporan bulanan posyandu'

/** Downloads a template from /impor, filled with the posyandu or desa of a kecamatan when named; opens its group where it is shut. */
export async function loadUnduhan(p: Page, nama: string, kecamatan?: string): Promise<Download> {
  await requireHalaman(p, '/impor')
  if (kecamatan) await p.getByLabel('Isi awal').selectOption({ label: `Kecamatan ${kecamatan}` })
  const tombol = p.locator('button', { hasText: `Unduh templat ${nama}` })
  const kelompok = p.locator('details:not([open])').filter({ has: tombol })
  if ((await kelompok.count()) > 0) await kelompok.locator('summary').click()
  const [unduhan] = await Promise.all([p.waitForEvent('download'), tombol.click()])
  return unduhan
}

/** Chooses a file on /impor and waits for its preview; returns the id of the draft. */
export async function loadPratinjau(p: Page, berkas: Berkas): Promise<number> {
  await requireHalaman(p, '/impor')
  await p.locator('input[type=file]').setInputFiles(berkas)
  await expect(p).toHaveURL(/\/impor\/\d+/, { timeout: 60_000 })
  return Number(/\/impor\/(\d+)/.exec(p.url())?.[1])
}

export async function simpan(p: Page): Promise<void> {
  await p.getByRole('button', { name: /^Simpan / }).click()
  await expect(p.getByRole('heading', { level: 1 })).toContainText('tersimpan', { timeout: 60_000 })
}

export async function batalkan(p: Page, id: number): Promise<void> {
  await requireHalaman(p, `/impor/${id}`)
  await p.getByText('Batalkan impor').click()
  await p.getByRole('button', { name: 'Ya, batalkan' }).click()
  await expect(p.getByRole('heading', { level: 1 })).toContainText('dibatalkan', { timeout: 60_000 })
}

export async function buang(p: Page): Promise<void> {
  await p.getByRole('button', { name: 'Buang draf' }).click()
  await expect(p).toHaveURL(/\/impor$/, { timeout: 60_000 })
}

/** What an import could have stored, counted. */
export async function hitungTersimpan(sql: postgres.Sql): Promise<Record<string, number>> {
  const [n] = await sql<[Record<string, number>]>`select
    (select count(*)::int from impor) as impor, (select count(*)::int from impor_baris) as baris,
    (select count(*)::int from fakta) as fakta, (select count(*)::int from registrasi) as registrasi,
    (select count(*)::int from posyandu) as posyandu, (select versi from keadaan_data) as versi`
  return n
}
