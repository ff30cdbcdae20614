import type { Page } from 'playwright'
import type postgres from 'postgres'
import { expect, requireHalaman } from './peramban'

const LAMA = { timeout: 60_000 }

/** Approves the request with that title, as whoever `p` is signed in as. */
export async function setujui(p: Page, judul: string | RegExp): Promise<void> {
  await requireHalaman(p, '/persetujuan')
  const kartu = p.getByRole('region', { name: judul })
  await kartu.getByRole('button', { name: 'Setujui' }).click()
  await expect(p.getByText(/^Disetujui oleh .+ Sudah berlaku\.$/)).toBeVisible(LAMA)
}

/** Removes the requests about objects that begin so, and what became of them. */
export async function removePengajuan(sql: postgres.Sql, objek: string): Promise<void> {
  await sql`delete from pengajuan where objek like ${`${objek}%`}`
}
