import { afterAll, beforeAll, it } from 'vitest'
import { createBasis } from './basis'
import { createBerkas } from './buku'
import { buang, hitungTersimpan, loadPratinjau } from './impor'
import { createPeramban, expect } from './peramban'

const { createHalaman } = createPeramban()
const sql = createBasis()
let semula: Record<string, number>
let satu: { posyandu: string; desa: string }

beforeAll(async () => {
  await sql`delete from impor where keadaan = 'draf' and berkas like 'uji-%'`
  await sql`delete from tata_letak`
  semula = await hitungTersimpan(sql)
  ;[satu] = await sql<[typeof satu]>`
    select p.nama as posyandu, w.nama as desa from posyandu p join wilayah w on w.kode = p.kode_desa
    where p.berlaku and p.kode_desa like '64.02.12.%' order by p.id limit 1`
})
afterAll(async () => {
  expect(await hitungTersimpan(sql), 'nothing may be left behind').toEqual(semula)
  expect(await sql`select 1 from tata_letak`).toHaveLength(0)
})

it('a doubtful column is asked about once: the answer reads the file again, is used for the next file, and can be forgotten', async () => {
  const berkas = (nama: string, hari: number) =>
    createBerkas(nama, [
      ['Kecamatan', 'Desa', 'Pos Pelayanan', 'Bulan', 'Hari buka', 'Cuaca'],
      ['Tabang', satu.desa, satu.posyandu, 'Oktober 2025', hari, 'hujan'],
    ])
  const judul = 'Belum ada baris yang dapat disimpan, 1 perlu diperbaiki'
  const p = await createHalaman({ akun: 'dpmd' })
  const h1 = p.getByRole('heading', { level: 1 })

  await loadPratinjau(p, berkas('uji-kolom-1.xlsx', 1))
  await expect(h1).toHaveText(judul)
  await expect(p.getByRole('heading', { level: 2, name: /^Kolom mana yang dipakai/ })).toBeVisible()
  await p.getByLabel('Pos Pelayanan').selectOption({ label: 'Posyandu' })
  await p.getByRole('button', { name: 'Pakai dan ingat' }).click()
  await expect(h1).toHaveText('Satu baris siap disimpan', { timeout: 60_000 })
  await buang(p)

  await loadPratinjau(p, berkas('uji-kolom-2.xlsx', 2))
  await expect(h1).toHaveText('Satu baris siap disimpan')
  await p.getByRole('button', { name: 'Lupakan tata letak ini' }).click()
  await expect(h1).toHaveText(judul, { timeout: 60_000 })
  await buang(p)
}, 150_000)
