import { randomBytes } from 'node:crypto'
import { afterAll, describe, inject, it } from 'vitest'
import { listPelanggaran } from './axe'
import { createBasis } from './basis'
import { batalkan } from './impor'
import { createPeramban, expect, requireHalaman } from './peramban'

const { createHalaman } = createPeramban()
const sql = createBasis()
const { alamat } = inject('tujuan')
const nama = `Kader ${randomBytes(4).toString('hex')}`
const BULAN = '2025-09'

afterAll(async () => {
  await sql`delete from kunci_api where nama = ${nama}`
})

const kirim = (kunci: string, tanda: string, isi: unknown) =>
  fetch(`${alamat}/api/v1/laporan`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${kunci}`,
      'content-type': 'application/json',
      'idempotency-key': tanda,
    },
    body: JSON.stringify(isi),
  })

describe('an app of kader', () => {
  it('sends a report with the key that DPMD made for it; the page of the posyandu shows it, and an undo takes it back', async () => {
    const p = await createHalaman({ akun: 'dpmd' })
    await requireHalaman(p, '/pengguna')
    expect(await listPelanggaran(p)).toEqual([])
    const buat = p.locator('form', { has: p.getByRole('button', { name: 'Buat kunci' }) })
    await buat.getByLabel('Dipakai oleh').fill(nama)
    await buat.getByLabel('Kegunaan').selectOption({ label: 'Mengirim laporan posyandu' })
    await buat.getByLabel('Wilayah').selectOption({ label: 'Kecamatan Tabang' })
    await buat.getByRole('button', { name: 'Buat kunci' }).click()
    const rahasia = p.getByRole('status').filter({ hasText: `Kunci API untuk ${nama}` })
    const kunci = (await rahasia.locator('code').textContent()) ?? ''
    await requireHalaman(p, '/pengguna')
    await expect(p.getByRole('row', { name: new RegExp(nama) })).toContainText('Mengirim laporan')

    const [pos] = await sql<{ id: number; hari: number }[]>`
      select p.id, f.nilai as hari from posyandu p join fakta f on f.posyandu_id = p.id and f.berlaku
      where p.berlaku and p.kode_desa like '64.02.12.%' and f.bulan = ${BULAN} and f.ukuran = 'hari_buka' order by p.id limit 1`
    const { id, hari } = pos as { id: number; hari: number }
    const baru = hari === 9 ? 8 : 9
    const laporan = p.getByRole('table', { name: /^Laporan .+ sampai / })
    const baris = laporan.getByRole('row', { name: /^Sep 2025/ })
    const kolom = async () => {
      await requireHalaman(p, `/posyandu/${id}?bulan=${BULAN}`)
      const judul = await laporan.getByRole('columnheader').allInnerTexts()
      const ke = judul.findIndex((j) => j.startsWith('Hari buka'))
      return (await baris.locator('th, td').nth(ke).innerText()).trim()
    }
    expect(await kolom()).toBe(String(hari))
    const isi = { posyandu: id, bulan: BULAN, nilai: { hari_buka: baru } }
    const buruk = await kirim(kunci, `${nama}-x`.replaceAll(' ', '-'), { ...isi, nilai: { hari_bukaa: 1 } })
    expect(buruk.status).toBe(422)
    const tanda = nama.replaceAll(' ', '-')
    const jawaban = await kirim(kunci, tanda, isi)
    expect(jawaban.status).toBe(201)
    const { data } = (await jawaban.json()) as { data: { contoh: boolean; impor: { id: number }[] } }
    expect(data.contoh, 'a key of a sample account').toBe(true)
    const ulang = await kirim(kunci, tanda, isi)
    expect([ulang.status, ulang.headers.get('idempotency-replayed')]).toEqual([200, 'true'])

    await expect.poll(kolom).toBe(String(baru))
    await expect(baris).toContainText(`Impor ${data.impor[0]?.id}, lembar Kiriman, baris 1`)
    await requireHalaman(p, '/impor')
    const riwayat = p.getByRole('row', { name: new RegExp(`Kiriman ${nama}`) })
    await expect(riwayat, 'among files').toHaveCount(0)
    await p.getByRole('link', { name: 'Kiriman aplikasi' }).click()
    await expect(riwayat).toContainText(`Aplikasi: ${nama}`)
    await expect(riwayat).toContainText('Tersimpan')
    await batalkan(p, data.impor[0]?.id as number)
    expect(await kolom()).toBe(String(hari))
  })
})
